//! When a call is made again.

use std::hash::{BuildHasher, Hasher, RandomState};
use std::time::Duration;

/// A wait that nobody waits for, and that can be added to any time.
const LONGEST: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// How often a call is made, and how long is waited in between.
///
/// Whether it may be made again is not a setting: it is after a connection that did not come about,
/// and after any failure that may pass where the method is GET, PUT or DELETE or the call has an
/// idempotency key. A POST that may have arrived is not repeated: it could pay twice. Every attempt
/// has its own nonce, time and signature, and goes to the next host where there is a backup.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RetryPolicy {
    /// The most attempts, the first included; 1 means none again.
    pub attempts: u32,
    /// The longest wait before the second attempt; it doubles with each. The wait itself is random
    /// between a half and the whole of that, so that many clients do not come back at once.
    pub backoff: Duration,
    /// The wait that none is longer than, except that the server may ask for up to ten times it
    /// (`Retry-After`).
    pub longest_backoff: Duration,
    /// How long an attempt may take when another one may follow it; the last one may take all the time
    /// that is left.
    pub attempt_timeout: Duration,
}

impl Default for RetryPolicy {
    /// Three attempts of up to 10 s, 200 ms and 400 ms apart.
    fn default() -> Self {
        Self {
            attempts: 3,
            backoff: Duration::from_millis(200),
            longest_backoff: Duration::from_secs(2),
            attempt_timeout: Duration::from_secs(10),
        }
    }
}

impl RetryPolicy {
    /// One attempt: nothing is repeated.
    #[must_use]
    pub fn never() -> Self {
        Self { attempts: 1, ..Self::default() }
    }

    /// The same policy with so many attempts, at least one.
    #[must_use]
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts.max(1);
        self
    }

    /// How long to wait after attempt number `attempt` (from 1) failed and the server asked for `asked`.
    pub(crate) fn wait(&self, attempt: u32, asked: Option<Duration>) -> Duration {
        if let Some(asked) = asked {
            return asked.min(self.longest_backoff.saturating_mul(10)).min(LONGEST);
        }
        let doubled = self.backoff.saturating_mul(1 << attempt.saturating_sub(1).min(16));
        let whole = doubled.min(self.longest_backoff).min(LONGEST);
        whole / 2 + whole.mul_f64(random_share() / 2.0)
    }
}

/// A random number from 0 to 1. The keys of std's hasher are random; that is enough to spread load.
fn random_share() -> f64 {
    let bits = RandomState::new().build_hasher().finish();
    f64::from(u32::try_from(bits >> 32).unwrap_or(0)) / f64::from(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_up_to_a_bound_and_differ() {
        let policy = RetryPolicy::default();
        for _ in 0..100 {
            let first = policy.wait(1, None);
            assert!(first >= policy.backoff / 2 && first <= policy.backoff, "{first:?}");
            assert!(policy.wait(2, None) >= policy.backoff);
            assert!(policy.wait(60, None) <= policy.longest_backoff);
        }
        assert_ne!(policy.wait(1, None), policy.wait(1, None));
    }

    #[test]
    fn no_setting_is_too_long() {
        let policy =
            RetryPolicy { backoff: Duration::MAX, longest_backoff: Duration::MAX, ..RetryPolicy::default() };
        for attempt in [0, 1, 17, u32::MAX] {
            for asked in [None, Some(Duration::MAX)] {
                assert!(policy.wait(attempt, asked) >= LONGEST / 2);
                assert!(policy.wait(attempt, asked) <= LONGEST);
            }
        }
    }

    #[test]
    fn what_the_server_asks_for_is_waited_up_to_a_bound() {
        let policy = RetryPolicy::default();
        assert_eq!(policy.wait(1, Some(Duration::from_secs(3))), Duration::from_secs(3));
        assert_eq!(policy.wait(1, Some(Duration::from_secs(9999))), Duration::from_secs(20));
    }
}
