// Written by `cargo xtask codegen`

//! Notifications.

#[cfg(feature = "v2-deposit")]
pub mod check;
#[cfg(feature = "v2-payment")]
pub mod combined_transactions_success;
#[cfg(feature = "v2-papay")]
pub mod pap_contract_state_changed;
#[cfg(feature = "v2-payment")]
pub mod refund_processed;
#[cfg(feature = "v2-deposit")]
pub mod transaction;
#[cfg(feature = "v2-payment")]
pub mod transaction_success;
#[cfg(feature = "v2-merchant")]
pub mod transactions_risk_occurred;
#[cfg(feature = "v2-vehicle-and-transit")]
pub mod vehicle_state_changed_for_parking;
