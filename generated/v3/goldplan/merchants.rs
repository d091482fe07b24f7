// Written by `cargo xtask codegen`

//! `/v3/goldplan/merchants/…`

pub mod changecustompagestatus;
pub mod changegoldplanstatus;
pub mod close_advertising_show;
pub mod open_advertising_show;
pub mod set_advertising_industry_filter;
