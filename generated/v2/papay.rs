// Written by `cargo xtask codegen`

//! `/papay/…`

pub mod deletecontract;
pub mod entrustweb;
pub mod h5entrustweb;
pub mod partner;
pub mod preentrustweb;
pub mod querycontract;
