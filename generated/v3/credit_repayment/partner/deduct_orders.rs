// Written by `cargo xtask codegen` from spec/openapi/v3/credit-repayment/partner/deduct-orders.md

//! `/v3/credit-repayment/partner/deduct-orders`

pub mod by_out_trade_no;

/// Initiate a repayment · 发起还款
///
/// `POST /v3/credit-repayment/partner/deduct-orders`
///
/// Official pages · 官方文档:
///
/// - partner: [4016779462](https://pay.weixin.qq.com/doc/v3/partner/4016779462)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::credit_repayment::partner::deduct_orders::post::{Request, Required};
///
/// let request = Request::new(Required {
///     contract_id: "20251105000000123456789",
///     out_trade_no: "1217752501201407033233368018",
///     out_record_id: "1234567abcde",
///     deduct_amount: "10000",
///     notify_url: "wxd678efh567hg6787",
///     description: "信贷还款",
/// });
/// let answer = request.send(&client).await?;
/// let appid = answer.appid()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::credit_repayment::partner::deduct_orders::post::{Request, Required};
///
/// let request = Request::new(Required {
///     contract_id: "20251105000000123456789",
///     out_trade_no: "1217752501201407033233368018",
///     out_record_id: "1234567abcde",
///     deduct_amount: "10000",
///     notify_url: "wxd678efh567hg6787",
///     description: "信贷还款",
/// })
/// .attach("备注");
/// ```
#[doc(alias("发起还款", "4016779462"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Initiate a repayment · 发起还款
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// repayment contract ID · 还款协议ID
        pub contract_id: String,
        /// merchant-side trade number · 商户侧交易单号
        pub out_trade_no: String,
        /// merchant-side scheduled repayment number · 商户侧预约还款单号
        pub out_record_id: String,
        /// repayment amount · 还款金额
        pub deduct_amount: String,
        /// merchant notification URL · 商户回调地址
        pub notify_url: String,
        /// product description · 产品描述
        pub description: String,
        /// merchant data package · 商户数据包
        pub attach: Option<String>,
    }

    crate::model! { Request {
        contract_id: body("contract_id").required(),
        out_trade_no: body("out_trade_no").required(),
        out_record_id: body("out_record_id").required(),
        deduct_amount: body("deduct_amount").required(),
        notify_url: body("notify_url").required(),
        description: body("description").required(),
        attach: body("attach"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// repayment contract ID · 还款协议ID
        contract_id(&'a str),
        /// merchant-side trade number · 商户侧交易单号
        out_trade_no(&'a str),
        /// merchant-side scheduled repayment number · 商户侧预约还款单号
        out_record_id(&'a str),
        /// repayment amount · 还款金额
        deduct_amount(&'a str),
        /// merchant notification URL · 商户回调地址
        notify_url(&'a str),
        /// product description · 产品描述
        description(&'a str),
    } {
        /// merchant data package · 商户数据包
        attach attach_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/credit-repayment/partner/deduct-orders",
        "发起还款",
        "Initiate a repayment",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Initiate a repayment · 发起还款
    #[non_exhaustive]
    pub struct Response {
        /// merchant-side trade number · 商户侧交易单号
        pub out_trade_no: Option<String>,
        /// merchant-side scheduled repayment number · 商户侧预约还款单号
        pub out_record_id: Option<String>,
        /// merchant appid · 商户AppID
        pub appid: Option<String>,
        /// sub-merchant appid · 子商户AppID
        pub sub_appid: Option<String>,
        /// user openid · 用户标识
        pub openid: Option<String>,
        /// repayment contract ID · 还款协议ID
        pub contract_id: Option<String>,
        /// repayment order state · 还款单状态
        pub order_state: Option<response::OrderState>,
        /// repayment amount · 还款金额
        pub deduct_amount: Option<String>,
        /// actual repayment amount · 实际还款金额
        pub pay_success_amount: Option<String>,
        /// product description · 产品描述
        pub description: Option<String>,
        /// merchant data package · 商户数据包
        pub attach: Option<String>,
        /// WeChat Pay's payment transaction ID · 微信支付的支付单号
        pub transaction_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        out_trade_no: body("out_trade_no").promised(),
        out_record_id: body("out_record_id").promised(),
        appid: body("appid").promised(),
        sub_appid: body("sub_appid"),
        openid: body("openid").promised(),
        contract_id: body("contract_id").promised(),
        order_state: body("order_state").promised(),
        deduct_amount: body("deduct_amount").promised(),
        pay_success_amount: body("pay_success_amount"),
        description: body("description").promised(),
        attach: body("attach"),
        transaction_id: body("transaction_id"),
    } }

    crate::promised::promised! { Response {
        /// merchant-side trade number · 商户侧交易单号
        out_trade_no 0(&str),
        /// merchant-side scheduled repayment number · 商户侧预约还款单号
        out_record_id 1(&str),
        /// merchant appid · 商户AppID
        appid 2(&str),
        /// user openid · 用户标识
        openid 4(&str),
        /// repayment contract ID · 还款协议ID
        contract_id 5(&str),
        /// repayment order state · 还款单状态
        order_state 6(&response::OrderState),
        /// repayment amount · 还款金额
        deduct_amount 7(&str),
        /// product description · 产品描述
        description 9(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// repayment order state · 还款单状态
            pub enum OrderState {
                DeductOrderStatePending = "DEDUCT_ORDER_STATE_PENDING",
                DeductOrderStateNotPay = "DEDUCT_ORDER_STATE_NOT_PAY",
                DeductOrderStatePaySuccess = "DEDUCT_ORDER_STATE_PAY_SUCCESS",
                DeductOrderStatePayFail = "DEDUCT_ORDER_STATE_PAY_FAIL",
            }
        }
    }
}
