//! Things that go wrong, when and where they are asked to.

use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use serde_json::Value;
use wechatpay::crypto::digest;

/// The message of a refusal that was asked for.
pub(crate) const ASKED_FOR: &str = "沙箱按要求返回的错误";

/// Something that goes wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// The answer takes that much longer.
    Latency(Duration),
    /// The connection is reset before anything happened.
    Reset,
    /// The connection is reset when all has happened and only the answer is missing.
    ResetAfterwards,
    /// An answer of that status, before anything happened: 500 as `SYSTEM_ERROR`, any other as a
    /// gateway writes it, in HTML.
    Status(u16),
    /// The same, when all has happened.
    StatusAfterwards(u16),
    /// WeChat Pay refuses with this status and code, before anything happened: 403 and `RULE_LIMIT`. In v2
    /// it is `err_code`, and there is no status.
    Error {
        /// The status, from 400 to 599.
        status: u16,
        /// The code: `RULE_LIMIT`.
        code: String,
    },
    /// The same, when all has happened.
    ErrorAfterwards {
        /// The status, from 400 to 599.
        status: u16,
        /// The code: `SYSTEM_ERROR`.
        code: String,
    },
    /// The answer is this JSON, signed, and nothing happens. In v2 its fields are those of the XML.
    Answer(Value),
    /// A request whose `nonce_str` was used before is refused with 401 `SIGN_ERROR`.
    ReplayRefused,
    /// The answer or the notification has no signature.
    Unsigned,
    /// Its signature is one of something else.
    BadSignature,
    /// It names a key that nobody has heard of.
    UnknownSerial,
    /// Its signature is a probe, which starts with `WECHATPAY/SIGNTEST/`.
    Probe,
    /// It was signed so many seconds from now: below zero, ago.
    ClockSkew(i64),
    /// An attempt to deliver the notification does not arrive.
    NotificationLost,
    /// The notification comes twice.
    NotificationTwice,
    /// The notification comes that much later, by the sandbox's clock.
    NotificationLate(Duration),
}

impl Fault {
    fn suits_answers(&self) -> bool {
        !matches!(self, Self::NotificationLost | Self::NotificationTwice | Self::NotificationLate(_))
    }

    fn suits_notifications(&self) -> bool {
        let of_answers = matches!(
            self,
            Self::Latency(_)
                | Self::Reset
                | Self::ResetAfterwards
                | Self::Status(_)
                | Self::StatusAfterwards(_)
                | Self::Error { .. }
                | Self::ErrorAfterwards { .. }
                | Self::Answer(_)
                | Self::ReplayRefused
        );
        !of_answers
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Latency(by) => write!(f, "{} ms later", by.as_millis()),
            Self::Reset => f.write_str("reset before anything happened"),
            Self::ResetAfterwards => f.write_str("reset after all had happened"),
            Self::Status(status) => write!(f, "status {status} before anything happened"),
            Self::StatusAfterwards(status) => write!(f, "status {status} after all had happened"),
            Self::Error { status, code } => write!(f, "{status} {code} before anything happened"),
            Self::ErrorAfterwards { status, code } => write!(f, "{status} {code} after all had happened"),
            Self::Answer(_) => f.write_str("an answer that was asked for"),
            Self::ReplayRefused => f.write_str("a repeated request refused"),
            Self::Unsigned => f.write_str("unsigned"),
            Self::BadSignature => f.write_str("a wrong signature"),
            Self::UnknownSerial => f.write_str("an unknown serial number"),
            Self::Probe => f.write_str("a probe"),
            Self::ClockSkew(by) => write!(f, "signed {by} s from now"),
            Self::NotificationLost => f.write_str("lost"),
            Self::NotificationTwice => f.write_str("sent twice"),
            Self::NotificationLate(by) => write!(f, "{} s late", by.as_secs()),
        }
    }
}

/// A [`Fault`], where it happens, how often and how likely.
#[derive(Debug, Clone, PartialEq)]
pub struct FaultRule {
    fault: Fault,
    target: String,
    times: Option<u32>,
    chance: f64,
}

impl FaultRule {
    /// That fault, always: in every answer, or, if it is one of notifications, in every notification.
    #[must_use]
    pub fn new(fault: Fault) -> Self {
        Self { fault, target: String::new(), times: None, chance: 1.0 }
    }

    /// Only there: an operation by its path as documented
    /// (`/v3/pay/transactions/out-trade-no/{out_trade_no}`), or a notification by its event type.
    #[must_use]
    pub fn on(self, target: impl Into<String>) -> Self {
        Self { target: target.into(), ..self }
    }

