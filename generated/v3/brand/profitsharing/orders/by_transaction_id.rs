// Written by `cargo xtask codegen`

//! `/v3/brand/profitsharing/orders/by_transaction_id/…`

pub mod amounts;
