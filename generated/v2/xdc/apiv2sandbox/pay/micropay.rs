// Written by `cargo xtask codegen` from spec/openapi/v2/xdc/apiv2sandbox/pay/micropay.md

//! `/xdc/apiv2sandbox/pay/micropay`

/// Pay by payment code in the sandbox · 沙箱付款码支付
///
/// `POST /xdc/apiv2sandbox/pay/micropay`
///
/// Official pages · 官方文档:
///
/// - merchant: [4011984810](https://pay.weixin.qq.com/doc/v2/merchant/4011984810)
/// - [Binding relation · 绑定关系](https://kf.qq.com/faq/1801116VJfua1801113QVNVz.html)
/// - [Test case of a payment that succeeds · 支付成功用例](https://pay.weixin.qq.com/wiki/doc/api/download/sandbox-micropay-SUCCESS.docx)
/// - [Charity 404 page · 公益404](https://wx.gtimg.com/core/404.html)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v2::xdc::apiv2sandbox::pay::micropay::post::{Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wx8888888888888888",
///     body: "image形象店-深圳腾大- QQ公仔",
///     out_trade_no: "1217752501201407033233368018",
///     total_fee: Fen(888),
///     auth_code: "120061098828009406",
/// });
/// let answer = request.send(&client).await?;
/// let trade_type = answer.trade_type()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v2::xdc::apiv2sandbox::pay::micropay::post::{Request, Required, SignType, WechatpayNegativeTest};
///
/// let request = Request::new(Required {
///     appid: "wx8888888888888888",
///     body: "image形象店-深圳腾大- QQ公仔",
///     out_trade_no: "1217752501201407033233368018",
///     total_fee: Fen(888),
///     auth_code: "120061098828009406",
/// })
/// .wechatpay_negative_test(WechatpayNegativeTest::MicropayUserpaying)
/// .mch_id("1900000109")
/// .sign_type(SignType::HmacSha256)
/// .attach("说明")
/// .fee_type("CNY");
/// ```
#[doc(alias("沙箱付款码支付", "4011984810"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, header};

    /// Pay by payment code in the sandbox · 沙箱付款码支付
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// negative test case name · 异常用例名称; the header `Wechatpay-Negative-Test`
        pub wechatpay_negative_test: Option<WechatpayNegativeTest>,
        /// official account appid · 公众账号ID
        pub appid: String,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// goods description · 商品描述
        pub body: String,
        /// merchant order number · 商户订单号
        pub out_trade_no: String,
        /// signature type · 签名类型
        pub sign_type: Option<SignType>,
        /// attached data · 附加数据
        pub attach: Option<String>,
        /// order amount · 订单金额 (fen)
        pub total_fee: crate::Fen,
        /// currency type · 货币类型
        pub fee_type: Option<String>,
        /// authorisation code · 授权码
        pub auth_code: String,
    }

    crate::model! { Request {
        wechatpay_negative_test: header("Wechatpay-Negative-Test"),
        appid: body("appid").required(),
        mch_id: body("mch_id"),
        body: body("body").required(),
        out_trade_no: body("out_trade_no").required(),
        sign_type: body("sign_type"),
        attach: body("attach"),
        total_fee: body("total_fee").required(),
        fee_type: body("fee_type"),
        auth_code: body("auth_code").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// official account appid · 公众账号ID
        appid(&'a str),
        /// goods description · 商品描述
        body(&'a str),
        /// merchant order number · 商户订单号
        out_trade_no(&'a str),
        /// order amount · 订单金额 (fen)
        total_fee(crate::Fen),
        /// authorisation code · 授权码
        auth_code(&'a str),
    } {
        /// negative test case name · 异常用例名称; the header `Wechatpay-Negative-Test`
        wechatpay_negative_test wechatpay_negative_test_opt(WechatpayNegativeTest),
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
        /// signature type · 签名类型
        sign_type sign_type_opt(SignType),
        /// attached data · 附加数据
        attach attach_opt(into String),
        /// currency type · 货币类型
        fee_type fee_type_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        sign_types: &[crate::endpoint::SignType::Md5, crate::endpoint::SignType::HmacSha256],
        answer: AnswerKind::Xml,
        unsigned_answer: true,
        ..Operation::new(
            Method::Post,
            "/xdc/apiv2sandbox/pay/micropay",
            "沙箱付款码支付",
            "Pay by payment code in the sandbox",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// negative test case name · 异常用例名称
        pub enum WechatpayNegativeTest {
            MicropayUserpaying = "MICROPAY_USERPAYING",
            MicropayTimeout = "MICROPAY_TIMEOUT",
            MicropayPayerror = "MICROPAY_PAYERROR",
            MicropayPayQueryTimeout = "MICROPAY_PAY_QUERY_TIMEOUT",
        }
    }

    pub use crate::webhook::v2::transaction_success::SignType;

    /// Pay by payment code in the sandbox · 沙箱付款码支付
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
