// Written by `cargo xtask codegen`

//! `/brand/marketing/product_coupon/users/by_openid/coupon_bundles/by_user_coupon_bundle_id/…`

pub mod deactivate;
