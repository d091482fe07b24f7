// Written by `cargo xtask codegen`

//! `/v3/offlinefacemch/organizations/by_organization_id/users/out_user_id/…`

pub mod by_out_user_id;
