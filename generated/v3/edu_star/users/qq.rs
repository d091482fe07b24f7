// Written by `cargo xtask codegen`

//! `/v3/edu_star/users/qq/…`

pub mod by_qq;
