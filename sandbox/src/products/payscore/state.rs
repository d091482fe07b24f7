//! The states of a pay score order as they are kept; `view` says how answers write them.

/// The customer has not confirmed yet.
pub(super) const CREATED: &str = "CREATED";
/// The service goes on.
pub(super) const CONFIRMED: &str = "CONFIRMED";
/// The service is over, and the customer is to pay.
pub(super) const PAYING: &str = "PAYING";
/// Paid, or nothing was to be paid.
pub(super) const DONE: &str = "DONE";
/// Called off.
pub(super) const REVOKED: &str = "REVOKED";
