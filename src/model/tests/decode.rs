//! Each rule of lenient reading, and hostile JSON.

use super::sample::{Request, Response, Scene, State};
use crate::model::{DecodeError, Decoded, Found, Model, Required, decode, decode_into};
use serde_json::json;

fn read(json: &str) -> Result<Response, DecodeError> {
    let Decoded { value, problems, .. } = decode(json.as_bytes())?;
    assert_eq!(problems, [], "{json}");
    Ok(value)
}

fn problems<T: Model>(json: &str) -> Result<(T, Vec<String>), DecodeError> {
    let Decoded { value, problems, .. } = decode(json.as_bytes())?;
    Ok((value, problems.iter().map(ToString::to_string).collect()))
}

#[test]
fn reads_what_is_documented() -> Result<(), DecodeError> {
    let answer = read(
        r#"{"id":"a\u4e2d","amount":{"total":-5,"currency":"CNY"},"state":"SUCCESS","ok":true,"user_name":"张","rate":0.6,
        "extra":{"a":[1]},"detail":"{\"total\":7}","list":[{"total":1},{"total":2}],"tags":["x","y"],"scene":{"line":"1","plate":"A"}}"#,
    )?;
    assert_eq!(answer.id.as_deref(), Some("a中"));
    assert_eq!(answer.amount.as_ref().and_then(|amount| amount.total), Some(-5));
    assert_eq!(answer.amount.as_ref().and_then(|amount| amount.currency.as_deref()), Some("CNY"));
    assert_eq!(answer.state, Some(State::Success));
    assert_eq!(answer.ok, Some(true));
    assert_eq!(answer.user_name.as_ref().map(crate::Sensitive::expose), Some("张"));
    assert_eq!(answer.rate.as_ref().map(ToString::to_string).as_deref(), Some("0.6"));
    assert_eq!(answer.extra, Some(json!({"a": [1]})));
    assert_eq!(answer.detail.as_ref().and_then(|detail| detail.total), Some(7));
    assert_eq!(answer.list.iter().map(|amount| amount.total).collect::<Vec<_>>(), [Some(1), Some(2)]);
    assert_eq!(answer.tags, ["x", "y"]);
    assert!(
        matches!(answer.scene, Some(Scene::Bus(bus)) if bus.line == "1" && bus.plate.as_deref() == Some("A"))
    );
    Ok(())
}

