// Written by `cargo xtask codegen`

//! `/v3/offlinefacemch/organizations/by_organization_id/users/user_id/…`

pub mod by_user_id;
