// Written by `cargo xtask codegen` from spec/webhook/v3/COUPON.SEND.md

//! Notification: coupon claimed (COUPON.SEND, JSON) · 领券事件回调(COUPON.SEND)通知(JSON)
//!
//! Notification `COUPON.SEND`
//!
//! Official pages · 官方文档:
//!
//! - merchant: [4012285279](https://pay.weixin.qq.com/doc/v3/merchant/4012285279), [4015717506](https://pay.weixin.qq.com/doc/v3/merchant/4015717506)
//! - partner: [4012285839](https://pay.weixin.qq.com/doc/v3/partner/4012285839)
#![doc(alias("领券事件回调(COUPON.SEND)通知(JSON)", "4012285279", "4012285839", "4015717506"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "COUPON.SEND";
    type Reply = ();
}

crate::open_enum! {
    /// detailed business event type · 业务细分事件类型
    pub enum EventType {
        EventTypeBusicouponSend = "EVENT_TYPE_BUSICOUPON_SEND",
    }
}

crate::open_enum! {
    /// issuing channel · 发放渠道
    pub enum SendChannel {
        BusicouponSendChannelMiniapp = "BUSICOUPON_SEND_CHANNEL_MINIAPP",
        BusicouponSendChannelApi = "BUSICOUPON_SEND_CHANNEL_API",
        BusicouponSendChannelPaygift = "BUSICOUPON_SEND_CHANNEL_PAYGIFT",
        BusicouponSendChannelH5 = "BUSICOUPON_SEND_CHANNEL_H5",
        BusicouponSendChannelFtof = "BUSICOUPON_SEND_CHANNEL_FTOF",
        BusicouponSendChannelMembercardAct = "BUSICOUPON_SEND_CHANNEL_MEMBERCARD_ACT",
        BusicouponSendChannelHall = "BUSICOUPON_SEND_CHANNEL_HALL",
        BusicouponSendChannelJsapi = "BUSICOUPON_SEND_CHANNEL_JSAPI",
        Jsapi = "JSAPI",
        BusicouponSendChannelMiniAppLive = "BUSICOUPON_SEND_CHANNEL_MINI_APP_LIVE",
        BusicouponSendChannelWechatSearch = "BUSICOUPON_SEND_CHANNEL_WECHAT_SEARCH",
        BusicouponSendChannelPayHasDiscount = "BUSICOUPON_SEND_CHANNEL_PAY_HAS_DISCOUNT",
        BusicouponSendChannelWechatAd = "BUSICOUPON_SEND_CHANNEL_WECHAT_AD",
        BusicouponSendChannelRightsPlatform = "BUSICOUPON_SEND_CHANNEL_RIGHTS_PLATFORM",
        BusicouponSendChannelReceiveMoneyGift = "BUSICOUPON_SEND_CHANNEL_RECEIVE_MONEY_GIFT",
        BusicouponSendChannelMemberPayRight = "BUSICOUPON_SEND_CHANNEL_MEMBER_PAY_RIGHT",
        BusicouponSendChannelBusiSmartRetail = "BUSICOUPON_SEND_CHANNEL_BUSI_SMART_RETAIL",
        BusicouponSendChannelFinderLiveroom = "BUSICOUPON_SEND_CHANNEL_FINDER_LIVEROOM",
    }
}

/// for the pay-gift, scan-to-claim (marketing hall) and member gift channels only · 仅在支付有礼、扫码领券（营销馆）、会员有礼发放渠道
#[non_exhaustive]
pub struct AttachInfo {
    /// for the pay-gift channel only · 仅在支付有礼渠道
    pub transaction_id: Option<String>,
    /// for the scan-to-claim (marketing hall) channel only · 仅在扫码领券（营销馆）渠道
    pub act_code: Option<String>,
    /// for the scan-to-claim (marketing hall) channel only · 仅在扫码领券（营销馆）渠道
    pub hall_code: Option<String>,
    /// for the scan-to-claim (marketing hall) channel only · 仅在扫码领券（营销馆）渠道
    pub hall_belong_mch_id: Option<i64>,
    /// for the membership card activity channel only · 仅在会员卡活动渠道
    pub card_id: Option<String>,
    /// for the membership card activity channel only · 仅在会员卡活动渠道
    pub code: Option<String>,
    /// for the membership card activity channel only · 仅在会员卡活动渠道
    pub activity_id: Option<String>,
    /// mobile number that claimed the coupon · 领券手机号
    pub phone_number: Option<String>,
    /// dialling code of the mobile that claimed the coupon · 领券手机区号
    pub country_code: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { AttachInfo: Received {
    transaction_id: body("transaction_id"),
    act_code: body("act_code"),
    hall_code: body("hall_code"),
    hall_belong_mch_id: body("hall_belong_mch_id"),
    card_id: body("card_id"),
    code: body("code"),
    activity_id: body("activity_id"),
    phone_number: body("phone_number"),
    country_code: body("country_code"),
} }

/// Notification: coupon claimed (COUPON.SEND, JSON) · 领券事件回调(COUPON.SEND)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// detailed business event type · 业务细分事件类型
    pub event_type: Option<EventType>,
    /// unique ID of the coupon · 券的唯一标识
    pub coupon_code: Option<String>,
    /// coupon stock ID · 批次号
    pub stock_id: Option<String>,
    /// issue time · 发放时间
    pub send_time: Option<String>,
    /// WeChat user openid under the appid · 微信用户在AppID下的唯一标识
    pub openid: Option<String>,
    /// user's unique ID within one WeChat Open Platform account · 微信用户在同一个微信开放平台账号下的唯一用户标识
    pub unionid: Option<String>,
    /// issuing channel · 发放渠道
    pub send_channel: Option<SendChannel>,
    /// coupon-issuing merchant IDs · 发券商户号
    pub send_merchant: Option<String>,
    /// shake activity ID · 摇一摇活动ID
    pub act_id: Option<String>,
    /// for the pay-gift, scan-to-claim (marketing hall) and member gift channels only · 仅在支付有礼、扫码领券（营销馆）、会员有礼发放渠道
    pub attach_info: Option<AttachInfo>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    event_type: body("event_type"),
    coupon_code: body("coupon_code").promised(),
    stock_id: body("stock_id").promised(),
    send_time: body("send_time").promised(),
    openid: body("openid"),
    unionid: body("unionid"),
    send_channel: body("send_channel").promised(),
    send_merchant: body("send_merchant").promised(),
    act_id: body("act_id"),
    attach_info: body("attach_info"),
} }

crate::promised::promised! { Resource {
    /// unique ID of the coupon · 券的唯一标识
    coupon_code 1(&str),
    /// coupon stock ID · 批次号
    stock_id 2(&str),
    /// issue time · 发放时间
    send_time 3(&str),
    /// issuing channel · 发放渠道
    send_channel 6(&SendChannel),
    /// coupon-issuing merchant IDs · 发券商户号
    send_merchant 7(&str),
} }
