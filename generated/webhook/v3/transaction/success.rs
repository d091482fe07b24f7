// Written by `cargo xtask codegen` from spec/webhook/v3/TRANSACTION.SUCCESS.md

//! Notification: payment succeeded (TRANSACTION.SUCCESS, JSON) · 支付成功(TRANSACTION.SUCCESS)通知(JSON)
//!
//! Notification `TRANSACTION.SUCCESS`
//!
//! Official pages · 官方文档:
//!
//! - merchant: [4012791861](https://pay.weixin.qq.com/doc/v3/merchant/4012791861), [4013070368](https://pay.weixin.qq.com/doc/v3/merchant/4013070368), [4012791836](https://pay.weixin.qq.com/doc/v3/merchant/4012791836), [4012791882](https://pay.weixin.qq.com/doc/v3/merchant/4012791882), [4012791902](https://pay.weixin.qq.com/doc/v3/merchant/4012791902), [4012158598](https://pay.weixin.qq.com/doc/v3/merchant/4012158598), [4013421143](https://pay.weixin.qq.com/doc/v3/merchant/4013421143), [4013421231](https://pay.weixin.qq.com/doc/v3/merchant/4013421231), [4013421336](https://pay.weixin.qq.com/doc/v3/merchant/4013421336), [4013421407](https://pay.weixin.qq.com/doc/v3/merchant/4013421407), [4012166360](https://pay.weixin.qq.com/doc/v3/merchant/4012166360), [4012284311](https://pay.weixin.qq.com/doc/v3/merchant/4012284311), [4012165150](https://pay.weixin.qq.com/doc/v3/merchant/4012165150), [4012286273](https://pay.weixin.qq.com/doc/v3/merchant/4012286273), [4012286313](https://pay.weixin.qq.com/doc/v3/merchant/4012286313), [4012289459](https://pay.weixin.qq.com/doc/v3/merchant/4012289459), [4013392770](https://pay.weixin.qq.com/doc/v3/merchant/4013392770)
//! - partner: [4012085146](https://pay.weixin.qq.com/doc/v3/partner/4012085146), [4013080237](https://pay.weixin.qq.com/doc/v3/partner/4013080237), [4012085680](https://pay.weixin.qq.com/doc/v3/partner/4012085680), [4012085875](https://pay.weixin.qq.com/doc/v3/partner/4012085875), [4012085801](https://pay.weixin.qq.com/doc/v3/partner/4012085801), [4012231898](https://pay.weixin.qq.com/doc/v3/partner/4012231898), [4013462105](https://pay.weixin.qq.com/doc/v3/partner/4013462105), [4013462175](https://pay.weixin.qq.com/doc/v3/partner/4013462175), [4013462250](https://pay.weixin.qq.com/doc/v3/partner/4013462250), [4013462574](https://pay.weixin.qq.com/doc/v3/partner/4013462574), [4012167493](https://pay.weixin.qq.com/doc/v3/partner/4012167493), [4012602261](https://pay.weixin.qq.com/doc/v3/partner/4012602261), [4012166543](https://pay.weixin.qq.com/doc/v3/partner/4012166543), [4012886152](https://pay.weixin.qq.com/doc/v3/partner/4012886152), [4012086059](https://pay.weixin.qq.com/doc/v3/partner/4012086059), [4012090195](https://pay.weixin.qq.com/doc/v3/partner/4012090195), [4012237246](https://pay.weixin.qq.com/doc/v3/partner/4012237246), [4012155283](https://pay.weixin.qq.com/doc/v3/partner/4012155283), [4012586136](https://pay.weixin.qq.com/doc/v3/partner/4012586136), [4012085573](https://pay.weixin.qq.com/doc/v3/partner/4012085573), [4013194298](https://pay.weixin.qq.com/doc/v3/partner/4013194298), [4012159706](https://pay.weixin.qq.com/doc/v3/partner/4012159706), [4012160382](https://pay.weixin.qq.com/doc/v3/partner/4012160382), [4012161063](https://pay.weixin.qq.com/doc/v3/partner/4012161063), [4015124358](https://pay.weixin.qq.com/doc/v3/partner/4015124358)
//! - global: [4013014124](https://pay.weixin.qq.com/doc/global/v3/zh/4013014124), [4012505528](https://pay.weixin.qq.com/doc/global/v3/zh/4012505528), [4012354543](https://pay.weixin.qq.com/doc/global/v3/zh/4012354543), [4012354579](https://pay.weixin.qq.com/doc/global/v3/zh/4012354579), [4012354607](https://pay.weixin.qq.com/doc/global/v3/zh/4012354607), [4014096450](https://pay.weixin.qq.com/doc/global/v3/zh/4014096450), [4012354798](https://pay.weixin.qq.com/doc/global/v3/zh/4012354798)
#![doc(alias("支付成功(TRANSACTION.SUCCESS)通知(JSON)", "4012791861", "4013070368", "4012791836", "4012791882", "4012791902", "4012158598", "4013421143", "4013421231", "4013421336", "4013421407", "4012166360", "4012284311", "4012165150", "4012286273", "4012286313", "4012289459", "4013392770", "4012085146", "4013080237", "4012085680", "4012085875", "4012085801", "4012231898", "4013462105", "4013462175", "4013462250", "4013462574", "4012167493", "4012602261", "4012166543", "4012886152", "4012086059", "4012090195", "4012237246", "4012155283", "4012586136", "4012085573", "4013194298", "4012159706", "4012160382", "4012161063", "4013014124", "4012505528", "4012354543", "4012354579", "4012354607", "4014096450", "4012354798", "4015124358"))]

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
