// Written by `cargo xtask codegen`

//! `/v3/payscore/users/by_openid/permissions/by_service_id/…`

pub mod terminate;
