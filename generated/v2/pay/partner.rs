// Written by `cargo xtask codegen`

//! `/pay/partner/…`

pub mod paporderquery;
pub mod pappayapply;
