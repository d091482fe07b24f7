//! The forms in which the documentation writes times, read and written.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::civil::{self, AHEAD, DAY};

/// The end of what has no end, where a date is asked for.
pub(super) const LONG_TERM: &str = "长期";
/// The moment in which the user confirms, where a pay score order has a time in digits.
const ON_ACCEPT: &str = "OnAccept";

/// A form in which the documentation writes times.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeForm {
    /// `2018-06-08T10:34:56+08:00`, RFC 3339: of [`Time`](crate::Time).
    Rfc3339,
    /// `20180608103456` in Beijing: of [`CompactTime`](crate::CompactTime).
    Compact,
    /// `2018-06-08` in Beijing: of [`Date`](crate::Date).
    Date,
}

impl TimeForm {
    /// The form in words, by its example.
    #[must_use]
    pub fn expected(self) -> &'static str {
        match self {
            Self::Rfc3339 => "a time as 2018-06-08T10:34:56+08:00",
            Self::Compact => "a time as 20180608103456",
            Self::Date => "a date as 2018-06-08",
        }
    }

    /// True if a text may come in a field of that form: one that can be read, an empty one, which is how messages say
    /// that something has not happened, and the words that documents have in a time's place: 长期 (for good) for a
    /// date, `OnAccept` in pay score orders.
    #[must_use]
    pub fn admits(self, text: &str) -> bool {
        let word = match self {
            Self::Rfc3339 => "",
            Self::Compact => ON_ACCEPT,
            Self::Date => LONG_TERM,
        };
        text.is_empty() || text == word || self.read(text).is_some()
    }

    /// The moment that a text names, or `None` where the text is not of the form.
    pub(crate) fn read(self, text: &str) -> Option<Moment> {
        let mut text = Digits(text.as_bytes());
        let moment = match self {
            Self::Rfc3339 => rfc3339(&mut text),
            Self::Compact => compact(&mut text),
            Self::Date => Moment::of(text.dashed_date()?, (0, 0, 0), AHEAD),
        };
        moment.filter(|_| text.0.is_empty())
    }

    /// A moment in the form, in Beijing's time. One before the year 1 or after 9999 is the first or the last that the
    /// form can write.
    pub(super) fn write(self, unix: i64) -> String {
        let local = unix.saturating_add(AHEAD);
        let days = civil::within(local.div_euclid(DAY));
        let of_day = local.saturating_sub(days * DAY).clamp(0, DAY - 1);
        let (year, month, day) = civil::date_of(days);
        let (hour, minute, second) = (of_day / 3600, of_day / 60 % 60, of_day % 60);
        match self {
            Self::Rfc3339 => {
                format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}+08:00")
            }
            Self::Compact => format!("{year:04}{month:02}{day:02}{hour:02}{minute:02}{second:02}"),
            Self::Date => format!("{year:04}-{month:02}-{day:02}"),
        }
    }
}

/// A moment, and the offset in which it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Moment {
    pub(crate) unix: i64,
    pub(crate) nanos: u32,
    /// Seconds ahead of UTC.
    #[allow(dead_code, reason = "only the types of other crates have an offset")]
    pub(crate) offset: i64,
}

impl Moment {
    /// The moment of a day, in days after 1970-01-01, and a time of day. Second 60, of which samples are fond, is as in
    /// Unix time one with the second after it, whether or not there was a leap second.
    fn of(days: i64, (hour, minute, second): (i64, i64, i64), offset: i64) -> Option<Self> {
        let is_time = hour < 24 && minute < 60 && second <= 60;
        let unix = days * DAY + hour * 3600 + minute * 60 + second - offset;
        is_time.then_some(Self { unix, nanos: 0, offset })
    }

    /// The moment of the system's clock, which may have a narrower range.
    pub(super) fn to_system_time(self) -> Option<SystemTime> {
        let seconds = Duration::from_secs(self.unix.unsigned_abs());
        let whole =
            if self.unix < 0 { UNIX_EPOCH.checked_sub(seconds) } else { UNIX_EPOCH.checked_add(seconds) };
        whole?.checked_add(Duration::from_nanos(self.nanos.into()))
    }
}

/// The Unix seconds of a moment of the system's clock. One within a second is of the second that it began with.
pub(crate) fn unix_of(time: SystemTime) -> i64 {
    let seconds = |of: Duration| i64::try_from(of.as_secs()).unwrap_or(i64::MAX);
    match time.duration_since(UNIX_EPOCH) {
        Ok(after) => seconds(after),
        Err(before) => {
            let before = before.duration();
            -seconds(before) - i64::from(before.subsec_nanos() > 0)
        }
    }
}

/// RFC 3339, and what samples of the documentation have beside it: a time without seconds (`T00:00+08:00`), an offset
/// without its colon.
fn rfc3339(text: &mut Digits<'_>) -> Option<Moment> {
    let days = text.dashed_date()?;
    text.one_of(b"Tt")?;
    let (hour, minute) = (text.number(2)?, text.one_of(b":").and_then(|_| text.number(2))?);
    let second = if text.one_of(b":").is_some() { text.number(2)? } else { 0 };
    let nanos = if text.one_of(b".").is_some() { text.fraction()? } else { 0 };
    let offset = match text.one_of(b"Zz+-")? {
        sign @ (b'+' | b'-') => {
            let hours = text.number(2)?;
            let _ = text.one_of(b":");
            let minutes = text.number(2)?;
            if hours > 23 || minutes > 59 {
                return None;
            }
            let ahead = hours * 3600 + minutes * 60;
            if sign == b'+' { ahead } else { -ahead }
        }
        _ => 0,
    };
    Moment::of(days, (hour, minute, second), offset).map(|moment| Moment { nanos, ..moment })
}

/// Fourteen digits, or eight for the beginning of a day.
fn compact(text: &mut Digits<'_>) -> Option<Moment> {
    let (year, month, day) = (text.number(4)?, text.number(2)?, text.number(2)?);
    let days = civil::days_of(year, month, day)?;
    let time = match text.0 {
        [] => (0, 0, 0),
        _ => (text.number(2)?, text.number(2)?, text.number(2)?),
    };
    Moment::of(days, time, AHEAD)
}

/// The rest of a text.
struct Digits<'a>(&'a [u8]);

impl Digits<'_> {
    /// A number of exactly so many digits.
    fn number(&mut self, digits: usize) -> Option<i64> {
        let (number, rest) = self.0.split_at_checked(digits)?;
        self.0 = rest;
        number
            .iter()
            .try_fold(0, |sum, digit| digit.is_ascii_digit().then(|| sum * 10 + i64::from(digit - b'0')))
    }

    /// `2018-06-08` in days after 1970-01-01.
    fn dashed_date(&mut self) -> Option<i64> {
        let year = self.number(4)?;
        let month = self.one_of(b"-").and_then(|_| self.number(2))?;
        let day = self.one_of(b"-").and_then(|_| self.number(2))?;
        civil::days_of(year, month, day)
    }

    /// The next byte, where it is one of these.
    fn one_of(&mut self, bytes: &[u8]) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        let first = *first;
        bytes.contains(&first).then(|| {
            self.0 = rest;
            first
        })
    }

    /// A fraction of a second in nanoseconds; what is smaller is cut off.
    fn fraction(&mut self) -> Option<u32> {
        let digits = self.0.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let (fraction, rest) = self.0.split_at(digits);
        self.0 = rest;
        let nanos = fraction.iter().map(|digit| u32::from(digit - b'0')).chain(std::iter::repeat(0)).take(9);
        (digits > 0).then(|| nanos.fold(0, |sum, digit| sum * 10 + digit))
    }
}
