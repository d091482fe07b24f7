//! The outcome of the business that a v2 notification is about.

use crate::paid::is_paid;
use crate::xml::Document;

/// The outcome of the business that a notification is about. v2 tells of failures under the event of the success: a
/// debit that failed comes as `transaction-success`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Outcome {
    /// It succeeded.
    Success,
    /// It did not.
    Failure {
        /// Why, in WeChat Pay's code: the `err_code`, or else the state that is no success.
        code: String,
        /// Why, in words; may be empty.
        message: String,
    },
}

/// The fields that say it, in this order, and what they say of a success. Where none is there the event
/// only tells of something that happened.
type Said = (&'static str, fn(&str) -> bool);

const SAID: [Said; 4] = [
    ("return_code", |word| word == "SUCCESS"),
    ("result_code", |word| word == "SUCCESS"),
    ("trade_state", is_paid),
    ("refund_status", |word| word == "SUCCESS"),
];

impl Outcome {
    pub(super) fn of(event: &str, resource: &Document) -> Self {
        let text = |name: &str| resource.get(name).filter(|text| !text.is_empty());
        let state = SAID.iter().find_map(|(name, succeeds)| text(name).filter(|word| !succeeds(word)));
        let state = state.or_else(|| event.strip_suffix(".FAIL").map(|_| "FAIL"));
        match state {
            None => Self::Success,
            Some(state) => Self::Failure {
                code: text("err_code").unwrap_or(state).to_owned(),
                message: text("err_code_des").or_else(|| text("return_msg")).unwrap_or_default().to_owned(),
            },
        }
    }

    /// True if it succeeded.
    #[must_use]
    pub fn is_success(&self) -> bool {
        matches!(self, Self::Success)
    }
}
