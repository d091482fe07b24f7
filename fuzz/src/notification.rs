//! Notifications from who must not be believed, and from WeChat Pay gone mad.
//!
//! The first byte says how far the rest gets: as headers and body of a stranger, as a body that WeChat
//! Pay signed, as a resource that it encrypted and signed, the next byte being the event, or as what
//! goes into the encryption, a line each.

use std::sync::OnceLock;

use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::{Value, json};
use wechatpay::catalog::{Kind, entries};
use wechatpay::crypto::{base64, cipher};
use wechatpay::notify::{EventType, Notification, NotificationError, Notifications};
use wechatpay::secret::ApiV3Key;

use crate::notify::{self, Message, SECRET, envelope, sealed};

/// A message, as its first byte says.
pub fn run(data: &[u8]) {
    let Some((how, rest)) = data.split_first() else { return };
    match how % 4 {
        0 => stranger(rest),
        1 => signed(rest),
        2 => encrypted(rest),
        _ => encrypted_oddly(rest),
    }
}

fn notifications() -> &'static Notifications {
    static NOTIFICATIONS: OnceLock<Notifications> = OnceLock::new();
    NOTIFICATIONS.get_or_init(notify::notifications)
}

/// Lines of headers, an empty line, a body. Nobody has the key, so nothing opens.
fn stranger(data: &[u8]) {
    let end = data.windows(2).position(|two| two == b"\n\n").unwrap_or(data.len());
    let (head, body) = (&data[..end], data.get(end + 2..).unwrap_or_default());
    let mut headers = HeaderMap::new();
    for line in head.split(|byte| *byte == b'\n') {
        let colon = line.iter().position(|byte| *byte == b':').unwrap_or(line.len());
        let value = line.get(colon + 1..).unwrap_or_default();
        if let (Ok(name), Ok(value)) =
            (HeaderName::from_bytes(&line[..colon]), HeaderValue::from_bytes(value))
        {
            headers.append(name, value);
        }
    }
    assert!(notifications().open_now(&headers, body).is_err(), "a forgery was believed");
}

fn signed(body: &[u8]) {
    let message = Message::signed(body);
    match notifications().open_now(&message.headers, &message.body) {
        Ok(notification) => look_at(&notification),
        Err(NotificationError::Verify(error)) => panic!("what was signed is not believed: {error}"),
        Err(error) => assert!(!error.to_string().contains('\n')),
    }
}

fn encrypted(data: &[u8]) {
    let Some((event, resource)) = data.split_first() else { return };
    let Ok(resource) = std::str::from_utf8(resource) else { return };
    let event = EventType::VALUES[usize::from(*event) % EventType::VALUES.len()];
    let mut whole = envelope(event, &Value::Null);
    let associated_data =
        whole["resource"]["associated_data"].as_str().map(str::to_owned).unwrap_or_default();
    whole["resource"]["ciphertext"] = sealed(&associated_data, resource).into();
    let message = Message::signed(whole.to_string());
    let notification =
        notifications().open_now(&message.headers, &message.body).expect("a good notification");
    assert_eq!(notification.raw(), resource.as_bytes());
    assert_eq!(notification.event_type.as_str(), event);
    look_at(&notification);
}

/// Lines of associated data, nonce, algorithm, id and event, and the resource: signed, and encrypted as
/// far as the nonce allows. It opens where all is as documented, and nowhere else.
fn encrypted_oddly(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let mut lines = text.splitn(6, '\n');
    let mut line = || lines.next().unwrap_or_default();
    let (associated_data, nonce, algorithm, id, event, resource) =
        (line(), line(), line(), line(), line(), line());
    let key = ApiV3Key::new(SECRET).expect("a key");
    let sealed = cipher::seal(key.expose(), nonce, Some(associated_data), resource.as_bytes());
    let ciphertext = base64::encode(&sealed.unwrap_or_else(|_| resource.as_bytes().to_vec()));
    let message = Message::signed(
        json!({
            "id": id,
            "event_type": event,
            "resource": {
                "algorithm": algorithm,
                "ciphertext": ciphertext,
                "associated_data": associated_data,
                "nonce": nonce,
            }
        })
        .to_string(),
    );
    let good = nonce.len() == 12 && algorithm == "AEAD_AES_256_GCM" && !id.is_empty() && !event.is_empty();
    match notifications().open_now(&message.headers, &message.body) {
        Ok(notification) => {
            assert!(good, "opened under {algorithm:?}");
            assert_eq!(notification.raw(), resource.as_bytes());
            look_at(&notification);
        }
        Err(error) => {
            assert!(!good, "{error}");
            assert!(!matches!(error, NotificationError::Verify(_)), "{error}");
            assert!(!error.to_string().contains('\n'), "{error}");
        }
    }
}

/// All that can be asked of a notification.
fn look_at(notification: &Notification) {
    assert!(!notification.business_id().is_empty());
    assert!(!format!("{notification:?}").is_empty());
    for entry in entries().filter(|entry| entry.module.starts_with("webhook::v3::")) {
        if let Kind::Notification(event) = entry.kind {
            let mut resource = (entry.blank)();
            let decoded = notification.decode_into(event, resource.as_mut());
            assert!(event == notification.event_type.as_str() || decoded.is_err());
        }
    }
}
