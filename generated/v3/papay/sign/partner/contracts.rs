// Written by `cargo xtask codegen`

//! `/v3/papay/sign/partner/contracts/…`

pub mod plan_id;
