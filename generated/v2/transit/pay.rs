// Written by `cargo xtask codegen`

//! `/transit/pay/…`

pub mod payapply;
pub mod querystate;
