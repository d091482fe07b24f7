// Written by `cargo xtask codegen`

//! `/v3/payscore/partner/servicequotas/…`

pub mod service_id;
