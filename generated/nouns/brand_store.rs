// Written by `cargo xtask codegen`

//! a brand's store, as it is made, queried and changed · 品牌门店
//!
//! Brought by
//! - `GET /brand/store/brandstores/{store_id}`
//! - `PATCH /brand/store/brandstores/{store_id}`
//! - `POST /brand/store/brandstores`

use crate::model::body;

/// a brand's store, as it is made, queried and changed · 品牌门店
#[non_exhaustive]
pub struct BrandStore {
    /// brand store ID · 品牌门店ID
    pub store_id: Option<String>,
    /// store state · 门店状态
    pub store_state: Option<StoreState>,
    /// review state · 审核状态
    pub audit_state: Option<AuditState>,
    /// review failure reason · 审核失败原因
    pub review_reject_reason: Option<String>,
    /// store's basic information · 门店基础信息
    pub store_basics: Option<StoreBasics>,
    /// store address information · 门店地址信息
    pub store_address: Option<StoreAddress>,
    /// store's business information · 门店经营信息
    pub store_business: Option<StoreBusiness>,
    /// store payment-receiving information · 门店收款信息
    pub store_recipient: Vec<StoreRecipient>,
    origin_: crate::model::Origin,
}

crate::model! { BrandStore: Received {
    store_id: body("store_id"),
    store_state: body("store_state"),
    audit_state: body("audit_state"),
    review_reject_reason: body("review_reject_reason"),
    store_basics: body("store_basics"),
    store_address: body("store_address"),
    store_business: body("store_business"),
    store_recipient: body("store_recipient"),
} }

crate::open_enum! {
    /// store state · 门店状态
    pub enum StoreState {
        /// the store is open · 门店生效中
        Open = "OPEN",
        /// the store is being made · 门店创建中
        Creating = "CREATING",
        /// the store is closed · 门店停业中
        Closed = "CLOSED",
    }
}

crate::open_enum! {
    /// review state · 审核状态
    pub enum AuditState {
        /// the store's material was approved · 门店资料审核通过
        Success = "SUCCESS",
        /// the store's material is under review · 门店资料审核中
        Processing = "PROCESSING",
        /// the store's material was turned down · 门店资料被驳回
        Rejected = "REJECTED",
    }
}

/// store's basic information · 门店基础信息
#[non_exhaustive]
pub struct StoreBasics {
    /// merchant's store number · 商家门店编号; up to 32 characters
    pub store_reference_id: Option<String>,
    /// store name · 门店名称; up to 50 characters
    pub branch_name: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { StoreBasics: Received {
    store_reference_id: body("store_reference_id"),
    branch_name: body("branch_name"),
} }

/// store address information · 门店地址信息
#[non_exhaustive]
pub struct StoreAddress {
    /// store province and city code · 门店省市编码; up to 20 characters
    pub address_code: Option<String>,
    /// store address · 门店地址; up to 200 characters
    pub address_detail: Option<String>,
    /// supplementary description of the store address · 门店地址辅助描述; up to 50 characters
    pub address_complements: Option<String>,
    /// store longitude · 门店经度; up to 32 characters; -180 to 180
    pub longitude: Option<String>,
    /// store latitude · 门店纬度; up to 32 characters; -90 to 90
    pub latitude: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { StoreAddress: Received {
    address_code: body("address_code").promised(),
    address_detail: body("address_detail").promised(),
    address_complements: body("address_complements"),
    longitude: body("longitude"),
    latitude: body("latitude"),
} }

crate::promised::promised! { StoreAddress {
    /// store province and city code · 门店省市编码; up to 20 characters
    address_code 0(&str),
    /// store address · 门店地址; up to 200 characters
    address_detail 1(&str),
} }

/// store's business information · 门店经营信息
#[non_exhaustive]
pub struct StoreBusiness {
    /// store service telephone · 门店服务电话; up to 32 characters
    pub service_phone: Option<String>,
    /// store business hours · 门店经营时间; up to 256 characters
    pub business_hours: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { StoreBusiness: Received {
    service_phone: body("service_phone"),
    business_hours: body("business_hours"),
} }

crate::open_enum! {
    /// payment-receiving binding state · 收款绑定状态
    pub enum RecipientState {
        /// bound to this receiving merchant ID · 已绑定此收款商户号
        Confirmed = "CONFIRMED",
        /// the merchant's administrator has refused · 商户管理员已拒绝
        AdminRejected = "ADMIN_REJECTED",
        /// the administrator is confirming · 管理员确认中
        Confirming = "CONFIRMING",
        /// the confirmation timed out · 确认超时
        TimeoutRejected = "TIMEOUT_REJECTED",
    }
}

/// store payment-receiving information · 门店收款信息
#[non_exhaustive]
pub struct StoreRecipient {
    /// store's receiving merchant ID · 门店收款商户号; up to 16 characters
    pub mchid: Option<String>,
    /// store's collection entity · 门店收款主体; up to 256 characters
    pub company_name: Option<String>,
    /// payment-receiving binding state · 收款绑定状态
    pub recipient_state: Option<RecipientState>,
    origin_: crate::model::Origin,
}

crate::model! { StoreRecipient: Received {
    mchid: body("mchid"),
    company_name: body("company_name"),
    recipient_state: body("recipient_state"),
} }
