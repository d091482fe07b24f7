// Written by `cargo xtask codegen`

//! `/v3/marketing/partner/product_coupon/users/by_openid/coupon_bundles/by_user_coupon_bundle_id/…`

pub mod deactivate;
