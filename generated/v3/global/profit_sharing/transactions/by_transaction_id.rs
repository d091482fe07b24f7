// Written by `cargo xtask codegen`

//! `/v3/global/profit_sharing/transactions/by_transaction_id/…`

pub mod amounts;
pub mod refundable_amounts;
