// Written by `cargo xtask codegen`

//! `/v3/mchalterapply/merchantnamealterapplyment/merchant/…`

pub mod by_sub_mchid;
