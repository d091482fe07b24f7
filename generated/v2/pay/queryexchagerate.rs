// Written by `cargo xtask codegen` from spec/openapi/v2/pay/queryexchagerate.md

//! `/pay/queryexchagerate`

/// Query an exchange rate · 汇率查询
///
/// `POST /pay/queryexchagerate`
///
/// Official pages · 官方文档:
///
/// - global: [4013634970](https://pay.weixin.qq.com/doc/global/v2/zh/4013634970), [4013635002](https://pay.weixin.qq.com/doc/global/v2/zh/4013635002), [4013635261](https://pay.weixin.qq.com/doc/global/v2/zh/4013635261), [4013636500](https://pay.weixin.qq.com/doc/global/v2/zh/4013636500), [4013636620](https://pay.weixin.qq.com/doc/global/v2/zh/4013636620)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::pay::queryexchagerate::post::{Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wxd678efh567hg6787",
///     fee_type: "USD",
///     date: "20150807",
/// });
/// let answer = request.send(&client).await?;
/// let rate_time = answer.rate_time()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::pay::queryexchagerate::post::{Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wxd678efh567hg6787",
///     fee_type: "USD",
///     date: "20150807",
/// })
/// .mch_id("1230000109");
/// ```
#[doc(alias("汇率查询", "4013634970", "4013635002", "4013635261", "4013636500", "4013636620"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Query an exchange rate · 汇率查询
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// official account appid · 公众账号ID
        pub appid: String,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// currency · 币种
        pub fee_type: String,
        /// date · 日期
        pub date: String,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        mch_id: body("mch_id"),
        fee_type: body("fee_type").required(),
        date: body("date").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// official account appid · 公众账号ID
        appid(&'a str),
        /// currency · 币种
        fee_type(&'a str),
        /// date · 日期
        date(&'a str),
    } {
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        nonceless: true,
        sign_types: &[crate::endpoint::SignType::Md5],
        answer: AnswerKind::Xml,
        asks: true,
        ..Operation::new(
            Method::Post,
            "/pay/queryexchagerate",
            "汇率查询",
            "Query an exchange rate",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query an exchange rate · 汇率查询
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned information · 返回信息
        pub return_msg: Option<String>,
        /// official account appid · 公众账号ID
        pub appid: Option<String>,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mch_id: Option<String>,
        /// currency · 币种
        pub fee_type: Option<String>,
        /// exchange rate time · 汇率时间
        pub rate_time: Option<String>,
        /// spot selling rate (exchange rate) · 现汇卖出价(汇率)
        pub rate: Option<String>,
        /// signature · 签名
        pub sign: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        appid: body("appid").promised(),
        mch_id: body("mch_id").promised(),
        sub_mch_id: body("sub_mch_id"),
        fee_type: body("fee_type").promised(),
        rate_time: body("rate_time").promised(),
        rate: body("rate").promised(),
        sign: body("sign"),
    } }

    crate::promised::promised! { Response {
        /// official account appid · 公众账号ID
        appid 2(&str),
        /// merchant ID · 商户号
        mch_id 3(&str),
        /// currency · 币种
        fee_type 5(&str),
        /// exchange rate time · 汇率时间
        rate_time 6(&str),
        /// spot selling rate (exchange rate) · 现汇卖出价(汇率)
        rate 7(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::webhook::v2::transaction_success::ReturnCode;
    }
}
