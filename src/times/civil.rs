//! The Gregorian calendar in days, and the day in Beijing.

/// How many seconds Beijing is ahead of UTC.
pub(crate) const AHEAD: i64 = 8 * 3600;
pub(crate) const DAY: i64 = 24 * 3600;

/// 0001-01-01 and 9999-12-31 in days after 1970-01-01: what is outside has no four digits of a year.
const FIRST: i64 = -719_162;
const LAST: i64 = 2_932_896;

/// The day among those that can be written down, the first or the last for one that is outside.
pub(crate) fn within(days: i64) -> i64 {
    days.clamp(FIRST, LAST)
}

/// The day in Beijing in which a moment falls.
#[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
pub(crate) fn day_in_beijing(unix: i64) -> i64 {
    within(unix.saturating_add(AHEAD).div_euclid(DAY))
}

/// Year, month and day of so many days after 1970-01-01: Gregorian, counted in years that begin in March, so that
/// a leap day is the last.
pub(crate) fn date_of(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468; // since 0000-03-01
    let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let (month, turned) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    (era * 400 + year + turned, month, day)
}

/// The days after 1970-01-01 of a date, or `None` where the calendar has none such.
pub(crate) fn days_of(year: i64, month: i64, day: i64) -> Option<i64> {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last = match month {
        2 => 28 + i64::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    if !(1..=last).contains(&day) {
        return None;
    }
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let of_year = (153 * month + 2) / 5 + day - 1;
    Some(era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468)
}
