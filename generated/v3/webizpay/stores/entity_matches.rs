// Written by `cargo xtask codegen` from spec/openapi/v3/webizpay/stores/entity-matches.md

//! `/v3/webizpay/stores/entity-matches`

pub mod by_batch_id;

/// Initiate legal entity matching of a store · 发起门店主体匹配
///
/// `POST /v3/webizpay/stores/entity-matches`
///
/// Official pages · 官方文档:
///
/// - partner: [4014507136](https://pay.weixin.qq.com/doc/v3/partner/4014507136)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::webizpay::stores::entity_matches::post::Request;
///
/// let request = Request::new("batch12345678");
/// let answer = request.send(&client).await?;
/// let batch_id = answer.batch_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::webizpay::stores::entity_matches::post::{MatchDetails, MatchDetailsRequired, ProductType, Request};
///
/// let request = Request::new("batch12345678")
///     .sp_mchid("12341234")
///     .match_details([MatchDetails::new(MatchDetailsRequired {
///         organization_code: "91110000710926094P",
///         store_name: "微信小店",
///         product_type: ProductType::CodePay,
///     })]);
/// ```
#[doc(alias("发起门店主体匹配", "4014507136"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Initiate legal entity matching of a store · 发起门店主体匹配
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// partner merchant ID · 服务商商户号; the client's where it is not set
        pub sp_mchid: Option<String>,
        /// merchant entity matching batch number · 商户主体匹配批次单号
        pub out_batch_id: String,
        /// entity matching detail list · 主体匹配明细列表
        pub match_details: Option<Vec<MatchDetails>>,
    }

    crate::model! { Request {
        sp_mchid: body("sp_mchid").required().own(),
        out_batch_id: body("out_batch_id").required(),
        match_details: body("match_details"),
    } }

    crate::sent::sent! { Request(out_batch_id: into String) {
        /// partner merchant ID · 服务商商户号; the client's where it is not set
        sp_mchid sp_mchid_opt(into String),
        /// entity matching detail list · 主体匹配明细列表
        match_details match_details_opt([MatchDetails]),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/webizpay/stores/entity-matches",
        "发起门店主体匹配",
        "Initiate legal entity matching of a store",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// payment product to query · 需要查询的支付产品
        pub enum ProductType {
            CodePay = "CODE_PAY",
            None = "NONE",
        }
    }

    /// entity matching detail list · 主体匹配明细列表
    #[must_use]
    #[non_exhaustive]
    pub struct MatchDetails {
        /// store's unified social credit code · 门店统一社会信用代码
        pub organization_code: String,
        /// store name · 门店名称
        pub store_name: String,
        /// payment product to query · 需要查询的支付产品
        pub product_type: ProductType,
    }

    crate::model! { MatchDetails {
        organization_code: body("organization_code").required(),
        store_name: body("store_name").required(),
        product_type: body("product_type").required(),
    } }

    crate::sent::sent! { MatchDetails(MatchDetailsRequired<'a>) {
        /// store's unified social credit code · 门店统一社会信用代码
        organization_code(&'a str),
        /// store name · 门店名称
        store_name(&'a str),
        /// payment product to query · 需要查询的支付产品
        product_type(ProductType),
    } {
    } }

    /// Initiate legal entity matching of a store · 发起门店主体匹配
    #[non_exhaustive]
    pub struct Response {
        /// partner merchant ID · 服务商商户号
        pub sp_mchid: Option<String>,
        /// merchant entity matching batch number · 商户主体匹配批次单号
        pub out_batch_id: Option<String>,
        /// WeChat Pay entity matching batch ID · 微信支付主体匹配批次单号
        pub batch_id: Option<String>,
        /// batch creation time · 批次创建时间
        pub time: Option<String>,
        /// batch or stock state · 批次状态
        pub state: Option<response::State>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sp_mchid: body("sp_mchid").promised(),
        out_batch_id: body("out_batch_id").promised(),
        batch_id: body("batch_id").promised(),
        time: body("time").promised(),
        state: body("state").promised(),
    } }

    crate::promised::promised! { Response {
        /// partner merchant ID · 服务商商户号
        sp_mchid 0(&str),
        /// merchant entity matching batch number · 商户主体匹配批次单号
        out_batch_id 1(&str),
        /// WeChat Pay entity matching batch ID · 微信支付主体匹配批次单号
        batch_id 2(&str),
        /// batch creation time · 批次创建时间
        time 3(&str),
        /// batch or stock state · 批次状态
        state 4(&response::State),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// batch or stock state · 批次状态
            pub enum State {
                Accepted = "ACCEPTED",
                InProgress = "IN_PROGRESS",
                Completed = "COMPLETED",
                Closed = "CLOSED",
            }
        }
    }
}
