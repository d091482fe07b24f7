// Written by `cargo xtask codegen`

//! `/v3/catering/orders/…`

pub mod sync_status;
