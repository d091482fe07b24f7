//! A recording played back: each exchange is a rule that answers once, in its order.

use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

use bytes::Bytes;
use serde_json::{Map, Value};

use super::RecordingError;
use super::redact::{ADDRESS, is_stand_in, shape};
use crate::endpoint::SignType;
use crate::sign_v2::{self, borrowed};
use crate::testing::answer::Reply;
use crate::testing::asked::Asked;
use crate::testing::keys::Keys;
use crate::testing::mock::Mock;
use crate::testing::rule::Made;
use crate::xml;

impl Mock {
    /// Makes a rule of every exchange that a [`Recorder`](super::Recorder) wrote into a file. What an answer
    /// repeated of its request, it repeats of the one that is made now: where an order was queried, the answer
    /// has the number of the order that is queried now. A file has a line that says how long it was.
    ///
    /// # Errors
    /// A file that cannot be read, or is none of a recorder's.
    pub fn play(&self, path: impl AsRef<Path>) -> Result<(), RecordingError> {
        let text = std::fs::read_to_string(path).map_err(RecordingError::File)?;
        let mut exchanges = Vec::new();
        for (index, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
            let wrong = |problem: String| RecordingError::Line { number: index + 1, problem };
            let line: Map<String, Value> =
                serde_json::from_str(line).map_err(|error| wrong(error.to_string()))?;
            exchanges.push(Exchange::of(line).map_err(wrong)?);
        }
        for exchange in exchanges {
            let name = format!("{} {} (recorded)", exchange.method, exchange.place);
            let make = move |asked: &Asked, keys: &Keys| {
                if !exchange.is_for(asked) {
                    return Made::Nothing;
                }
                exchange.reply(asked, keys).map_or_else(Made::Wrong, Made::Reply)
            };
            self.add(name, Some(1), Arc::new(make));
        }
        Ok(())
    }
}

/// An exchange as it was recorded.
struct Exchange {
    method: String,
    /// The documented path, or the stand-in of an address.
    place: String,
    line: Map<String, Value>,
}

impl Exchange {
    fn of(line: Map<String, Value>) -> Result<Self, String> {
        let text = |name: &str| line.get(name).and_then(Value::as_str);
        let method = text("method").ok_or("no method")?.to_owned();
        let place = text("path").or(text("address")).ok_or("neither a path nor an address")?.to_owned();
        let status = line.get("status").and_then(Value::as_u64).and_then(|status| u16::try_from(status).ok());
        if status.is_none() && text("failed").is_none() {
            return Err("neither a status nor a failure".to_owned());
        }
        Ok(Self { method, place, line })
    }

    fn is_for(&self, asked: &Asked) -> bool {
        let is_there = match asked.target.and_then(|target| target.path) {
            Some(path) => path == self.place,
            None => self.place.strip_prefix(ADDRESS).is_some_and(|number| {
                // A request of one's own has any path; a file has the stand-in that the client was told.
                let label = asked.target.map(|target| target.label());
                let is_own = label == Some("own");
                self.line.get("purpose").and_then(Value::as_str) == label
                    && (is_own || asked.path_and_query() == format!("/recorded/{number}"))
            }),
        };
        is_there && self.method == asked.head.method.as_str()
    }

    fn reply(&self, asked: &Asked, keys: &Keys) -> Result<Reply, String> {
        match self.line.get("failed").and_then(Value::as_str) {
            Some("unconnected") => return Ok(Reply::Unconnected),
            Some(_) => return Ok(Reply::Broken),
            None => {}
        }
        let said = self.said_now(asked);
        let status = self.line.get("status").and_then(Value::as_u64).and_then(|it| u16::try_from(it).ok());
        let kind = self.line.get("content_type").and_then(Value::as_str).unwrap_or("application/json");
        let body = match (self.line.get("json"), self.line.get("xml"), self.line.get("file")) {
            (Some(json), ..) => Bytes::from(put(json, &said).to_string()),
            (_, Some(fields), _) => self.xml(fields, &said, asked, keys)?,
            (_, _, Some(length)) => {
                Bytes::from(format!("a file of {length} bytes, which was not recorded\n"))
            }
            _ => Bytes::new(),
        };
        let reply = Reply::bytes(status.unwrap_or(200), kind, body);
        if self.line.get("signed") == Some(&Value::Bool(true)) {
            reply.signed(asked, keys)
        } else {
            Ok(reply)
        }
    }

    fn xml(
        &self,
        fields: &Value,
        said: &HashMap<String, String>,
        asked: &Asked,
        keys: &Keys,
    ) -> Result<Bytes, String> {
        let pair = |field: &Value| {
            let text = field.get(1)?.as_str()?;
            let text = said.get(text).map_or(text, |now| now).to_owned();
            Some((field.get(0)?.as_str()?.to_owned(), text))
        };
        let mut pairs: Vec<_> = fields.as_array().into_iter().flatten().filter_map(pair).collect();
        if self.line.get("sign") == Some(&Value::Bool(true)) {
            let named = asked.v2_field("sign_type");
            let sign_type = named.and_then(|name| SignType::of(&name)).unwrap_or(SignType::Md5);
            let signature = sign_v2::sign(borrowed(&pairs), sign_type, &keys.api_v2_key);
            pairs.push(("sign".to_owned(), signature));
        }
        xml::write("xml", borrowed(&pairs)).map(Bytes::from).map_err(|error| error.to_string())
    }

    /// The texts of the request now, by those of when it was recorded.
    fn said_now(&self, asked: &Asked) -> HashMap<String, String> {
        let mut said = HashMap::new();
        if let Some(then) = self.line.get("request") {
            pair_up(then, &shape(asked), &mut said);
        }
        said
    }
}

/// The texts of two values at the same places.
fn pair_up(then: &Value, now: &Value, into: &mut HashMap<String, String>) {
    match (then, now) {
        (Value::String(then), Value::String(now)) if is_stand_in(then) => {
            into.entry(then.clone()).or_insert_with(|| now.clone());
        }
        (Value::Object(then), Value::Object(now)) => {
            for (name, then) in then {
                now.get(name).into_iter().for_each(|now| pair_up(then, now, into));
            }
        }
        (Value::Array(then), Value::Array(now)) => {
            then.iter().zip(now).for_each(|(then, now)| pair_up(then, now, into));
        }
        _ => {}
    }
}

/// The same value with what is said now.
fn put(value: &Value, said: &HashMap<String, String>) -> Value {
    match value {
        Value::String(text) => Value::String(said.get(text).unwrap_or(text).clone()),
        Value::Array(items) => Value::Array(items.iter().map(|item| put(item, said)).collect()),
        Value::Object(fields) => {
            fields.iter().map(|(name, value)| (name.clone(), put(value, said))).collect::<Map<_, _>>().into()
        }
        other => other.clone(),
    }
}
