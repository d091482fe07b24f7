// Written by `cargo xtask codegen`

//! `/v3/lovefeast/users/by_openid/orders/brand_id/…`

pub mod by_brand_id;
