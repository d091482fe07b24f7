// Written by `cargo xtask codegen`

//! `/v3/payroll_card/relations/…`

pub mod by_openid;
