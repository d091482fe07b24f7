// Written by `cargo xtask codegen`

//! `/v3/rate_activity/applications/id/…`

pub mod by_application_id;
