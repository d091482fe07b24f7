// Written by `cargo xtask codegen` from spec/webhook/v3/TRANSACTION.SUCCESS.md

//! Notification: payment succeeded (TRANSACTION.SUCCESS, JSON) · 支付成功(TRANSACTION.SUCCESS)通知(JSON)
//!
//! Notification `TRANSACTION.SUCCESS`
//!
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791861)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013070368)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791836)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791882)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791902)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012158598)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421143)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421231)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421336)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421407)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012166360)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012284311)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012165150)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012286273)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012286313)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012289459)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013392770)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085146)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080237)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085680)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085875)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085801)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012231898)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462105)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462175)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462250)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462574)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012167493)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012602261)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012166543)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012886152)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012086059)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012090195)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012237246)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012155283)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012586136)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085573)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013194298)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012159706)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012160382)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012161063)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013014124)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012505528)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354543)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354579)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354607)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4014096450)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354798)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015124358)

#[cfg(feature = "combine")]
pub mod combined;
#[cfg(feature = "profitsharing")]
pub mod profitsharing;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "TRANSACTION.SUCCESS";
    const KIND: crate::endpoint::ResourceKind = crate::endpoint::ResourceKind {
        original_type: Some("transaction"),
        has: None,
        lacks: Some("combine_out_trade_no"),
    };
    type Reply = ();
}

pub use crate::nouns::payment::*;
pub use crate::nouns::payment::Payment as Resource;
