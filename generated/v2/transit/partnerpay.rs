// Written by `cargo xtask codegen`

//! `/transit/partnerpay/…`

pub mod payapply;
pub mod queryorder;
pub mod querystate;
