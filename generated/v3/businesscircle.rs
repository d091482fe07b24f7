// Written by `cargo xtask codegen`

//! `/v3/businesscircle/…`

pub mod parkings;
pub mod points;
pub mod user_authorizations;
pub mod users;
