// Written by `cargo xtask codegen`

//! `/v3/aggracct_bc/…`

pub mod wb_channel;
