//! To and from the types of the crate `time`.

use time::{Month, OffsetDateTime, UtcDateTime, UtcOffset};

use super::civil::DAY;
use super::{CompactTime, Date, Time, TimeError};

macro_rules! moments {
    ($($name:ident)*) => {$(
        /// In Beijing's time, to the second.
        impl From<OffsetDateTime> for $name {
            fn from(time: OffsetDateTime) -> Self {
                Self::at(time.unix_timestamp())
            }
        }

        /// In Beijing's time, to the second.
        impl From<UtcDateTime> for $name {
            fn from(time: UtcDateTime) -> Self {
                Self::at(time.unix_timestamp())
            }
        }

        /// With the offset of the text.
        impl TryFrom<&$name> for OffsetDateTime {
            type Error = TimeError;

            fn try_from(time: &$name) -> Result<Self, TimeError> {
                let moment = time.moment()?;
                let offset = i32::try_from(moment.offset).map_err(|_| TimeError::OutOfRange)?;
                let offset = UtcOffset::from_whole_seconds(offset).map_err(|_| TimeError::OutOfRange)?;
                let whole = Self::from_unix_timestamp(moment.unix).map_err(|_| TimeError::OutOfRange)?;
                let exact = whole.replace_nanosecond(moment.nanos).map_err(|_| TimeError::OutOfRange)?;
                exact.checked_to_offset(offset).ok_or(TimeError::OutOfRange)
            }
        }

        impl TryFrom<&$name> for UtcDateTime {
            type Error = TimeError;

            fn try_from(time: &$name) -> Result<Self, TimeError> {
                let moment = time.moment()?;
                let whole = Self::from_unix_timestamp(moment.unix).map_err(|_| TimeError::OutOfRange)?;
                whole.replace_nanosecond(moment.nanos).map_err(|_| TimeError::OutOfRange)
            }
        }
    )*};
}

moments! { Time CompactTime }

/// A date of a year from 1 to 9999.
impl From<time::Date> for Date {
    fn from(date: time::Date) -> Self {
        Self::at((i64::from(date.to_julian_day()) - UNIX_EPOCH) * DAY)
    }
}

/// The Julian day of 1970-01-01.
const UNIX_EPOCH: i64 = 2_440_588;

impl TryFrom<&Date> for time::Date {
    type Error = TimeError;

    fn try_from(date: &Date) -> Result<Self, TimeError> {
        let (year, month, day) = date.calendar()?;
        let part = |part: i64| u8::try_from(part).map_err(|_| TimeError::OutOfRange);
        let year = i32::try_from(year).map_err(|_| TimeError::OutOfRange)?;
        let month = Month::try_from(part(month)?).map_err(|_| TimeError::OutOfRange)?;
        Self::from_calendar_date(year, month, part(day)?).map_err(|_| TimeError::OutOfRange)
    }
}
