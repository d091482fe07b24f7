// Written by `cargo xtask codegen`

//! `/v3/industry_rebate/transactions/…`

pub mod by_transaction_id;
