// Written by `cargo xtask codegen` from spec/webhook/v3/REFUND.ABNORMAL.md

//! Notification: refund abnormal (REFUND.ABNORMAL, JSON) · 退款异常(REFUND.ABNORMAL)通知(JSON)
//!
//! Notification `REFUND.ABNORMAL`
//!
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791865)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013070388)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012810605)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791886)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791906)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012085921)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421172)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421273)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421356)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421448)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013071196)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012268885)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587976)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647469)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012083103)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085298)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080241)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085681)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085876)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085802)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012231901)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462126)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462195)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462327)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462586)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080628)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012167494)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012650317)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012166857)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012886275)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012086319)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012124635)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013163616)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012586138)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015252444)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013013884)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354447)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354487)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354541)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354577)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354605)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013988467)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4014096479)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354862)

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "REFUND.ABNORMAL";
    type Reply = ();
}

pub use crate::nouns::refund::*;
/// Notification: refund abnormal (REFUND.ABNORMAL, JSON) · 退款异常(REFUND.ABNORMAL)通知(JSON)
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Resource(pub Refund);
crate::told::told!(Resource(Refund));
