// Written by `cargo xtask codegen`

//! `/v3/pay/partner/transactions/id/…`

pub mod by_transaction_id;