    /// Only so often.
    #[must_use]
    pub fn times(self, times: u32) -> Self {
        Self { times: Some(times), ..self }
    }

    /// Only with that likelihood, from 0 to 1. What happens is the same in every run of the same
    /// requests.
    #[must_use]
    pub fn with_chance(self, chance: f64) -> Self {
        Self { chance, ..self }
    }

    fn is_on_operation(&self, path: &str) -> bool {
        self.fault.suits_answers() && (self.target.is_empty() || self.target == path)
    }

    fn is_on_notification(&self, event: &str) -> bool {
        let everywhere = self.target.is_empty() && !self.fault.suits_answers();
        self.fault.suits_notifications() && (everywhere || self.target == event)
    }
}

/// The faults that are asked for.
#[derive(Debug, Default)]
pub(crate) struct Faults(Mutex<Kept>);

#[derive(Debug, Default)]
struct Kept {
    rules: Vec<FaultRule>,
    /// How often chance was asked.
    draws: u64,
}

impl Faults {
    pub(crate) fn add(&self, rule: FaultRule) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).rules.push(rule);
    }

    pub(crate) fn clear(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).rules.clear();
    }

    /// How many are asked for.
    pub(crate) fn count(&self) -> usize {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).rules.len()
    }

    /// The fault of this call of an operation.
    pub(crate) fn of_operation(&self, path: &str) -> Option<Fault> {
        self.take(|rule| rule.is_on_operation(path) && rule.fault != Fault::ReplayRefused)
    }

    /// True if this call of an operation, which is a repeated one, is refused for it.
    pub(crate) fn refuse_replay(&self, path: &str) -> bool {
        self.take(|rule| rule.is_on_operation(path) && rule.fault == Fault::ReplayRefused).is_some()
    }

    /// The fault of this delivery of a notification.
    pub(crate) fn of_notification(&self, event: &str) -> Option<Fault> {
        self.take(|rule| rule.is_on_notification(event))
    }

    /// The first rule that fits and that chance is for; it is used up by one.
    fn take(&self, fits: impl Fn(&FaultRule) -> bool) -> Option<Fault> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Kept { rules, draws } = &mut *kept;
        let rule = rules.iter_mut().filter(|rule| fits(rule) && rule.times != Some(0)).find(|rule| {
            *draws += 1;
            drawn(*draws) < rule.chance
        })?;
        rule.times = rule.times.map(|times| times - 1);
        let fault = rule.fault.clone();
        rules.retain(|rule| rule.times != Some(0));
        Some(fault)
    }
}

/// A number from 0 to 1 that looks like chance, the same for the same draw.
fn drawn(draw: u64) -> f64 {
    let hash = digest::sha256(&draw.to_le_bytes());
    f64::from(u16::from_le_bytes([hash[0], hash[1]])) / 65_536.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_is_for_its_target_and_so_often() {
        let faults = Faults::default();
        faults.add(FaultRule::new(Fault::Reset).on("/v3/a").times(2));
        faults.add(FaultRule::new(Fault::Probe).on("TRANSACTION.SUCCESS"));
        faults.add(FaultRule::new(Fault::NotificationTwice).times(1));
        assert_eq!(faults.of_operation("/v3/b"), None);
        assert_eq!(faults.of_operation("/v3/a"), Some(Fault::Reset));
        assert_eq!(faults.of_operation("/v3/a"), Some(Fault::Reset));
        assert_eq!(faults.of_operation("/v3/a"), None);
        faults.add(FaultRule::new(Fault::ReplayRefused).times(1));
        assert_eq!(faults.of_operation("/v3/a"), None, "only a repeated call uses it up");
        assert!(faults.refuse_replay("/v3/a") && !faults.refuse_replay("/v3/a"));
        assert_eq!(faults.of_notification("TRANSACTION.SUCCESS"), Some(Fault::Probe));
        assert_eq!(faults.of_notification("REFUND.SUCCESS"), Some(Fault::NotificationTwice));
        assert_eq!(faults.of_notification("REFUND.SUCCESS"), None);
        faults.clear();
        assert_eq!(faults.of_notification("TRANSACTION.SUCCESS"), None);
    }

    #[test]
    fn chance_is_about_what_it_says() {
        let faults = Faults::default();
        faults.add(FaultRule::new(Fault::Unsigned).with_chance(0.25));
        let hits = (0..4000).filter(|_| faults.of_operation("/v3/a").is_some()).count();
        assert!((900..1100).contains(&hits), "{hits}");
    }
}
