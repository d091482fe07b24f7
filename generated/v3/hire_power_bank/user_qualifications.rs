// Written by `cargo xtask codegen`

//! `/v3/hire_power_bank/user_qualifications/…`

pub mod by_openid;
