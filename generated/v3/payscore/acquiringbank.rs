// Written by `cargo xtask codegen`

//! `/v3/payscore/acquiringbank/…`

pub mod permissions;
pub mod serviceorder;
pub mod servicepayondeliveryorder;
