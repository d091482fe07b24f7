// Written by `cargo xtask codegen` from spec/openapi/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers.md

//! `/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`

pub mod by_merchant_identifier;

/// Query a list of merchant identifiers · 查询商户标识列表
///
/// `GET /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`
///
/// Official pages · 官方文档:
///
/// - partner: [4017205633](https://pay.weixin.qq.com/doc/v3/partner/4017205633)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::webizpay::avail_mch_ranges::by_range_id::merchant_identifiers::get::{Request, Required};
///
/// let request = Request::new(Required {
///     range_id: "89f5123e-5ad4-4e0e-89b1-63ced0c798c5",
///     offset: 0,
///     limit: 100,
/// });
/// let answer = request.send(&client).await?;
/// let count = answer.count()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::webizpay::avail_mch_ranges::by_range_id::merchant_identifiers::get::{Request, Required};
///
/// let request = Request::new(Required {
///     range_id: "89f5123e-5ad4-4e0e-89b1-63ced0c798c5",
///     offset: 0,
///     limit: 100,
/// })
/// .sp_mchid("12341234");
/// ```
#[doc(alias("查询商户标识列表", "4017205633"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query a list of merchant identifiers · 查询商户标识列表
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// available merchant range ID · 可用商户范围id
        pub range_id: String,
        /// partner merchant ID · 服务商商户号; the client's where it is not set
        pub sp_mchid: Option<String>,
        /// page start position · 分页开始位置
        pub offset: i64,
        /// page size · 分页大小
        pub limit: i64,
    }

    crate::model! { Request {
        range_id: path("range_id").required(),
        sp_mchid: query("sp_mchid").required().own(),
        offset: query("offset").required(),
        limit: query("limit").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// available merchant range ID · 可用商户范围id
        range_id(&'a str),
        /// page start position · 分页开始位置
        offset(i64),
        /// page size · 分页大小
        limit(i64),
    } {
        /// partner merchant ID · 服务商商户号; the client's where it is not set
        sp_mchid sp_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers",
        "查询商户标识列表",
        "Query a list of merchant identifiers",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Items, data, String);

    /// Query a list of merchant identifiers · 查询商户标识列表
    #[non_exhaustive]
    pub struct Response {
        /// page start position · 分页开始位置
        pub offset: Option<i64>,
        /// page size · 分页大小
        pub limit: Option<i64>,
        /// quantity actually returned · 实际返回数量
        pub count: Option<i64>,
        /// total quantity · 总数量
        pub total_count: Option<i64>,
        /// merchant identifier list · 商户标识列表
        pub data: Vec<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        offset: body("offset").promised(),
        limit: body("limit").promised(),
        count: body("count").promised(),
        total_count: body("total_count").promised(),
        data: body("data").promised(),
    } }

    crate::promised::promised! { Response {
        /// page start position · 分页开始位置
        offset 0(i64),
        /// page size · 分页大小
        limit 1(i64),
        /// quantity actually returned · 实际返回数量
        count 2(i64),
        /// total quantity · 总数量
        total_count 3(i64),
        /// merchant identifier list · 商户标识列表
        data 4([String]),
    } }
}

/// Add merchant identifiers · 添加商户标识
///
/// `POST /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`
///
/// Official pages · 官方文档:
///
/// - partner: [4017205631](https://pay.weixin.qq.com/doc/v3/partner/4017205631)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::webizpay::avail_mch_ranges::by_range_id::merchant_identifiers::post::{Request, Required};
///
/// let request = Request::new(Required {
///     range_id: "89f5123e-5ad4-4e0e-89b1-63ced0c798c5",
///     merchant_identifier: "91110000710926094P",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::webizpay::avail_mch_ranges::by_range_id::merchant_identifiers::post::{Request, Required};
///
/// let request = Request::new(Required {
///     range_id: "89f5123e-5ad4-4e0e-89b1-63ced0c798c5",
///     merchant_identifier: "91110000710926094P",
/// })
/// .sp_mchid("12341234");
/// ```
#[doc(alias("添加商户标识", "4017205631"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Add merchant identifiers · 添加商户标识
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// available merchant range ID · 可用商户范围id
        pub range_id: String,
        /// partner merchant ID · 服务商商户号; the client's where it is not set
        pub sp_mchid: Option<String>,
        /// merchant identifier value · 商户标识值
        pub merchant_identifier: String,
    }

    crate::model! { Request {
        range_id: path("range_id").required(),
        sp_mchid: body("sp_mchid").required().own(),
        merchant_identifier: body("merchant_identifier").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// available merchant range ID · 可用商户范围id
        range_id(&'a str),
        /// merchant identifier value · 商户标识值
        merchant_identifier(&'a str),
    } {
        /// partner merchant ID · 服务商商户号; the client's where it is not set
        sp_mchid sp_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers",
        "添加商户标识",
        "Add merchant identifiers",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Add merchant identifiers · 添加商户标识
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
