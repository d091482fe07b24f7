// Written by `cargo xtask codegen`

use crate::catalog::{Entry, Family};

pub(super) const FAMILY: Family = Family {
    feature: "certificates",
    title: "平台证书",
    english: "Platform certificates",
    entries: &[
        Entry::endpoint::<crate::v3::certificates::get::Request>("v3::certificates::get"),
    ],
};
