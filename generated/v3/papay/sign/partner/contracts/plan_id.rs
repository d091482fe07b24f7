// Written by `cargo xtask codegen`

//! `/v3/papay/sign/partner/contracts/plan_id/…`

pub mod by_plan_id;
