// Written by `cargo xtask codegen` from spec/openapi/v2/pay/closeorder.md

//! `/pay/closeorder`

/// Close an order · 关闭订单
///
/// `POST /pay/closeorder`
///
/// Official pages · 官方文档:
///
/// - merchant: [4011935216](https://pay.weixin.qq.com/doc/v2/merchant/4011935216), [4011936618](https://pay.weixin.qq.com/doc/v2/merchant/4011936618), [4011937627](https://pay.weixin.qq.com/doc/v2/merchant/4011937627), [4011937390](https://pay.weixin.qq.com/doc/v2/merchant/4011937390), [4011941206](https://pay.weixin.qq.com/doc/v2/merchant/4011941206), [4011987803](https://pay.weixin.qq.com/doc/v2/merchant/4011987803)
/// - partner: [4011936646](https://pay.weixin.qq.com/doc/v2/partner/4011936646), [4011989257](https://pay.weixin.qq.com/doc/v2/partner/4011989257), [4011960250](https://pay.weixin.qq.com/doc/v2/partner/4011960250), [4011940962](https://pay.weixin.qq.com/doc/v2/partner/4011940962), [4011984036](https://pay.weixin.qq.com/doc/v2/partner/4011984036), [4011988383](https://pay.weixin.qq.com/doc/v2/partner/4011988383)
/// - global: [4013634951](https://pay.weixin.qq.com/doc/global/v2/zh/4013634951), [4013634995](https://pay.weixin.qq.com/doc/global/v2/zh/4013634995), [4013635199](https://pay.weixin.qq.com/doc/global/v2/zh/4013635199), [4013636477](https://pay.weixin.qq.com/doc/global/v2/zh/4013636477), [4013636602](https://pay.weixin.qq.com/doc/global/v2/zh/4013636602)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::pay::closeorder::post::{Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wx8888888888888888",
///     out_trade_no: "1217752501201407033233368018",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::pay::closeorder::post::{Request, Required, SignType};
///
/// let request = Request::new(Required {
///     appid: "wx8888888888888888",
///     out_trade_no: "1217752501201407033233368018",
/// })
/// .mch_id("1900000109")
/// .sign_type(SignType::HmacSha256);
/// ```
#[doc(alias("关闭订单", "4011935216", "4011936618", "4011937627", "4011937390", "4011941206", "4011987803", "4011936646", "4011989257", "4011960250", "4011940962", "4011984036", "4011988383", "4013634951", "4013634995", "4013635199", "4013636477", "4013636602"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Close an order · 关闭订单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
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
        ..Operation::new(Method::Post, "/pay/closeorder", "关闭订单", "Close an order")
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::webhook::v2::transaction_success::SignType;

    /// Close an order · 关闭订单
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
        /// nonce · 随机字符串
        pub nonce_str: Option<String>,
        /// signature · 签名
        pub sign: Option<String>,
        /// business result · 业务结果
        pub result_code: Option<response::ResultCode>,
        /// business result description · 业务结果描述
        pub result_msg: Option<String>,
        /// error code · 错误代码
        pub err_code: Option<String>,
        /// error code description · 错误代码描述
        pub err_code_des: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        appid: body("appid").promised(),
        mch_id: body("mch_id").promised(),
        nonce_str: body("nonce_str"),
        sign: body("sign"),
        result_code: body("result_code"),
        result_msg: body("result_msg"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
    } }

    crate::promised::promised! { Response {
        /// official account appid · 公众账号ID
        appid 2(&str),
        /// merchant ID · 商户号
        mch_id 3(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::webhook::v2::transaction_success::ReturnCode;

        pub use crate::webhook::v2::transaction_success::ResultCode;
    }
}
