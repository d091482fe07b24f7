// Written by `cargo xtask codegen`

//! `/v3/eduschoolpay/users/by_openid/…`

pub mod contracts;
pub mod debt_state;
