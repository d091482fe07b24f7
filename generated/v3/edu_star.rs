// Written by `cargo xtask codegen`

//! `/v3/edu_star/…`

pub mod orders;
pub mod users;
