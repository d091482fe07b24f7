// Written by `cargo xtask codegen`

use crate::catalog::{Entry, Family};

pub(super) const FAMILY: Family = Family {
    feature: "security-echo",
    title: "商户测试",
    english: "Signature and encryption self-test",
    text: include_str!("../llms-full/security-echo.txt"),
    entries: &[
        Entry::endpoint::<crate::v3::security::echo::post::Request>("v3::security::echo::post").with_pages(&["4014551946", "4015139289"]),
        Entry::notification::<crate::webhook::v3::security_echo::success::Resource>("webhook::v3::security_echo::success", "商户签名验签／加解密测试-回调接口(SECURITY_ECHO.SUCCESS)通知(JSON)", "Notification: merchant signing and encryption test (SECURITY_ECHO.SUCCESS, JSON)").with_pages(&["4015164042", "4019605946"]),
    ],
};
