//! The writers: JSON, path, query, headers, files, sealing.

use super::sample::{Bus, Goods, Metro, Request, Response, Scene, State};
use crate::endpoint::{AnswerKind, Endpoint};
use crate::model::{
    EncodeError, FilePart, Seal, SealError, body_json, files, has_sensitive, headers, open, path_of, query_of,
};

struct Brackets;

impl Seal for Brackets {
    fn seal(&self, plaintext: &str) -> Result<String, SealError> {
        if plaintext.is_empty() || plaintext == "bad" {
            Err("refused".into())
        } else {
            Ok(format!("<{plaintext}>"))
        }
    }
}

fn request() -> Request {
    Request { items: vec!["i".into()], ..Request::new("b", State::Success, Vec::new()) }
}

fn body(request: &Request, seal: Option<&dyn Seal>) -> Result<String, EncodeError> {
    body_json(request, seal).map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
}

#[test]
fn the_body_holds_what_is_there_in_page_order() -> Result<(), EncodeError> {
    let full = Request {
        limit: Some(3),
        tags: Some(vec!["x".into()]),
        idempotency_key: Some("k".into()),
        type_: Some("t\"\n".into()),
        user_name: Some("张三".into()),
        goods: Some(vec![Goods { name: "g".into(), card: Some("1".into()) }]),
        scene: Some(Scene::Bus(Bus { line: "7".into(), plate: None })),
        detail: Some(vec![Goods { name: "d".into(), card: None }].into()),
        file: Some(FilePart::new("a.png", *b"x")),
        ..request()
    };
    let plain = r#"{"state":"SUCCESS","type":"t\"\n","user_name":"张三","goods":[{"name":"g","card":"1"}],"scene":{"line":"7"},"detail":"[{\"name\":\"d\"}]","items":["i"]}"#;
    assert_eq!(body(&full, None)?, plain);
    let sealed = plain.replace("\"张三\"", "\"<张三>\"").replace("\"card\":\"1\"", "\"card\":\"<1>\"");
    assert_eq!(body(&full, Some(&Brackets))?, sealed);
    Ok(())
}

#[test]
fn empty_lists_are_written_where_they_were_meant() -> Result<(), EncodeError> {
    let empty = Request { goods: Some(Vec::new()), ..Request::new("b", State::Closed, Vec::new()) };
    assert_eq!(body(&empty, None)?, r#"{"state":"CLOSED","goods":[],"items":[]}"#);
    Ok(())
}

#[test]
fn sealing_skips_empty_texts_and_reports_the_field() -> Result<(), EncodeError> {
    let empty = Request { user_name: Some("".into()), ..request() };
    assert!(!has_sensitive(&empty));
    assert_eq!(body(&empty, Some(&Brackets))?, r#"{"state":"SUCCESS","user_name":"","items":["i"]}"#);
    let bad = Request {
        detail: Some(vec![Goods { name: "d".into(), card: Some("bad".into()) }].into()),
        ..request()
    };
    assert!(has_sensitive(&bad));
    assert!(matches!(body(&bad, Some(&Brackets)), Err(EncodeError::Seal { field: "card", .. })));
    Ok(())
}

#[test]
fn opening_replaces_every_sensitive_text() {
    let mut sealed = Request {
        user_name: Some("<a>".into()),
        goods: Some(vec![
            Goods { name: "<n>".into(), card: Some("<c>".into()) },
            Goods { name: "n".into(), card: None },
        ]),
        ..request()
    };
    let unseal = |text: &str| match text.strip_prefix('<').and_then(|text| text.strip_suffix('>')) {
        Some(text) => Ok(text.to_owned()),
        None => Err("no key".into()),
    };
    assert_eq!(open(&mut sealed, &unseal), []);
    let goods =
        vec![Goods { name: "<n>".into(), card: Some("c".into()) }, Goods { name: "n".into(), card: None }];
    assert_eq!(sealed, Request { user_name: Some("a".into()), goods: Some(goods), ..request() });
}

#[test]
fn what_does_not_open_is_left_empty_and_reported() {
    let card = |card: &str| Goods { name: "n".into(), card: Some(card.into()) };
    let goods = Some(vec![card("bad"), card("good")]);
    let mut sealed = Request { user_name: Some("bad".into()), goods, ..request() };
    let unseal = |text: &str| if text == "bad" { Err("no key".into()) } else { Ok("plain".to_owned()) };
    let paths: Vec<String> = open(&mut sealed, &unseal).iter().map(ToString::to_string).collect();
    let what = "expected a text encrypted for the merchant, found a text that does not open";
    assert_eq!(paths, [format!("user_name: {what}"), format!("goods[0].card: {what}")]);
    let goods = Some(vec![Goods { name: "n".into(), card: None }, card("plain")]);
    assert_eq!(sealed, Request { user_name: None, goods, ..request() });
}

#[test]
fn a_path_parameter_stays_one_segment() -> Result<(), EncodeError> {
    let path = |id: &str| path_of(Request::OPERATION.path, &Request { brand_id: id.into(), ..request() });
    assert_eq!(path("a-b_c.d~1")?, "/v3/brand/a-b_c.d~1/confirm");
    assert_eq!(path("a/../b")?, "/v3/brand/a%2F..%2Fb/confirm");
    assert_eq!(path("中?#%{x}")?, "/v3/brand/%E4%B8%AD%3F%23%25%7Bx%7D/confirm");
    for id in ["", ".", ".."] {
        assert!(matches!(path(id), Err(EncodeError::PathParameter { field }) if field == "brand_id"));
    }
    assert!(matches!(path_of("/{nowhere}", &request()), Err(EncodeError::PathParameter { .. })));
    Ok(())
}

#[test]
fn query_headers_and_files_take_theirs() -> Result<(), EncodeError> {
    let full = Request {
        limit: Some(3),
        tags: Some(vec!["a b".into(), "&=中".into()]),
        idempotency_key: Some("k".into()),
        file: Some(FilePart::new("a.png", *b"x")),
        ..request()
    };
    assert_eq!(query_of(&full, None)?, "limit=3&tags=a%20b%2C%26%3D%E4%B8%AD");
    assert_eq!(headers(&full)?, [("Idempotency-Key", "k".to_owned())]);
    assert_eq!(files(&full), [("file", FilePart::new("a.png", *b"x"))]);
    assert_eq!(
        (query_of(&request(), None)?, headers(&request())?, files(&request())),
        (String::new(), vec![], vec![])
    );
    Ok(())
}

#[test]
fn serde_writes_everything_that_is_there() -> Result<(), serde_json::Error> {
    let full = Request {
        limit: Some(3),
        user_name: Some("n".into()),
        scene: Some(Metro { station: "s".into() }.into()),
        ..request()
    };
    let json = serde_json::to_string(&full)?;
    assert_eq!(
        json,
        r#"{"brand_id":"b","state":"SUCCESS","limit":3,"user_name":"n","scene":{"station":"s"},"items":["i"]}"#
    );
    assert_eq!(serde_json::from_str::<Request>(&json)?, full);
    assert_eq!(serde_json::to_string(&Response::default())?, "{}");
    Ok(())
}

#[test]
fn an_operation_is_plain_data() {
    let operation = Request::OPERATION;
    assert_eq!((operation.method.as_str(), operation.answer), ("POST", AnswerKind::Json));
    assert!(operation.client_certificate && !operation.nonceless && operation.deprecated.is_none());
}
