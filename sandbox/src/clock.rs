//! Time: the sandbox's own clock, which can be turned forward, and how WeChat Pay writes it.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use time::format_description::well_known::Rfc3339;
use time::{OffsetDateTime, UtcOffset};

/// The clock of everything that happens later: retries of notifications, orders that expire, bills.
///
/// Signatures are made and checked with the computer's own clock, since the merchant's program reads
/// that one too.
#[derive(Debug)]
pub(crate) struct Clock {
    ahead: AtomicI64,
    /// Where it stands still; [`RUNS`] where it does not.
    still: AtomicI64,
}

/// No time that a clock could stand still at.
const RUNS: i64 = i64::MIN;

impl Clock {
    /// A clock that is `seconds` ahead of the computer's, or stands still.
    pub(crate) fn kept(seconds: i64, still: Option<i64>) -> Self {
        Self { ahead: AtomicI64::new(seconds), still: AtomicI64::new(still.unwrap_or(RUNS)) }
    }

    /// Unix seconds.
    pub(crate) fn now(&self) -> i64 {
        self.still().unwrap_or_else(|| wall().saturating_add(self.ahead()))
    }

    /// The time at which it stands still.
    pub(crate) fn still(&self) -> Option<i64> {
        Some(self.still.load(Ordering::Relaxed)).filter(|still| *still != RUNS)
    }

    /// It stands still from now on, or goes on from where it stands.
    pub(crate) fn stand(&self, still: bool) {
        let now = self.now();
        self.still.store(if still { now } else { RUNS }, Ordering::Relaxed);
        self.set(now);
    }

    /// How many seconds it is ahead of the computer's; below zero, behind.
    pub(crate) fn ahead(&self) -> i64 {
        self.ahead.load(Ordering::Relaxed)
    }

    /// Turns the clock forward.
    pub(crate) fn advance(&self, by: Duration) {
        let seconds = i64::try_from(by.as_secs()).unwrap_or(i64::MAX / 4);
        self.ahead.fetch_add(seconds, Ordering::Relaxed);
        if self.still().is_some() {
            self.still.fetch_add(seconds, Ordering::Relaxed);
        }
    }

    /// Turns the clock to a time, in Unix seconds. One that stands still stands there.
    pub(crate) fn set(&self, at: i64) {
        self.ahead.store(at.saturating_sub(wall()), Ordering::Relaxed);
        if self.still().is_some() {
            self.still.store(at, Ordering::Relaxed);
        }
    }

    /// Lets it go by the computer's again.
    pub(crate) fn reset(&self) {
        self.still.store(RUNS, Ordering::Relaxed);
        self.ahead.store(0, Ordering::Relaxed);
    }
}

/// Unix seconds by the computer's clock.
pub(crate) fn wall() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}

fn beijing(unix: i64) -> OffsetDateTime {
    let offset = UtcOffset::from_hms(8, 0, 0).unwrap_or(UtcOffset::UTC);
    OffsetDateTime::from_unix_timestamp(unix).unwrap_or(OffsetDateTime::UNIX_EPOCH).to_offset(offset)
}

/// `2018-06-08T10:34:56+08:00`.
pub(crate) fn rfc3339(unix: i64) -> String {
    beijing(unix).format(&Rfc3339).unwrap_or_default()
}

/// Unix seconds of a time such as `2018-06-08T10:34:56+08:00`.
pub(crate) fn parse_rfc3339(text: &str) -> Option<i64> {
    OffsetDateTime::parse(text, &Rfc3339).ok().map(OffsetDateTime::unix_timestamp)
}

/// `2018-06-08`, in Beijing.
pub(crate) fn date(unix: i64) -> String {
    let at = beijing(unix);
    format!("{:04}-{:02}-{:02}", at.year(), u8::from(at.month()), at.day())
}

/// `2018-06-08 10:34:56`, in Beijing.
pub(crate) fn date_and_time(unix: i64) -> String {
    let at = beijing(unix);
    format!("{} {:02}:{:02}:{:02}", date(unix), at.hour(), at.minute(), at.second())
}

/// `20180608103456`, in Beijing.
pub(crate) fn digits(unix: i64) -> String {
    date_and_time(unix).chars().filter(char::is_ascii_digit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_beijing_times() {
        // `date -u -d @1528425296` is Fri Jun  8 02:34:56 UTC 2018.
        assert_eq!(rfc3339(1_528_425_296), "2018-06-08T10:34:56+08:00");
        assert_eq!(date_and_time(1_528_425_296), "2018-06-08 10:34:56");
        assert_eq!(digits(1_528_425_296), "20180608103456");
        // An hour before midnight in Greenwich it is tomorrow in Beijing.
        assert_eq!(date(1_528_498_800), "2018-06-09");
        assert_eq!(parse_rfc3339("2018-06-08T10:34:56+08:00"), Some(1_528_425_296));
        assert_eq!(parse_rfc3339("2018-06-08T02:34:56Z"), Some(1_528_425_296));
        assert_eq!(parse_rfc3339("2018-06-08 10:34:56"), None);
    }

    #[test]
    fn a_clock_runs_ahead() {
        let clock = Clock::kept(10, None);
        clock.advance(Duration::from_secs(20));
        assert_eq!(clock.ahead(), 30);
        assert!((wall() + 30..wall() + 32).contains(&clock.now()));
        clock.set(1_000);
        assert!((1_000..1_002).contains(&clock.now()));
        clock.reset();
        assert_eq!(clock.ahead(), 0);
    }

    #[test]
    fn a_clock_stands_still() {
        let clock = Clock::kept(0, None);
        clock.set(1_000);
        clock.stand(true);
        let stands = clock.now();
        clock.advance(Duration::from_secs(60));
        assert_eq!(clock.now(), stands + 60);
        clock.set(5_000);
        assert_eq!((clock.now(), clock.still()), (5_000, Some(5_000)));
        assert_eq!(Clock::kept(7, clock.still()).now(), 5_000);
        clock.stand(false);
        assert!((5_000..5_002).contains(&clock.now()));
        clock.stand(true);
        clock.reset();
        assert!((wall()..wall() + 2).contains(&clock.now()));
    }
}
