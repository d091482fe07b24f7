//! A scene, as its file has it.

use std::path::Path;

use serde::Deserialize;
use serde_json::{Map, Value};
use toml::Spanned;

use super::error::SceneError;

/// Scenes, which say what happens in which order: orders, payments, faults, and what is expected of them.
/// `docs/sandbox.md` has
/// the format.
#[derive(Debug, Clone, PartialEq)]
pub struct Scene {
    pub(super) name: String,
    title: String,
    pub(super) steps: Vec<Step>,
}

/// One thing that happens.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Step {
    /// Where it is in the file, from 1.
    pub(super) line: usize,
    /// `order`, `refund`, `call`, or what the customer or the operator does: `pay`, `advance`.
    pub(super) act: String,
    pub(super) with: Value,
    /// The body of a call.
    pub(super) body: Value,
    pub(super) expect: Option<Value>,
    /// The code that it is refused with.
    pub(super) refused: Option<String>,
}

/// The file as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[serde(default)]
    title: String,
    step: Vec<Spanned<Map<String, Value>>>,
}

impl Scene {
    /// Reads a scene. `name` is what errors call it by: its file.
    ///
    /// # Errors
    /// What is no scene, with the line.
    pub fn parse(name: impl Into<String>, text: &str) -> Result<Self, SceneError> {
        let name = name.into();
        let written: Written = toml::from_str(text).map_err(|error| {
            let line = error.span().map_or(1, |span| line_of(text, span.start));
            SceneError::new(&name, line, error.message())
        })?;
        let steps = written.step.into_iter().map(|step| {
            let line = line_of(text, step.span().start);
            Step::read(line, step.into_inner()).map_err(|words| SceneError::new(&name, line, words))
        });
        let steps = steps.collect::<Result<_, _>>()?;
        Ok(Self { title: written.title, steps, name })
    }

    /// Reads a scene from its file.
    ///
    /// # Errors
    /// A file that cannot be read, and what is no scene, with the line.
    pub fn read(file: impl AsRef<Path>) -> Result<Self, SceneError> {
        let name = file.as_ref().display().to_string();
        let text = std::fs::read_to_string(file).map_err(|error| SceneError::unread(&name, error))?;
        Self::parse(name, &text)
    }

    /// The title that its file gives it; may be empty.
    #[must_use]
    pub fn title(&self) -> &str {
        &self.title
    }

    /// The file that it is from.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl Step {
    /// A step is one act with what it is done with, and what is expected of it.
    fn read(line: usize, mut fields: Map<String, Value>) -> Result<Self, String> {
        let expect = fields.remove("expect");
        let refused = fields.remove("refused");
        let body = fields.remove("body");
        let refused = match refused {
            Some(Value::String(code)) => Some(code),
            Some(_) => return Err("refused is a code: \"ORDER_CLOSED\"".to_owned()),
            None => None,
        };
        let mut acts = fields.into_iter();
        let (act, with) = acts.next().ok_or("a step has an act: pay = { what = \"…\" }")?;
        if let Some((other, _)) = acts.next() {
            return Err(format!("a step has one act, and this one has {act} and {other}"));
        }
        if body.is_some() && act != "call" {
            return Err("only a call has a body".to_owned());
        }
        let with = match with {
            // `step = true`, `clear-faults = true`: there is nothing more to say.
            Value::Bool(true) => Value::Object(Map::new()),
            with @ Value::Object(_) => with,
            with @ Value::String(_) if act == "call" => with,
            _ => return Err(format!("{act} = {{ … }} is expected, or {act} = true")),
        };
        Ok(Self { line, act, with, body: body.unwrap_or_default(), expect, refused })
    }
}

/// The line of a byte, from 1.
fn line_of(text: &str, at: usize) -> usize {
    text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong(text: &str) -> String {
        Scene::parse("a.toml", text).unwrap_err().to_string()
    }

    #[test]
    fn a_scene_is_steps_with_their_lines() {
        let text = "title = \"t\"\n\n[[step]]\npay = { what = \"a\" }\n\n[[step]]\nstep = true\nexpect = { a = 1 }\n";
        let scene = Scene::parse("a.toml", text).unwrap();
        let steps: Vec<_> = scene.steps.iter().map(|step| (step.line, step.act.as_str())).collect();
        assert_eq!((scene.title(), steps), ("t", vec![(3, "pay"), (6, "step")]));
    }

    #[test]
    fn what_is_no_scene_is_told_with_its_line() {
        assert!(wrong("title = \"t\"\n\n[[step]]\npay = ").starts_with("a.toml:4: "));
        assert!(wrong("[[stop]]\npay = true").starts_with("a.toml:1: "));
        let two = wrong("title = \"t\"\n[[step]]\npay = true\nstep = true\n");
        assert_eq!(two, "a.toml:2: a step has one act, and this one has pay and step");
        assert!(wrong("[[step]]\nexpect = { a = 1 }").starts_with("a.toml:1: a step has an act"));
        assert!(wrong("[[step]]\npay = 5").contains("pay = { … } is expected"));
    }
}
