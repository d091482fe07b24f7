// Written by `cargo xtask codegen` from spec/webhook/v3/SECURITY_ECHO.SUCCESS.md

//! Notification: merchant signing and encryption test (SECURITY\_ECHO.SUCCESS, JSON) · 商户签名验签／加解密测试-回调接口(SECURITY\_ECHO.SUCCESS)通知(JSON)
//!
//! Notification `SECURITY_ECHO.SUCCESS`
//!
//! Official pages · 官方文档:
//!
//! - merchant: [4015164042](https://pay.weixin.qq.com/doc/v3/merchant/4015164042)
//! - partner: [4019605946](https://pay.weixin.qq.com/doc/v3/partner/4019605946)
#![doc(alias("商户签名验签／加解密测试-回调接口(SECURITY_ECHO.SUCCESS)通知(JSON)", "4015164042", "4019605946"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "SECURITY_ECHO.SUCCESS";
    type Reply = ();
}

/// Notification: merchant signing and encryption test (SECURITY\_ECHO.SUCCESS, JSON) · 商户签名验签／加解密测试-回调接口(SECURITY\_ECHO.SUCCESS)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// echo message · 回显消息
    pub echo_message: Option<String>,
    /// encrypted echo message · 加密回显消息
    pub encrypt_echo_message: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    echo_message: body("echo_message").promised(),
    encrypt_echo_message: body("encrypt_echo_message"),
} }

crate::promised::promised! { Resource {
    /// echo message · 回显消息
    echo_message 0(&str),
} }
