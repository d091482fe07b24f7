//! Sample documents: which blocks are some, and of what.

use serde_json::{Map, Value};

use super::Part;

/// The kind of a block of code.
pub(super) enum Block {
    /// A sample of that part.
    Sample(Part, Value),
    /// A document that is no JSON, which the page meant to be some.
    Broken(String),
    /// Something else: a program, a command, the words that there is nothing.
    Other,
}

/// Reads the block that stands in `part` of a page, a notification's or not.
pub(super) fn read(block: &str, part: Option<Part>, notification: bool) -> Block {
    let text = block.trim();
    if !text.starts_with(['{', '[']) {
        return Block::Other;
    }
    match serde_json::from_str::<Value>(text) {
        Ok(json) => match of(&json, part, notification) {
            Some(part) => Block::Sample(part, json),
            None => Block::Other,
        },
        Err(error) => Block::Broken(error.to_string()),
    }
}

fn of(json: &Value, part: Option<Part>, notification: bool) -> Option<Part> {
    let fields = json.as_object();
    if !notification {
        return match part {
            Some(Part::Body | Part::Form) => Some(Part::Body),
            Some(Part::Response) => Some(Part::Response),
            _ => None,
        };
    }
    let fields = fields?;
    Some(if fields.contains_key("event_type") && fields.contains_key("resource") {
        Part::Envelope
    } else if is_reply(fields) {
        Part::Reply
    } else {
        Part::Resource
    })
}

fn is_reply(fields: &Map<String, Value>) -> bool {
    !fields.is_empty() && fields.keys().all(|name| name == "code" || name == "message")
}
