// Written by `cargo xtask codegen` from spec/openapi/v3/webizpay/stores/entity-matches/{batch_id}.md

//! `/v3/webizpay/stores/entity-matches/{batch_id}`

/// Query a store entity matching result · 查询门店主体匹配结果
///
/// `GET /v3/webizpay/stores/entity-matches/{batch_id}`
///
/// Official pages · 官方文档:
///
/// - partner: [4014507133](https://pay.weixin.qq.com/doc/v3/partner/4014507133)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::webizpay::stores::entity_matches::by_batch_id::get::Request;
///
/// let request = Request::new("1030000071201xxxxx");
/// let answer = request.send(&client).await?;
/// let out_batch_id = answer.out_batch_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::webizpay::stores::entity_matches::by_batch_id::get::Request;
///
/// let request = Request::new("1030000071201xxxxx").sp_mchid("12341234");
/// ```
#[doc(alias("查询门店主体匹配结果", "4014507133"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query a store entity matching result · 查询门店主体匹配结果
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeChat Pay entity matching batch ID · 微信支付主体匹配批次单号
        pub batch_id: String,
        /// partner merchant ID · 服务商商户号; the client's where it is not set
        pub sp_mchid: Option<String>,
    }

    crate::model! { Request {
        batch_id: path("batch_id").required(),
        sp_mchid: query("sp_mchid").required().own(),
    } }

    crate::sent::sent! { Request(batch_id: into String) {
        /// partner merchant ID · 服务商商户号; the client's where it is not set
        sp_mchid sp_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/webizpay/stores/entity-matches/{batch_id}",
        "查询门店主体匹配结果",
        "Query a store entity matching result",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a store entity matching result · 查询门店主体匹配结果
    #[non_exhaustive]
    pub struct Response {
        /// partner merchant ID · 服务商商户号
        pub sp_mchid: Option<String>,
        /// merchant entity matching batch number · 商户主体匹配批次单号
        pub out_batch_id: Option<String>,
        /// WeChat Pay entity matching batch ID · 微信支付主体匹配批次单号
        pub batch_id: Option<String>,
        /// batch or stock state · 批次状态
        pub state: Option<response::State>,
        /// entity matching detail list · 主体匹配明细列表
        pub match_results: Vec<response::MatchResults>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sp_mchid: body("sp_mchid").promised(),
        out_batch_id: body("out_batch_id").promised(),
        batch_id: body("batch_id").promised(),
        state: body("state").promised(),
        match_results: body("match_results"),
    } }

    crate::promised::promised! { Response {
        /// partner merchant ID · 服务商商户号
        sp_mchid 0(&str),
        /// merchant entity matching batch number · 商户主体匹配批次单号
        out_batch_id 1(&str),
        /// WeChat Pay entity matching batch ID · 微信支付主体匹配批次单号
        batch_id 2(&str),
        /// batch or stock state · 批次状态
        state 3(&response::State),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        pub use crate::v3::webizpay::stores::entity_matches::post::response::State;

        /// entity matching detail list · 主体匹配明细列表
        #[non_exhaustive]
        pub struct MatchResults {
            /// store's unified social credit code · 门店统一社会信用代码
            pub organization_code: Option<String>,
            /// store name · 门店名称
            pub store_name: Option<String>,
            /// whether an eligible WeChat Pay merchant ID exists · 是否存在满足条件微信支付商户号
            pub has_valid_mchid: Option<bool>,
            origin_: crate::model::Origin,
        }

        crate::model! { MatchResults: Received {
            organization_code: body("organization_code").promised(),
            store_name: body("store_name").promised(),
            has_valid_mchid: body("has_valid_mchid").promised(),
        } }

        crate::promised::promised! { MatchResults {
            /// store's unified social credit code · 门店统一社会信用代码
            organization_code 0(&str),
            /// store name · 门店名称
            store_name 1(&str),
            /// whether an eligible WeChat Pay merchant ID exists · 是否存在满足条件微信支付商户号
            has_valid_mchid 2(bool),
        } }
    }
}
