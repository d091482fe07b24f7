// Written by `cargo xtask codegen`

//! `/vehicle/partnerpay/…`

pub mod notification;
pub mod payapply;
pub mod querystate;
