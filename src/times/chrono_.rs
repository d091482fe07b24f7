//! To and from chrono's types.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, TimeZone, Utc};

use super::civil::DAY;
use super::{CompactTime, Date, Time, TimeError};

macro_rules! moments {
    ($($name:ident)*) => {$(
        /// In Beijing's time, to the second.
        impl<Z: TimeZone> From<DateTime<Z>> for $name {
            fn from(time: DateTime<Z>) -> Self {
                Self::at(time.timestamp())
            }
        }

        impl TryFrom<&$name> for DateTime<Utc> {
            type Error = TimeError;

            fn try_from(time: &$name) -> Result<Self, TimeError> {
                let moment = time.moment()?;
                Self::from_timestamp(moment.unix, moment.nanos).ok_or(TimeError::OutOfRange)
            }
        }

        /// With the offset of the text.
        impl TryFrom<&$name> for DateTime<FixedOffset> {
            type Error = TimeError;

            fn try_from(time: &$name) -> Result<Self, TimeError> {
                let offset = i32::try_from(time.moment()?.offset).ok().and_then(FixedOffset::east_opt);
                Ok(DateTime::<Utc>::try_from(time)?.with_timezone(&offset.ok_or(TimeError::OutOfRange)?))
            }
        }
    )*};
}

moments! { Time CompactTime }

/// A date of a year from 1 to 9999.
impl From<NaiveDate> for Date {
    fn from(date: NaiveDate) -> Self {
        // Days are counted from 0001-01-01 there.
        Self::at((i64::from(date.num_days_from_ce()) - 719_163) * DAY)
    }
}

impl TryFrom<&Date> for NaiveDate {
    type Error = TimeError;

    fn try_from(date: &Date) -> Result<Self, TimeError> {
        let (year, month, day) = date.calendar()?;
        let part = |part: i64| u32::try_from(part).map_err(|_| TimeError::OutOfRange);
        let year = i32::try_from(year).map_err(|_| TimeError::OutOfRange)?;
        Self::from_ymd_opt(year, part(month)?, part(day)?).ok_or(TimeError::OutOfRange)
    }
}
