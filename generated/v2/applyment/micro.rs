// Written by `cargo xtask codegen`

//! `/applyment/micro/…`

pub mod getstate;
pub mod getupgradestate;
pub mod modifyarchives;
pub mod modifycontactinfo;
pub mod signcontract;
pub mod submit;
pub mod submitupgrade;
