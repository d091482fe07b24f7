// Written by `cargo xtask codegen`

//! `/v3/offlinefacemch/organizations/by_organization_id/…`

pub mod users;
