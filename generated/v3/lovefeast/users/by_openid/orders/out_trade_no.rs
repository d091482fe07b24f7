// Written by `cargo xtask codegen`

//! `/v3/lovefeast/users/by_openid/orders/out_trade_no/…`

pub mod by_out_trade_no;
