// Written by `cargo xtask codegen`

//! `/v3/edu_star/users/openid/…`

pub mod by_wechat_openid;
