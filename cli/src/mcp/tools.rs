//! The tools of the server.

use std::fmt::Write as _;

use serde_json::{Map, Value, json};
use wechatpay::catalog::{Entry, FAMILIES};
use wechatpay::error::{ErrorCode, Outcome};

use crate::failure::{Failure, Kind};
use crate::find;
use crate::remote;

/// A tool: its name, what it does, and what it is given.
pub(super) struct Tool {
    pub(super) name: &'static str,
    pub(super) about: &'static str,
    /// The arguments, each with what it is; the first ones are required.
    arguments: &'static [(&'static str, &'static str)],
    required: usize,
}

/// All of them.
pub(super) const TOOLS: &[Tool] = &[
    Tool {
        name: "search",
        about: "Finds operations and notifications of WeChat Pay by words of their titles (Chinese or English), URL, \
                Rust path, event, or the number or URL of an official page.",
        arguments: &[("query", "Words; all of them must occur.")],
        required: 1,
    },
    Tool {
        name: "describe",
        about: "Describes an operation or a notification: fields with types, values, units and meaning, refusals, \
                the shortest call in Rust.",
        arguments: &[(
            "operation",
            "`METHOD /path`, a URL, a Rust path, an event, or words that only one has.",
        )],
        required: 1,
    },
    Tool {
        name: "example",
        about: "The shortest call of an operation in Rust, which compiles with the crate wechatpay-rs.",
        arguments: &[("operation", "`METHOD /path`, a URL, a Rust path, or words that only one has.")],
        required: 1,
    },
    Tool {
        name: "explain",
        about: "Explains a code of a refusal (ORDERPAID, NOT_ENOUGH), or the reason in a Request-ID: whether anything \
                was done, whether the same may succeed later, and which operations say so.",
        arguments: &[("what", "A code, or a Request-ID such as 08F1…-269518321.")],
        required: 1,
    },
    Tool {
        name: "sandbox",
        about: "Does something in a local sandbox, as its documentation says under \"The customer and the operator\": \
                pay, decline, complain, confirm-transfer, notify, redeliver, advance, step, fault, clear-faults, \
                outcome, clear-outcomes, end-refund, scene, deposit, merchant.",
        arguments: &[
            ("act", "The act, such as pay."),
            ("body", "Its JSON, such as {\"what\": \"order-0001\"}."),
        ],
        required: 1,
    },
    Tool {
        name: "look",
        about: "Looks at a local sandbox: keys, ledger, orders, notifications, requests or clock. `requests` has what \
                should have been signed where a signature is wrong.",
        arguments: &[("at", "keys, ledger, orders, notifications, requests or clock.")],
        required: 1,
    },
];

impl Tool {
    /// The JSON Schema of its arguments.
    pub(super) fn schema(&self) -> Map<String, Value> {
        let property = |(name, about): &(&str, &str)| {
            let kind = if *name == "body" { json!("object") } else { json!("string") };
            ((*name).to_owned(), json!({ "type": kind, "description": about }))
        };
        let properties: Map<String, Value> = self.arguments.iter().map(property).collect();
        let required: Vec<&str> = self.arguments.iter().take(self.required).map(|(name, _)| *name).collect();
        let mut schema = Map::new();
        schema.insert("type".to_owned(), json!("object"));
        schema.insert("properties".to_owned(), Value::Object(properties));
        schema.insert("required".to_owned(), json!(required));
        schema
    }

    /// Does it.
    pub(super) async fn call(&self, given: &Map<String, Value>, sandbox: &str) -> Result<String, Failure> {
        let (first, _) = self.arguments.first().copied().unwrap_or_default();
        let said = given.get(first).and_then(Value::as_str).map(str::trim).unwrap_or_default();
        if said.is_empty() {
            return Err(Failure::input(format!("{} wants {first}, a text", self.name)));
        }
        match self.name {
            "search" => search(said),
            "describe" => section(find::one(said)?),
            "example" => example(find::one(said)?),
            "explain" => Ok(explain(said)),
            "sandbox" => {
                let body = given.get("body").cloned().unwrap_or_else(|| json!({}));
                shown(&remote::ask(local(sandbox)?, &name(said)?, Some(&body)).await?)
            }
            _ => shown(&remote::ask(local(sandbox)?, &name(said)?, None).await?),
        }
    }
}

fn shown(value: &Value) -> Result<String, Failure> {
    serde_json::to_string_pretty(value).map_err(Failure::input)
}

