//! The flat form of v2.

use super::sample::{Coupon, Refund, Refunds};
use crate::model::{EncodeError, flat, read_flat};

fn refunds() -> Refunds {
    let coupon = |id: &str| Coupon { coupon_id: Some(id.into()) };
    Refunds {
        mch_id: Some("1".into()),
        refunds: vec![
            Refund {
                refund_id: Some("r0".into()),
                refund_fee: Some(5),
                coupons: vec![coupon("c00"), coupon("c01")],
            },
            Refund { refund_id: Some("r1".into()), refund_fee: None, coupons: vec![coupon("c10")] },
        ],
        names: vec!["a".into(), "b".into()],
    }
}

const PAIRS: [(&str, &str); 9] = [
    ("mch_id", "1"),
    ("refund_id_0", "r0"),
    ("refund_fee_0", "5"),
    ("coupon_id_0_0", "c00"),
    ("coupon_id_0_1", "c01"),
    ("refund_id_1", "r1"),
    ("coupon_id_1_0", "c10"),
    ("name_0", "a"),
    ("name_1", "b"),
];

#[test]
fn lists_become_numbered_names() -> Result<(), EncodeError> {
    let pairs = flat(&refunds(), None)?;
    assert_eq!(pairs.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect::<Vec<_>>(), PAIRS);
    Ok(())
}

#[test]
fn numbered_names_become_lists_in_any_order() {
    let mut read = Refunds::default();
    assert_eq!(read_flat(&mut read, PAIRS), []);
    assert_eq!(read, refunds());
    let mut read = Refunds::default();
    assert_eq!(read_flat(&mut read, PAIRS.into_iter().rev()), []);
    assert_eq!(read, refunds());
}

#[test]
fn strange_names_are_unknown_and_strange_texts_reported() {
    let mut read = Refunds::default();
    let pairs = [
        ("refund_id_", "x"),
        ("refund_id_x", "x"),
        ("refund_id_4000000000", "x"),
        ("coupon_id_1", "x"),
        ("sign", "S"),
    ];
    assert_eq!(read_flat(&mut read, pairs), []);
    assert_eq!(read, Refunds::default());
    let problems = read_flat(&mut read, [("refund_fee_0", "1.50")]);
    assert_eq!(
        problems.first().map(ToString::to_string).as_deref(),
        Some("refund_fee_0: expected an integer, found a text")
    );
}

#[test]
fn json_holds_plain_lists() -> Result<(), serde_json::Error> {
    let json = serde_json::to_string(&refunds())?;
    assert!(json.starts_with(
        r#"{"mch_id":"1","refunds":[{"refund_id":"r0","refund_fee":5,"coupons":[{"coupon_id":"c00"}"#
    ));
    assert_eq!(serde_json::from_str::<Refunds>(&json)?, refunds());
    Ok(())
}
