// Written by `cargo xtask codegen` from spec/openapi/v2/cgi-bin/mch/newcustoms/customdeclareredeclare.md

//! `/cgi-bin/mch/newcustoms/customdeclareredeclare`

/// Resend additional order information · 订单附加信息重推接口
///
/// `POST /cgi-bin/mch/newcustoms/customdeclareredeclare`
///
/// Official pages · 官方文档:
///
/// - merchant: [4011985318](https://pay.weixin.qq.com/doc/v2/merchant/4011985318)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::cgi_bin::mch::newcustoms::customdeclareredeclare::post::{Customs, OrderKey, Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wxd678efh567hg6787",
///     customs: Customs::from("SHANGHAI"),
///     mch_customs_no: "123456",
///     order: OrderKey::OutTradeNo("20150806125346"),
/// });
/// let answer = request.send(&client).await?;
/// let state = answer.state()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::cgi_bin::mch::newcustoms::customdeclareredeclare::post::{Customs, OrderKey, Request, Required, SignType};
///
/// let request = Request::new(Required {
///     appid: "wxd678efh567hg6787",
///     customs: Customs::from("SHANGHAI"),
///     mch_customs_no: "123456",
///     order: OrderKey::OutTradeNo("20150806125346"),
/// })
/// .sign_type(SignType::Md5)
/// .mch_id("1230000109");
/// ```
#[doc(alias("订单附加信息重推接口", "4011985318"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Resend additional order information · 订单附加信息重推接口
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// signature type · 签名类型
        pub sign_type: Option<SignType>,
        /// official account appid · 公众账号ID
        pub appid: String,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// WeChat Pay transaction ID · 微信支付订单号
        pub transaction_id: Option<String>,
        /// merchant sub-order number · 商户子订单号
        pub sub_order_no: Option<String>,
        /// WeChat sub-order ID · 微信子订单号
        pub sub_order_id: Option<String>,
        /// customs · 海关
        pub customs: Customs,
        /// merchant's customs filing number · 商户海关备案号
        pub mch_customs_no: String,
    }

    crate::model! { Request {
        sign_type: body("sign_type"),
        appid: body("appid").required(),
        mch_id: body("mch_id"),
        out_trade_no: body("out_trade_no").one_of(0, 0),
        transaction_id: body("transaction_id").one_of(0, 1),
        sub_order_no: body("sub_order_no").one_of(0, 2),
        sub_order_id: body("sub_order_id").one_of(0, 3),
        customs: body("customs").required(),
        mch_customs_no: body("mch_customs_no").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// official account appid · 公众账号ID
        appid(&'a str),
        /// customs · 海关
        customs(Customs),
        /// merchant's customs filing number · 商户海关备案号
        mch_customs_no(&'a str),
    } one of {
        /// the order, in exactly one way
        order: OrderKey {
            OutTradeNo (out_trade_no) [out_trade_no],
            TransactionId (transaction_id) [transaction_id],
            SubOrderNo (sub_order_no) [sub_order_no],
            SubOrderId (sub_order_id) [sub_order_id],
        },
    } {
        /// signature type · 签名类型
        sign_type sign_type_opt(SignType),
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
    } }

    /// Exactly one way to say the order.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum OrderKey<'a> {
        /// merchant order number · 商户订单号
        OutTradeNo(&'a str),
        /// WeChat Pay transaction ID · 微信支付订单号
        TransactionId(&'a str),
        /// merchant sub-order number · 商户子订单号
        SubOrderNo(&'a str),
        /// WeChat sub-order ID · 微信子订单号
        SubOrderId(&'a str),
    }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        nonceless: true,
        sign_types: &[crate::endpoint::SignType::Md5],
        answer: AnswerKind::Xml,
        ..Operation::new(
            Method::Post,
            "/cgi-bin/mch/newcustoms/customdeclareredeclare",
            "订单附加信息重推接口",
            "Resend additional order information",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v2::cgi_bin::mch::customs::customdeclareorder::post::response::SignType;

    pub use crate::v2::cgi_bin::mch::customs::customdeclareorder::post::Customs;

    /// Resend additional order information · 订单附加信息重推接口
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned information · 返回信息
        pub return_msg: Option<String>,
        /// signature type · 签名类型
        pub sign_type: Option<SignType>,
        /// signature · 签名
        pub sign: Option<String>,
        /// official account appid · 公众账号ID
        pub appid: Option<String>,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// business result · 业务结果
        pub result_code: Option<response::ResultCode>,
        /// error code · 错误代码
        pub err_code: Option<String>,
        /// error code description · 错误代码描述
        pub err_code_des: Option<String>,
        /// state code · 状态码
        pub state: Option<response::State>,
        /// WeChat Pay transaction ID · 微信支付订单号
        pub transaction_id: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// merchant sub-order number · 商户子订单号
        pub sub_order_no: Option<String>,
        /// WeChat sub-order ID · 微信子订单号
        pub sub_order_id: Option<String>,
        /// last update time · 最后更新时间
        pub modify_time: Option<String>,
        /// declaration result explanation · 申报结果说明
        pub explanation: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        sign_type: body("sign_type"),
        sign: body("sign"),
        appid: body("appid").promised(),
        mch_id: body("mch_id").promised(),
        result_code: body("result_code"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
        state: body("state").promised(),
        transaction_id: body("transaction_id").promised(),
        out_trade_no: body("out_trade_no").promised(),
        sub_order_no: body("sub_order_no"),
        sub_order_id: body("sub_order_id"),
        modify_time: body("modify_time").promised(),
        explanation: body("explanation"),
    } }

    crate::promised::promised! { Response {
        /// official account appid · 公众账号ID
        appid 4(&str),
        /// merchant ID · 商户号
        mch_id 5(&str),
        /// state code · 状态码
        state 9(&response::State),
        /// WeChat Pay transaction ID · 微信支付订单号
        transaction_id 10(&str),
        /// merchant order number · 商户订单号
        out_trade_no 11(&str),
        /// last update time · 最后更新时间
        modify_time 14(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::webhook::v2::transaction_success::ReturnCode;

        pub use crate::webhook::v2::transaction_success::ResultCode;

        crate::open_enum! {
            /// state code · 状态码
            pub enum State {
                Undeclared = "UNDECLARED",
                Submitted = "SUBMITTED",
                Processing = "PROCESSING",
                Success = "SUCCESS",
                Fail = "FAIL",
                Except = "EXCEPT",
            }
        }
    }
}
