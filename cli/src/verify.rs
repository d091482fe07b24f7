//! A stored answer or notification: whose signature it is, when it was made, and what it says.

use std::io::Read;
use std::path::Path;
use std::sync::Arc;

use serde_json::{Map, Value, json};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;
use wechatpay::Client;
use wechatpay::http::{HeaderMap, HeaderName, HeaderValue};
use wechatpay::keyring::{KeySet, SignatureHeaders, VerifyError};
use wechatpay::notify::{self, Notification, NotificationError};
use wechatpay::xml::{self, Document};

use crate::args::VerifyArgs;
use crate::call::print_json_or;
use crate::failure::{Failure, Kind};
use crate::paint::{GREEN, painted};
use crate::settings::Source;

/// A message as it was stored.
#[derive(Debug, Default)]
struct Message {
    headers: HeaderMap,
    body: Vec<u8>,
}

pub(crate) async fn run(arguments: &VerifyArgs, source: &Source, as_json: bool) -> Result<(), Failure> {
    let mut message = Message::split(&read(&arguments.file)?)?;
    for header in &arguments.header {
        message.add(header)?;
    }
    let client = source.read()?.client()?;
    let found = if message.body.trim_ascii_start().starts_with(b"<") {
        v2(&client, &message)?
    } else {
        v3(&client, message).await?
    };
    print_json_or(as_json, &found, || text_of(&found));
    Ok(())
}

fn read(file: &Path) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let read = if file == Path::new("-") {
        std::io::stdin().read_to_end(&mut bytes).map(drop)
    } else {
        std::fs::read(file).map(|read| bytes = read)
    };
    read.map_err(|error| Failure::input(format!("{}: {error}", file.display())))?;
    Ok(bytes)
}

impl Message {
    /// Splits the headers, where there are any, from the body, which stays as it is to the last byte.
    fn split(bytes: &[u8]) -> Result<Self, Failure> {
        let mut message = Self::default();
        let mut rest = bytes;
        if matches!(bytes.trim_ascii_start().first(), Some(b'{' | b'[' | b'<')) {
            message.body = bytes.to_vec();
            return Ok(message);
        }
        while let Some(end) = rest.iter().position(|byte| *byte == b'\n') {
            let line = rest.get(..end).unwrap_or_default().trim_ascii_end();
            rest = rest.get(end + 1..).unwrap_or_default();
            if line.is_empty() {
                message.body = rest.to_vec();
                return Ok(message);
            }
            let line = String::from_utf8_lossy(line);
            // The line of the request or the status, as programs write it before the headers.
            let is_first =
                line.starts_with("HTTP/") || line.ends_with("HTTP/1.1") || line.ends_with("HTTP/2");
            if !is_first {
                message.add(&line)?;
            }
        }
        Err(Failure::input("the file is headers, an empty line and a body, or a body that is JSON or XML"))
    }

    fn add(&mut self, line: &str) -> Result<(), Failure> {
        let named = line.split_once(':').and_then(|(name, value)| {
            let name = name.trim().parse::<HeaderName>().ok()?;
            Some((name, HeaderValue::from_str(value.trim()).ok()?))
        });
        // A line may be anything of a message, also what is nobody's business.
        let (name, value) =
            named.ok_or_else(|| Failure::input("a header is written `Wechatpay-Timestamp: 1722850421`"))?;
        self.headers.insert(name, value);
        Ok(())
    }
}

fn signature(headers: &HeaderMap) -> Result<SignatureHeaders<'_>, VerifyError> {
    SignatureHeaders::find(|name| headers.get(name).and_then(|value| value.to_str().ok()))
}

