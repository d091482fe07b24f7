// Written by `cargo xtask codegen`

//! `/v3/webizpay/users/…`

pub mod by_user_id;
