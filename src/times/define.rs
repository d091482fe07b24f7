//! The types of times: texts that can be read as moments.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::error::Error;
use std::fmt;
use std::str::FromStr;
use std::time::SystemTime;

#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
use super::civil;
use super::form::{LONG_TERM, Moment, TimeForm, unix_of};

/// A text is no time of its form, or none of the system's clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TimeError {
    /// The text is not of the form, or is empty.
    Unreadable(TimeForm),
    /// The time is out of the range of the type that it was to become.
    OutOfRange,
}

impl fmt::Display for TimeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(form) => write!(f, "not {}", form.expected()),
            Self::OutOfRange => f.write_str("a time out of range"),
        }
    }
}

impl Error for TimeError {}

macro_rules! timed {
    ($(#[$meta:meta])* $name:ident: $form:expr) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq, Hash)]
        pub struct $name(String);

        impl $name {
            /// The form of its text.
            pub const FORM: TimeForm = $form;

            /// The moment of so many Unix seconds, as [`Client::now`](crate::Client::now) gives them, in Beijing's
            /// time. What is outside of the years 1 to 9999 is the first or last moment of these.
            #[must_use]
            pub fn at(unix: i64) -> Self {
                Self(Self::FORM.write(unix))
            }

            /// The text as it came or was given.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The text, for the field table.
            #[inline]
            pub(crate) fn text_mut(&mut self) -> &mut String {
                &mut self.0
            }

            /// One without a text, for the field table.
            #[inline]
            pub(crate) fn blank() -> Self {
                Self(String::new())
            }

            /// The moment in Unix seconds. Moments compare by these, or by what the other conversions give: equal
            /// texts are the same moment, but the same moment may have several texts.
            ///
            /// # Errors
            /// [`TimeError::Unreadable`] where the text is not of the form.
            pub fn unix(&self) -> Result<i64, TimeError> {
                self.moment().map(|moment| moment.unix)
            }

            /// The moment by the system's clock.
            ///
            /// # Errors
            /// [`TimeError`] where the text is not of the form, or the clock does not go so far.
            pub fn to_system_time(&self) -> Result<SystemTime, TimeError> {
                self.moment()?.to_system_time().ok_or(TimeError::OutOfRange)
            }

            pub(crate) fn moment(&self) -> Result<Moment, TimeError> {
                Self::FORM.read(&self.0).ok_or(TimeError::Unreadable(Self::FORM))
            }
        }

        /// Any text: whether it can be read is asked later. [`str::parse`] asks at once.
        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        /// Any text: whether it can be read is asked later. [`str::parse`] asks at once.
        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        /// Any text: whether it can be read is asked later. [`str::parse`] asks at once.
        impl From<&String> for $name {
            fn from(text: &String) -> Self {
                Self(text.clone())
            }
        }

        impl From<&$name> for $name {
            fn from(time: &$name) -> Self {
                time.clone()
            }
        }

        /// In Beijing's time, to the second.
        impl From<SystemTime> for $name {
            fn from(time: SystemTime) -> Self {
                Self::at(unix_of(time))
            }
        }

        impl FromStr for $name {
            type Err = TimeError;

            fn from_str(text: &str) -> Result<Self, TimeError> {
                let time = Self::from(text);
                time.moment().map(|_| time)
            }
        }

        impl TryFrom<&$name> for SystemTime {
            type Error = TimeError;

            fn try_from(time: &$name) -> Result<Self, TimeError> {
                time.to_system_time()
            }
        }

        impl From<$name> for String {
            fn from(time: $name) -> Self {
                time.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, text: &str) -> bool {
                self.0 == text
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, text: &&str) -> bool {
                self.0 == *text
            }
        }

        /// The text.
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_tuple(stringify!($name)).field(&self.0).finish()
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                String::deserialize(from).map(Self)
            }
        }
    };
}

timed! {
    /// A time in the form of RFC 3339, `2018-06-08T10:34:56+08:00`: the text, which reads as a moment.
    ///
    /// The text stays what it is, so that nothing is lost of a time that cannot be read. A moment that is given is
    /// written in Beijing's time. Fractions of a second and `Z` are read, and what samples of the documentation have
    /// besides: no seconds, an offset without its colon. A time without an offset is none.
    ///
    /// ```
    /// use std::time::{Duration, SystemTime};
    /// use wechatpay::Time;
    ///
    /// let paid = Time::from("2018-06-08T10:34:56+08:00");
    /// assert_eq!(paid.to_string(), "2018-06-08T10:34:56+08:00");
    /// assert_eq!(paid.unix()?, 1_528_425_296);
    /// assert!(paid.to_system_time()? < SystemTime::now());
    ///
    /// let expires = Time::from(SystemTime::UNIX_EPOCH + Duration::from_secs(1_528_425_296));
    /// assert_eq!(expires, "2018-06-08T10:34:56+08:00");
    /// assert!("2018-06-08 10:34".parse::<Time>().is_err());
    /// # Ok::<(), wechatpay::TimeError>(())
    /// ```
    Time: TimeForm::Rfc3339
}

timed! {
    /// A time in digits, `20180608103456`, which is Beijing's: the text, which reads as a moment.
    ///
    /// The text stays what it is. A date alone, `20180608`, is the moment in which that day begins.
    ///
    /// ```
    /// use wechatpay::CompactTime;
    ///
    /// let ends = CompactTime::at(1_528_425_296);
    /// assert_eq!(ends, "20180608103456");
    /// assert_eq!(ends.unix()?, 1_528_425_296);
    /// # Ok::<(), wechatpay::TimeError>(())
    /// ```
    CompactTime: TimeForm::Compact
}

timed! {
    /// A date, `2018-06-08`: the text, which reads as a day in Beijing.
    ///
    /// As a moment it is the one in which that day begins. Where something has no end, documents have
    /// [`Date::long_term`] in place of a date.
    ///
    /// ```
    /// use wechatpay::Date;
    ///
    /// assert_eq!(Date::at(1_528_425_296), "2018-06-08");
    /// assert!("2018-06-31".parse::<Date>().is_err());
    /// ```
    Date: TimeForm::Date
}

impl Date {
    /// 长期, for good: the end of what has none.
    #[must_use]
    pub fn long_term() -> Self {
        Self::from(LONG_TERM)
    }

    /// True for [`Date::long_term`].
    #[must_use]
    pub fn is_long_term(&self) -> bool {
        self.0 == LONG_TERM
    }

    /// Year, month and day.
    #[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
    pub(super) fn calendar(&self) -> Result<(i64, i64, i64), TimeError> {
        Ok(civil::date_of((self.unix()? + civil::AHEAD).div_euclid(civil::DAY)))
    }
}
