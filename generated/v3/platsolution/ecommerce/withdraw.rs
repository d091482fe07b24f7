// Written by `cargo xtask codegen`

//! `/v3/platsolution/ecommerce/withdraw/…`

pub mod day_end_balance_withdraw;
