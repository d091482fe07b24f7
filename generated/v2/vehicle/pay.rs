// Written by `cargo xtask codegen`

//! `/vehicle/pay/…`

pub mod notification;
pub mod payapply;
pub mod querystate;
