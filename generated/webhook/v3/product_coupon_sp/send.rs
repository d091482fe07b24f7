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
    /// coupon claim time · 领券时间
    pub receive_time: Option<String>,
    /// coupon issue request number · 发券请求单号
    pub send_request_no: Option<String>,
    /// coupon issuing channel · 发券渠道
    pub send_channel: Option<SendChannel>,
    /// validity period start time · 有效期开始时间
    pub valid_begin_time: Option<String>,
    /// validity period end time · 有效期结束时间
    pub valid_end_time: Option<String>,
    /// mobile number that claimed the coupon · 领券手机号
    pub phone_number: Option<String>,
    /// dialling code of the mobile that claimed the coupon · 领券手机区号
    pub country_code: Option<String>,
    /// custom attached information · 自定义附加信息
    pub attach: Option<String>,
    /// channel's custom information · 渠道自定义信息
    pub channel_custom_info: Option<String>,
}

crate::model! { Resource: Default {
    brand_id: body("brand_id"),
    coupon_code: body("coupon_code"),
    product_coupon_id: body("product_coupon_id"),
    stock_id: body("stock_id"),
    stock_bundle_id: body("stock_bundle_id"),
    user_coupon_bundle_id: body("user_coupon_bundle_id"),
    appid: body("appid"),
    openid: body("openid"),
    unionid: body("unionid"),
    receive_time: body("receive_time"),
    send_request_no: body("send_request_no"),
    send_channel: body("send_channel"),
    valid_begin_time: body("valid_begin_time"),
    valid_end_time: body("valid_end_time"),
    phone_number: body("phone_number"),
    country_code: body("country_code"),
    attach: body("attach"),
    channel_custom_info: body("channel_custom_info"),
} }
