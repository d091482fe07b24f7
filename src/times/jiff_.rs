//! To and from jiff's types.

use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, ZonedDateTime, civil};

use super::civil::{DAY, days_of};
use super::{CompactTime, Date, Time, TimeError};

macro_rules! moments {
    ($($name:ident)*) => {$(
        /// In Beijing's time, to the second.
        impl From<Timestamp> for $name {
            fn from(time: Timestamp) -> Self {
                // Its seconds are rounded to zero.
                Self::at(time.as_second() - i64::from(time.subsec_nanosecond() < 0))
            }
        }

        /// In Beijing's time, to the second.
        impl From<&ZonedDateTime> for $name {
            fn from(time: &ZonedDateTime) -> Self {
                time.timestamp().into()
            }
        }

        /// In Beijing's time, to the second.
        impl From<ZonedDateTime> for $name {
            fn from(time: ZonedDateTime) -> Self {
                time.timestamp().into()
            }
        }

        impl TryFrom<&$name> for Timestamp {
            type Error = TimeError;

            fn try_from(time: &$name) -> Result<Self, TimeError> {
                let moment = time.moment()?;
                let nanos = i32::try_from(moment.nanos).map_err(|_| TimeError::OutOfRange)?;
                Self::new(moment.unix, nanos).map_err(|_| TimeError::OutOfRange)
            }
        }

        /// With the offset of the text.
        impl TryFrom<&$name> for ZonedDateTime {
            type Error = TimeError;

            fn try_from(time: &$name) -> Result<Self, TimeError> {
                let offset = i32::try_from(time.moment()?.offset).map_err(|_| TimeError::OutOfRange)?;
                let offset = Offset::from_seconds(offset).map_err(|_| TimeError::OutOfRange)?;
                Ok(Timestamp::try_from(time)?.to_zoned_datetime(TimeZone::fixed(offset)))
            }
        }
    )*};
}

moments! { Time CompactTime }

/// A date of a year from 1 to 9999.
impl From<civil::Date> for Date {
    fn from(date: civil::Date) -> Self {
        // Each of jiff's dates is one of the calendar.
        let days = days_of(date.year().into(), date.month().into(), date.day().into());
        Self::at(days.unwrap_or_default() * DAY)
    }
}

impl TryFrom<&Date> for civil::Date {
    type Error = TimeError;

    fn try_from(date: &Date) -> Result<Self, TimeError> {
        let (year, month, day) = date.calendar()?;
        let part = |part: i64| i8::try_from(part).map_err(|_| TimeError::OutOfRange);
        let year = i16::try_from(year).map_err(|_| TimeError::OutOfRange)?;
        Self::new(year, part(month)?, part(day)?).map_err(|_| TimeError::OutOfRange)
    }
}
