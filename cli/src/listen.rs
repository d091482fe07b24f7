//! Notifications of a sandbox as they are delivered, here if somebody wants them here.

use std::collections::HashMap;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::time::Instant;

use crate::failure::Failure;
use crate::paint::{DIM, GREEN, RED, YELLOW, painted};
use crate::remote::ask;

/// The time between two looks.
const LOOK: Duration = Duration::from_millis(300);
/// How long the sandbox sends here without being told again: who is killed does not keep what is others'.
const LASTS: Duration = Duration::from_secs(15);

/// Runs until it is interrupted.
pub(crate) async fn run(at: &str, forward_to: Option<&str>, as_json: bool) -> Result<(), Failure> {
    let mut seen = Seen::default();
    // What was delivered before is nobody's news.
    seen.news(&ask(at, "notifications", None).await?);
    renew(at, forward_to).await?;
    match forward_to {
        Some(url) => anstream::eprintln!("Notifications of {at} come to {} from now on", painted(GREEN, url)),
        None => anstream::eprintln!("Notifications of {at} are shown from now on"),
    }
    let stopped = tokio::select! {
        done = follow(at, forward_to, seen, as_json) => done,
        interrupted = tokio::signal::ctrl_c() => interrupted.map_err(Failure::input),
    };
    if forward_to.is_some() {
        ask(at, "forward", Some(&json!({}))).await?;
    }
    stopped
}

async fn renew(at: &str, forward_to: Option<&str>) -> Result<(), Failure> {
    let Some(url) = forward_to else { return Ok(()) };
    ask(at, "forward", Some(&json!({ "url": url, "seconds": LASTS.as_secs() }))).await.map(drop)
}

async fn follow(at: &str, forward_to: Option<&str>, mut seen: Seen, as_json: bool) -> Result<(), Failure> {
    let mut renewed = Instant::now();
    loop {
        for (notification, delivery) in seen.news(&ask(at, "notifications", None).await?) {
            if as_json {
                anstream::println!("{}", json_of(&notification, &delivery));
            } else {
                anstream::print!("{}", line(&notification, &delivery));
            }
        }
        tokio::time::sleep(LOOK).await;
        if renewed.elapsed() > LASTS / 3 {
            renew(at, forward_to).await?;
            renewed = Instant::now();
        }
    }
}

/// How many deliveries of each notification were shown.
#[derive(Debug, Default)]
struct Seen(HashMap<String, usize>);

impl Seen {
    /// The deliveries that were not there before, the first one first, each with its notification.
    fn news(&mut self, latest: &Value) -> Vec<(Value, Value)> {
        let mut fresh = Vec::new();
        for notification in latest["notifications"].as_array().into_iter().flatten().rev() {
            let id = notification["id"].as_str().unwrap_or_default();
            let deliveries = notification["deliveries"].as_array().map_or(&[][..], Vec::as_slice);
            let shown = self.0.insert(id.to_owned(), deliveries.len()).unwrap_or(0);
            fresh.extend(
                deliveries.iter().skip(shown).map(|delivery| (notification.clone(), delivery.clone())),
            );
        }
        fresh
    }
}

fn json_of(notification: &Value, delivery: &Value) -> Value {
    json!({
        "id": notification["id"], "event": notification["event"], "reference": notification["reference"],
        "state": notification["state"], "next_at": notification["next_at"], "at": delivery["at"],
        "status": delivery["status"], "outcome": delivery["outcome"],
    })
}

fn line(notification: &Value, delivery: &Value) -> String {
    let text = |of: &Value, name: &str| of[name].as_str().unwrap_or_default().to_owned();
    let status = match delivery["status"].as_u64() {
        Some(status @ (200 | 204)) => painted(GREEN, &status.to_string()),
        Some(status) => painted(RED, &status.to_string()),
        None => painted(RED, "no answer"),
    };
    let mut line = format!(
        "{} {status} {} {}  {}\n",
        painted(DIM, &text(delivery, "at")),
        text(notification, "event"),
        text(notification, "reference"),
        painted(DIM, &text(notification, "id"))
    );
    if notification["state"] == "PENDING" {
        let next = text(notification, "next_at");
        line.push_str(&format!("    {}, again at {next}\n", painted(YELLOW, &text(delivery, "outcome"))));
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_delivery_is_shown_once_the_first_one_first() {
        let list = |deliveries: &[u16]| {
            let deliveries: Vec<_> = deliveries.iter().map(|status| json!({ "status": status })).collect();
            json!({ "notifications": [
                { "id": "later", "deliveries": [{ "status": 200 }] },
                { "id": "first", "deliveries": deliveries },
            ]})
        };
        let mut seen = Seen::default();
        let statuses = |news: Vec<(Value, Value)>| -> Vec<(String, u64)> {
            let one = |(of, it): (Value, Value)| (of["id"].to_string(), it["status"].as_u64().unwrap_or(0));
            news.into_iter().map(one).collect()
        };
        let found = statuses(seen.news(&list(&[500])));
        assert_eq!(found, [("\"first\"".to_owned(), 500), ("\"later\"".to_owned(), 200)]);
        assert_eq!(statuses(seen.news(&list(&[500]))), []);
        assert_eq!(statuses(seen.news(&list(&[500, 200]))), [("\"first\"".to_owned(), 200)]);
    }
}
