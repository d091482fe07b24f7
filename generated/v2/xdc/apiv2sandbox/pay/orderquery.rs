// Written by `cargo xtask codegen` from spec/openapi/v2/xdc/apiv2sandbox/pay/orderquery.md

//! `/xdc/apiv2sandbox/pay/orderquery`

/// Query a sandbox order · 沙箱订单查询
///
/// `POST /xdc/apiv2sandbox/pay/orderquery`
///
/// Official pages · 官方文档:
///
/// - merchant: [4011984810](https://pay.weixin.qq.com/doc/v2/merchant/4011984810)
/// - [Binding relation · 绑定关系](https://kf.qq.com/faq/1801116VJfua1801113QVNVz.html)
/// - [Test case of a payment that succeeds · 支付成功用例](https://pay.weixin.qq.com/wiki/doc/api/download/sandbox-micropay-SUCCESS.docx)
/// - [Test case of a payment that fails · 支付异常用例](https://pay.weixin.qq.com/wiki/doc/api/download/sandbox-micropay-ERROR.docx)
/// - [Charity 404 page · 公益404](https://wx.gtimg.com/core/404.html)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::xdc::apiv2sandbox::pay::orderquery::post::{Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wxd678efh567hg6787",
///     out_trade_no: "20150806125346",
/// });
/// let answer = request.send(&client).await?;
/// let trade_type = answer.trade_type()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::xdc::apiv2sandbox::pay::orderquery::post::{Request, Required, SignType, WechatpayNegativeTest};
///
/// let request = Request::new(Required {
///     appid: "wxd678efh567hg6787",
///     out_trade_no: "20150806125346",
/// })
/// .wechatpay_negative_test(WechatpayNegativeTest::MicropayUserpaying)
/// .mch_id("1230000109")
/// .sign_type(SignType::HmacSha256);
/// ```
#[doc(alias("沙箱订单查询", "4011984810"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, header};

    /// Query a sandbox order · 沙箱订单查询
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// negative test case name · 异常用例名称; the header `Wechatpay-Negative-Test`
        pub wechatpay_negative_test: Option<WechatpayNegativeTest>,
        /// official account appid · 公众账号ID
        pub appid: String,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: String,
        /// signature type · 签名类型
        pub sign_type: Option<SignType>,
    }

    crate::model! { Request {
        wechatpay_negative_test: header("Wechatpay-Negative-Test"),
        appid: body("appid").required(),
        mch_id: body("mch_id"),
        out_trade_no: body("out_trade_no").required(),
        sign_type: body("sign_type"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// official account appid · 公众账号ID
        appid(&'a str),
        /// merchant order number · 商户订单号
        out_trade_no(&'a str),
    } {
        /// negative test case name · 异常用例名称; the header `Wechatpay-Negative-Test`
        wechatpay_negative_test wechatpay_negative_test_opt(WechatpayNegativeTest),
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
        /// signature type · 签名类型
        sign_type sign_type_opt(SignType),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        sign_types: &[crate::endpoint::SignType::Md5, crate::endpoint::SignType::HmacSha256],
        answer: AnswerKind::Xml,
        unsigned_answer: true,
        asks: true,
        ..Operation::new(
            Method::Post,
            "/xdc/apiv2sandbox/pay/orderquery",
            "沙箱订单查询",
            "Query a sandbox order",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    pub use crate::v2::xdc::apiv2sandbox::pay::micropay::post::WechatpayNegativeTest;

    pub use crate::webhook::v2::transaction_success::SignType;

    /// Query a sandbox order · 沙箱订单查询
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned information · 返回信息
        pub return_msg: Option<String>,
        /// business result · 业务结果
        pub result_code: Option<response::ResultCode>,
        /// error code · 错误代码
        pub err_code: Option<String>,
        /// error code description · 错误代码描述
        pub err_code_des: Option<String>,
        /// trade type `MICROPAY` · 交易类型 `MICROPAY`
        pub trade_type: Option<String>,
        /// trade state · 交易状态
        pub trade_state: Option<response::TradeState>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// WeChat Pay transaction ID · 微信支付订单号
        pub transaction_id: Option<String>,
        /// quoted amount · 标价金额 (fen)
        pub total_fee: Option<crate::Fen>,
        /// cash payment amount · 现金支付金额 (fen)
        pub cash_fee: Option<crate::Fen>,
        /// cash coupon amount · 代金券金额 (fen)
        pub coupon_fee: Option<crate::Fen>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        result_code: body("result_code"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
        trade_type: body("trade_type").promised(),
        trade_state: body("trade_state"),
        out_trade_no: body("out_trade_no").promised(),
        transaction_id: body("transaction_id").promised(),
        total_fee: body("total_fee").promised(),
        cash_fee: body("cash_fee").promised(),
        coupon_fee: body("coupon_fee"),
    } }

    crate::promised::promised! { Response {
        /// trade type `MICROPAY` · 交易类型 `MICROPAY`
        trade_type 5(&str),
        /// merchant order number · 商户订单号
        out_trade_no 7(&str),
        /// WeChat Pay transaction ID · 微信支付订单号
        transaction_id 8(&str),
        /// quoted amount · 标价金额 (fen)
        total_fee 9(crate::Fen),
        /// cash payment amount · 现金支付金额 (fen)
        cash_fee 10(crate::Fen),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::webhook::v2::transaction_success::ReturnCode;

        pub use crate::webhook::v2::transaction_success::ResultCode;

        pub use crate::states::TradeState;
    }
}
