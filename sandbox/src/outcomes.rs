//! Outcomes of what the merchant asks for, where they are not the usual ones.

use std::fmt;
use std::sync::{Mutex, PoisonError};

/// The outcome of a payment, a refund, a transfer or a share.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Outcome {
    /// A payment by code asks for the password: the order is `USERPAYING` until the customer pays or
    /// declines, or the merchant reverses it.
    UserPaying,
    /// A payment by code fails: the order is `PAYERROR`.
    PayError,
    /// A refund stays `PROCESSING` until it is ended.
    RefundProcessing,
    /// A refund becomes `ABNORMAL`: the customer's card takes no money.
    RefundAbnormal,
    /// A refund becomes `CLOSED`, and the money goes back to the merchant.
    RefundClosed,
    /// A transfer, or one of a batch, fails for this `fail_reason`: `ACCOUNT_FROZEN`.
    TransferFails(String),
    /// A transfer that is called back is `CANCELING` for half a minute by the sandbox's clock.
    TransferCanceling,
    /// A receiver gets no share, for this `fail_reason`: `RECEIVER_HIGH_RISK`.
    ShareFails(String),
}

impl Outcome {
    /// The outcome of that name, with the reason of those that fail: what the control API, scenes and marked
    /// texts say.
    #[must_use]
    pub fn named(name: &str, reason: &str) -> Option<Self> {
        let or = |usual: &str| if reason.is_empty() { usual.to_owned() } else { reason.to_owned() };
        Some(match name {
            "userpaying" => Self::UserPaying,
            "payerror" => Self::PayError,
            "refund-processing" => Self::RefundProcessing,
            "refund-abnormal" => Self::RefundAbnormal,
            "refund-closed" => Self::RefundClosed,
            "transfer-fail" => Self::TransferFails(or("ACCOUNT_FROZEN")),
            "transfer-canceling" => Self::TransferCanceling,
            "share-fail" => Self::ShareFails(or("RECEIVER_HIGH_RISK")),
            _ => return None,
        })
    }

    /// The names that [`named`](Self::named) knows.
    pub const NAMES: [&'static str; 8] = [
        "userpaying",
        "payerror",
        "refund-processing",
        "refund-abnormal",
        "refund-closed",
        "transfer-fail",
        "transfer-canceling",
        "share-fail",
    ];

    fn is_of(&self, subject: Subject) -> bool {
        let own = match self {
            Self::UserPaying | Self::PayError => Subject::Payment,
            Self::RefundProcessing | Self::RefundAbnormal | Self::RefundClosed => Subject::Refund,
            Self::TransferFails(_) => Subject::Transfer,
            Self::TransferCanceling => Subject::Cancel,
            Self::ShareFails(_) => Subject::Share,
        };
        own == subject
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UserPaying => f.write_str("userpaying"),
            Self::PayError => f.write_str("payerror"),
            Self::RefundProcessing => f.write_str("refund-processing"),
            Self::RefundAbnormal => f.write_str("refund-abnormal"),
            Self::RefundClosed => f.write_str("refund-closed"),
            Self::TransferFails(reason) => write!(f, "transfer-fail={reason}"),
            Self::TransferCanceling => f.write_str("transfer-canceling"),
            Self::ShareFails(reason) => write!(f, "share-fail={reason}"),
        }
    }
}

/// The kinds of things that outcomes are of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Subject {
    /// A payment by code.
    Payment,
    Refund,
    Transfer,
    /// Calling a transfer back.
    Cancel,
    /// The share of one receiver.
    Share,
}

/// An [`Outcome`], of what, and how often.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutcomeRule {
    outcome: Outcome,
    number: String,
    times: Option<u32>,
}

impl OutcomeRule {
    /// That outcome, of everything it can be of.
    #[must_use]
    pub fn new(outcome: Outcome) -> Self {
        Self { outcome, number: String::new(), times: None }
    }

