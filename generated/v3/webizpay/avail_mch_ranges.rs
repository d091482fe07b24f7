// Written by `cargo xtask codegen` from spec/openapi/v3/webizpay/avail-mch-ranges.md

//! `/v3/webizpay/avail-mch-ranges`

pub mod by_range_id;

/// Query the list of available merchant ranges · 查询可用商户范围列表
///
/// `GET /v3/webizpay/avail-mch-ranges`
///
/// Official pages · 官方文档:
///
/// - partner: [4017205627](https://pay.weixin.qq.com/doc/v3/partner/4017205627)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::webizpay::avail_mch_ranges::get::Request;
///
/// let request = Request::new();
/// let answer = request.send(&client).await?;
/// let range_list = answer.range_list()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::webizpay::avail_mch_ranges::get::Request;
///
/// let request = Request::new().sp_mchid("12341234");
/// ```
#[doc(alias("查询可用商户范围列表", "4017205627"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query the list of available merchant ranges · 查询可用商户范围列表
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// partner merchant ID · 服务商商户号; the client's where it is not set
        pub sp_mchid: Option<String>,
    }

    crate::model! { Request: Default {
        sp_mchid: query("sp_mchid").required().own(),
    } }

    crate::sent::sent! { Request {
        /// partner merchant ID · 服务商商户号; the client's where it is not set
        sp_mchid sp_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/webizpay/avail-mch-ranges",
        "查询可用商户范围列表",
        "Query the list of available merchant ranges",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query the list of available merchant ranges · 查询可用商户范围列表
    #[non_exhaustive]
    pub struct Response {
        /// partner merchant ID · 服务商商户号
        pub sp_mchid: Option<String>,
        /// available merchant range list · 可用商户范围列表
        pub range_list: Vec<response::RangeList>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sp_mchid: body("sp_mchid").promised(),
        range_list: body("range_list").promised(),
    } }

    crate::promised::promised! { Response {
        /// partner merchant ID · 服务商商户号
        sp_mchid 0(&str),
        /// available merchant range list · 可用商户范围列表
        range_list 1([response::RangeList]),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// merchant identifier type · 商户标识类型
            pub enum IdentifierType {
                OrganizationCode = "ORGANIZATION_CODE",
                TransactionId = "TRANSACTION_ID",
            }
        }

        /// available merchant range list · 可用商户范围列表
        #[non_exhaustive]
        pub struct RangeList {
            /// available merchant range ID · 可用商户范围id
            pub range_id: Option<String>,
            /// merchant identifier type · 商户标识类型
            pub identifier_type: Option<IdentifierType>,
            origin_: crate::model::Origin,
        }

        crate::model! { RangeList: Received {
            range_id: body("range_id"),
            identifier_type: body("identifier_type"),
        } }
    }
}

/// Create an available merchant range · 创建可用商户范围
///
/// `POST /v3/webizpay/avail-mch-ranges`
///
/// Official pages · 官方文档:
///
/// - partner: [4017205621](https://pay.weixin.qq.com/doc/v3/partner/4017205621)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::webizpay::avail_mch_ranges::post::{IdentifierType, Request};
///
/// let request = Request::new(IdentifierType::OrganizationCode);
/// let answer = request.send(&client).await?;
/// let range_id = answer.range_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::webizpay::avail_mch_ranges::post::{IdentifierType, Request};
///
/// let request = Request::new(IdentifierType::OrganizationCode).sp_mchid("12341234");
/// ```
#[doc(alias("创建可用商户范围", "4017205621"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Create an available merchant range · 创建可用商户范围
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// partner merchant ID · 服务商商户号; the client's where it is not set
        pub sp_mchid: Option<String>,
        /// merchant identifier type · 商户标识类型
        pub identifier_type: IdentifierType,
    }

    crate::model! { Request {
        sp_mchid: body("sp_mchid").required().own(),
        identifier_type: body("identifier_type").required(),
    } }

    crate::sent::sent! { Request(identifier_type: IdentifierType) {
        /// partner merchant ID · 服务商商户号; the client's where it is not set
        sp_mchid sp_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/webizpay/avail-mch-ranges",
        "创建可用商户范围",
        "Create an available merchant range",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::webizpay::avail_mch_ranges::get::response::IdentifierType;

    /// Create an available merchant range · 创建可用商户范围
    #[non_exhaustive]
    pub struct Response {
        /// available merchant range ID · 可用商户范围id
        pub range_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        range_id: body("range_id").promised(),
    } }

    crate::promised::promised! { Response {
        /// available merchant range ID · 可用商户范围id
        range_id 0(&str),
    } }
}
