//! What a notification has to be to be opened, and what each thing that is wrong with it is called.

use std::error::Error;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use http::StatusCode;
use serde_json::{Value, json};
use wechatpay::Fen;
use wechatpay::crypto::{CryptoError, KeyId, base64, cipher};
use wechatpay::keyring::{NONCE, SERIAL, SIGNATURE, SIGNATURE_TYPE, TIMESTAMP, VerifyError};
use wechatpay::notify::{BODY_LIMIT, EventType, Notification, NotificationError, Notifications};
use wechatpay::secret::ApiV3Key;

use crate::common::notify::{
    ID, Message, NEXT_ID, NOW, SECRET, envelope, keyring, next_platform_key, notifications, platform_key,
    public_key, sealed,
};
use crate::common::openssl::{next_platform, openssl, platform};

const EVENT: &str = "TRANSACTION.SUCCESS";

fn paid() -> Value {
    json!({"transaction_id": "1217752501201407033233368018", "amount": {"total": 100}})
}

fn message() -> Message {
    Message::of(EVENT, &paid())
}

fn open(message: &Message) -> Result<Notification, NotificationError> {
    notifications().open_now(&message.headers, &message.body)
}

fn refused(message: &Message) -> NotificationError {
    let error = open(message).expect_err("a notification to refuse");
    assert!(!error.status().is_success());
    error
}

