// Written by `cargo xtask codegen`

//! `/v3/businesscircle/points/…`

pub mod notify;
