// Written by `cargo xtask codegen`

//! `/v3/ecommerce/account/cancel_applications/out_apply_no/…`

pub mod by_out_apply_no;
