// Written by `cargo xtask codegen`

//! `/v3/merchantfund/…`

pub mod merchant;
pub mod partner;
