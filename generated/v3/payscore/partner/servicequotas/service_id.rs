// Written by `cargo xtask codegen`

//! `/v3/payscore/partner/servicequotas/service_id/…`

pub mod by_service_id;
