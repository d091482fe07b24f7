// Written by `cargo xtask codegen`

//! `/v3/global/merchant/h5/permission/domain/…`

pub mod applications;
