// Written by `cargo xtask codegen` from spec/openapi/v3/brand/partner/store/brandstores.md

//! `/v3/brand/partner/store/brandstores`

pub mod by_store_id;

/// Query the brand store list · 列表查询品牌门店信息
///
/// `GET /v3/brand/partner/store/brandstores`
///
/// Official pages · 官方文档:
///
/// - partner: [4016756674](https://pay.weixin.qq.com/doc/v3/partner/4016756674)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::brand::partner::store::brandstores::get::Request;
///
/// let request = Request::new("120344");
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::brand::partner::store::brandstores::get::{Request, StoreState};
///
/// let request = Request::new("120344").store_state(StoreState::Open).offset(100).limit(50);
/// ```
#[doc(alias("列表查询品牌门店信息", "4016756674"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query the brand store list · 列表查询品牌门店信息
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// brand ID · 品牌ID
        pub brand_id: String,
        /// store state · 门店状态
        pub store_state: Option<StoreState>,
        /// page start position · 分页起始位置
        pub offset: Option<i64>,
        /// number of items per page · 分页条数
        pub limit: Option<i64>,
    }

    crate::model! { Request {
        brand_id: query("brand_id").required(),
        store_state: query("store_state"),
        offset: query("offset"),
        limit: query("limit"),
    } }

    crate::sent::sent! { Request(brand_id: into String) {
        /// store state · 门店状态
        store_state store_state_opt(StoreState),
        /// page start position · 分页起始位置
        offset offset_opt(i64),
        /// number of items per page · 分页条数
        limit limit_opt(i64),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/brand/partner/store/brandstores",
        "列表查询品牌门店信息",
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
            Open = "OPEN",
            Creating = "CREATING",
            Closed = "CLOSED",
        }
    }

    /// Query the brand store list · 列表查询品牌门店信息
    #[non_exhaustive]
    pub struct Response {
        /// brand ID · 品牌ID
        pub brand_id: Option<String>,
        /// page start position · 分页起始位置
        pub offset: Option<i64>,
        /// number of items per page · 分页条数
        pub limit: Option<i64>,
        /// total count of stores · 门店总数
        pub total_count: Option<i64>,
        /// brand store list · 品牌门店列表
        pub data: Vec<response::Data>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        brand_id: body("brand_id").promised(),
        offset: body("offset"),
        limit: body("limit"),
        total_count: body("total_count"),
        data: body("data"),
    } }

    crate::promised::promised! { Response {
        /// brand ID · 品牌ID
        brand_id 0(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

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

        pub use crate::v3::merchant_store::stores::by_store_id::get::response::StoreAddress;

        pub use crate::v3::merchant_store::stores::by_store_id::get::response::StoreBusiness;

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

        /// brand store list · 品牌门店列表
        #[non_exhaustive]
        pub struct Data {
            /// brand ID · 品牌ID
            pub brand_id: Option<String>,
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
            brand_id: body("brand_id").promised(),
            store_id: body("store_id"),
            store_state: body("store_state"),
            audit_state: body("audit_state"),
            review_reject_reason: body("review_reject_reason"),
            store_basics: body("store_basics"),
            store_address: body("store_address"),
            store_business: body("store_business"),
            store_recipient: body("store_recipient"),
        } }

        crate::promised::promised! { Data {
            /// brand ID · 品牌ID
            brand_id 0(&str),
        } }
    }
}

