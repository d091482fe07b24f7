// Written by `cargo xtask codegen` from spec/openapi/v3/industry-rebate/transactions/{transaction_id}.md

//! `/v3/industry-rebate/transactions/{transaction_id}`

/// Send back payment-code or ordering-code plate transactions · 支付码牌/点餐码牌交易回传
///
/// `POST /v3/industry-rebate/transactions/{transaction_id}`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://docs.qq.com/doc/p/e052aee72f45b03e2fdb20edce5a1b2020ead904?nlc=1)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::industry_rebate::transactions::by_transaction_id::post::{Request, Required};
///
/// let request = Request::new(Required {
///     transaction_id: "20190611222222222200000000012122",
///     sub_mchid: "1900000001",
///     code_url: "URl:weixin://wxpay/s/An4baqw",
///     out_trade_no: "example_out_trade_no",
/// });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("支付码牌/点餐码牌交易回传"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Send back payment-code or ordering-code plate transactions · 支付码牌/点餐码牌交易回传
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant withdrawal number · 商户提现单号
        pub transaction_id: String,
        /// sub-merchant · 子商户
        pub sub_mchid: String,
        /// payment collection link URL · 收款链接url
        pub code_url: String,
        /// merchant order number · 商户订单号
        pub out_trade_no: String,
    }

    crate::model! { Request {
        transaction_id: path("transaction_id").required(),
        sub_mchid: body("sub_mchid").required(),
        code_url: body("code_url").required(),
        out_trade_no: body("out_trade_no").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant withdrawal number · 商户提现单号
        transaction_id(&'a str),
        /// sub-merchant · 子商户
        sub_mchid(&'a str),
        /// payment collection link URL · 收款链接url
        code_url(&'a str),
        /// merchant order number · 商户订单号
        out_trade_no(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/industry-rebate/transactions/{transaction_id}",
            "支付码牌/点餐码牌交易回传",
            "Send back payment-code or ordering-code plate transactions",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);
}
