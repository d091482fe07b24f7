//! Times, read and written. Unix seconds are those of `date -d … +%s`.

use super::form::TimeForm;
use super::{CompactTime, Date, Time, TimeError};
use proptest::prelude::*;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

#[test]
fn what_samples_of_the_documentation_have_is_read() {
    for (text, unix) in [
        ("2018-06-08T10:34:56+08:00", 1_528_425_296),
        ("2015-05-20T13:29:35.120+08:00", 1_432_099_775),
        ("2025-01-01T00:00+08:00", 1_735_660_800),
        ("2024-12-31T23:59:59+0800", 1_735_660_799),
        ("1969-12-31T23:59:59Z", -1),
        ("2000-02-29t12:00:00-03:30", 951_838_200),
        ("2018-06-08T02:34:56.999999999999999999999z", 1_528_425_296),
        ("0000-02-29T00:00:00Z", -62_162_121_600),
        ("0001-01-01T00:00:00Z", -62_135_596_800),
        ("9999-12-31T23:59:59+08:00", 253_402_271_999),
    ] {
        assert_eq!(Time::from(text).unix(), Ok(unix), "{text}");
        assert_eq!(text.parse::<Time>().unwrap(), text);
    }
    assert_eq!(CompactTime::from("20141030133525").unix(), Ok(1_414_647_325));
    assert_eq!(CompactTime::from("20141030").unix(), Ok(1_414_598_400));
    assert_eq!(Date::from("2014-10-30").unix(), Ok(1_414_598_400));
}

#[test]
fn what_is_no_time_stays_text() {
    for text in [
        "",
        "2018-06-08",
        "2018-06-08 10:34:56",
        "2018-06-08T10:34:56",
        "2018-06-08T10:34:56 08:00",
        "2018-06-08T10:34:56+8:00",
        "2018-06-08T10:34:56+24:00",
        "2018-06-08T10:34:56+08:60",
        "2018-06-08T10:34:56+08:00 ",
        " 2018-06-08T10:34:56+08:00",
        "2018-06-08T10:34:56.+08:00",
        "2018-06-08T24:00:00+08:00",
        "2018-06-08T10:60:00+08:00",
        "2018-06-08T10:34:61+08:00",
        "2018-02-29T10:34:56+08:00",
        "1900-02-29T10:34:56+08:00",
        "2018-13-08T10:34:56+08:00",
        "2018-00-08T10:34:56+08:00",
        "2018-06-00T10:34:56+08:00",
        "12018-06-08T10:34:56+08:00",
        "+018-06-08T10:34:56+08:00",
        "２０１８-06-08T10:34:56+08:00",
        "2018-06-08T10:34:56+08:00\0",
        "0000-00-00T00:00:00+08:00",
        "租借结束时间",
    ] {
        let time = Time::from(text);
        assert_eq!(time.unix(), Err(TimeError::Unreadable(TimeForm::Rfc3339)), "{text:?}");
        assert_eq!(
            (time.to_string(), time.as_str(), String::from(time.clone())),
            (text.into(), text, text.into())
        );
        assert!(text.parse::<Time>().is_err(), "{text:?}");
    }
    for text in ["2014103013352", "201410301335", "20141030240000", "20141032", "2014-10-30", "OnAccept"] {
        assert!(CompactTime::from(text).unix().is_err(), "{text:?}");
    }
    for text in ["20141030", "2014-10-31T00:00:00+08:00", "2014-11-31", "2014-1-1", "长期"] {
        assert!(Date::from(text).unix().is_err(), "{text:?}");
    }
}

#[test]
fn a_second_sixty_is_the_first_of_the_next_minute() {
    // 2016 ended with a leap second. In Unix time it is the first second of 2017.
    for text in ["2016-12-31T23:59:60Z", "2017-01-01T07:59:60+08:00", "2016-12-31T18:59:60.5-05:00"] {
        assert_eq!(Time::from(text).unix(), Ok(1_483_228_800), "{text}");
    }
    assert_eq!(CompactTime::from("20170101075960").unix(), Ok(1_483_228_800));
    // So do samples of the documentation have it without one: `time_expire` of combined orders.
    assert_eq!(Time::from("2019-12-31T15:59:60+08:00").unix(), Ok(1_577_779_200));
}

#[test]
fn a_moment_is_written_in_beijings_time() {
    assert_eq!(Time::at(1_528_425_296), "2018-06-08T10:34:56+08:00");
    assert_eq!(CompactTime::at(1_414_647_325), "20141030133525");
    assert_eq!(Date::at(1_787_241_600), "2026-08-21");
    let half = UNIX_EPOCH + Duration::from_millis(1_528_425_296_999);
    assert_eq!(Time::from(half), "2018-06-08T10:34:56+08:00");
    assert_eq!(Time::from(UNIX_EPOCH - Duration::from_nanos(1)), "1970-01-01T07:59:59+08:00");
    assert_eq!(
        [Time::at(i64::MIN), Time::at(i64::MAX)],
        ["0001-01-01T00:00:00+08:00", "9999-12-31T23:59:59+08:00"]
    );
    assert_eq!([CompactTime::at(i64::MIN), CompactTime::at(i64::MAX)], ["00010101000000", "99991231235959"]);
    assert_eq!([Date::at(i64::MIN), Date::at(i64::MAX)], ["0001-01-01", "9999-12-31"]);
}

#[test]
fn the_systems_clock_has_fractions_too() {
    let time = Time::from("1969-12-31T23:59:59.25Z");
    assert_eq!(time.to_system_time(), Ok(UNIX_EPOCH - Duration::from_millis(750)));
    assert_eq!(SystemTime::try_from(&time), time.to_system_time());
    let (early, late) = (Time::from("2018-06-08T10:34:56+08:00"), Time::from("2018-06-08T10:34:56Z"));
    assert!(early.to_system_time().unwrap() < late.to_system_time().unwrap());
    assert_ne!(Time::from("2018-06-08T02:34:56Z"), early);
    assert_eq!(Time::from("2018-06-08T02:34:56Z").unix(), early.unix());
}

