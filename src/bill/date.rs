//! The days that bills are made for.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::clock::Clock;

/// A day in Beijing, which is the day of a bill wherever the program runs.
///
/// ```
/// use wechatpay::bill::BillDate;
///
/// let date = BillDate::at(1_787_241_600); // 2026-08-20T16:00:00Z: midnight in Beijing
/// assert_eq!(date.to_string(), "2026-08-21");
/// assert_eq!(date.previous().compact(), "20260820"); // as v2 writes it
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BillDate {
    /// Days after 1970-01-01.
    days: i64,
}

/// How many seconds Beijing is ahead of UTC.
const AHEAD: i64 = 8 * 3600;
const DAY: i64 = 24 * 3600;

/// 0001-01-01 and 9999-12-31: what is outside has no four digits of a year.
const FIRST: i64 = -719_162;
const LAST: i64 = 2_932_896;

impl BillDate {
    /// The day before today, by the system's clock. Its bills are there from ten o'clock in Beijing on.
    #[must_use]
    pub fn yesterday() -> Self {
        Self::at(Clock::default().now()).previous()
    }

    /// The day in which a moment falls, in Unix seconds, as [`Client::now`](crate::Client::now) gives them.
    #[must_use]
    pub fn at(unix: i64) -> Self {
        Self { days: unix.saturating_add(AHEAD).div_euclid(DAY).clamp(FIRST, LAST) }
    }

    /// The day before.
    #[must_use]
    pub fn previous(self) -> Self {
        Self { days: (self.days - 1).max(FIRST) }
    }

    /// The date without dashes, `20260821`, as v2 takes it.
    #[must_use]
    pub fn compact(self) -> String {
        let (year, month, day) = self.parts();
        format!("{year:04}{month:02}{day:02}")
    }

    /// Year, month and day: Gregorian, counted in years that begin in March, so that a leap day is the last.
    fn parts(self) -> (i64, i64, i64) {
        let days = self.days + 719_468; // since 0000-03-01
        let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
        let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year + year / 4 - year / 100);
        let month = (5 * of_year + 2) / 153;
        let day = of_year - (153 * month + 2) / 5 + 1;
        let (month, turned) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
        (era * 400 + year + turned, month, day)
    }
}

impl From<SystemTime> for BillDate {
    fn from(time: SystemTime) -> Self {
        let seconds = |of: Duration| i64::try_from(of.as_secs()).unwrap_or(i64::MAX);
        match time.duration_since(UNIX_EPOCH) {
            Ok(after) => Self::at(seconds(after)),
            // A moment within a second is of the second that it began with.
            Err(before) => {
                let before = before.duration();
                Self::at(-seconds(before) - i64::from(before.subsec_nanos() > 0))
            }
        }
    }
}

/// `2026-08-21`, as v3 takes it.
impl fmt::Display for BillDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.parts();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

impl From<BillDate> for String {
    fn from(date: BillDate) -> Self {
        date.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The dates are those of `TZ=Asia/Shanghai date -d @…`.
    #[test]
    fn a_moment_is_of_the_day_in_beijing() {
        for (unix, date) in [
            (0, "1970-01-01"),
            (57_599, "1970-01-01"),
            (57_600, "1970-01-02"),
            (-28_800, "1970-01-01"),
            (-28_801, "1969-12-31"),
            (951_753_599, "2000-02-28"),
            (951_753_600, "2000-02-29"),
            (951_840_000, "2000-03-01"),
            (1_709_135_999, "2024-02-28"),
            (1_709_136_000, "2024-02-29"),
            (1_735_660_799, "2024-12-31"),
            (1_735_660_800, "2025-01-01"),
            (4_107_513_600, "2100-03-01"),
            (i64::MIN, "0001-01-01"),
            (i64::MAX, "9999-12-31"),
        ] {
            assert_eq!(BillDate::at(unix).to_string(), date, "{unix}");
        }
    }

    #[test]
    fn the_day_before() {
        let first_of_march = BillDate::at(951_840_000);
        assert_eq!(first_of_march.previous().to_string(), "2000-02-29");
        assert_eq!(BillDate::at(57_600).previous().previous().compact(), "19691231");
        assert_eq!(BillDate::at(i64::MIN).previous(), BillDate::at(i64::MIN));
        assert!(BillDate::yesterday() < BillDate::from(SystemTime::now()));
    }

    #[test]
    fn a_time_before_the_epoch_has_a_day() {
        let midnight = UNIX_EPOCH - Duration::from_secs(28_800);
        assert_eq!(BillDate::from(midnight).to_string(), "1970-01-01");
        assert_eq!(BillDate::from(midnight - Duration::from_nanos(1)).to_string(), "1969-12-31");
    }
}
