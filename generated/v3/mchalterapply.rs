// Written by `cargo xtask codegen`

//! `/v3/mchalterapply/…`

pub mod mchcontactalterapplyment;
pub mod mchsubjectalterapplyment;
pub mod merchantnamealterapplyment;
