// Written by `cargo xtask codegen` from spec/webhook/v3/ENTRUST.TERMINATE_RETENTION.md

//! Notification: get information to retain a terminating user (ENTRUST.TERMINATE\_RETENTION, JSON) · 代扣解约挽留业务-获取解约挽留信息(ENTRUST.TERMINATE\_RETENTION)通知(JSON)
//!
//! Notification `ENTRUST.TERMINATE_RETENTION`
//!
//! Official pages · 官方文档:
//!
//! - merchant: [4012312222](https://pay.weixin.qq.com/doc/v3/merchant/4012312222)
#![doc(alias("代扣解约挽留业务-获取解约挽留信息(ENTRUST.TERMINATE_RETENTION)通知(JSON)", "4012312222"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "ENTRUST.TERMINATE_RETENTION";
    type Reply = Reply;
}

crate::open_enum! {
    /// business processing status code · 业务处理状态码
    pub enum Code {
        Success = "SUCCESS",
        Fail = "FAIL",
    }
}

crate::open_enum! {
    /// retention type · 挽留类型
    pub enum RetentionType {
        Coupon = "COUPON",
    }
}

crate::open_enum! {
    /// state · 状态
    pub enum State {
        SendCoupon = "SEND_COUPON",
        UnusedCoupon = "UNUSED_COUPON",
        NotSendCoupon = "NOT_SEND_COUPON",
    }
}

/// cash coupon information · 代金券信息
#[must_use]
#[non_exhaustive]
pub struct CouponInfo {
    /// state · 状态
    pub state: Option<State>,
    /// cash coupon ID · 代金券ID
    pub coupon_id: Option<String>,
}

crate::model! { CouponInfo: Default {
    state: body("state"),
    coupon_id: body("coupon_id"),
} }

crate::sent::sent! { CouponInfo {
    /// state · 状态
    state state_opt(State),
    /// cash coupon ID · 代金券ID
    coupon_id coupon_id_opt(into String),
} }

/// Notification: get information to retain a terminating user (ENTRUST.TERMINATE\_RETENTION, JSON) · 代扣解约挽留业务-获取解约挽留信息(ENTRUST.TERMINATE\_RETENTION)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// ordinary partner merchant ID · 普通服务商商户号
    pub mchid: Option<String>,
    /// primary key of the entrusted deduction contract · 委托代扣协议的主键
    pub contract_id: Option<String>,
    /// appid of the merchant's official account or mobile app registered with WeChat · 商户在微信申请的公众号或移动应用AppID
    pub appid: Option<String>,
    /// entrusted deduction contract template ID · 委托代扣协议模板ID
    pub plan_id: Option<i64>,
    /// merchant-side contract number · 商户侧的签约协议号
    pub out_contract_code: Option<String>,
    /// user openid under the merchant appid · 商户AppID下的用户唯一标识
    pub openid: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    mchid: body("mchid"),
    contract_id: body("contract_id"),
    appid: body("appid"),
    plan_id: body("plan_id"),
    out_contract_code: body("out_contract_code"),
    openid: body("openid"),
} }

/// Notification: get information to retain a terminating user (ENTRUST.TERMINATE\_RETENTION, JSON) · 代扣解约挽留业务-获取解约挽留信息(ENTRUST.TERMINATE\_RETENTION)通知(JSON)
#[must_use]
#[non_exhaustive]
pub struct Reply {
    /// business processing status code · 业务处理状态码
    pub code: Option<Code>,
    /// attached information of the business processing · 业务处理附加信息
    pub message: Option<String>,
    /// retention type · 挽留类型
    pub retention_type: Option<RetentionType>,
    /// cash coupon information · 代金券信息
    pub coupon_info: Option<CouponInfo>,
}

crate::model! { Reply: Default {
    code: body("code"),
    message: body("message"),
    retention_type: body("retention_type"),
    coupon_info: body("coupon_info"),
} }

crate::sent::sent! { Reply {
    /// business processing status code · 业务处理状态码
    code code_opt(Code),
    /// attached information of the business processing · 业务处理附加信息
    message message_opt(into String),
    /// retention type · 挽留类型
    retention_type retention_type_opt(RetentionType),
    /// cash coupon information · 代金券信息
    coupon_info coupon_info_opt(CouponInfo),
} }
