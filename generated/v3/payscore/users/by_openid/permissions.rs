// Written by `cargo xtask codegen`

//! `/v3/payscore/users/by_openid/permissions/…`

pub mod by_service_id;
