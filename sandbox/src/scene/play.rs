//! A scene is played.

use std::sync::Arc;

use serde_json::Value;

use super::call;
use super::error::SceneError;
use super::expect::unlike;
use super::file::{Scene, Step};
use crate::admin::act::perform;
use crate::app::App;
use crate::refused::Refused;

/// A step that went as its scene says.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Played {
    /// The line of the step in its file.
    pub line: usize,
    /// The event: `order`, `pay`.
    pub act: String,
    /// The result, as JSON; of a refusal, its code and words.
    pub answer: Value,
}

/// Plays all steps of a scene, one after the other, until one does not go as it says.
pub(crate) async fn play(app: &Arc<App>, scene: &Scene) -> Result<Vec<Played>, SceneError> {
    let mut played = Vec::new();
    for step in &scene.steps {
        let failed = |words: String| SceneError::new(&scene.name, step.line, words);
        let answer = happen(app, step).await;
        let answer = came(step, answer).map_err(failed)?;
        played.push(Played { line: step.line, act: step.act.clone(), answer });
    }
    Ok(played)
}

async fn happen(app: &Arc<App>, step: &Step) -> Result<Value, Refused> {
    let (line, body) = match step.act.as_str() {
        "order" => call::order(app, &step.with),
        "refund" => call::refund(&step.with),
        "call" => (step.with.as_str().unwrap_or_default().to_owned(), step.body.clone()),
        // What was said meanwhile has arrived, or has not.
        "delivered" => {
            app.delivered().await;
            return Ok(Value::Null);
        }
        act => return perform(app, act, &step.with).await,
    };
    Ok(call::call(app, &line, &body).await?)
}

/// The result of a step, if it is what the step expects.
fn came(step: &Step, answer: Result<Value, Refused>) -> Result<Value, String> {
    let act = &step.act;
    match (answer, &step.refused) {
        (Err(refused), Some(code)) if refused.code == *code => {
            Ok(serde_json::json!({ "code": refused.code, "message": refused.message }))
        }
        (Err(refused), Some(code)) => {
            Err(format!("{act} is expected to be refused with {code}, and is with {refused}"))
        }
        (Err(refused), None) => Err(format!("{act} is refused: {refused}")),
        (Ok(answer), Some(code)) => {
            Err(format!("{act} is expected to be refused with {code}, and is answered with {answer}"))
        }
        (Ok(answer), None) => match step.expect.as_ref().and_then(|expect| unlike(expect, &answer)) {
            Some(words) => Err(format!("{act}: {words}")),
            None => Ok(answer),
        },
    }
}
