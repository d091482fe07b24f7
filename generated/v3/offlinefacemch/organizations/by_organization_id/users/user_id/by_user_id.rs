// Written by `cargo xtask codegen`

//! `/v3/offlinefacemch/organizations/by_organization_id/users/user_id/by_user_id/…`

pub mod terminate_contract;