    /// Only of what has this number of the merchant's: `out_trade_no`, `out_refund_no`, `out_bill_no`,
    /// `out_detail_no`; of a share, the receiver's account.
    #[must_use]
    pub fn of(self, number: impl Into<String>) -> Self {
        Self { number: number.into(), ..self }
    }

    /// Only so often.
    #[must_use]
    pub fn times(self, times: u32) -> Self {
        Self { times: Some(times), ..self }
    }
}

/// The outcomes that are asked for.
#[derive(Debug, Default)]
pub(crate) struct Outcomes(Mutex<Vec<OutcomeRule>>);

impl Outcomes {
    pub(crate) fn add(&self, rule: OutcomeRule) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(rule);
    }

    pub(crate) fn clear(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// How many are asked for.
    pub(crate) fn count(&self) -> usize {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).len()
    }

    /// The outcome of something: what one of `texts` in its request is marked with, or what was asked for,
    /// which is used up by one.
    pub(crate) fn of(&self, subject: Subject, number: &str, texts: &[&str]) -> Option<Outcome> {
        let marked = texts
            .iter()
            .filter_map(|text| mark(text))
            .find_map(|(name, value)| Outcome::named(name, value).filter(|outcome| outcome.is_of(subject)));
        marked.or_else(|| self.take(subject, number))
    }

    fn take(&self, subject: Subject, number: &str) -> Option<Outcome> {
        let mut rules = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let rule = rules.iter_mut().find(|rule| {
            rule.outcome.is_of(subject)
                && rule.times != Some(0)
                && (rule.number.is_empty() || rule.number == number)
        })?;
        rule.times = rule.times.map(|times| times - 1);
        let outcome = rule.outcome.clone();
        rules.retain(|rule| rule.times != Some(0));
        Some(outcome)
    }
}

/// The mark of a text: `sandbox:refund-abnormal`, `sandbox:coupon=50`, with anything around it.
pub(crate) fn mark(text: &str) -> Option<(&str, &str)> {
    let (_, rest) = text.split_once("sandbox:")?;
    let end = rest.find(|it: char| !(it.is_ascii_alphanumeric() || "-_=".contains(it))).unwrap_or(rest.len());
    let said = rest.get(..end).unwrap_or_default();
    Some(said.split_once('=').unwrap_or((said, "")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_is_for_its_number_and_so_often() {
        let outcomes = Outcomes::default();
        outcomes.add(OutcomeRule::new(Outcome::RefundClosed).of("r2").times(1));
        outcomes.add(OutcomeRule::new(Outcome::UserPaying).times(1));
        assert_eq!(outcomes.of(Subject::Refund, "r1", &[]), None);
        assert_eq!(outcomes.of(Subject::Refund, "r2", &[]), Some(Outcome::RefundClosed));
        assert_eq!(outcomes.of(Subject::Refund, "r2", &[]), None);
        assert_eq!(outcomes.of(Subject::Payment, "a1", &[]), Some(Outcome::UserPaying));
        assert_eq!(outcomes.of(Subject::Payment, "a1", &["sandbox:refund-closed"]), None);
    }

    #[test]
    fn a_marked_text_says_it_too() {
        let outcomes = Outcomes::default();
        let failed =
            outcomes.of(Subject::Transfer, "t1", &["", "报销 sandbox:transfer-fail=OPENID_INVALID。"]);
        assert_eq!(failed, Some(Outcome::TransferFails("OPENID_INVALID".to_owned())));
        assert_eq!(mark("sandbox:coupon=50"), Some(("coupon", "50")));
        assert_eq!(mark("two coffees"), None);
    }

    #[test]
    fn every_name_is_an_outcome_that_says_it() {
        for name in Outcome::NAMES {
            let said = Outcome::named(name, "").unwrap().to_string();
            assert_eq!(said.split('=').next(), Some(name));
        }
        assert_eq!(Outcome::named("none", ""), None);
    }
}
