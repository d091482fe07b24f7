// Written by `cargo xtask codegen`

//! `/v3/mch_operate/risk/withdrawl_apply/applyment_id/…`

pub mod by_applyment_id;
