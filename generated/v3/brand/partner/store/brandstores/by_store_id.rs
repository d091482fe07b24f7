// Written by `cargo xtask codegen` from spec/openapi/v3/brand/partner/store/brandstores/{store_id}.md

//! `/v3/brand/partner/store/brandstores/{store_id}`

pub mod bindrecipient;
pub mod close;
pub mod resume;
pub mod unbindrecipient;

/// Delete a brand store · 删除品牌门店
///
/// `DELETE /v3/brand/partner/store/brandstores/{store_id}`
///
/// Official pages · 官方文档:
///
/// - partner: [4015783113](https://pay.weixin.qq.com/doc/v3/partner/4015783113)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::brand::partner::store::brandstores::by_store_id::delete::{Request, Required};
///
/// let request = Request::new(Required { store_id: "20488000", brand_id: "123456789" });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("删除品牌门店", "4015783113"))]
pub mod delete {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Delete a brand store · 删除品牌门店
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// brand store ID · 品牌门店ID
        pub store_id: String,
        /// brand ID · 品牌ID
        pub brand_id: String,
    }

    crate::model! { Request {
        store_id: path("store_id").required(),
        brand_id: body("brand_id").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// brand store ID · 品牌门店ID
        store_id(&'a str),
        /// brand ID · 品牌ID
        brand_id(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Delete,
            "/v3/brand/partner/store/brandstores/{store_id}",
            "删除品牌门店",
            "Delete a brand store",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);
}

/// Query a brand store · 查询品牌门店
///
/// `GET /v3/brand/partner/store/brandstores/{store_id}`
///
/// Official pages · 官方文档:
///
/// - partner: [4015783153](https://pay.weixin.qq.com/doc/v3/partner/4015783153)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::brand::partner::store::brandstores::by_store_id::get::{Request, Required};
///
/// let request = Request::new(Required { store_id: "20488000", brand_id: "123456789" });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("查询品牌门店", "4015783153"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query a brand store · 查询品牌门店
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// brand store ID · 品牌门店ID
        pub store_id: String,
        /// brand ID · 品牌ID
        pub brand_id: String,
    }

    crate::model! { Request {
        store_id: path("store_id").required(),
        brand_id: query("brand_id").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// brand store ID · 品牌门店ID
        store_id(&'a str),
        /// brand ID · 品牌ID
        brand_id(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/brand/partner/store/brandstores/{store_id}",
        "查询品牌门店",
        "Query a brand store",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a brand store · 查询品牌门店
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
        store_id: body("store_id").promised(),
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
        /// brand store ID · 品牌门店ID
        store_id 1(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::brand::partner::store::brandstores::get::StoreState;

        pub use crate::v3::brand::partner::store::brandstores::get::response::AuditState;

        pub use crate::v3::brand::partner::store::brandstores::get::response::StoreBasics;

        pub use crate::v3::merchant_store::stores::by_store_id::get::response::StoreAddress;

        pub use crate::v3::merchant_store::stores::by_store_id::get::response::StoreBusiness;

        pub use crate::v3::brand::partner::store::brandstores::get::response::RecipientState;

        pub use crate::v3::brand::partner::store::brandstores::post::response::StoreRecipient;
    }
}

/// Update a brand store · 更新品牌门店
///
/// `PATCH /v3/brand/partner/store/brandstores/{store_id}`
///
/// Official pages · 官方文档:
///
/// - partner: [4015783158](https://pay.weixin.qq.com/doc/v3/partner/4015783158)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::brand::partner::store::brandstores::by_store_id::patch::{Request, Required};
///
/// let request = Request::new(Required { store_id: "20488000", brand_id: "123456789" });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::brand::partner::store::brandstores::by_store_id::patch::{Request, Required, StoreAddress, StoreAddressRequired, StoreBasics, StoreBusiness};
///
/// let request = Request::new(Required { store_id: "20488000", brand_id: "123456789" })
///     .store_basics(StoreBasics::new().store_reference_id("MDL001").branch_name("海岸城店"))
///     .store_address(StoreAddress::new(StoreAddressRequired {
///         address_code: "440305",
///         address_detail: "深南大道10000号腾讯大厦1楼",
///     })
///     .address_complements("地铁A口右侧100米")
///     .longitude("112.63484")
///     .latitude("37.75464"))
///     .store_business(StoreBusiness::new()
///         .service_phone("0755-86013388")
///         .business_hours("周一至周五 09:00-20:00|周六至周日 10:00-22:00"));
/// ```
#[doc(alias("更新品牌门店", "4015783158"))]
pub mod patch {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Update a brand store · 更新品牌门店
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// brand store ID · 品牌门店ID
        pub store_id: String,
        /// brand ID · 品牌ID
        pub brand_id: String,
        /// store's basic information · 门店基础信息
        pub store_basics: Option<StoreBasics>,
        /// store address information · 门店地址信息
        pub store_address: Option<StoreAddress>,
        /// store's business information · 门店经营信息
        pub store_business: Option<StoreBusiness>,
    }

    crate::model! { Request {
        store_id: path("store_id").required(),
        brand_id: body("brand_id").required(),
        store_basics: body("store_basics"),
        store_address: body("store_address"),
        store_business: body("store_business"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// brand store ID · 品牌门店ID
        store_id(&'a str),
        /// brand ID · 品牌ID
        brand_id(&'a str),
    } {
        /// store's basic information · 门店基础信息
        store_basics store_basics_opt(StoreBasics),
        /// store address information · 门店地址信息
        store_address store_address_opt(StoreAddress),
        /// store's business information · 门店经营信息
        store_business store_business_opt(StoreBusiness),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Patch,
        "/v3/brand/partner/store/brandstores/{store_id}",
        "更新品牌门店",
        "Update a brand store",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::brand::partner::store::brandstores::post::StoreBasics;

    pub use crate::v3::merchant_store::stores::post::StoreAddress;

    pub use crate::v3::merchant_store::stores::post::StoreAddressRequired;

    pub use crate::v3::merchant_store::stores::post::StoreBusiness;

    /// Update a brand store · 更新品牌门店
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
        store_id: body("store_id").promised(),
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
        /// brand store ID · 品牌门店ID
        store_id 1(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::brand::partner::store::brandstores::get::StoreState;

        pub use crate::v3::brand::partner::store::brandstores::get::response::AuditState;

        pub use crate::v3::brand::partner::store::brandstores::get::response::StoreBasics;

        pub use crate::v3::merchant_store::stores::by_store_id::get::response::StoreAddress;

        pub use crate::v3::merchant_store::stores::by_store_id::get::response::StoreBusiness;

        pub use crate::v3::brand::partner::store::brandstores::get::response::RecipientState;

        pub use crate::v3::brand::partner::store::brandstores::post::response::StoreRecipient;
    }
}
