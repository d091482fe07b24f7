//! The requests that a sandbox was sent.

use std::collections::BTreeSet;
use std::time::Duration;

use serde_json::Value;

use crate::failure::Failure;
use crate::paint::{DIM, GREEN, RED, painted};
use crate::remote::ask;

/// The time between two looks at it.
const LOOK: Duration = Duration::from_millis(500);

/// The latest requests, a line each, and with `follow` those to come.
pub(crate) async fn log(at: &str, follow: bool, as_json: bool) -> Result<(), Failure> {
    let mut shown = BTreeSet::new();
    loop {
        let latest = ask(at, "requests", None).await?;
        let mut requests: Vec<Value> = latest["requests"].as_array().cloned().unwrap_or_default();
        requests.sort_by_key(|request| request["number"].as_u64());
        for request in requests {
            let Some(number) = request["number"].as_u64() else { continue };
            if !shown.insert(number) {
                continue;
            }
            if as_json {
                anstream::println!("{request}");
            } else {
                anstream::print!("{}", line(&request));
            }
        }
        if !follow {
            return Ok(());
        }
        tokio::time::sleep(LOOK).await;
    }
}

fn line(request: &Value) -> String {
    let text = |name: &str| request[name].as_str().unwrap_or_default();
    let status = request["status"].as_u64().unwrap_or_default();
    let status = painted(if (200..300).contains(&status) { GREEN } else { RED }, &status.to_string());
    let mut line = format!(
        "{} {status} {} {}  {}\n",
        painted(DIM, text("at")),
        text("method"),
        text("target"),
        painted(DIM, text("english"))
    );
    for (what, name) in [("should have been signed", "string_to_sign"), ("on demand", "fault")] {
        if !text(name).is_empty() {
            line.push_str(&format!("    {what}: {:?}\n", text(name)));
        }
    }
    line
}
