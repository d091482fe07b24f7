// Written by `cargo xtask codegen`

//! `/v3/vehicle/etc/transactions/id/…`

pub mod by_transaction_id;
