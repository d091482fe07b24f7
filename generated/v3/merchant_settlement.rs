// Written by `cargo xtask codegen`

//! `/v3/merchant_settlement/…`

pub mod merchant_settle_rule_applications;
