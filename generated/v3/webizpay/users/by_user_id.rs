// Written by `cargo xtask codegen`

//! `/v3/webizpay/users/by_user_id/…`

pub mod authorization_state;
pub mod authorization_url;
