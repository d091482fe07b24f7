// Written by `cargo xtask codegen`

//! `/v3/apply4sub/sub_merchants/by_sub_mchid/…`

pub mod application;
pub mod modify_settlement;
pub mod settlement;
