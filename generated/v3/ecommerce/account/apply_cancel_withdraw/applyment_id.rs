// Written by `cargo xtask codegen`

//! `/v3/ecommerce/account/apply_cancel_withdraw/applyment_id/…`

pub mod by_applyment_id;
