//! Times in messages: what cannot be read stays text, and is told.

use super::super::*;
use crate::times::{CompactTime, Date, Time};

/// A struct with a time of every form.
struct Paid {
    success_time: Option<Time>,
    time_end: Option<CompactTime>,
    day: Option<Date>,
    times: Vec<Time>,
}

crate::model! { Paid: Default {
    success_time: body("success_time"),
    time_end: body("time_end"),
    day: body("day"),
    times: body("times"),
} }

fn read(json: &str) -> (Paid, Vec<String>) {
    let Decoded { value, problems, .. } = decode(json.as_bytes()).unwrap();
    (value, problems.iter().map(ToString::to_string).collect())
}

#[test]
fn what_can_be_read_is_not_told_of() {
    let json = r#"{"success_time":"2018-06-08T10:34:56+08:00","time_end":"20141030133525","day":"长期",
        "times":["2015-05-20T13:29:35.120+08:00",""]}"#;
    let (paid, told) = read(json);
    assert_eq!(told, [""; 0]);
    assert_eq!(paid.success_time.as_ref().unwrap().unix(), Ok(1_528_425_296));
    assert_eq!(paid.day.as_ref().unwrap(), &Date::long_term());
    assert_eq!(paid.times, ["2015-05-20T13:29:35.120+08:00", ""]);
    let copied = cloned(&paid);
    assert!(equal(&copied, &paid) && copied.time_end == paid.time_end);
    let written: serde_json::Value = serde_json::from_slice(&body_json(&paid, None).unwrap()).unwrap();
    assert_eq!(written, serde_json::from_str::<serde_json::Value>(json).unwrap());
}

#[test]
fn what_cannot_be_read_stays_text_and_is_told_of() {
    let (paid, told) = read(
        r#"{"success_time":"2018-06-08 10:34:56","time_end":20141330,"day":{},"times":["x","2018-06-08T10:34:56Z"]}"#,
    );
    assert_eq!(
        told,
        [
            "success_time: expected a time as 2018-06-08T10:34:56+08:00, found another text",
            "time_end: expected a time as 20180608103456, found another text",
            "day: expected a date as 2018-06-08, found an object",
            "times[0]: expected a time as 2018-06-08T10:34:56+08:00, found another text",
        ]
    );
    assert_eq!(paid.success_time.unwrap(), "2018-06-08 10:34:56");
    assert_eq!(paid.time_end.unwrap(), "20141330");
    assert_eq!(paid.day, None);
    assert_eq!(paid.times, ["x", "2018-06-08T10:34:56Z"]);
}
