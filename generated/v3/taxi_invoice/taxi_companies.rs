// Written by `cargo xtask codegen`

//! `/v3/taxi_invoice/taxi_companies/…`

pub mod by_company_mchid;
