// Written by `cargo xtask codegen` from spec/webhook/v3/VIOLATION.INTERCEPT.md

//! Notification: block by the merchant platform (VIOLATION.INTERCEPT, JSON) · 商户平台拦截(VIOLATION.INTERCEPT)通知(JSON)
//!
//! Notification `VIOLATION.INTERCEPT`
//!
//! Official pages · 官方文档:
//!
//! - partner: [4012079216](https://pay.weixin.qq.com/doc/v3/partner/4012079216)
#![doc(alias("商户平台拦截(VIOLATION.INTERCEPT)通知(JSON)", "4012079216"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "VIOLATION.INTERCEPT";
    type Reply = ();
}

pub use crate::webhook::v3::violation::appeal::RiskType;

/// Notification: block by the merchant platform (VIOLATION.INTERCEPT, JSON) · 商户平台拦截(VIOLATION.INTERCEPT)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// merchant ID of this platform handling record · 该商户平台处置记录对应的商户号
    pub sub_mchid: Option<String>,
    /// sub-merchant company name · 子商户公司名称
    pub company_name: Option<String>,
    /// unique ID of WeChat Pay's notice on handling the violating merchant · 微信支付对违约商户处理通知的唯一标识
    pub record_id: Option<String>,
    /// specific penalty of WeChat Pay for the violating merchant · 微信支付对违约商户的具体处罚方案
    pub punish_plan: Option<String>,
    /// time WeChat Pay handled the violating merchant · 微信支付对违约商户的处置时间
    pub punish_time: Option<String>,
    /// detailed description of WeChat Pay's penalty plan for the violating merchant · 微信支付对违约商户处罚方案的详细描述信息
    pub punish_description: Option<String>,
    /// risk type defined by WeChat Pay for the violating merchant · 微信支付对违约商户定义的风险类型
    pub risk_type: Option<RiskType>,
    /// Chinese description of WeChat Pay's risk type enum for the violating merchant · 微信支付对违约商户定义的风险类型枚举值对应的中文描述
    pub risk_description: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    sub_mchid: body("sub_mchid").promised(),
    company_name: body("company_name").promised(),
    record_id: body("record_id").promised(),
    punish_plan: body("punish_plan").promised(),
    punish_time: body("punish_time").promised(),
    punish_description: body("punish_description").promised(),
    risk_type: body("risk_type").promised(),
    risk_description: body("risk_description").promised(),
} }

crate::promised::promised! { Resource {
    /// merchant ID of this platform handling record · 该商户平台处置记录对应的商户号
    sub_mchid 0(&str),
    /// sub-merchant company name · 子商户公司名称
    company_name 1(&str),
    /// unique ID of WeChat Pay's notice on handling the violating merchant · 微信支付对违约商户处理通知的唯一标识
    record_id 2(&str),
    /// specific penalty of WeChat Pay for the violating merchant · 微信支付对违约商户的具体处罚方案
    punish_plan 3(&str),
    /// time WeChat Pay handled the violating merchant · 微信支付对违约商户的处置时间
    punish_time 4(&str),
    /// detailed description of WeChat Pay's penalty plan for the violating merchant · 微信支付对违约商户处罚方案的详细描述信息
    punish_description 5(&str),
    /// risk type defined by WeChat Pay for the violating merchant · 微信支付对违约商户定义的风险类型
    risk_type 6(&RiskType),
    /// Chinese description of WeChat Pay's risk type enum for the violating merchant · 微信支付对违约商户定义的风险类型枚举值对应的中文描述
    risk_description 7(&str),
} }
