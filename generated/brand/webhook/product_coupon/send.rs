// Written by `cargo xtask codegen` from spec/official/brand/4015755761.md

//! Notification: product coupon claimed · 商品券回调通知
//!
//! Brand notification `PRODUCT_COUPON.SEND`
//!
//! Official pages · 官方文档:
//!
//! - brand: [4015755761](https://pay.weixin.qq.com/doc/brand/4015755761), [4016427366](https://pay.weixin.qq.com/doc/brand/4016427366)
#![doc(alias("商品券回调通知", "4015755761", "4016427366"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "PRODUCT_COUPON.SEND";
    type Reply = ();
}

crate::open_enum! {
    /// coupon issuing channel · 发券渠道
    pub enum SendChannel {
        /// offers by shaking the phone · 摇一摇有优惠
        BrandManage = "BRAND_MANAGE",
        /// coupons that the brand gives out itself · 品牌方自主发券
        Api = "API",
        /// component of a mini program to collect coupons · 小程序领券组件
        ReceiveComponent = "RECEIVE_COMPONENT",
        /// member · 会员
        Member = "MEMBER",
    }
}

/// Notification: product coupon claimed · 商品券回调通知
#[non_exhaustive]
pub struct Resource {
    /// user coupon code · 用户券Code; up to 32 characters
    pub coupon_code: Option<String>,
    /// product coupon ID · 商品券ID; up to 40 characters
    pub product_coupon_id: Option<String>,
    /// product coupon stock ID · 商品券批次ID; up to 40 characters
    pub stock_id: Option<String>,
    /// product coupon stock bundle ID · 商品券批次组ID; up to 40 characters
    pub stock_bundle_id: Option<String>,
    /// user coupon bundle ID · 用户券组ID; up to 40 characters
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
    /// user coupon code · 用户券Code; up to 32 characters
    coupon_code 0(&str),
    /// product coupon ID · 商品券ID; up to 40 characters
    product_coupon_id 1(&str),
    /// product coupon stock ID · 商品券批次ID; up to 40 characters
    stock_id 2(&str),
    /// event notification appid · 事件通知AppID
    appid 5(&str),
    /// user openid · 用户OpenID
    openid 6(&str),
    /// user unionid · 用户UnionID
    unionid 7(&str),
    /// coupon claim time · 领券时间; as 2018-06-08T10:34:56+08:00
    receive_time 8(&crate::Time),
    /// coupon issue request number · 发券请求单号
    send_request_no 9(&str),
    /// coupon issuing channel · 发券渠道
    send_channel 10(&SendChannel),
    /// validity period start time · 有效期开始时间; as 2018-06-08T10:34:56+08:00
    valid_begin_time 11(&crate::Time),
    /// validity period end time · 有效期结束时间; as 2018-06-08T10:34:56+08:00
    valid_end_time 12(&crate::Time),
} }
