//! Whatever comes, a notification is opened or refused, and what was encrypted is what comes out.

use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json};
use wechatpay::keyring::{NONCE, SERIAL, SIGNATURE, SIGNATURE_TYPE, TIMESTAMP};
use wechatpay::model::DecodeError;
use wechatpay::notify::{NotificationError, ResourceError};
use wechatpay::webhook::v3::refund::success::Resource;

use crate::common::notify::{Message, envelope, notifications, sealed};

const EVENT: &str = "REFUND.SUCCESS";

/// Any JSON, a few levels deep, with the names of an envelope in it.
fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,20}".prop_map(Value::from),
        Just(json!("AEAD_AES_256_GCM")),
        Just(json!(EVENT)),
    ];
    let name = prop_oneof![
        Just("id".to_owned()),
        Just("event_type".to_owned()),
        Just("resource".to_owned()),
        Just("algorithm".to_owned()),
        Just("nonce".to_owned()),
        Just("associated_data".to_owned()),
        Just("ciphertext".to_owned()),
        Just("amount".to_owned()),
        Just("refund_id".to_owned()),
        ".{0,6}",
    ];
    leaf.prop_recursive(4, 40, 8, move |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Value::from),
            vec((name.clone(), inner), 0..8).prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn nobody_else_is_believed(
        values in vec("[ -~]{1,40}", 5),
        present in vec(any::<bool>(), 5),
        body in vec(any::<u8>(), 0..200),
    ) {
        let mut message = Message::signed("").with_body(body);
        for ((name, value), present) in [SERIAL, SIGNATURE_TYPE, TIMESTAMP, NONCE, SIGNATURE].iter().zip(values).zip(present) {
            if present {
                message.set(name, &value);
            }
        }
        // Unless all is as it was signed.
        prop_assume!(!message.body.is_empty() || message.headers != Message::signed("").headers);
        let error = notifications().open_now(&message.headers, &message.body).unwrap_err();
        prop_assert!(matches!(error, NotificationError::Verify(_)), "{error}");
    }

    #[test]
    fn any_signed_body_opens_or_says_what_it_is_not(body in prop_oneof![
        vec(any::<u8>(), 0..300),
        any_json().prop_map(|value| value.to_string().into_bytes()),
    ]) {
        let message = Message::signed(body);
        // Nothing here is encrypted with the right key.
        let error = notifications().open_now(&message.headers, &message.body).unwrap_err();
        prop_assert!(!matches!(error, NotificationError::Verify(_) | NotificationError::TooLarge), "{error}");
        prop_assert!(!error.to_string().contains('\n'));
    }

    #[test]
    fn what_was_encrypted_comes_out(resource in prop_oneof![".{0,100}", any_json().prop_map(|value| value.to_string())]) {
        let mut whole = envelope(EVENT, &Value::Null);
        whole["resource"]["ciphertext"] = sealed("refund", &resource).into();
        let message = Message::signed(whole.to_string());
        let notification = notifications().open_now(&message.headers, &message.body).unwrap();
        prop_assert_eq!(notification.raw(), resource.as_bytes());
        let object = serde_json::from_str::<Value>(&resource).is_ok_and(|value| value.is_object());
        match notification.decode::<Resource>() {
            Ok(_) => prop_assert!(object),
            Err(ResourceError::Json(DecodeError::Syntax(_) | DecodeError::NotAnObject)) => prop_assert!(!object),
            Err(other) => prop_assert!(false, "{}", other),
        }
        let id = notification.business_id();
        prop_assert!(id == notification.id || resource.contains("refund_id"));
    }
}
