// Written by `cargo xtask codegen`

//! `/v3/eduschoolpay/users/…`

pub mod by_openid;
