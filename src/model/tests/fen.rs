//! Money is read and written as the whole numbers are that it is made of.

use crate::fen::Fen;
use crate::model::{Decoded, body, decode, flat, read_flat};
use proptest::prelude::*;
use serde_json::{Value, json};

/// A payment with its amount.
struct Paid {
    amount: Option<Fen>,
    parts: Vec<Fen>,
    asked: Fen,
}

crate::model! { Paid { amount: body("amount"), parts: body("parts"), asked: body("asked").required() } }

/// The same, of plain numbers.
struct Plain {
    amount: Option<i64>,
    parts: Vec<i64>,
    asked: i64,
}

crate::model! { Plain { amount: body("amount"), parts: body("parts"), asked: body("asked").required() } }

/// Anything that comes where an amount should stand.
fn anything() -> impl Strategy<Value = Value> {
    prop_oneof![
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<i64>().prop_map(|number| number.to_string().into()),
        "[-+ 0-9.e]{0,8}".prop_map(Value::from),
        any::<bool>().prop_map(Value::from),
        Just(Value::Null),
        Just(json!({})),
        Just(json!([1, "2"])),
    ]
}

proptest! {
    #[test]
    fn it_is_read_as_a_number_is(amount in anything(), part in anything(), asked in anything()) {
        let text = json!({"amount": amount, "parts": [part, 1], "asked": asked}).to_string();
        let Decoded { value: money, problems, .. } = decode::<Paid>(text.as_bytes()).unwrap();
        let plain = decode::<Plain>(text.as_bytes()).unwrap();
        prop_assert_eq!(&problems, &plain.problems);
        prop_assert_eq!(money.amount, plain.value.amount.map(Fen));
        prop_assert_eq!(&money.parts, &plain.value.parts.iter().copied().map(Fen).collect::<Vec<_>>());
        prop_assert_eq!(money.asked, Fen(plain.value.asked));
        // And written as one.
        prop_assert_eq!(serde_json::to_string(&money).unwrap(), serde_json::to_string(&plain.value).unwrap());
    }
}

#[test]
fn pairs_of_xml_queries_and_forms_have_its_digits() {
    let mut paid = Paid { amount: None, parts: Vec::new(), asked: Fen::ZERO };
    assert_eq!(read_flat(&mut paid, [("amount", "4200"), ("asked", "-5")]), []);
    assert_eq!((paid.amount, paid.asked), (Some(Fen(4200)), Fen(-5)));
    let pairs = flat(&paid, None).unwrap();
    assert_eq!(pairs, [("amount".into(), "4200".into()), ("asked".into(), "-5".into())]);
    let problems = read_flat(&mut paid, [("amount", "42.00")]);
    assert_eq!(
        problems.iter().map(ToString::to_string).collect::<Vec<_>>(),
        ["amount: expected an integer, found a text"]
    );
}
