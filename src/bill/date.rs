//! The days that bills are made for.

use std::fmt;
use std::time::SystemTime;

use crate::clock::Clock;
use crate::times::{CompactTime, Date, Time, TimeError, civil, unix_of};

/// A day in Beijing, which is the day of a bill wherever the program runs.
///
/// ```
/// use wechatpay::bill::BillDate;
///
/// let date = BillDate::at(1_787_241_600); // 2026-08-20T16:00:00Z: midnight in Beijing
/// assert_eq!(date.to_string(), "2026-08-21");
/// assert_eq!(date.previous().compact(), "20260820"); // as v2 writes it
///
/// // The bill that a payment is in, by its `success_time`.
/// let paid = wechatpay::Time::from("2026-08-20T16:00:00Z");
/// assert_eq!(paid.bill_date()?, date);
/// # Ok::<(), wechatpay::TimeError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BillDate {
    /// Days after 1970-01-01.
    days: i64,
}

impl BillDate {
    /// The day before today, by the system's clock. Its bills are there from ten o'clock in Beijing on.
    #[must_use]
    pub fn yesterday() -> Self {
        Self::at(Clock::default().now()).previous()
    }

    /// The day in which a moment falls, in Unix seconds, as [`Client::now`](crate::Client::now) gives them.
    #[must_use]
    pub fn at(unix: i64) -> Self {
        Self { days: civil::day_in_beijing(unix) }
    }

    /// The day before.
    #[must_use]
    pub fn previous(self) -> Self {
        Self { days: civil::within(self.days - 1) }
    }

    /// The date without dashes, `20260821`, as v2 takes it.
    #[must_use]
    pub fn compact(self) -> String {
        let (year, month, day) = civil::date_of(self.days);
        format!("{year:04}{month:02}{day:02}")
    }
}

impl From<SystemTime> for BillDate {
    fn from(time: SystemTime) -> Self {
        Self::at(unix_of(time))
    }
}

macro_rules! day_of {
    ($($time:ident)*) => {$(
        impl $time {
            /// The day of the bill that what happened then is in: Beijing's, whatever the offset of the text.
            ///
            /// # Errors
            /// [`TimeError::Unreadable`] where the text is not of the form.
            pub fn bill_date(&self) -> Result<BillDate, TimeError> {
                self.unix().map(BillDate::at)
            }
        }

        impl TryFrom<&$time> for BillDate {
            type Error = TimeError;

            fn try_from(time: &$time) -> Result<Self, TimeError> {
                time.bill_date()
            }
        }
    )*};
}

day_of! { Time CompactTime Date }

/// `2026-08-21`, as v3 takes it.
impl fmt::Display for BillDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = civil::date_of(self.days);
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

impl From<BillDate> for String {
    fn from(date: BillDate) -> Self {
        date.to_string()
    }
}

impl From<BillDate> for Date {
    fn from(date: BillDate) -> Self {
        date.to_string().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::{Duration, UNIX_EPOCH};

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

    /// The days are those of `TZ=Asia/Shanghai date -d …`.
    #[test]
    fn a_payment_is_in_the_bill_of_its_day_in_beijing() {
        for (time, day) in [
            ("2018-06-08T10:34:56+08:00", "2018-06-08"),
            ("2018-06-08T23:59:59.999+08:00", "2018-06-08"),
            ("2018-06-08T16:00:00Z", "2018-06-09"),
            ("2024-02-28T12:00:00-05:00", "2024-02-29"),
        ] {
            assert_eq!(Time::from(time).bill_date().unwrap().to_string(), day, "{time}");
        }
        assert_eq!(CompactTime::from("20141030133525").bill_date().unwrap().compact(), "20141030");
        let date = BillDate::try_from(&Date::from("2026-08-21")).unwrap();
        assert_eq!(Date::from(date), "2026-08-21");
        let unreadable = Time::from("2018-06-08 10:34:56").bill_date().unwrap_err();
        assert_eq!(unreadable.to_string(), "not a time as 2018-06-08T10:34:56+08:00");
        assert!(Date::long_term().bill_date().is_err());
    }
}
