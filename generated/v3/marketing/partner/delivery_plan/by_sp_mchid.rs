// Written by `cargo xtask codegen`

//! `/v3/marketing/partner/delivery_plan/by_sp_mchid/…`

pub mod notify_url;
