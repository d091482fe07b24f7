// Written by `cargo xtask codegen`

//! `/papay/partner/…`

pub mod deletecontract;
pub mod entrustweb;
pub mod h5entrustweb;
pub mod preentrustweb;
pub mod querycontract;
