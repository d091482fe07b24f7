// Written by `cargo xtask codegen`

//! `/mmpaymkttransfers/…`

pub mod gethbinfo;
pub mod gettransferinfo;
pub mod promotion;
pub mod query_coupon_stock;
pub mod querycouponsinfo;
pub mod queryworkwxredpack;
pub mod send_coupon;
pub mod sendgroupredpack;
pub mod sendminiprogramhb;
pub mod sendredpack;
pub mod sendworkwxredpack;