/// The end of a path below `/sandbox/`, and nothing that leads elsewhere.
fn name(said: &str) -> Result<String, Failure> {
    let plain = said.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
    if plain { Ok(said.to_owned()) } else { Err(Failure::input(format!("a sandbox does not know {said:?}"))) }
}

/// The sandbox's place, unless it is no sandbox's.
fn local(place: &str) -> Result<&str, Failure> {
    let host = place.split("://").last().unwrap_or(place).split(['/', ':']).next().unwrap_or_default();
    let real = ["weixin.qq.com", "wechatpay.cn", "tenpay.com"];
    if real.iter().any(|end| host.ends_with(end)) {
        return Err(Failure::new(Kind::Declined, format!("{host} is WeChat Pay itself: start a sandbox")));
    }
    Ok(place)
}

fn search(query: &str) -> Result<String, Failure> {
    let words: Vec<String> = query.split_whitespace().map(str::to_owned).collect();
    let found = find::search(&words);
    if found.is_empty() {
        return Err(Failure::input(format!("nothing has all of: {query}")));
    }
    let mut text = String::new();
    for (family, entry) in found.iter().take(50) {
        let (address, english, title) = (find::address(entry), entry.english, entry.title);
        let _ = writeln!(
            text,
            "{address}\n  {english} · {title}\n  wechatpay::{}, feature {}",
            entry.module, family.feature
        );
    }
    if found.len() > 50 {
        let _ = writeln!(text, "… and {} more", found.len() - 50);
    }
    Ok(text)
}

/// The section of an operation in its family's text.
fn section(entry: &Entry) -> Result<String, Failure> {
    let path = format!("\nRust: `wechatpay::{}`\n", entry.module);
    let text = find::family_of(entry).map(|family| family.text).unwrap_or_default();
    let found = text.split("\n## ").find(|section| section.contains(&path));
    found
        .map(|section| format!("## {section}"))
        .ok_or_else(|| Failure::input(format!("nothing is written about {}", entry.module)))
}

fn example(entry: &Entry) -> Result<String, Failure> {
    let section = section(entry)?;
    let code = section.split("```rust\n").nth(1).and_then(|rest| rest.split("```").next());
    code.map(str::to_owned).ok_or_else(|| Failure::input(format!("{} is not called", find::address(entry))))
}

fn explain(said: &str) -> String {
    // A Request-ID ends in WeChat Pay's own number for the reason.
    if let Some((_, reason)) = said.rsplit_once('-')
        && !reason.is_empty()
        && reason.bytes().all(|byte| byte.is_ascii_digit())
    {
        return if reason == "0" {
            "The Request-ID names no reason: WeChat Pay found nothing wrong. Its support can look the call up by it."
                .to_owned()
        } else {
            format!(
                "{reason} is WeChat Pay's own number of the reason. It is documented nowhere: give the whole Request-ID \
                 to its support, and go by the code and message of the answer."
            )
        };
    }
    let code = ErrorCode::from(said.to_ascii_uppercase());
    let done = match code.outcome() {
        Some(Outcome::Final) => "Nothing was done by this call, for good.",
        Some(Outcome::Uncertain) => "Nobody knows yet whether it was done: ask with the same number.",
        Some(Outcome::Waiting) => {
            "It is being done, by the customer or by WeChat Pay: ask with the same number."
        }
        _ => {
            "The code is in no documentation: v2 then leaves it open whether it was done, v3 goes by its status."
        }
    };
    let mut text = format!("{said}: {done}\n");
    if code.is_not_found() {
        text.push_str("What the call is about is not there.\n");
    }
    if code.is_busy() {
        text.push_str("The same call, with the same numbers, may succeed later.\n");
    }
    let needle = format!(" {}", said.to_ascii_uppercase());
    let sections = FAMILIES.iter().flat_map(|family| family.text.split("\n## ").skip(1));
    let says = |section: &&str| {
        let codes = section.lines().find_map(|line| line.strip_prefix("Refusals:"));
        codes.is_some_and(|codes| codes.split(',').any(|one| one.ends_with(&needle)))
    };
    let list: Vec<&str> = sections.filter(says).filter_map(|section| section.lines().next()).collect();
    if !list.is_empty() {
        let _ = write!(text, "{} operations document it:\n{}\n", list.len(), list.join("\n"));
    }
    text
}
