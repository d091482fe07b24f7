// Written by `cargo xtask codegen`

//! `/v3/fund_app/mch_transfer/partner/budget/…`

pub mod by_out_budget_no;
