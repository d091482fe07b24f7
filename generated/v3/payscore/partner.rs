// Written by `cargo xtask codegen`

//! `/v3/payscore/partner/…`

pub mod permissions;
pub mod service_account_applications;
pub mod serviceorder;
pub mod servicepayondeliveryorder;
pub mod servicequotas;
