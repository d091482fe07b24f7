// Written by `cargo xtask codegen`

//! `/v3/funds_to_oversea/return_/return_orders/out_return_no/…`

pub mod by_out_return_no;
