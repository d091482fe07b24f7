// Written by `cargo xtask codegen` from spec/webhook/v3/COUPON.SEND.md

//! 领券事件回调(COUPON.SEND)通知(JSON)
//!
//! Notification `COUPON.SEND`
//!
//! [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012285279)
//! [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012285839)
//! [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717506)

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "COUPON.SEND";
    type Reply = ();
}

crate::open_enum! {
    /// 业务细分事件类型
    pub enum EventType {
        EventTypeBusicouponSend = "EVENT_TYPE_BUSICOUPON_SEND",
    }
}

crate::open_enum! {
    /// 发放渠道
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

/// 仅在支付有礼、扫码领券（营销馆）、会员有礼发放渠道
#[non_exhaustive]
pub struct AttachInfo {
    /// 仅在支付有礼渠道
    pub transaction_id: Option<String>,
    /// 仅在扫码领券（营销馆）渠道
    pub act_code: Option<String>,
    /// 仅在扫码领券（营销馆）渠道
    pub hall_code: Option<String>,
    /// 仅在扫码领券（营销馆）渠道
    pub hall_belong_mch_id: Option<i64>,
    /// 仅在会员卡活动渠道
    pub card_id: Option<String>,
    /// 仅在会员卡活动渠道
    pub code: Option<String>,
    /// 仅在会员卡活动渠道
    pub activity_id: Option<String>,
    /// 领券手机号
    pub phone_number: Option<String>,
    /// 领券手机区号
    pub country_code: Option<String>,
}

crate::model! { AttachInfo: Default {
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

/// 领券事件回调(COUPON.SEND)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// 业务细分事件类型
    pub event_type: Option<EventType>,
    /// 券的唯一标识
    pub coupon_code: Option<String>,
    /// 批次号
    pub stock_id: Option<String>,
    /// 发放时间
    pub send_time: Option<String>,
    /// 微信用户在AppID下的唯一标识
    pub openid: Option<String>,
    /// 微信用户在同一个微信开放平台账号下的唯一用户标识
    pub unionid: Option<String>,
    /// 发放渠道
    pub send_channel: Option<SendChannel>,
    /// 发券商户号
    pub send_merchant: Option<String>,
    /// 摇一摇活动ID
    pub act_id: Option<String>,
    /// 仅在支付有礼、扫码领券（营销馆）、会员有礼发放渠道
    pub attach_info: Option<AttachInfo>,
}

crate::model! { Resource: Default {
    event_type: body("event_type"),
    coupon_code: body("coupon_code"),
    stock_id: body("stock_id"),
    send_time: body("send_time"),
    openid: body("openid"),
    unionid: body("unionid"),
    send_channel: body("send_channel"),
    send_merchant: body("send_merchant"),
    act_id: body("act_id"),
    attach_info: body("attach_info"),
} }
