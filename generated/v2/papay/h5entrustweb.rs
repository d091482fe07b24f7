// Written by `cargo xtask codegen` from spec/openapi/v2/papay/h5entrustweb.md

//! `/papay/h5entrustweb`

/// Sign a contract in H5 without payment · H5纯签约
///
/// `GET /papay/h5entrustweb`
///
/// Closed to new merchants.
///
/// Official pages · 官方文档:
///
/// - merchant: [4011987295](https://pay.weixin.qq.com/doc/v2/merchant/4011987295)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::papay::h5entrustweb::get::{Request, Required, Version};
///
/// let request = Request::new(Required {
///     appid: "wxcbda96de0b165486",
///     plan_id: "12535",
///     contract_code: "100000",
///     request_serial: 1000,
///     contract_display_account: "微信代扣",
///     notify_url: "https://weixin.qq.com",
///     version: Version::V1_0,
///     timestamp: "…",
///     clientip: "119.145.83.6",
/// });
/// let answer = request.send(&client).await?;
/// let redirect_url = answer.redirect_url()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::papay::h5entrustweb::get::{Request, Required, SignType, Version};
///
/// let request = Request::new(Required {
///     appid: "wxcbda96de0b165486",
///     plan_id: "12535",
///     contract_code: "100000",
///     request_serial: 1000,
///     contract_display_account: "微信代扣",
///     notify_url: "https://weixin.qq.com",
///     version: Version::V1_0,
///     timestamp: "…",
///     clientip: "119.145.83.6",
/// })
/// .mch_id("1200009811")
/// .sign_type(SignType::HmacSha256)
/// .return_appid("wxcbda96de0b165486");
/// ```
#[doc(alias("H5纯签约", "4011987295"))]
pub mod get {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Sign a contract in H5 without payment · H5纯签约
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// appid · 应用ID
        pub appid: String,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// template ID · 模板id
        pub plan_id: String,
        /// contract number · 签约协议号
        pub contract_code: String,
        /// request serial number · 请求序列号
        pub request_serial: i64,
        /// user account display name · 用户账户展示名称
        pub contract_display_account: String,
        /// notification URL · 回调通知url
        pub notify_url: String,
        /// version number · 版本号
        pub version: Version,
        /// signature type · 签名类型
        pub sign_type: Option<SignType>,
        /// timestamp · 时间戳
        pub timestamp: String,
        /// client IP · 客户端 IP
        pub clientip: String,
        /// return app's appid · 回调应用appid
        pub return_appid: Option<String>,
    }

    crate::model! { Request {
        appid: query("appid").required(),
        mch_id: query("mch_id"),
        plan_id: query("plan_id").required(),
        contract_code: query("contract_code").required(),
        request_serial: query("request_serial").required(),
        contract_display_account: query("contract_display_account").required(),
        notify_url: query("notify_url").required(),
        version: query("version").required(),
        sign_type: query("sign_type"),
        timestamp: query("timestamp").required(),
        clientip: query("clientip").required(),
        return_appid: query("return_appid"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// appid · 应用ID
        appid(&'a str),
        /// template ID · 模板id
        plan_id(&'a str),
        /// contract number · 签约协议号
        contract_code(&'a str),
        /// request serial number · 请求序列号
        request_serial(i64),
        /// user account display name · 用户账户展示名称
        contract_display_account(&'a str),
        /// notification URL · 回调通知url
        notify_url(&'a str),
        /// version number · 版本号
        version(Version),
        /// timestamp · 时间戳
        timestamp(&'a str),
        /// client IP · 客户端 IP
        clientip(&'a str),
    } {
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
        /// signature type · 签名类型
        sign_type sign_type_opt(SignType),
        /// return app's appid · 回调应用appid
        return_appid return_appid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        nonceless: true,
        sign_types: &[crate::endpoint::SignType::Md5, crate::endpoint::SignType::HmacSha256],
        answer: AnswerKind::Xml,
        unsigned_answer: true,
        asks: true,
        ..Operation::new(
            Method::Get,
            "/papay/h5entrustweb",
            "H5纯签约",
            "Sign a contract in H5 without payment",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    pub use crate::v2::papay::deletecontract::post::Version;

    crate::open_enum! {
        /// signature type · 签名类型
        pub enum SignType {
            Md5 = "MD5",
            HmacSha256 = "HMAC-SHA256",
        }
    }

    /// Sign a contract in H5 without payment · H5纯签约
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned information · 返回信息
        pub return_msg: Option<String>,
        /// business result · 业务结果
        pub result_code: Option<response::ResultCode>,
        /// business result description · 业务结果描述
        pub result_msg: Option<String>,
        /// redirect URL · 跳转URL
        pub redirect_url: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        result_code: body("result_code"),
        result_msg: body("result_msg"),
        redirect_url: body("redirect_url").promised(),
    } }

    crate::promised::promised! { Response {
        /// redirect URL · 跳转URL
        redirect_url 4(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v2::papay::deletecontract::post::response::ReturnCode;

        pub use crate::v2::papay::deletecontract::post::response::ResultCode;
    }
}
