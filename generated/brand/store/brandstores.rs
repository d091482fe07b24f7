// Written by `cargo xtask codegen` from spec/official/brand/4016756646.md

//! `/brand/store/brandstores`

pub mod by_store_id;

/// Query the brand store list · 查询品牌门店列表
///
/// `GET /brand/store/brandstores`
///
/// Official pages · 官方文档:
///
/// - brand: [4016756646](https://pay.weixin.qq.com/doc/brand/4016756646)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 429 | `RATELIMIT_EXCEEDED` | It was asked for more often than the limit allows. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::brand::store::brandstores::get::Request;
///
/// let request = Request::new();
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("查询品牌门店列表", "4016756646"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query the brand store list · 查询品牌门店列表
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// store state · 门店状态
        pub store_state: Option<StoreState>,
        /// page start position · 分页起始位置
        pub offset: Option<i64>,
        /// number of items per page · 分页条数; 1 to 200
        pub limit: Option<i64>,
    }

    crate::model! { Request: Default {
        store_state: query("store_state"),
        offset: query("offset"),
        limit: query("limit"),
    } }

    crate::sent::sent! { Request {
        /// store state · 门店状态
        store_state store_state_opt(StoreState),
        /// page start position · 分页起始位置
        offset offset_opt(i64),
        /// number of items per page · 分页条数; 1 to 200
        limit limit_opt(i64),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/brand/store/brandstores",
        "查询品牌门店列表",
        "Query the brand store list",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Items, data, response::Data);

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

    /// Query the brand store list · 查询品牌门店列表
    #[non_exhaustive]
    pub struct Response {
        /// brand store list · 品牌门店列表
        pub data: Vec<response::Data>,
        /// page start position · 分页起始位置
        pub offset: Option<i64>,
        /// number of items per page · 分页条数
        pub limit: Option<i64>,
        /// total count of stores · 门店总数
        pub total_count: Option<i64>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        data: body("data"),
        offset: body("offset"),
        limit: body("limit"),
        total_count: body("total_count"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

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

        /// brand store list · 品牌门店列表
        #[non_exhaustive]
        pub struct Data {
            /// brand store ID · 品牌门店ID
            pub store_id: Option<String>,
            /// store state · 门店状态
            pub store_state: Option<super::StoreState>,
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

        crate::model! { Data: Received {
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

/// Create a brand store · 创建品牌门店
///
/// `POST /brand/store/brandstores`
///
/// Official pages · 官方文档:
///
/// - brand: [4015782988](https://pay.weixin.qq.com/doc/brand/4015782988)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `ALREADY_EXISTS` | There is one of that number already. |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 429 | `RATELIMIT_EXCEEDED` | It was asked for more often than the limit allows. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::brand::store::brandstores::post::{Request, StoreAddress, StoreAddressRequired};
///
/// let request = Request::new(StoreAddress::new(StoreAddressRequired {
///     address_code: "440305",
///     address_detail: "深南大道10000号腾讯大厦1楼",
/// }));
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("创建品牌门店", "4015782988"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Create a brand store · 创建品牌门店
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// store's basic information · 门店基础信息
        pub store_basics: Option<StoreBasics>,
        /// store address information · 门店地址信息
        pub store_address: StoreAddress,
        /// store's business information · 门店经营信息
        pub store_business: Option<StoreBusiness>,
    }

    crate::model! { Request {
        store_basics: body("store_basics"),
        store_address: body("store_address").required(),
        store_business: body("store_business"),
    } }

    crate::sent::sent! { Request(store_address: StoreAddress) {
        /// store's basic information · 门店基础信息
        store_basics store_basics_opt(StoreBasics),
        /// store's business information · 门店经营信息
        store_business store_business_opt(StoreBusiness),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/brand/store/brandstores",
        "创建品牌门店",
        "Create a brand store",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// store's basic information · 门店基础信息
    #[must_use]
    #[non_exhaustive]
    pub struct StoreBasics {
        /// merchant's store number · 商家门店编号; up to 32 characters
        pub store_reference_id: Option<String>,
        /// store name · 门店名称; up to 50 characters
        pub branch_name: Option<String>,
    }

    crate::model! { StoreBasics: Default {
        store_reference_id: body("store_reference_id"),
        branch_name: body("branch_name"),
    } }

    crate::sent::sent! { StoreBasics {
        /// merchant's store number · 商家门店编号; up to 32 characters
        store_reference_id store_reference_id_opt(into String),
        /// store name · 门店名称; up to 50 characters
        branch_name branch_name_opt(into String),
    } }

    /// store address information · 门店地址信息
    #[must_use]
    #[non_exhaustive]
    pub struct StoreAddress {
        /// store province and city code · 门店省市编码; up to 20 characters
        pub address_code: String,
        /// store address · 门店地址; up to 200 characters
        pub address_detail: String,
        /// supplementary description of the store address · 门店地址辅助描述; up to 50 characters
        pub address_complements: Option<String>,
        /// store longitude · 门店经度; up to 32 characters; -180 to 180
        pub longitude: Option<String>,
        /// store latitude · 门店纬度; up to 32 characters; -90 to 90
        pub latitude: Option<String>,
    }

    crate::model! { StoreAddress {
        address_code: body("address_code").required(),
        address_detail: body("address_detail").required(),
        address_complements: body("address_complements"),
        longitude: body("longitude"),
        latitude: body("latitude"),
    } }

    crate::sent::sent! { StoreAddress(StoreAddressRequired<'a>) {
        /// store province and city code · 门店省市编码; up to 20 characters
        address_code(&'a str),
        /// store address · 门店地址; up to 200 characters
        address_detail(&'a str),
    } {
        /// supplementary description of the store address · 门店地址辅助描述; up to 50 characters
        address_complements address_complements_opt(into String),
        /// store longitude · 门店经度; up to 32 characters; -180 to 180
        longitude longitude_opt(into String),
        /// store latitude · 门店纬度; up to 32 characters; -90 to 90
        latitude latitude_opt(into String),
    } }

    /// store's business information · 门店经营信息
    #[must_use]
    #[non_exhaustive]
    pub struct StoreBusiness {
        /// store service telephone · 门店服务电话; up to 32 characters
        pub service_phone: Option<String>,
        /// store business hours · 门店经营时间; up to 256 characters
        pub business_hours: Option<String>,
    }

    crate::model! { StoreBusiness: Default {
        service_phone: body("service_phone"),
        business_hours: body("business_hours"),
    } }

    crate::sent::sent! { StoreBusiness {
        /// store service telephone · 门店服务电话; up to 32 characters
        service_phone service_phone_opt(into String),
        /// store business hours · 门店经营时间; up to 256 characters
        business_hours business_hours_opt(into String),
    } }

    pub use crate::nouns::brand_store::BrandStore as Response;

    /// What is nested in the response.
    pub mod response {
        pub use crate::nouns::brand_store::*;
    }
}
