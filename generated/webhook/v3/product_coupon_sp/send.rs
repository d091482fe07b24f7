// Written by `cargo xtask codegen` from spec/webhook/v3/PRODUCT_COUPON_SP.SEND.md

//! Notification: product coupon claimed (PRODUCT\_COUPON\_SP.SEND, JSON) · 商品券领券(PRODUCT\_COUPON\_SP.SEND)通知(JSON)
//!
//! Notification `PRODUCT_COUPON_SP.SEND`
//!
//! Official pages · 官方文档:
//!
//! - partner: [4015780862](https://pay.weixin.qq.com/doc/v3/partner/4015780862), [4016435717](https://pay.weixin.qq.com/doc/v3/partner/4016435717)
#![doc(alias("商品券领券(PRODUCT_COUPON_SP.SEND)通知(JSON)", "4015780862", "4016435717"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "PRODUCT_COUPON_SP.SEND";
    type Reply = ();
}

crate::open_enum! {
    /// coupon issuing channel · 发券渠道
    pub enum SendChannel {
        Api = "API",
        BrandManage = "BRAND_MANAGE",
        ReceiveComponent = "RECEIVE_COMPONENT",
        Member = "MEMBER",
    }
}

/// Notification: product coupon claimed (PRODUCT\_COUPON\_SP.SEND, JSON) · 商品券领券(PRODUCT\_COUPON\_SP.SEND)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// brand ID · 品牌ID
    pub brand_id: Option<String>,
    /// user coupon code · 用户券Code
    pub coupon_code: Option<String>,
    /// product coupon ID · 商品券ID
    pub product_coupon_id: Option<String>,
    /// product coupon stock ID · 商品券批次ID
    pub stock_id: Option<String>,
    /// product coupon stock bundle ID · 商品券批次组ID
    pub stock_bundle_id: Option<String>,
    /// user coupon bundle ID · 用户券组ID
    pub user_coupon_bundle_id: Option<String>,
    /// event notification appid · 事件通知AppID
    pub appid: Option<String>,
    /// user openid · 用户OpenID
    pub openid: Option<String>,
    /// user unionid · 用户UnionID
    pub unionid: Option<String>,
    /// coupon claim time · 领券时间; as 2018-06-08T10:34:56+08:00
    pub receive_time: Option<crate::Time>,
    /// coupon issue request number · 发券请求单号
    pub send_request_no: Option<String>,
    /// coupon issuing channel · 发券渠道
    pub send_channel: Option<SendChannel>,
    /// validity period start time · 有效期开始时间; as 2018-06-08T10:34:56+08:00
    pub valid_begin_time: Option<crate::Time>,
    /// validity period end time · 有效期结束时间; as 2018-06-08T10:34:56+08:00
    pub valid_end_time: Option<crate::Time>,
    /// mobile number that claimed the coupon · 领券手机号
    pub phone_number: Option<String>,
    /// dialling code of the mobile that claimed the coupon · 领券手机区号
    pub country_code: Option<String>,
    /// custom attached information · 自定义附加信息
    pub attach: Option<String>,
    /// channel's custom information · 渠道自定义信息
    pub channel_custom_info: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    brand_id: body("brand_id").promised(),
    coupon_code: body("coupon_code").promised(),
    product_coupon_id: body("product_coupon_id").promised(),
    stock_id: body("stock_id").promised(),
    stock_bundle_id: body("stock_bundle_id"),
    user_coupon_bundle_id: body("user_coupon_bundle_id"),
    appid: body("appid").promised(),
    openid: body("openid").promised(),
    unionid: body("unionid").promised(),
    receive_time: body("receive_time").promised(),
    send_request_no: body("send_request_no").promised(),
    send_channel: body("send_channel").promised(),
    valid_begin_time: body("valid_begin_time").promised(),
    valid_end_time: body("valid_end_time").promised(),
    phone_number: body("phone_number"),
    country_code: body("country_code"),
    attach: body("attach"),
    channel_custom_info: body("channel_custom_info"),
} }

crate::promised::promised! { Resource {
    /// brand ID · 品牌ID
    brand_id 0(&str),
    /// user coupon code · 用户券Code
    coupon_code 1(&str),
    /// product coupon ID · 商品券ID
    product_coupon_id 2(&str),
    /// product coupon stock ID · 商品券批次ID
    stock_id 3(&str),
    /// event notification appid · 事件通知AppID
    appid 6(&str),
    /// user openid · 用户OpenID
    openid 7(&str),
    /// user unionid · 用户UnionID
    unionid 8(&str),
    /// coupon claim time · 领券时间; as 2018-06-08T10:34:56+08:00
    receive_time 9(&crate::Time),
    /// coupon issue request number · 发券请求单号
    send_request_no 10(&str),
    /// coupon issuing channel · 发券渠道
    send_channel 11(&SendChannel),
    /// validity period start time · 有效期开始时间; as 2018-06-08T10:34:56+08:00
    valid_begin_time 12(&crate::Time),
    /// validity period end time · 有效期结束时间; as 2018-06-08T10:34:56+08:00
    valid_end_time 13(&crate::Time),
} }
