// Written by `cargo xtask codegen` from spec/webhook/v3/APPLYMENT_STATE.APPROVED.md

//! Notification: H5 payment domain change application (APPLYMENT\_STATE.APPROVED, JSON) · H5支付域名修改申请事件(APPLYMENT\_STATE.APPROVED)通知(JSON)
//!
//! Notification `APPLYMENT_STATE.APPROVED`
//!
//! Official pages · 官方文档:
//!
//! - global: [4013025118](https://pay.weixin.qq.com/doc/global/v3/zh/4013025118), [4013025122](https://pay.weixin.qq.com/doc/global/v3/zh/4013025122)
#![doc(alias("H5支付域名修改申请事件(APPLYMENT_STATE.APPROVED)通知(JSON)", "4013025118", "4013025122"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "APPLYMENT_STATE.APPROVED";
    type Reply = ();
}

crate::open_enum! {
    /// state of the sub-merchant's business website · 子商户经营网址状态
    pub enum WebsiteState {
        HasLaunched = "HAS_LAUNCHED",
        UnLaunched = "UN_LAUNCHED",
    }
}

crate::open_enum! {
    /// application state · 申请单状态
    pub enum ApplymentState {
        Pending = "PENDING",
        UnderReview = "UNDER_REVIEW",
        Approved = "APPROVED",
        Rejected = "REJECTED",
    }
}

/// Notification: H5 payment domain change application (APPLYMENT\_STATE.APPROVED, JSON) · H5支付域名修改申请事件(APPLYMENT\_STATE.APPROVED)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// sub-merchant ID · 子商户号
    pub sub_mchid: Option<String>,
    /// state of the sub-merchant's business website · 子商户经营网址状态
    pub website_state: Option<WebsiteState>,
    /// H5 payment domain · H5支付域名
    pub domains: Vec<String>,
    /// sub-merchant's H5 business website URL · 子商户H5经营网址
    pub website_url: Option<String>,
    /// screenshots of the business website's commercial pages · 经营网址商业页面截图
    pub website_business_page_pics: Vec<String>,
    /// screenshots of the business website's home page · 经营网址首页截图
    pub website_homepage_pics: Vec<String>,
    /// application number · 申请单号
    pub applyment_id: Option<i64>,
    /// rejection reason · 驳回原因
    pub audit_reject_detail: Option<String>,
    /// application state · 申请单状态
    pub applyment_state: Option<ApplymentState>,
    /// merchant's notification URL for the review result · 商户提供的审核结果回调接口
    pub notify_url: Option<String>,
    /// merchant application number · 商户申请单号
    pub out_applyment_id: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    sub_mchid: body("sub_mchid"),
    website_state: body("website_state"),
    domains: body("domains"),
    website_url: body("website_url"),
    website_business_page_pics: body("website_business_page_pics"),
    website_homepage_pics: body("website_homepage_pics"),
    applyment_id: body("applyment_id"),
    audit_reject_detail: body("audit_reject_detail"),
    applyment_state: body("applyment_state"),
    notify_url: body("notify_url"),
    out_applyment_id: body("out_applyment_id"),
} }