#[test]
fn errors_name_the_form_and_no_content() {
    let error = Date::from("geheim").unix().unwrap_err();
    assert_eq!(error.to_string(), "not a date as 2018-06-08");
    assert_eq!(CompactTime::from("x").unix().unwrap_err().to_string(), "not a time as 20180608103456");
    assert_eq!(format!("{:?}", Time::from("x")), r#"Time("x")"#);
    assert!(Date::long_term().is_long_term() && Date::long_term() == "长期");
}

proptest! {
    #[test]
    fn what_is_written_is_read(unix in -62_135_625_600_i64..=253_402_271_999) {
        prop_assert_eq!(Time::at(unix).unix(), Ok(unix));
        prop_assert_eq!(CompactTime::at(unix).unix(), Ok(unix));
        let day = Date::at(unix).unix().unwrap();
        prop_assert!((0..86_400).contains(&(unix - day)) && (day + 28_800) % 86_400 == 0);
        if let Ok(time) = Time::at(unix).to_system_time() {
            prop_assert_eq!(Time::from(time), Time::at(unix));
        }
    }

    #[test]
    fn any_text_is_kept(text: String) {
        let json = serde_json::to_string(&text).unwrap();
        for kept in [
            serde_json::from_str::<Time>(&json).unwrap().to_string(),
            serde_json::from_str::<CompactTime>(&json).unwrap().to_string(),
            serde_json::from_str::<Date>(&json).unwrap().to_string(),
        ] {
            prop_assert_eq!(&kept, &text);
        }
        prop_assert_eq!(serde_json::to_string(&Time::from(&text)).unwrap(), json);
    }

    #[test]
    fn what_looks_like_a_time_does_not_panic(text in "[0-9]{0,5}[-:.TZ+0-9]{0,30}") {
        for form in [TimeForm::Rfc3339, TimeForm::Compact, TimeForm::Date] {
            let read = form.read(&text);
            prop_assert_eq!(form.admits(&text), text.is_empty() || read.is_some());
        }
    }
}

/// The same text is the same moment to other crates.
#[cfg(feature = "chrono")]
mod with_chrono {
    use super::*;
    use chrono::{DateTime, FixedOffset, NaiveDate, Utc};

    #[test]
    fn times_and_dates() {
        for text in ["2018-06-08T10:34:56.120+08:00", "1969-12-31T23:59:59-03:30", "2026-08-21T00:00:00Z"] {
            let theirs = DateTime::parse_from_rfc3339(text).unwrap();
            let ours = DateTime::<FixedOffset>::try_from(&Time::from(text)).unwrap();
            assert_eq!((ours, ours.offset()), (theirs, theirs.offset()));
            assert_eq!(DateTime::<Utc>::try_from(&Time::from(text)).unwrap(), theirs);
            assert_eq!(Time::from(theirs).unix(), Time::from(text).unix());
        }
        let date = NaiveDate::from_ymd_opt(2024, 2, 29).unwrap();
        assert_eq!(Date::from(date), "2024-02-29");
        assert_eq!(NaiveDate::try_from(&Date::from("2024-02-29")), Ok(date));
        assert!(DateTime::<Utc>::try_from(&CompactTime::from("x")).is_err());
    }
}

#[cfg(feature = "jiff")]
mod with_jiff {
    use super::*;
    use jiff::{Timestamp, ZonedDateTime, civil};

    #[test]
    fn times_and_dates() {
        for text in ["2018-06-08T10:34:56.120+08:00", "1969-12-31T23:59:59.5-03:30", "2026-08-21T00:00:00Z"] {
            let theirs: Timestamp = text.parse().unwrap();
            assert_eq!(Timestamp::try_from(&Time::from(text)), Ok(theirs));
            assert_eq!(Time::from(theirs).unix(), Time::from(text).unix(), "{text}");
        }
        let zoned = ZonedDateTime::try_from(&Time::from("2018-06-08T10:34:56-03:30")).unwrap();
        assert_eq!((zoned.offset().seconds(), zoned.hour()), (-12_600, 10));
        assert_eq!(Time::from(&zoned), "2018-06-08T22:04:56+08:00");
        assert_eq!(Date::from(civil::date(2024, 2, 29)), "2024-02-29");
        assert_eq!(civil::Date::try_from(&Date::from("2024-02-29")), Ok(civil::date(2024, 2, 29)));
        assert!(Timestamp::try_from(&CompactTime::from("x")).is_err());
    }
}

#[cfg(feature = "time")]
mod with_time {
    use super::*;
    use time::{Month, OffsetDateTime, UtcDateTime};

    #[test]
    fn times_and_dates() {
        let text = "1969-12-31T20:29:59.5-03:30";
        let ours = OffsetDateTime::try_from(&Time::from(text)).unwrap();
        assert_eq!((ours.unix_timestamp_nanos(), ours.hour(), ours.minute()), (-500_000_000, 20, 29));
        assert_eq!(UtcDateTime::try_from(&Time::from(text)).unwrap().unix_timestamp_nanos(), -500_000_000);
        assert_eq!(Time::from(ours), "1970-01-01T07:59:59+08:00");
        let date = time::Date::from_calendar_date(2024, Month::February, 29).unwrap();
        assert_eq!(Date::from(date), "2024-02-29");
        assert_eq!(time::Date::try_from(&Date::from("2024-02-29")), Ok(date));
        assert!(OffsetDateTime::try_from(&CompactTime::from("x")).is_err());
    }
}
