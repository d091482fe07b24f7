// Written by `cargo xtask codegen`

//! `/v3/rate_activity/…`

pub mod applications;
