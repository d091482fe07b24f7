// Written by `cargo xtask codegen`

//! `/v3/ecommerce/profitsharing/orders/by_transaction_id/…`

pub mod amounts;