fn unverified(message: &Message) -> VerifyError {
    match refused(message) {
        NotificationError::Verify(error) => error,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_notification_is_what_was_sent() {
    let notification = open(&message()).unwrap();
    assert_eq!(notification.id, "EV-2018022511223320873");
    assert_eq!(notification.create_time, "2015-05-20T13:29:35+08:00");
    assert_eq!(notification.event_type, EventType::TransactionSuccess);
    assert_eq!(notification.resource_type, "encrypt-resource");
    assert_eq!(notification.summary, "支付成功");
    assert_eq!(notification.resource.original_type, "transaction");
    assert_eq!(notification.raw(), paid().to_string().as_bytes());
}

#[test]
fn every_page_is_an_event_type() {
    let pages = |folder: &str| {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("spec").join(folder);
        std::fs::read_dir(folder).unwrap().map(|page| page.unwrap().path())
    };
    let mut events: Vec<String> =
        pages("webhook/v3").map(|page| page.file_stem().unwrap().to_str().unwrap().to_owned()).collect();
    assert_eq!(events.len(), 102);
    // Those to brands are on official pages, which say their types.
    let brands: std::collections::BTreeSet<String> = pages("official/brand")
        .filter_map(|page| {
            let text = std::fs::read_to_string(page).unwrap();
            text.lines().find_map(|line| line.strip_prefix("event_type: ")).map(str::to_owned)
        })
        .flat_map(|types| types.split(", ").map(str::to_owned).collect::<Vec<_>>())
        .collect();
    assert_eq!(brands.len(), 5);
    events.extend(brands);
    events.sort();
    // A partner and a brand are told of their delivery plans under one name.
    events.dedup();
    assert_eq!(events.len(), 106);
    assert_eq!(EventType::VALUES, events);
    for event in events {
        let known = EventType::from(event.as_str());
        assert!(!matches!(known, EventType::Unknown(_)));
        assert_eq!(known.as_str(), event);
    }
}

#[test]
fn a_signature_by_openssl_is_one() {
    let body = envelope(EVENT, &paid()).to_string();
    let dir = crate::common::openssl::Dir::new();
    let key = dir.write("key.pem", &platform().pkcs8);
    let text = format!("{NOW}\nnonce\n{body}\n");
    let signature = openssl(&["dgst", "-sha256", "-sign", key.to_str().unwrap()], text.as_bytes());
    let message =
        Message::signed("").with(NONCE, "nonce").with(SIGNATURE, &base64::encode(&signature)).with_body(body);
    assert_eq!(open(&message).unwrap().event_type.as_str(), EVENT);
}

#[test]
fn what_may_be_absent_may_be_absent() {
    let plain = open(&message().without(SIGNATURE_TYPE)).unwrap();
    assert_eq!(plain.event_type, EventType::TransactionSuccess);
    let mut short = envelope(EVENT, &paid());
    for field in ["summary", "resource_type", "create_time"] {
        short.as_object_mut().unwrap().remove(field).unwrap();
    }
    short["resource"] = json!({
        "algorithm": "AEAD_AES_256_GCM", "nonce": "fdasflkja484", "ciphertext": sealed("", "{}"),
    });
    for absent in [Value::Null, json!("")] {
        short["resource"]["associated_data"] = absent;
        assert_eq!(open(&Message::signed(short.to_string())).unwrap().raw(), b"{}");
    }
    short["resource"].as_object_mut().unwrap().remove("associated_data").unwrap();
    short["event_type"] = json!("TOMORROW.EVENT");
    let notification = open(&Message::signed(short.to_string())).unwrap();
    assert_eq!(notification.raw(), b"{}");
    assert_eq!(notification.event_type, EventType::Unknown("TOMORROW.EVENT".to_owned()));
}

#[test]
fn each_header_is_needed_and_covered() {
    let good = message();
    for name in [SERIAL, TIMESTAMP, NONCE, SIGNATURE] {
        assert_eq!(unverified(&good.without(name)), VerifyError::MissingHeader { name });
        assert_eq!(unverified(&good.with(name, "")), VerifyError::MissingHeader { name });
        assert_eq!(unverified(&good.with(name, "é")), VerifyError::MissingHeader { name });
    }
    let unknown = VerifyError::UnknownKey { serial: NEXT_ID.to_owned() };
    assert_eq!(unverified(&good.with(SERIAL, NEXT_ID)), unknown);
    assert_eq!(unverified(&good.with(TIMESTAMP, &(NOW + 1).to_string())), VerifyError::InvalidSignature);
    assert_eq!(unverified(&good.with(TIMESTAMP, "now")), VerifyError::Timestamp);
    assert_eq!(unverified(&good.with(NONCE, "593BEC0C")), VerifyError::InvalidSignature);
    assert_eq!(unverified(&good.with(SIGNATURE, "AAAA")), VerifyError::InvalidSignature);
    assert_eq!(unverified(&good.with(SIGNATURE, "%")), VerifyError::InvalidSignature);
    let other = unverified(&good.with(SIGNATURE_TYPE, "WECHATPAY2-SM9"));
    assert!(matches!(other, VerifyError::Algorithm(_)), "{other:?}");
}

#[test]
fn each_byte_of_the_body_is_covered() {
    let good = message();
    for at in 0..good.body.len() {
        let mut body = good.body.clone();
        body[at] ^= 1;
        assert_eq!(unverified(&good.with_body(body)), VerifyError::InvalidSignature, "byte {at}");
    }
    for body in [&good.body[1..], &good.body[..good.body.len() - 1], &[&good.body[..], b" "].concat(), b""] {
        assert_eq!(unverified(&good.with_body(body)), VerifyError::InvalidSignature);
    }
    // The same JSON written otherwise.
    let value: Value = serde_json::from_slice(&good.body).unwrap();
    let rewritten = serde_json::to_vec_pretty(&value).unwrap();
    assert_eq!(unverified(&good.with_body(rewritten)), VerifyError::InvalidSignature);
}

#[test]
fn a_probe_fails_like_any_wrong_signature() {
    let good = message();
    let signature = good.headers[SIGNATURE].to_str().unwrap();
    let probe = good.with(SIGNATURE, &format!("WECHATPAY/SIGNTEST/{}", &signature[19..]));
    assert_eq!(unverified(&probe), VerifyError::InvalidSignature);
    assert_eq!(refused(&probe).status(), StatusCode::UNAUTHORIZED);
}

#[test]
fn what_is_300_seconds_away_is_refused() {
    let body = envelope(EVENT, &paid()).to_string();
    for (time, seconds) in [
        (NOW - 300, 300),
        (NOW + 300, 300),
        (NOW - 86_400, 86_400),
        (NOW * 1000, NOW.unsigned_abs() * 999),
        (i64::MIN, NOW.abs_diff(i64::MIN)),
        (i64::MAX, NOW.abs_diff(i64::MAX)),
    ] {
        let replayed = Message::signed_by(platform_key(), ID, time, body.clone());
        assert_eq!(unverified(&replayed), VerifyError::Stale { seconds });
    }
    for time in [NOW - 299, NOW + 299] {
        open(&Message::signed_by(platform_key(), ID, time, body.clone())).unwrap();
    }
}

#[test]
fn what_is_verified_still_has_to_open() {
    let good = envelope(EVENT, &paid());
    let changed = |change: &dyn Fn(&mut Value)| {
        let mut envelope = good.clone();
        change(&mut envelope["resource"]);
        match refused(&Message::signed(envelope.to_string())) {
            NotificationError::Decrypt { source } => source,
            other => panic!("{other:?}"),
        }
    };
    let text = good["resource"]["ciphertext"].as_str().unwrap();
    let ciphertext = base64::decode(text).unwrap();
    for at in 0..ciphertext.len() {
        let mut other = ciphertext.clone();
        other[at] ^= 1;
        let error = changed(&|resource| resource["ciphertext"] = base64::encode(&other).into());
        assert_eq!(error, CryptoError::Decrypt, "byte {at}");
    }
    assert_eq!(changed(&|resource| resource["nonce"] = "fdasflkja485".into()), CryptoError::Decrypt);
    let short = CryptoError::NonceLength { found: 3 };
    assert_eq!(changed(&|resource| resource["nonce"] = "abc".into()), short);
    assert_eq!(changed(&|resource| resource["associated_data"] = "refund".into()), CryptoError::Decrypt);
    assert_eq!(changed(&|resource| resource["associated_data"] = Value::Null), CryptoError::Decrypt);
    assert_eq!(changed(&|resource| resource["ciphertext"] = "%".into()), CryptoError::Base64);
    let short = CryptoError::CiphertextLength { found: 15 };
    assert_eq!(changed(&|resource| resource["ciphertext"] = base64::encode(&[0; 15]).into()), short);
}

#[test]
fn another_api_v3_key_is_said_to_be_another() {
    let other = ApiV3Key::new("0123456789abcdef0123456789ABCDEG").unwrap();
    let notifications = Notifications::from_keys(keyring(), other).with_clock(|| NOW);
    let good = message();
    let error = notifications.open_now(&good.headers, &good.body).unwrap_err();
    assert!(matches!(error, NotificationError::Decrypt { source: CryptoError::Decrypt }));
    assert!(error.to_string().contains("the APIv3 key is probably not"), "{error}");
    assert_eq!(error.status(), StatusCode::INTERNAL_SERVER_ERROR);
    let short = ApiV3Key::new(&SECRET[1..]).unwrap_err().to_string();
    assert!(short.contains("31") && short.contains("32"), "{short}");
}

#[test]
fn a_verified_body_that_is_no_envelope_says_what_it_lacks() {
    let json = |body: &str| match refused(&Message::signed(body)) {
        NotificationError::Json { line, column } => (line, column),
        other => panic!("{other:?}"),
    };
    assert_eq!(json("{\"id\": \"1\",\n}"), (2, 1));
    assert_eq!(json(""), (1, 0));
    assert_eq!(json("[]"), (1, 1));
    assert_eq!(json("<xml/>").0, 1);
    assert_eq!(json(&"[".repeat(100_000)).0, 1);
    assert_eq!(json(&"{\"a\":".repeat(100_000)).0, 1);
    let lacks = |envelope: &Value| match refused(&Message::signed(envelope.to_string())) {
        NotificationError::Missing { field } => field,
        other => panic!("{other:?}"),
    };
    let good = envelope(EVENT, &paid());
    for field in ["id", "event_type", "resource"] {
        let mut envelope = good.clone();
        envelope.as_object_mut().unwrap().remove(field).unwrap();
        assert_eq!(lacks(&envelope), field);
        envelope[field] = json!(["of another", "type"]);
        assert_eq!(lacks(&envelope), field);
    }
    for field in ["resource.algorithm", "resource.nonce", "resource.ciphertext"] {
        let mut envelope = good.clone();
        envelope["resource"].as_object_mut().unwrap().remove(&field[9..]).unwrap();
        assert_eq!(lacks(&envelope), field);
    }
    let mut other = good;
    other["resource"]["algorithm"] = json!("AEAD_SM9_GCM");
    let error = refused(&Message::signed(other.to_string()));
    assert!(matches!(&error, NotificationError::Algorithm { algorithm } if algorithm == "AEAD_SM9_GCM"));
}

#[test]
fn a_body_over_the_bound_is_not_even_verified() {
    let large = "x".repeat(10 * 1024 * 1024);
    assert!(matches!(refused(&Message::signed(large)), NotificationError::TooLarge));
    let mut envelope = envelope(EVENT, &paid());
    envelope["summary"] = json!("");
    let room = BODY_LIMIT - envelope.to_string().len();
    envelope["summary"] = json!("x".repeat(room));
    assert_eq!(open(&Message::signed(envelope.to_string())).unwrap().summary.len(), room);
    envelope["summary"] = json!("x".repeat(room + 1));
    let error = refused(&Message::signed(envelope.to_string()));
    assert!(matches!(error, NotificationError::TooLarge));
    assert_eq!(error.status(), StatusCode::PAYLOAD_TOO_LARGE);
}

/// Whoever sends garbage learns nothing about what comes later in the order.
#[test]
fn of_several_things_wrong_the_first_in_order_is_told() {
    let garbage = Message::signed("garbage");
    assert!(matches!(refused(&garbage), NotificationError::Json { .. }));
    let forged = garbage.with(SIGNATURE, "AAAA");
    assert_eq!(unverified(&forged), VerifyError::InvalidSignature);
    let unknown = forged.with(SERIAL, NEXT_ID);
    assert!(matches!(unverified(&unknown), VerifyError::UnknownKey { .. }));
    let old = unknown.with(TIMESTAMP, "1");
    assert!(matches!(unverified(&old), VerifyError::Stale { .. }));
    assert_eq!(unverified(&old.without(NONCE)), VerifyError::MissingHeader { name: NONCE });
    let large = old.without(NONCE).with_body("x".repeat(BODY_LIMIT + 1));
    assert!(matches!(refused(&large), NotificationError::TooLarge));
}

#[test]
fn during_a_change_of_keys_either_signs() {
    let keyring = keyring();
    keyring.add_public_key(KeyId::public_key(NEXT_ID).unwrap(), public_key(next_platform())).unwrap();
    let notifications = Notifications::from_keys(keyring, ApiV3Key::new(SECRET).unwrap()).with_clock(|| NOW);
    let body = envelope(EVENT, &paid()).to_string();
    for (key, id) in [(platform_key(), ID), (next_platform_key(), NEXT_ID)] {
        let message = Message::signed_by(key, id, NOW, body.clone());
        notifications.open_now(&message.headers, &message.body).unwrap();
        let wrong = if id == ID { NEXT_ID } else { ID };
        let message = message.with(SERIAL, wrong);
        let error = notifications.open_now(&message.headers, &message.body).unwrap_err();
        assert!(matches!(error, NotificationError::Verify(VerifyError::InvalidSignature)));
    }
}

#[tokio::test]
async fn an_unknown_key_is_asked_for_and_nothing_else_is() {
    let keyring = keyring();
    let asked = Arc::new(AtomicU32::new(0));
    let notifications = Notifications::from_keys(Arc::clone(&keyring), ApiV3Key::new(SECRET).unwrap())
        .with_clock(|| NOW)
        .with_refresh({
            let asked = Arc::clone(&asked);
            move || {
                let (keyring, first) = (Arc::clone(&keyring), asked.fetch_add(1, Ordering::SeqCst) == 0);
                async move {
                    if first {
                        return Err("no connection".into());
                    }
                    let id = KeyId::public_key(NEXT_ID).unwrap();
                    Ok(keyring.add_public_key(id, public_key(next_platform()))?)
                }
            }
        });
    let known = message();
    notifications.open(&known.headers, &known.body).await.unwrap();
    let forged = known.with(NONCE, "other");
    notifications.open(&forged.headers, &forged.body).await.unwrap_err();
    assert_eq!(asked.load(Ordering::SeqCst), 0);

    let body = envelope(EVENT, &paid()).to_string();
    let unknown = Message::signed_by(next_platform_key(), NEXT_ID, NOW, body);
    let now = notifications.open_now(&unknown.headers, &unknown.body).unwrap_err();
    assert!(matches!(now, NotificationError::Verify(VerifyError::UnknownKey { .. })));
    assert_eq!(asked.load(Ordering::SeqCst), 0);

    let error = notifications.open(&unknown.headers, &unknown.body).await.unwrap_err();
    assert!(matches!(&error, NotificationError::Refresh { serial, .. } if serial == NEXT_ID), "{error:?}");
    assert_eq!(error.source().unwrap().to_string(), "no connection");
    notifications.open(&unknown.headers, &unknown.body).await.unwrap();
    assert_eq!(asked.load(Ordering::SeqCst), 2);

    let nobodys = unknown.with(SERIAL, "5EA1");
    let error = notifications.open(&nobodys.headers, &nobodys.body).await.unwrap_err();
    assert!(matches!(error, NotificationError::Verify(VerifyError::UnknownKey { .. })), "{error:?}");
    assert_eq!(asked.load(Ordering::SeqCst), 3);
}

#[test]
fn what_is_inside_is_not_printed() {
    let notification = open(&message()).unwrap();
    let printed = format!("{notification:?} {:?}", notifications());
    assert!(printed.contains("TransactionSuccess"), "{printed}");
    for secret in ["1217752501201407033233368018", "1217", SECRET] {
        assert!(!printed.contains(secret), "{printed}");
    }
}

/// What is verified and opened is not lost because of a character: not outside, and not inside.
#[test]
fn a_notification_is_read_whatever_its_texts_hold() {
    let key = ApiV3Key::new(SECRET).unwrap();
    for broken in [&br"\ud83d"[..], b"\x01", b"\n", b"\xe4\xbd", br"\x"] {
        let resource =
            [&br#"{"transaction_id":"1217","attach":"a"#[..], broken, br#"","amount":{"total":100}}"#];
        let resource = [b"\xef\xbb\xbf", resource.concat().as_slice(), b"\0"].concat();
        let sealed = cipher::seal(key.expose(), "fdasflkja484", Some("transaction"), &resource).unwrap();
        let mut envelope = envelope(EVENT, &paid());
        envelope["resource"]["ciphertext"] = base64::encode(&sealed).into();
        let body = envelope.to_string().replace("支付成功", r"\ud83d");
        let notification = open(&Message::signed(format!("\u{feff}{body}\0"))).unwrap();
        assert_eq!((notification.summary.as_str(), notification.raw()), ("\u{fffd}", resource.as_slice()));
        assert_eq!(notification.business_id(), "1217", "a repetition is known as one");
        #[cfg(feature = "payment")]
        {
            let paid =
                notification.receive::<wechatpay::webhook::v3::transaction::success::Resource>().unwrap();
            assert_eq!(paid.resource.amount.as_ref().unwrap().total, Some(Fen(100)));
            assert!(paid.resource.attach.as_ref().unwrap().starts_with("a\u{fffd}"));
            let mut damaged: Vec<_> = paid.problems.iter().map(|problem| problem.path.as_str()).collect();
            damaged.sort_unstable();
            assert_eq!(damaged, ["", "", "attach", "summary"]);
        }
    }
}

/// Waiting for keys needs a runtime. Without one the notification is refused, to come again.
#[test]
fn without_a_runtime_nothing_panics() {
    use std::task::{Context, Poll, Waker};

    let client = wechatpay::Client::builder()
        .merchant_id("1900000001")
        .certificate_serial("5EA1")
        .private_key(&crate::common::openssl::merchant().pkcs8)
        .public_key(ID, &platform().spki)
        .api_v3_key(SECRET)
        .clock(|| NOW)
        .build()
        .unwrap();
    let notifications = Notifications::new(&client).unwrap();
    let unknown = Message::signed_by(next_platform_key(), NEXT_ID, NOW, envelope(EVENT, &paid()).to_string());
    let mut opening = std::pin::pin!(notifications.open(&unknown.headers, &unknown.body));
    let polled = opening.as_mut().poll(&mut Context::from_waker(Waker::noop()));
    let Poll::Ready(Err(NotificationError::Verify(VerifyError::UnknownKey { .. }))) = polled else {
        panic!("{polled:?}");
    };
}

#[cfg(feature = "payment")]
#[test]
fn names_that_no_page_has_are_kept_with_the_notification() {
    let mut resource = paid();
    resource["colour"] = json!("red");
    let mut message = envelope(EVENT, &resource);
    message["priority"] = json!("high");
    let received = open(&Message::signed(message.to_string()))
        .unwrap()
        .receive::<wechatpay::webhook::v3::transaction::success::Resource>()
        .unwrap();
    assert_eq!(
        (received.unknown.as_slice(), received.problems.len()),
        (&["priority", "colour"].map(str::to_owned)[..], 0)
    );
    assert!(!format!("{received:?}").contains("red"), "{received:?}");
}
