// Written by `cargo xtask codegen` from spec/openapi/v2/pay/closecombinedorder.md

//! `/pay/closecombinedorder`

/// Close a combined order · 合单关单
///
/// `POST /pay/closecombinedorder`
///
/// Closed to new merchants since 2021.09.01.
///
/// Official pages · 官方文档:
///
/// - [Official page of combined payment · 官方合单支付文档](https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_2&index=3)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::pay::closecombinedorder::post::{Order, OrderRequired, Request, Required};
///
/// let request = Request::new(Required {
///     combine_appid: "wx8888888888888888",
///     combine_out_trade_no: "1217752501201407033233368018",
///     sub_order_list: vec![Order::new(OrderRequired {
///         mchid: "1900009001",
///         out_trade_no: "OD201708030001",
///     })],
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::pay::closecombinedorder::post::{Order, OrderRequired, Request, Required, SignType};
///
/// let request = Request::new(Required {
///     combine_appid: "wx8888888888888888",
///     combine_out_trade_no: "1217752501201407033233368018",
///     sub_order_list: vec![Order::new(OrderRequired {
///         mchid: "1900009001",
///         out_trade_no: "OD201708030001",
///     })],
/// })
/// .combine_mch_id("1900000109")
/// .sign_type(SignType::HmacSha256);
/// ```
#[deprecated(note = "closed to new merchants since 2021.09.01; use /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close")]
#[doc(alias("合单关单"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Close a combined order · 合单关单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// combined order appid · 合单appid
        pub combine_appid: String,
        /// combined order merchant ID · 合单商户号
        pub combine_mch_id: Option<String>,
        /// signature type · 签名类型
        pub sign_type: Option<SignType>,
        /// merchant order number of the combined order · 合单商户订单号
        pub combine_out_trade_no: String,
        /// sub-orders as a `JSON` string · 子单信息`JSON`格式字符串
        pub sub_order_list: crate::JsonString<Vec<Order>>,
    }

    crate::model! { Request {
        combine_appid: body("combine_appid").required(),
        combine_mch_id: body("combine_mch_id"),
        sign_type: body("sign_type"),
        combine_out_trade_no: body("combine_out_trade_no").required(),
        sub_order_list: body("sub_order_list").required().mark(Mark::Json),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// combined order appid · 合单appid
        combine_appid(&'a str),
        /// merchant order number of the combined order · 合单商户订单号
        combine_out_trade_no(&'a str),
        /// sub-orders as a `JSON` string · 子单信息`JSON`格式字符串
        sub_order_list(Vec<Order>),
    } {
        /// combined order merchant ID · 合单商户号
        combine_mch_id combine_mch_id_opt(into String),
        /// signature type · 签名类型
        sign_type sign_type_opt(SignType),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        sign_types: &[crate::endpoint::SignType::HmacSha256],
        answer: AnswerKind::Xml,
        deprecated: Some(
            "closed to new merchants since 2021.09.01; use /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close",
        ),
        ..Operation::new(
            Method::Post,
            "/pay/closecombinedorder",
            "合单关单",
            "Close a combined order",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v2::billcommentsp::batchquerycomment::post::SignType;

    /// sub-order information · 子单信息
    #[must_use]
    #[non_exhaustive]
    pub struct Order {
        /// sub-order merchant ID · 子单商户号
        pub mchid: String,
        /// merchant order number of the sub-order · 子单商户订单号
        pub out_trade_no: String,
    }

    crate::model! { Order {
        mchid: body("mchid").required(),
        out_trade_no: body("out_trade_no").required(),
    } }

    crate::sent::sent! { Order(OrderRequired<'a>) {
        /// sub-order merchant ID · 子单商户号
        mchid(&'a str),
        /// merchant order number of the sub-order · 子单商户订单号
        out_trade_no(&'a str),
    } {
    } }

    /// Close a combined order · 合单关单
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned information · 返回信息
        pub return_msg: Option<String>,
        /// combined order appid · 合单appid
        pub combine_appid: Option<String>,
        /// combined order merchant ID · 合单商户号
        pub combine_mch_id: Option<String>,
        /// nonce · 随机字符串
        pub nonce_str: Option<String>,
        /// signature · 签名
        pub sign: Option<String>,
        /// business result · 业务结果
        pub result_code: Option<response::ResultCode>,
        /// error code · 错误代码
        pub err_code: Option<String>,
        /// error code description · 错误代码描述
        pub err_code_des: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        combine_appid: body("combine_appid").promised(),
        combine_mch_id: body("combine_mch_id").promised(),
        nonce_str: body("nonce_str"),
        sign: body("sign"),
        result_code: body("result_code"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
    } }

    crate::promised::promised! { Response {
        /// combined order appid · 合单appid
        combine_appid 2(&str),
        /// combined order merchant ID · 合单商户号
        combine_mch_id 3(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::webhook::v2::transaction_success::ReturnCode;

        pub use crate::webhook::v2::transaction_success::ResultCode;
    }
}
