// Written by `cargo xtask codegen`

use crate::catalog::{Entry, Family};

pub(super) const FAMILY: Family = Family {
    feature: "security-echo",
    entries: &[
        Entry::endpoint::<crate::v3::security::echo::post::Request>("v3::security::echo::post"),
        Entry::notification::<crate::webhook::v3::security_echo::success::Resource>("webhook::v3::security_echo::success"),
    ],
};
