//! `Debug`, `Clone`, `PartialEq`, and the open enums.

use super::sample::{Amount, Goods, Metro, Request, Response, Scene, State};
use crate::Sensitive;
use crate::model::FilePart;
use serde_json::json;

fn full() -> Request {
    Request {
        limit: Some(3),
        tags: Some(Vec::new()),
        type_: Some("t".into()),
        user_name: Some("secret".into()),
        goods: Some(vec![Goods { name: "g".into(), card: Some("secret".into()) }]),
        scene: Some(Scene::Metro(Metro { station: "s".into() })),
        detail: Some(vec![Goods { name: "d".into(), card: Some("secret".into()) }].into()),
        file: Some(FilePart::new("a", *b"secret")),
        ..Request::new("b", State::from("NEW"), vec!["i".into()])
    }
}

#[test]
fn debug_shows_what_is_there_and_hides_what_is_sensitive() {
    let shown = format!("{:?}", full());
    assert_eq!(
        shown,
        "Request { brand_id: \"b\", state: Unknown(\"NEW\"), limit: 3, tags: [], type: \"t\", user_name: Sensitive(…), \
         goods: [Goods { name: \"g\", card: Sensitive(…) }], scene: Metro { station: \"s\" }, \
         detail: [Goods { name: \"d\", card: Sensitive(…) }], file: FilePart(\"a\", 6 bytes), items: [\"i\"] }"
    );
    assert!(!format!("{:#?}", full()).contains("secret"));
    assert_eq!(format!("{:?}", Response::default()), "Response");
}

#[test]
fn a_clone_is_equal_and_a_change_is_not() {
    let one = full();
    let mut other = one.clone();
    assert_eq!(one, other);
    other.goods = Some(vec![Goods { name: "g".into(), card: Some("other".into()) }]);
    assert_ne!(one, other);
    assert_ne!(Request { tags: None, ..full() }, full());
    let answer = Response {
        rate: serde_json::Number::from_f64(0.5),
        extra: Some(json!({"a": null})),
        ok: Some(false),
        detail: Some(Amount { total: Some(1), currency: None }.into()),
        ..Response::default()
    };
    assert_eq!(answer.clone(), answer);
    assert_ne!(Response { ok: None, ..answer.clone() }, answer);
}

#[test]
fn models_may_cross_threads() {
    fn crosses<T: Send + Sync + 'static>() {}
    crosses::<Request>();
    crosses::<Response>();
}

#[test]
fn an_open_enum_keeps_what_it_does_not_know() -> Result<(), serde_json::Error> {
    assert_eq!(State::VALUES, ["SUCCESS", "CLOSED"]);
    assert_eq!(State::from("SUCCESS"), State::Success);
    assert_eq!(State::from(String::from("X")), State::Unknown("X".into()));
    assert_eq!((State::Closed.as_str(), State::from("X").as_str()), ("CLOSED", "X"));
    assert_eq!(
        format!("{:>8}|{:?}|{:?}", State::Closed, State::Closed, State::from("X")),
        "  CLOSED|Closed|Unknown(\"X\")"
    );
    assert_eq!(serde_json::to_string(&State::Success)?, "\"SUCCESS\"");
    assert_eq!(serde_json::from_str::<State>("\"X\"")?, State::from("X"));
    Ok(())
}

#[test]
fn a_sensitive_text_is_plain_for_serde_only() -> Result<(), serde_json::Error> {
    let name = Sensitive::from(String::from("n"));
    assert_eq!(serde_json::to_string(&name)?, "\"n\"");
    assert_eq!(serde_json::from_str::<Sensitive>("\"n\"")?, name);
    Ok(())
}
