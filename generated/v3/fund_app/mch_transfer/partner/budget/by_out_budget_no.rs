// Written by `cargo xtask codegen`

//! `/v3/fund_app/mch_transfer/partner/budget/by_out_budget_no/…`

pub mod electronic_receipts;
