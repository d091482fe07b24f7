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
        Open = "OPEN",
        Creating = "CREATING",
        Closed = "CLOSED",
    }
}

crate::open_enum! {
    /// review state · 审核状态
    pub enum AuditState {
        Success = "SUCCESS",
        Processing = "PROCESSING",
        Rejected = "REJECTED",
    }
}

/// store's basic information · 门店基础信息
#[non_exhaustive]
pub struct StoreBasics {
    /// merchant's store number · 商家门店编号
    pub store_reference_id: Option<String>,
    /// store name · 门店名称
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
    /// store province and city code · 门店省市编码
    pub address_code: Option<String>,
    /// store address · 门店地址
    pub address_detail: Option<String>,
    /// supplementary description of the store address · 门店地址辅助描述
    pub address_complements: Option<String>,
    /// store longitude · 门店经度
    pub longitude: Option<String>,
    /// store latitude · 门店纬度
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
    /// store province and city code · 门店省市编码
    address_code 0(&str),
    /// store address · 门店地址
    address_detail 1(&str),
} }

/// store's business information · 门店经营信息
#[non_exhaustive]
pub struct StoreBusiness {
    /// store service telephone · 门店服务电话
    pub service_phone: Option<String>,
    /// store business hours · 门店经营时间
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
        Confirmed = "CONFIRMED",
        AdminRejected = "ADMIN_REJECTED",
        Confirming = "CONFIRMING",
        TimeoutRejected = "TIMEOUT_REJECTED",
    }
}

/// store payment-receiving information · 门店收款信息
#[non_exhaustive]
pub struct StoreRecipient {
    /// store's receiving merchant ID · 门店收款商户号
    pub mchid: Option<String>,
    /// store's collection entity · 门店收款主体
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
