// Written by `cargo xtask codegen`

//! `/v3/payscore/oversea/…`

pub mod partner;