#[test]
fn any_order_and_unknown_fields() -> Result<(), DecodeError> {
    let answer = read(r#"{"tags":["t"],"new":{"deep":[{}]},"ok":false,"id":"1","zz":null}"#)?;
    assert_eq!((answer.id.as_deref(), answer.ok, answer.tags.len()), (Some("1"), Some(false), 1));
    Ok(())
}

#[test]
fn an_integer_may_be_text_or_a_whole_float() -> Result<(), DecodeError> {
    for (json, total) in
        [("\"12\"", 12), ("\"-3\"", -3), ("1.0", 1), ("1e3", 1000), ("9223372036854775807", i64::MAX)]
    {
        let answer = read(&format!(r#"{{"amount":{{"total":{json}}}}}"#))?;
        assert_eq!(answer.amount.and_then(|amount| amount.total), Some(total), "{json}");
    }
    Ok(())
}

#[test]
fn text_may_be_a_number_or_a_truth_value() -> Result<(), DecodeError> {
    for (json, text) in [
        ("12", "12"),
        ("-3", "-3"),
        ("1.5", "1.5"),
        ("true", "true"),
        ("18446744073709551615", "18446744073709551615"),
    ] {
        assert_eq!(read(&format!(r#"{{"id":{json}}}"#))?.id.as_deref(), Some(text));
    }
    assert_eq!(read(r#"{"state":4}"#)?.state, Some(State::Unknown("4".into())));
    assert_eq!(read(r#"{"user_name":4}"#)?.user_name, Some("4".into()));
    Ok(())
}

#[test]
fn truth_values_may_be_text_and_numbers_too() -> Result<(), DecodeError> {
    assert_eq!(read(r#"{"ok":"true"}"#)?.ok, Some(true));
    assert_eq!(read(r#"{"ok":"false"}"#)?.ok, Some(false));
    assert_eq!(read(r#"{"ok":"TRUE"}"#)?.ok, Some(true));
    assert_eq!(read(r#"{"rate":"0.38"}"#)?.rate.map(|rate| rate.to_string()).as_deref(), Some("0.38"));
    Ok(())
}

#[test]
fn null_is_empty() -> Result<(), DecodeError> {
    let all = r#"{"id":null,"amount":null,"state":null,"ok":null,"user_name":null,"rate":null,"extra":null,"detail":null,"list":null,"tags":null,"scene":null}"#;
    assert_eq!(read(all)?, Response::default());
    assert_eq!(read(r#"{"tags":[null,"a",null]}"#)?.tags, ["a"]);
    assert_eq!(read(r#"{"detail":""}"#)?.detail, None);
    assert_eq!(read("{}")?, Response::default());
    Ok(())
}

#[test]
fn one_object_and_a_list_of_one_are_the_same() -> Result<(), DecodeError> {
    assert_eq!(read(r#"{"list":{"total":3}}"#)?.list.first().and_then(|amount| amount.total), Some(3));
    assert_eq!(read(r#"{"amount":[{"total":3}]}"#)?.amount.and_then(|amount| amount.total), Some(3));
    assert!(
        matches!(read(r#"{"scene":[{"station":"S"}]}"#)?.scene, Some(Scene::Metro(metro)) if metro.station == "S")
    );
    Ok(())
}

#[test]
fn one_value_and_a_list_of_one_are_the_same() -> Result<(), DecodeError> {
    assert_eq!(read(r#"{"tags":"a,b"}"#)?.tags, ["a,b"]);
    assert_eq!(read(r#"{"tags":7}"#)?.tags, ["7"]);
    assert_eq!(read(r#"{"tags":""}"#)?, Response::default());
    Ok(())
}

#[test]
fn a_document_may_stand_outside_its_text() -> Result<(), DecodeError> {
    assert_eq!(read(r#"{"detail":{"total":3}}"#)?.detail.and_then(|detail| detail.total), Some(3));
    Ok(())
}

#[test]
fn what_cannot_be_read_is_empty_and_reported() -> Result<(), DecodeError> {
    for (json, problem) in [
        (r#"{"id":{"a":1}}"#, "id: expected a text, found an object"),
        (r#"{"id":["a"]}"#, "id: expected a text, found a list"),
        (r#"{"ok":1}"#, "ok: expected a truth value, found a number"),
        (r#"{"ok":"yes"}"#, "ok: expected a truth value, found a text"),
        (r#"{"rate":true}"#, "rate: expected a number, found a truth value"),
        (r#"{"amount":"x"}"#, "amount: expected an object, found a text"),
        (r#"{"amount":[]}"#, "amount: expected an object, found a list"),
        (r#"{"amount":[{},{}]}"#, "amount: expected an object, found a list"),
        (r#"{"amount":[[{}]]}"#, "amount: expected an object, found a list"),
        (r#"{"amount":[{"total":"x"},1]}"#, "amount: expected an object, found a list"),
        (r#"{"list":"x"}"#, "list: expected a list, found a text"),
        (r#"{"tags":{"a":1}}"#, "tags: expected a list, found an object"),
        (r#"{"tags":[{}]}"#, "tags[0]: expected a text, found an object"),
        (r#"{"detail":"{"}"#, "detail: expected a text that holds JSON, found a text that is not JSON"),
        (r#"{"detail":"{} x"}"#, "detail: expected a text that holds JSON, found a text that is not JSON"),
        (r#"{"detail":5}"#, "detail: expected a text that holds JSON, found a number"),
    ] {
        let (value, found) = problems::<Response>(json)?;
        assert_eq!(found, [problem], "{json}");
        let empty = Response { tags: value.tags.clone(), ..Response::default() };
        assert_eq!(value, empty, "{json}");
    }
    Ok(())
}

#[test]
fn the_rest_is_read_around_a_problem() -> Result<(), DecodeError> {
    let (answer, found) = problems::<Response>(
        r#"{"list":[{"total":"x","currency":"CNY"},7,{"total":2}],"detail":"{\"total\":[]}","id":"9"}"#,
    )?;
    assert_eq!(
        found,
        [
            "list[0].total: expected an integer, found a text",
            "list[1]: expected an object, found a number",
            "detail.total: expected an integer, found a list",
        ]
    );
    assert_eq!(answer.list.len(), 2);
    assert_eq!(answer.list.first().and_then(|amount| amount.currency.as_deref()), Some("CNY"));
    assert_eq!(answer.list.last().and_then(|amount| amount.total), Some(2));
    assert_eq!(answer.id.as_deref(), Some("9"));
    Ok(())
}

#[test]
fn of_equal_names_the_last_counts() -> Result<(), DecodeError> {
    let answer = read(
        r#"{"id":"1","amount":{"total":1},"tags":["a","b"],"id":"2","amount":{"currency":"X"},"tags":["c"]}"#,
    )?;
    assert_eq!(answer.id.as_deref(), Some("2"));
    assert_eq!(answer.amount.as_ref().map(|amount| amount.total), Some(None));
    assert_eq!(answer.tags, ["c"]);
    assert_eq!(read(r#"{"id":"1","id":null}"#)?.id, None);
    Ok(())
}

#[test]
fn forms_are_told_apart_by_their_names() -> Result<(), DecodeError> {
    assert!(matches!(read(r#"{"scene":{"x":1,"station":"S"}}"#)?.scene, Some(Scene::Metro(_))));
    assert!(matches!(read(r#"{"scene":{"plate":"P"}}"#)?.scene, Some(Scene::Bus(_))));
    assert!(matches!(read(r#"{"scene":{}}"#)?.scene, Some(Scene::Metro(_))));
    Ok(())
}

#[test]
fn missing_required_fields_are_reported_when_asked() -> Result<(), DecodeError> {
    let mut request = Request::blank();
    let json = br#"{"goods":[{"card":"1"}],"state":null}"#;
    let found = decode_into(&mut request, json, Required::Check)?;
    let paths: Vec<_> = found.iter().map(|problem| (problem.path.as_str(), problem.found)).collect();
    assert_eq!(
        paths,
        [("goods[0].name", Found::Missing), ("state", Found::Missing), ("items", Found::Missing)]
    );
    assert_eq!(decode_into(&mut request, json, Required::Ignore)?, []);
    Ok(())
}

#[test]
fn only_broken_json_and_other_roots_are_errors() {
    let deep_known = format!(r#"{{"extra":{}}}"#, "[".repeat(100_000));
    for bytes in [
        &b""[..],
        b"{",
        b"{\"id\":\"1\"",
        b"{\"id\":\"1\"} x",
        b"{\"id\":\"1\"}}",
        b"{\"id\":\"\xff\"}",
        b"{id:1}",
        b"{\"id\":01}",
        b"{\"id\":\"\\ud800\"}",
        b"<html>",
        b"[",
        deep_known.as_bytes(),
    ] {
        assert!(matches!(decode::<Response>(bytes), Err(DecodeError::Syntax(_))));
    }
    for bytes in [&b"[]"[..], b"null", b"1", b"\"secret\"", b"[{\"id\":1}]"] {
        let error = decode::<Response>(bytes).map(|_| ()).map_err(|error| error.to_string());
        assert_eq!(error, Err("not a JSON object".to_owned()));
    }
}

#[test]
fn deep_nesting_in_unknown_fields_is_skipped() -> Result<(), DecodeError> {
    let depth = 100_000;
    let json = format!(r#"{{"new":{}{},"id":"1"}}"#, "[".repeat(depth), "]".repeat(depth));
    assert_eq!(read(&json)?.id.as_deref(), Some("1"));
    Ok(())
}

#[test]
fn huge_numbers_do_not_become_other_numbers() -> Result<(), DecodeError> {
    for json in ["9223372036854775808", "1e300", "1.5", "\"9223372036854775808\"", "\"\"", "\" 1\"", "true"] {
        let (answer, found) = problems::<Response>(&format!(r#"{{"amount":{{"total":{json}}}}}"#))?;
        assert_eq!(answer.amount.and_then(|amount| amount.total), None, "{json}");
        assert_eq!(found.len(), 1, "{json}");
    }
    Ok(())
}

#[test]
fn serde_reads_by_the_same_rules() -> Result<(), serde_json::Error> {
    let value = json!({"id": 5, "amount": [{"total": "6"}], "ok": {}, "tags": ["a"]});
    let answer: Response = serde_json::from_value(value)?;
    assert_eq!((answer.id.as_deref(), answer.ok, answer.tags.len()), (Some("5"), None, 1));
    assert_eq!(answer.amount.and_then(|amount| amount.total), Some(6));
    assert!(serde_json::from_str::<Response>("[]").is_err());
    Ok(())
}

#[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
#[test]
fn broken_characters_are_replaced_and_told() -> Result<(), DecodeError> {
    use crate::model::decode_damaged;

    let json = br#"{"id":"a\ud83d","amount":{"total":1.50,"currency":"x"},"tags":["\u0041"],"extra":{"a":"\udc00"},"detail":"{\"total\":7,\"currency\":\"\\ud83d\"}"}"#;
    let mut value = Response::blank();
    let problems = decode_damaged(&mut value, json)?.problems;
    assert_eq!(value.id.as_deref(), Some("a\u{fffd}"));
    assert_eq!(value.extra, Some(json!({"a": "\u{fffd}"})));
    let detail = value.detail.as_ref().map(|detail| (detail.total, detail.currency.as_deref()));
    assert_eq!(detail, Some((Some(7), Some("\u{fffd}"))));
    let mut damaged: Vec<_> = problems
        .iter()
        .filter(|problem| problem.found == Found::Damaged)
        .map(|it| it.path.as_str())
        .collect();
    damaged.sort_unstable();
    assert_eq!(damaged, ["detail.currency", "extra.a", "id"]);
    Ok(())
}

#[test]
fn of_a_field_the_first_places_are_told() -> Result<(), DecodeError> {
    let odd = "7,".repeat(10_000);
    let json = format!(r#"{{"list":[{odd}{{"total":"x"}},{{"total":"y"}}],"ok":"?"}}"#);
    let (value, problems) = problems::<Response>(&json)?;
    assert_eq!(value.list.len(), 2);
    let of = |field: &str| problems.iter().filter(|problem| problem.contains(field)).count();
    assert_eq!((of("list["), of(".total"), of("ok:")), (18, 2, 1));
    assert!(problems[0].starts_with("list[0]: expected an object, found a number"), "{}", problems[0]);
    Ok(())
}

#[test]
fn names_that_no_field_has_are_kept_without_their_values() -> Result<(), DecodeError> {
    let json = r#"{"new":"s3cr3t","amount":{"total":1,"more":{"a":1}},"list":[{"total":1,"x":1},{"x":2,"total":2,"y":3}],
        "detail":"{\"total\":7,\"inside\":1}","extra":{"free":1},"scene":{"line":"1","plate":"A","seat":1},"new":2}"#;
    let read: Decoded<Response> = decode(json.as_bytes())?;
    let names = ["new", "amount.more", "list[].x", "list[].y", "detail.inside", "scene.seat"];
    assert_eq!((read.unknown.as_slice(), read.problems.len()), (&names.map(str::to_owned)[..], 0));
    // It is read twice, for the digits.
    let read: Decoded<Response> = decode(br#"{"new":1,"id":1.10,"other":2}"#)?;
    assert_eq!(read.unknown, ["new", "other"]);
    Ok(())
}

#[test]
fn of_unknown_names_no_more_is_kept_than_a_report_needs() -> Result<(), DecodeError> {
    let many: Vec<String> = (0..100_000).map(|number| format!("\"n{number}\":1")).collect();
    let read: Decoded<Response> = decode(format!("{{\"id\":\"1\",{}}}", many.join(",")).as_bytes())?;
    assert_eq!((read.unknown.len(), read.unknown[63].as_str()), (64, "n63"));
    let long = format!("{{\"id\":\"1\",\"a\\n\\u001b{}\":1}}", "x".repeat(100_000));
    let read: Decoded<Response> = decode(long.as_bytes())?;
    assert_eq!(read.unknown, [format!("a\u{fffd}\u{fffd}{}", "x".repeat(61))]);
    Ok(())
}
