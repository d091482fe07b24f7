// Written by `cargo xtask codegen`

//! `/v3/global/merchant/h5/permission/…`

pub mod applications;
pub mod by_sub_mchid;
pub mod domain;
