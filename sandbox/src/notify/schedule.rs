//! When a notification that was not taken is sent again.

/// The seconds from one attempt to the next:
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012791861>.
const PAUSES: [i64; 15] =
    [15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10_800, 10_800, 10_800, 21_600, 21_600];

/// When the next attempt is due, after so many in vain, the last of them at `now`; `None` when it was
/// the last of all.
pub(crate) fn next_attempt(attempts: u32, now: i64) -> Option<i64> {
    let done = usize::try_from(attempts.checked_sub(1)?).ok()?;
    let pause = PAUSES.get(done)?;
    Some(now.saturating_add(*pause))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sixteen_attempts_in_a_day_and_four_minutes() {
        // The documentation: 15s/15s/30s/3m/10m/20m/30m/30m/30m/60m/3h/3h/3h/6h/6h, 24h4m in all.
        let mut now = 0;
        let mut attempts = 1;
        while let Some(next) = next_attempt(attempts, now) {
            now = next;
            attempts += 1;
        }
        assert_eq!((attempts, now), (16, 24 * 3600 + 4 * 60));
        assert_eq!(next_attempt(1, 100), Some(115));
    }
}
