// Written by `cargo xtask codegen`

//! `/v3/edu_star/users/…`

pub mod openid;
pub mod qq;
