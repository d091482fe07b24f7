//! Numbers that `f64` does not hold, or not with all their digits.

use super::sample::Response;
use crate::model::{DecodeError, Decoded, decode};
use serde_json::{Number, json};

fn read(json: &str) -> Result<(Response, Vec<String>), DecodeError> {
    let Decoded { value, problems, .. } = decode(json.as_bytes())?;
    Ok((value, problems.iter().map(ToString::to_string).collect()))
}

#[test]
fn a_text_keeps_the_digits_of_a_number() -> Result<(), DecodeError> {
    for digits in ["1.10", "-0.50", "1e3", "1E+400", "123456789012345678901234567890", "-9223372036854775809"]
    {
        let (answer, problems) =
            read(&format!(r#"{{"tags":["x",{digits}],"id":{digits},"user_name":{digits}}}"#))?;
        assert_eq!(problems, [""; 0], "{digits}");
        assert_eq!(answer.id.as_deref(), Some(digits));
        assert_eq!(answer.tags, ["x", digits]);
        assert_eq!(answer.user_name, Some(digits.into()));
    }
    Ok(())
}

#[test]
fn a_number_out_of_range_leaves_its_field_empty() -> Result<(), DecodeError> {
    for digits in ["1e999", "-1E+999", "1.5e400"] {
        let (answer, problems) = read(&format!(
            r#"{{"amount":{{"total":{digits},"currency":"CNY"}},"rate":{digits},"ok":{digits},"id":"9","new":[{digits}]}}"#
        ))?;
        assert_eq!(
            problems,
            [
                "amount.total: expected an integer, found a number",
                "rate: expected a number, found a number",
                "ok: expected a truth value, found a number",
            ]
        );
        assert_eq!(answer.amount.as_ref().and_then(|amount| amount.currency.as_deref()), Some("CNY"));
        assert_eq!((answer.rate.is_none(), answer.ok, answer.id.as_deref()), (true, None, Some("9")));
    }
    Ok(())
}

#[test]
fn all_other_numbers_are_read_as_ever_beside_it() -> Result<(), DecodeError> {
    let (answer, problems) = read(
        r#"{"id":1e999,"amount":{"total":1.0},"rate":0.25,"extra":{"a":[1.5,7,"1.5"]},"list":[{"total":1e2},{"total":1.5}]}"#,
    )?;
    assert_eq!(problems, ["list[1].total: expected an integer, found a number"]);
    assert_eq!(answer.id.as_deref(), Some("1e999"));
    assert_eq!(answer.amount.and_then(|amount| amount.total), Some(1));
    assert_eq!(answer.rate.map(|rate| rate.to_string()).as_deref(), Some("0.25"));
    assert_eq!(answer.extra, Some(json!({"a": [1.5, 7, "1.5"]})));
    assert_eq!(answer.list.first().and_then(|amount| amount.total), Some(100));
    Ok(())
}

#[test]
fn untyped_json_loses_only_the_number() -> Result<(), DecodeError> {
    let (answer, problems) = read(r#"{"extra":{"a":[1e999,2.5],"b":{"c":-1e999}}}"#)?;
    assert_eq!(answer.extra, Some(json!({"a": [null, 2.5], "b": {"c": null}})));
    assert_eq!(problems, ["extra: expected JSON, found a number"]);
    let (answer, problems) = read(r#"{"extra":1e999}"#)?;
    assert_eq!((answer.extra, problems.len()), (None, 1));
    Ok(())
}

#[test]
fn documents_in_texts_and_forms_are_read_so_too() -> Result<(), DecodeError> {
    let (answer, problems) =
        read(r#"{"detail":"{\"total\":1e999,\"currency\":1.10}","scene":{"station":2.50}}"#)?;
    assert_eq!(problems, ["detail.total: expected an integer, found a number"]);
    assert_eq!(answer.detail.and_then(|detail| detail.0.currency).as_deref(), Some("1.10"));
    assert_eq!(format!("{:?}", answer.scene), r#"Some(Metro(Metro { station: "2.50" }))"#);
    Ok(())
}

#[test]
fn texts_are_left_alone() -> Result<(), DecodeError> {
    let (answer, problems) =
        read(r#"{"rate":1e999,"id":"a \" 1.10 \\","user_name":"1e999","tags":["-1.50,[2.0]"]}"#)?;
    assert_eq!(problems.len(), 1);
    assert_eq!(answer.id.as_deref(), Some(r#"a " 1.10 \"#));
    assert_eq!(answer.user_name, Some("1e999".into()));
    assert_eq!(answer.tags, ["-1.50,[2.0]"]);
    Ok(())
}

#[test]
fn what_is_no_json_stays_an_error() {
    for json in [
        r#"{"rate":1e999,}"#,
        r#"{"rate":1e999} x"#,
        r#"{"rate":1e999,"id":01.5}"#,
        r#"{"rate":1e999,"id":.5}"#,
        r#"{"rate":1e999,"id":1.}"#,
        r#"{"rate":1e999,"id":+1.5}"#,
        r#"{"rate":1e999,"id":1e}"#,
        r#"{"rate":1e999,"id":"x"#,
        r#"{"rate":NaN}"#,
        r"{1e999:1}",
    ] {
        assert!(matches!(read(json), Err(DecodeError::Syntax(_))), "{json}");
    }
}

#[test]
fn a_number_is_the_nearest_there_is_and_is_written_as_it_was_read() -> Result<(), DecodeError> {
    for digits in ["31.245270191439438", "21.410357271691062", "1.23456789e+71", "1.5"] {
        let (answer, problems) = read(&format!(r#"{{"rate":{digits}}}"#))?;
        assert_eq!(problems, [""; 0], "{digits}");
        let nearest: f64 = digits.parse().unwrap();
        assert_eq!(answer.rate.as_ref().and_then(Number::as_f64), Some(nearest), "{digits}");
        let (again, _) = read(&serde_json::to_string(&answer).unwrap())?;
        assert_eq!(again, answer, "{digits}");
    }
    Ok(())
}
