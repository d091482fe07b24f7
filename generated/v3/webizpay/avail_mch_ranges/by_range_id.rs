// Written by `cargo xtask codegen`

//! `/v3/webizpay/avail_mch_ranges/by_range_id/…`

pub mod merchant_identifiers;