/// Verifies as if it were the time of the signature: how old a stored message is says nothing against it.
async fn v3(client: &Client, mut message: Message) -> Result<Value, Failure> {
    let signed = signature(&message.headers).map_err(|error| untrusted(&error))?;
    let at = signed.timestamp.parse::<i64>().map_err(|_| untrusted(&VerifyError::Timestamp))?;
    let (serial, mut note) = (signed.serial.to_owned(), None);
    let keys = keys(client, &serial).await?;
    if let Err(error) = keys.verify(&signed, &message.body, at) {
        let body = message.body.trim_ascii_end();
        // An editor ends a file with a line end that WeChat Pay has not signed.
        if body.len() == message.body.len() || keys.verify(&signed, body, at).is_err() {
            return Err(untrusted(&error));
        }
        message.body = body.to_vec();
        note = Some("without the line end at the end of the file");
    }
    let mut found = json!({ "what": "answer", "signed_by": serial, "signed_at": time(at), "note": note });
    if let Some(notification) = opened(client, &message, at)? {
        found["what"] = json!("notification");
        found["id"] = json!(notification.id);
        found["event"] = json!(notification.event_type.as_str());
        found["original_type"] = json!(notification.resource.original_type);
        found["says"] = document(notification.raw());
    } else {
        found["says"] = document(&message.body);
    }
    Ok(found)
}

/// WeChat Pay's keys; its certificates are fetched where the message names none of them.
async fn keys(client: &Client, serial: &str) -> Result<Arc<KeySet>, Failure> {
    let keyring = client.keyring().ok_or_else(|| Failure::input("the merchant has no keys of APIv3"))?;
    if keyring.keys().get(serial).is_none() {
        client.refresh_certificates().await?;
    }
    Ok(keyring.keys())
}

/// A document as JSON; a text where it is none.
fn document(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).unwrap_or_else(|_| String::from_utf8_lossy(bytes).into())
}

/// A notification, decrypted; nothing where it is an answer.
fn opened(client: &Client, message: &Message, at: i64) -> Result<Option<Notification>, Failure> {
    let body: Value = serde_json::from_slice(&message.body).unwrap_or(Value::Null);
    if body.pointer("/resource/ciphertext").is_none() {
        return Ok(None);
    }
    let opener = notify::Notifications::new(client).map_err(Failure::input)?.with_clock(move || at);
    match opener.open_now(&message.headers, &message.body) {
        Ok(notification) => Ok(Some(notification)),
        Err(error @ NotificationError::Decrypt { .. }) => Err(Failure::input(format!(
            "the signature is WeChat Pay's, and the APIv3 key is not the one it is encrypted with: {error}"
        ))),
        Err(error) => Err(untrusted(&error)),
    }
}

/// A message of v2, whose signature stands in it, or which is encrypted with the key.
fn v2(client: &Client, message: &Message) -> Result<Value, Failure> {
    let document = xml::read(&message.body).map_err(|error| untrusted(&error))?;
    let fields = |document: &Document| -> Map<String, Value> {
        document.iter().map(|(name, value)| (name.to_owned(), json!(value))).collect()
    };
    if document.get("req_info").is_some() {
        let opener = notify::v2::Notifications::new(client).map_err(Failure::input)?;
        let notification = opener.open(&message.body).map_err(|error| untrusted(&error))?;
        return Ok(json!({
            "what": "notification", "event": notification.event(), "encrypted_with": "the APIv2 key",
            "says": fields(notification.resource()),
        }));
    }
    let signer =
        client.v2_signer().ok_or_else(|| Failure::input("there is no api_v2_key in the settings"))?;
    signer.verify(document.iter()).map_err(|error| untrusted(&error))?;
    Ok(json!({ "what": "message of v2", "signed_by": "the APIv2 key", "says": fields(&document) }))
}

fn untrusted(error: &dyn std::error::Error) -> Failure {
    Failure::new(Kind::Untrusted, format!("it is not known to be WeChat Pay's: {error}"))
}

fn time(at: i64) -> String {
    let time = OffsetDateTime::from_unix_timestamp(at).ok().and_then(|time| time.format(&Rfc3339).ok());
    time.unwrap_or_else(|| at.to_string())
}

fn text_of(found: &Value) -> String {
    let mut text = format!("{}\n", painted(GREEN, "It is WeChat Pay's."));
    let rest =
        found.as_object().into_iter().flatten().filter(|(name, value)| *name != "says" && !value.is_null());
    for (name, value) in rest {
        text.push_str(&format!("{name}: {}\n", value.as_str().unwrap_or_default()));
    }
    format!("{text}{:#}\n", found["says"])
}
