// Written by `cargo xtask codegen` from spec/webhook/v3/REFUND.SUCCESS.md

//! Notification: refund succeeded (REFUND.SUCCESS, JSON) · 退款成功(REFUND.SUCCESS)通知(JSON)
//!
//! Notification `REFUND.SUCCESS`
//!
//! Official pages · 官方文档:
//!
//! - merchant: [4012791865](https://pay.weixin.qq.com/doc/v3/merchant/4012791865), [4013070388](https://pay.weixin.qq.com/doc/v3/merchant/4013070388), [4012810605](https://pay.weixin.qq.com/doc/v3/merchant/4012810605), [4012791886](https://pay.weixin.qq.com/doc/v3/merchant/4012791886), [4012791906](https://pay.weixin.qq.com/doc/v3/merchant/4012791906), [4012085921](https://pay.weixin.qq.com/doc/v3/merchant/4012085921), [4013421172](https://pay.weixin.qq.com/doc/v3/merchant/4013421172), [4013421273](https://pay.weixin.qq.com/doc/v3/merchant/4013421273), [4013421356](https://pay.weixin.qq.com/doc/v3/merchant/4013421356), [4013421448](https://pay.weixin.qq.com/doc/v3/merchant/4013421448), [4013071196](https://pay.weixin.qq.com/doc/v3/merchant/4013071196), [4012268885](https://pay.weixin.qq.com/doc/v3/merchant/4012268885), [4012587976](https://pay.weixin.qq.com/doc/v3/merchant/4012587976), [4012647469](https://pay.weixin.qq.com/doc/v3/merchant/4012647469), [4012083103](https://pay.weixin.qq.com/doc/v3/merchant/4012083103)
//! - partner: [4012085298](https://pay.weixin.qq.com/doc/v3/partner/4012085298), [4013080241](https://pay.weixin.qq.com/doc/v3/partner/4013080241), [4012085681](https://pay.weixin.qq.com/doc/v3/partner/4012085681), [4012085876](https://pay.weixin.qq.com/doc/v3/partner/4012085876), [4012085802](https://pay.weixin.qq.com/doc/v3/partner/4012085802), [4012231901](https://pay.weixin.qq.com/doc/v3/partner/4012231901), [4013462126](https://pay.weixin.qq.com/doc/v3/partner/4013462126), [4013462195](https://pay.weixin.qq.com/doc/v3/partner/4013462195), [4013462327](https://pay.weixin.qq.com/doc/v3/partner/4013462327), [4013462586](https://pay.weixin.qq.com/doc/v3/partner/4013462586), [4013080628](https://pay.weixin.qq.com/doc/v3/partner/4013080628), [4012167494](https://pay.weixin.qq.com/doc/v3/partner/4012167494), [4012650317](https://pay.weixin.qq.com/doc/v3/partner/4012650317), [4012166857](https://pay.weixin.qq.com/doc/v3/partner/4012166857), [4012886275](https://pay.weixin.qq.com/doc/v3/partner/4012886275), [4012086319](https://pay.weixin.qq.com/doc/v3/partner/4012086319), [4012124635](https://pay.weixin.qq.com/doc/v3/partner/4012124635), [4013163616](https://pay.weixin.qq.com/doc/v3/partner/4013163616), [4012586138](https://pay.weixin.qq.com/doc/v3/partner/4012586138), [4015252444](https://pay.weixin.qq.com/doc/v3/partner/4015252444)
//! - global: [4013013884](https://pay.weixin.qq.com/doc/global/v3/zh/4013013884), [4012354447](https://pay.weixin.qq.com/doc/global/v3/zh/4012354447), [4012354487](https://pay.weixin.qq.com/doc/global/v3/zh/4012354487), [4012354541](https://pay.weixin.qq.com/doc/global/v3/zh/4012354541), [4012354577](https://pay.weixin.qq.com/doc/global/v3/zh/4012354577), [4012354605](https://pay.weixin.qq.com/doc/global/v3/zh/4012354605), [4013988467](https://pay.weixin.qq.com/doc/global/v3/zh/4013988467), [4014096479](https://pay.weixin.qq.com/doc/global/v3/zh/4014096479), [4012354862](https://pay.weixin.qq.com/doc/global/v3/zh/4012354862)
#![doc(alias("退款成功(REFUND.SUCCESS)通知(JSON)", "4012791865", "4013070388", "4012810605", "4012791886", "4012791906", "4012085921", "4013421172", "4013421273", "4013421356", "4013421448", "4013071196", "4012268885", "4012587976", "4012647469", "4012083103", "4012085298", "4013080241", "4012085681", "4012085876", "4012085802", "4012231901", "4013462126", "4013462195", "4013462327", "4013462586", "4013080628", "4012167494", "4012650317", "4012166857", "4012886275", "4012086319", "4012124635", "4013163616", "4012586138", "4015252444", "4013013884", "4012354447", "4012354487", "4012354541", "4012354577", "4012354605", "4013988467", "4014096479", "4012354862"))]

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "REFUND.SUCCESS";
    type Reply = ();
}

pub use crate::nouns::refund::*;
/// Notification: refund succeeded (REFUND.SUCCESS, JSON) · 退款成功(REFUND.SUCCESS)通知(JSON)
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Resource(pub Refund);
crate::told::told!(Resource(Refund));
