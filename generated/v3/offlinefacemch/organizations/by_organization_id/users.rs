// Written by `cargo xtask codegen`

//! `/v3/offlinefacemch/organizations/by_organization_id/users/…`

pub mod out_user_id;
pub mod user_id;
