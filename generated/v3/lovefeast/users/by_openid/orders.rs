// Written by `cargo xtask codegen`

//! `/v3/lovefeast/users/by_openid/orders/…`

pub mod brand_id;
pub mod out_trade_no;
