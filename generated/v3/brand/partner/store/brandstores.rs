// Written by `cargo xtask codegen` from spec/openapi/v3/brand/partner/store/brandstores.md

//! `/v3/brand/partner/store/brandstores`

pub mod by_store_id;

/// 列表查询品牌门店信息
///
/// `GET /v3/brand/partner/store/brandstores`
///
/// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016756674)
///
/// ```
/// use wechatpay::v3::brand::partner::store::brandstores::get::{Request, StoreState};
///
/// let request = Request {
///     store_state: Some(StoreState::Open),
///     offset: Some(100),
///     limit: Some(50),
///     ..Request::new("120344")
/// };
/// ```
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// 列表查询品牌门店信息
    pub struct Request {
        /// 品牌ID
        pub brand_id: String,
        /// 门店状态
        pub store_state: Option<StoreState>,
        /// 分页起始位置
        pub offset: Option<i64>,
        /// 分页条数
        pub limit: Option<i64>,
    }

    crate::model! { Request {
        brand_id: query("brand_id").required(),
        store_state: query("store_state"),
        offset: query("offset"),
        limit: query("limit"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(brand_id: impl Into<String>) -> Self {
            Self {
                brand_id: brand_id.into(),
                store_state: None,
                offset: None,
                limit: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/brand/partner/store/brandstores",
        "列表查询品牌门店信息",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::send::call!(Request);
    crate::send::pages!(Items, data, response::Data);

    crate::open_enum! {
        /// 门店状态
        pub enum StoreState {
            Open = "OPEN",
            Creating = "CREATING",
            Closed = "CLOSED",
        }
    }

    /// 列表查询品牌门店信息
    #[non_exhaustive]
    pub struct Response {
        /// 品牌ID
        pub brand_id: Option<String>,
        /// 分页起始位置
        pub offset: Option<i64>,
        /// 分页条数
        pub limit: Option<i64>,
        /// 门店总数
        pub total_count: Option<i64>,
        /// 品牌门店列表
        pub data: Vec<response::Data>,
    }

    crate::model! { Response: Default {
        brand_id: body("brand_id"),
        offset: body("offset"),
        limit: body("limit"),
        total_count: body("total_count"),
        data: body("data"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// 审核状态
            pub enum AuditState {
                Success = "SUCCESS",
                Processing = "PROCESSING",
                Rejected = "REJECTED",
            }
        }

        /// 门店基础信息
        #[non_exhaustive]
        pub struct StoreBasics {
            /// 商家门店编号
            pub store_reference_id: Option<String>,
            /// 门店名称
            pub branch_name: Option<String>,
        }

        crate::model! { StoreBasics: Default {
            store_reference_id: body("store_reference_id"),
            branch_name: body("branch_name"),
        } }

        /// 门店地址信息
        #[non_exhaustive]
        pub struct StoreAddress {
            /// 门店省市编码
            pub address_code: Option<String>,
            /// 门店地址
            pub address_detail: Option<String>,
            /// 门店地址辅助描述
            pub address_complements: Option<String>,
            /// 门店经度
            pub longitude: Option<String>,
            /// 门店纬度
            pub latitude: Option<String>,
        }

        crate::model! { StoreAddress: Default {
            address_code: body("address_code"),
            address_detail: body("address_detail"),
            address_complements: body("address_complements"),
            longitude: body("longitude"),
            latitude: body("latitude"),
        } }

        /// 门店经营信息
        #[non_exhaustive]
        pub struct StoreBusiness {
            /// 门店服务电话
            pub service_phone: Option<String>,
            /// 门店经营时间
            pub business_hours: Option<String>,
        }

        crate::model! { StoreBusiness: Default {
            service_phone: body("service_phone"),
            business_hours: body("business_hours"),
        } }

        crate::open_enum! {
            /// 收款绑定状态
            pub enum RecipientState {
                Confirmed = "CONFIRMED",
                AdminRejected = "ADMIN_REJECTED",
                Confirming = "CONFIRMING",
                TimeoutRejected = "TIMEOUT_REJECTED",
            }
        }

        /// 门店收款信息
        #[non_exhaustive]
        pub struct StoreRecipient {
            /// 门店收款商户号
            pub mchid: Option<String>,
            /// 门店收款主体
            pub company_name: Option<String>,
            /// 收款绑定状态
            pub recipient_state: Option<RecipientState>,
        }

        crate::model! { StoreRecipient: Default {
            mchid: body("mchid"),
            company_name: body("company_name"),
            recipient_state: body("recipient_state"),
        } }

        /// 品牌门店列表
        #[non_exhaustive]
        pub struct Data {
            /// 品牌ID
            pub brand_id: Option<String>,
            /// 品牌门店ID
            pub store_id: Option<String>,
            /// 门店状态
            pub store_state: Option<super::StoreState>,
            /// 审核状态
            pub audit_state: Option<AuditState>,
            /// 审核失败原因
            pub review_reject_reason: Option<String>,
            /// 门店基础信息
            pub store_basics: Option<StoreBasics>,
            /// 门店地址信息
            pub store_address: Option<StoreAddress>,
            /// 门店经营信息
            pub store_business: Option<StoreBusiness>,
            /// 门店收款信息
            pub store_recipient: Vec<StoreRecipient>,
        }

        crate::model! { Data: Default {
            brand_id: body("brand_id"),
            store_id: body("store_id"),
            store_state: body("store_state"),
            audit_state: body("audit_state"),
            review_reject_reason: body("review_reject_reason"),
            store_basics: body("store_basics"),
            store_address: body("store_address"),
            store_business: body("store_business"),
            store_recipient: body("store_recipient"),
        } }
    }
}

/// 创建品牌门店
///
/// `POST /v3/brand/partner/store/brandstores`
///
/// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015783183)
///
/// ```
/// use wechatpay::v3::brand::partner::store::brandstores::post::{Request, StoreAddress, StoreBasics, StoreBusiness};
///
/// let request = Request {
///     store_basics: Some(StoreBasics {
///         store_reference_id: Some("MDL001".into()),
///         branch_name: Some("海岸城店".into()),
///         ..StoreBasics::new()
///     }),
///     store_business: Some(StoreBusiness {
///         service_phone: Some("0755-86013388".into()),
///         business_hours: Some("周一至周五 09:00-20:00|周六至周日 10:00-22:00".into()),
///         ..StoreBusiness::new()
///     }),
///     ..Request::new(
///         "123456789",
///         StoreAddress {
///             address_complements: Some("地铁A口右侧100米".into()),
///             longitude: Some("112.63484".into()),
///             latitude: Some("37.75464".into()),
///             ..StoreAddress::new("440305", "深南大道10000号腾讯大厦1楼")
///         },
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// 创建品牌门店
    pub struct Request {
        /// 品牌ID
        pub brand_id: String,
        /// 门店基础信息
        pub store_basics: Option<StoreBasics>,
        /// 门店地址信息
        pub store_address: StoreAddress,
        /// 门店经营信息
        pub store_business: Option<StoreBusiness>,
    }

    crate::model! { Request {
        brand_id: body("brand_id").required(),
        store_basics: body("store_basics"),
        store_address: body("store_address").required(),
        store_business: body("store_business"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(brand_id: impl Into<String>, store_address: StoreAddress) -> Self {
            Self {
                brand_id: brand_id.into(),
                store_basics: None,
                store_address,
                store_business: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/brand/partner/store/brandstores",
        "创建品牌门店",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::send::call!(Request);

    /// 门店基础信息
    pub struct StoreBasics {
        /// 商家门店编号
        pub store_reference_id: Option<String>,
        /// 门店名称
        pub branch_name: Option<String>,
    }

    crate::model! { StoreBasics: Default {
        store_reference_id: body("store_reference_id"),
        branch_name: body("branch_name"),
    } }

    impl StoreBasics {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                store_reference_id: None,
                branch_name: None,
            }
        }
    }

    /// 门店地址信息
    pub struct StoreAddress {
        /// 门店省市编码
        pub address_code: String,
        /// 门店地址
        pub address_detail: String,
        /// 门店地址辅助描述
        pub address_complements: Option<String>,
        /// 门店经度
        pub longitude: Option<String>,
        /// 门店纬度
        pub latitude: Option<String>,
    }

    crate::model! { StoreAddress {
        address_code: body("address_code").required(),
        address_detail: body("address_detail").required(),
        address_complements: body("address_complements"),
        longitude: body("longitude"),
        latitude: body("latitude"),
    } }

    impl StoreAddress {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            address_code: impl Into<String>,
            address_detail: impl Into<String>,
        ) -> Self {
            Self {
                address_code: address_code.into(),
                address_detail: address_detail.into(),
                address_complements: None,
                longitude: None,
                latitude: None,
            }
        }
    }

    /// 门店经营信息
    pub struct StoreBusiness {
        /// 门店服务电话
        pub service_phone: Option<String>,
        /// 门店经营时间
        pub business_hours: Option<String>,
    }

    crate::model! { StoreBusiness: Default {
        service_phone: body("service_phone"),
        business_hours: body("business_hours"),
    } }

    impl StoreBusiness {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                service_phone: None,
                business_hours: None,
            }
        }
    }

    /// 创建品牌门店
    #[non_exhaustive]
    pub struct Response {
        /// 品牌ID
        pub brand_id: Option<String>,
        /// 品牌门店ID
        pub store_id: Option<String>,
        /// 门店状态
        pub store_state: Option<response::StoreState>,
        /// 审核状态
        pub audit_state: Option<response::AuditState>,
        /// 审核失败原因
        pub review_reject_reason: Option<String>,
        /// 门店基础信息
        pub store_basics: Option<response::StoreBasics>,
        /// 门店地址信息
        pub store_address: Option<response::StoreAddress>,
        /// 门店经营信息
        pub store_business: Option<response::StoreBusiness>,
        /// 门店收款信息
        pub store_recipient: Vec<response::StoreRecipient>,
    }

    crate::model! { Response: Default {
        brand_id: body("brand_id"),
        store_id: body("store_id"),
        store_state: body("store_state"),
        audit_state: body("audit_state"),
        review_reject_reason: body("review_reject_reason"),
        store_basics: body("store_basics"),
        store_address: body("store_address"),
        store_business: body("store_business"),
        store_recipient: body("store_recipient"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// 门店状态
            pub enum StoreState {
                Open = "OPEN",
                Creating = "CREATING",
                Closed = "CLOSED",
            }
        }

        crate::open_enum! {
            /// 审核状态
            pub enum AuditState {
                Success = "SUCCESS",
                Processing = "PROCESSING",
                Rejected = "REJECTED",
            }
        }

        /// 门店基础信息
        #[non_exhaustive]
        pub struct StoreBasics {
            /// 商家门店编号
            pub store_reference_id: Option<String>,
            /// 门店名称
            pub branch_name: Option<String>,
        }

        crate::model! { StoreBasics: Default {
            store_reference_id: body("store_reference_id"),
            branch_name: body("branch_name"),
        } }

        /// 门店地址信息
        #[non_exhaustive]
        pub struct StoreAddress {
            /// 门店省市编码
            pub address_code: Option<String>,
            /// 门店地址
            pub address_detail: Option<String>,
            /// 门店地址辅助描述
            pub address_complements: Option<String>,
            /// 门店经度
            pub longitude: Option<String>,
            /// 门店纬度
            pub latitude: Option<String>,
        }

        crate::model! { StoreAddress: Default {
            address_code: body("address_code"),
            address_detail: body("address_detail"),
            address_complements: body("address_complements"),
            longitude: body("longitude"),
            latitude: body("latitude"),
        } }

        /// 门店经营信息
        #[non_exhaustive]
        pub struct StoreBusiness {
            /// 门店服务电话
            pub service_phone: Option<String>,
            /// 门店经营时间
            pub business_hours: Option<String>,
        }

        crate::model! { StoreBusiness: Default {
            service_phone: body("service_phone"),
            business_hours: body("business_hours"),
        } }

        crate::open_enum! {
            /// 收款绑定状态
            pub enum RecipientState {
                Confirmed = "CONFIRMED",
                AdminRejected = "ADMIN_REJECTED",
                Confirming = "CONFIRMING",
                TimeoutRejected = "TIMEOUT_REJECTED",
            }
        }

        /// 门店收款信息
        #[non_exhaustive]
        pub struct StoreRecipient {
            /// 门店收款商户号
            pub mchid: Option<String>,
            /// 门店收款主体
            pub company_name: Option<String>,
            /// 收款绑定状态
            pub recipient_state: Option<RecipientState>,
        }

        crate::model! { StoreRecipient: Default {
            mchid: body("mchid"),
            company_name: body("company_name"),
            recipient_state: body("recipient_state"),
        } }
    }
}
