// Written by `cargo xtask codegen`

use crate::catalog::{Entry, Family};

pub(super) const FAMILY: Family = Family {
    feature: "certificates",
    title: "平台证书",
    english: "Platform certificates",
    text: include_str!("../llms-full/certificates.txt"),
    entries: &[
        Entry::endpoint::<crate::v3::certificates::get::Request>("v3::certificates::get").with_pages(&["4012551764", "4012715700"]),
    ],
};