/// Create a brand store · 创建品牌门店
///
/// `POST /v3/brand/partner/store/brandstores`
///
/// Official pages · 官方文档:
///
/// - partner: [4015783183](https://pay.weixin.qq.com/doc/v3/partner/4015783183)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::brand::partner::store::brandstores::post::{Request, Required, StoreAddress, StoreAddressRequired};
///
/// let request = Request::new(Required {
///     brand_id: "123456789",
///     store_address: StoreAddress::new(StoreAddressRequired {
///         address_code: "440305",
///         address_detail: "深南大道10000号腾讯大厦1楼",
///     }),
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::brand::partner::store::brandstores::post::{Request, Required, StoreAddress, StoreAddressRequired, StoreBasics, StoreBusiness};
///
/// let request = Request::new(Required {
///     brand_id: "123456789",
///     store_address: StoreAddress::new(StoreAddressRequired {
///         address_code: "440305",
///         address_detail: "深南大道10000号腾讯大厦1楼",
///     })
///     .address_complements("地铁A口右侧100米")
///     .longitude("112.63484")
///     .latitude("37.75464"),
/// })
/// .store_basics(StoreBasics::new().store_reference_id("MDL001").branch_name("海岸城店"))
/// .store_business(StoreBusiness::new()
///     .service_phone("0755-86013388")
///     .business_hours("周一至周五 09:00-20:00|周六至周日 10:00-22:00"));
/// ```
#[doc(alias("创建品牌门店", "4015783183"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Create a brand store · 创建品牌门店
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// brand ID · 品牌ID
        pub brand_id: String,
        /// store's basic information · 门店基础信息
        pub store_basics: Option<StoreBasics>,
        /// store address information · 门店地址信息
        pub store_address: StoreAddress,
        /// store's business information · 门店经营信息
        pub store_business: Option<StoreBusiness>,
    }

    crate::model! { Request {
        brand_id: body("brand_id").required(),
        store_basics: body("store_basics"),
        store_address: body("store_address").required(),
        store_business: body("store_business"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// brand ID · 品牌ID
        brand_id(&'a str),
        /// store address information · 门店地址信息
        store_address(StoreAddress),
    } {
        /// store's basic information · 门店基础信息
        store_basics store_basics_opt(StoreBasics),
        /// store's business information · 门店经营信息
        store_business store_business_opt(StoreBusiness),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/brand/partner/store/brandstores",
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
        /// merchant's store number · 商家门店编号
        pub store_reference_id: Option<String>,
        /// store name · 门店名称
        pub branch_name: Option<String>,
    }

    crate::model! { StoreBasics: Default {
        store_reference_id: body("store_reference_id"),
        branch_name: body("branch_name"),
    } }

    crate::sent::sent! { StoreBasics {
        /// merchant's store number · 商家门店编号
        store_reference_id store_reference_id_opt(into String),
        /// store name · 门店名称
        branch_name branch_name_opt(into String),
    } }

    pub use crate::v3::merchant_store::stores::post::StoreAddress;

    pub use crate::v3::merchant_store::stores::post::StoreAddressRequired;

    pub use crate::v3::merchant_store::stores::post::StoreBusiness;

    /// Create a brand store · 创建品牌门店
    #[non_exhaustive]
    pub struct Response {
        /// brand ID · 品牌ID
        pub brand_id: Option<String>,
        /// brand store ID · 品牌门店ID
        pub store_id: Option<String>,
        /// store state · 门店状态
        pub store_state: Option<response::StoreState>,
        /// review state · 审核状态
        pub audit_state: Option<response::AuditState>,
        /// review failure reason · 审核失败原因
        pub review_reject_reason: Option<String>,
        /// store's basic information · 门店基础信息
        pub store_basics: Option<response::StoreBasics>,
        /// store address information · 门店地址信息
        pub store_address: Option<response::StoreAddress>,
        /// store's business information · 门店经营信息
        pub store_business: Option<response::StoreBusiness>,
        /// store payment-receiving information · 门店收款信息
        pub store_recipient: Vec<response::StoreRecipient>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        brand_id: body("brand_id").promised(),
        store_id: body("store_id"),
        store_state: body("store_state"),
        audit_state: body("audit_state"),
        review_reject_reason: body("review_reject_reason"),
        store_basics: body("store_basics"),
        store_address: body("store_address"),
        store_business: body("store_business"),
        store_recipient: body("store_recipient"),
    } }

    crate::promised::promised! { Response {
        /// brand ID · 品牌ID
        brand_id 0(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        pub use crate::v3::brand::partner::store::brandstores::get::StoreState;

        pub use crate::v3::brand::partner::store::brandstores::get::response::AuditState;

        pub use crate::v3::brand::partner::store::brandstores::get::response::StoreBasics;

        pub use crate::v3::merchant_store::stores::by_store_id::get::response::StoreAddress;

        pub use crate::v3::merchant_store::stores::by_store_id::get::response::StoreBusiness;

        pub use crate::v3::brand::partner::store::brandstores::get::response::RecipientState;

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
            mchid: body("mchid").promised(),
            company_name: body("company_name"),
            recipient_state: body("recipient_state"),
        } }

        crate::promised::promised! { StoreRecipient {
            /// store's receiving merchant ID · 门店收款商户号
            mchid 0(&str),
        } }
    }
}
