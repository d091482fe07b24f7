// Written by `cargo xtask codegen` from spec/openapi/v2/wxv/changerentmoney.md

//! `/wxv/changerentmoney`

/// Modify a rental order · 修改租借订单
///
/// `POST /wxv/changerentmoney`
///
/// Needs the merchant's client certificate.
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_5&index=6)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v2::wxv::changerentmoney::post::{Request, Required, Version};
///
/// let request = Request::new(Required {
///     version: Version::V1_0,
///     appid: "wxd678efh567hg6787",
///     out_order_no: "1234323JKHDFE1243252",
///     service_id: "",
///     total_amount: Fen(40000),
///     rent_fee: Fen(5800),
///     compensation_fee: Fen(6000),
/// });
/// let answer = request.send(&client).await?;
/// let order_id = answer.order_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v2::wxv::changerentmoney::post::{Request, Required, SignType, Version};
///
/// let request = Request::new(Required {
///     version: Version::V1_0,
///     appid: "wxd678efh567hg6787",
///     out_order_no: "1234323JKHDFE1243252",
///     service_id: "",
///     total_amount: Fen(40000),
///     rent_fee: Fen(5800),
///     compensation_fee: Fen(6000),
/// })
/// .mch_id("1230000109")
/// .sign_type(SignType::HmacSha256)
/// .reason("用户投诉")
/// .compensation_fee_desc("充电宝有轻微损坏，赔偿30%押金");
/// ```
#[doc(alias("修改租借订单"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Modify a rental order · 修改租借订单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// API version number · 接口版本号
        pub version: Version,
        /// official account appid · 公众账号ID
        pub appid: String,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// signature type · 签名类型
        pub sign_type: Option<SignType>,
        /// merchant service order number · 商户服务订单号
        pub out_order_no: String,
        /// modification reason · 修改原因
        pub reason: Option<String>,
        /// service ID · 服务ID
        pub service_id: String,
        /// total amount · 总金额 (fen)
        pub total_amount: crate::Fen,
        /// rent fee · 租金费用 (fen)
        pub rent_fee: crate::Fen,
        /// damages fee · 赔偿金费用 (fen)
        pub compensation_fee: crate::Fen,
        /// explanation of the compensation fee · 赔偿金费用说明
        pub compensation_fee_desc: Option<String>,
    }

    crate::model! { Request {
        version: body("version").required(),
        appid: body("appid").required(),
        mch_id: body("mch_id"),
        sign_type: body("sign_type"),
        out_order_no: body("out_order_no").required(),
        reason: body("reason"),
        service_id: body("service_id").required(),
        total_amount: body("total_amount").required(),
        rent_fee: body("rent_fee").required(),
        compensation_fee: body("compensation_fee").required(),
        compensation_fee_desc: body("compensation_fee_desc"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// API version number · 接口版本号
        version(Version),
        /// official account appid · 公众账号ID
        appid(&'a str),
        /// merchant service order number · 商户服务订单号
        out_order_no(&'a str),
        /// service ID · 服务ID
        service_id(&'a str),
        /// total amount · 总金额 (fen)
        total_amount(crate::Fen),
        /// rent fee · 租金费用 (fen)
        rent_fee(crate::Fen),
        /// damages fee · 赔偿金费用 (fen)
        compensation_fee(crate::Fen),
    } {
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
        /// signature type · 签名类型
        sign_type sign_type_opt(SignType),
        /// modification reason · 修改原因
        reason reason_opt(into String),
        /// explanation of the compensation fee · 赔偿金费用说明
        compensation_fee_desc compensation_fee_desc_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        client_certificate: true,
        sign_types: &[crate::endpoint::SignType::HmacSha256],
        answer: AnswerKind::Xml,
        ..Operation::new(
            Method::Post,
            "/wxv/changerentmoney",
            "修改租借订单",
            "Modify a rental order",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v2::deposit::orderquery::post::Version;

    pub use crate::v2::deposit::consume::post::SignType;

    /// Modify a rental order · 修改租借订单
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned result · 返回结果
        pub return_msg: Option<String>,
        /// signature · 签名
        pub sign: Option<String>,
        /// nonce · 随机字符串
        pub nonce_str: Option<String>,
        /// business result · 业务结果
        pub result_code: Option<response::ResultCode>,
        /// error code · 错误代码
        pub err_code: Option<String>,
        /// error description · 错误描述
        pub err_code_des: Option<String>,
        /// official account appid · 公众账号ID
        pub appid: Option<String>,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// merchant service order number · 商户服务订单号
        pub out_order_no: Option<String>,
        /// service ID · 服务ID
        pub service_id: Option<String>,
        /// WeChat Pay service order ID · 微信支付服务订单号
        pub order_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        sign: body("sign"),
        nonce_str: body("nonce_str"),
        result_code: body("result_code"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
        appid: body("appid").promised(),
        mch_id: body("mch_id").promised(),
        out_order_no: body("out_order_no").promised(),
        service_id: body("service_id").promised(),
        order_id: body("order_id").promised(),
    } }

    crate::promised::promised! { Response {
        /// official account appid · 公众账号ID
        appid 7(&str),
        /// merchant ID · 商户号
        mch_id 8(&str),
        /// merchant service order number · 商户服务订单号
        out_order_no 9(&str),
        /// service ID · 服务ID
        service_id 10(&str),
        /// WeChat Pay service order ID · 微信支付服务订单号
        order_id 11(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v2::deposit::consume::post::response::ReturnCode;

        pub use crate::v2::deposit::consume::post::response::ResultCode;
    }
}
