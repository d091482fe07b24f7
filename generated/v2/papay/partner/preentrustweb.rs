// Written by `cargo xtask codegen` from spec/openapi/v2/papay/partner/preentrustweb.md

//! `/papay/partner/preentrustweb`

/// Sign a contract in an app without payment · APP纯签约
///
/// `POST /papay/partner/preentrustweb`
///
/// Official pages · 官方文档:
///
/// - partner: [4011988366](https://pay.weixin.qq.com/doc/v2/partner/4011988366)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::papay::partner::preentrustweb::post::{Request, Required, Version};
///
/// let request = Request::new(Required {
///     appid: "wxcbda96de0b165486",
///     plan_id: "12535",
///     contract_code: "100000",
///     request_serial: 1000,
///     contract_display_account: "微信代扣",
///     notify_url: "",
///     version: Version::V1_0,
///     timestamp: "1414488825",
/// });
/// let answer = request.send(&client).await?;
/// let pre_entrustweb_id = answer.pre_entrustweb_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::papay::partner::preentrustweb::post::{Request, Required, ReturnApp, SignType, Version};
///
/// let request = Request::new(Required {
///     appid: "wxcbda96de0b165486",
///     plan_id: "12535",
///     contract_code: "100000",
///     request_serial: 1000,
///     contract_display_account: "微信代扣",
///     notify_url: "",
///     version: Version::V1_0,
///     timestamp: "1414488825",
/// })
/// .mch_id("1200009811")
/// .sub_appid("wxcbda96de0b165489")
/// .sub_mch_id("1900000109")
/// .sign_type(SignType::Md5)
/// .return_app(ReturnApp::Y);
/// ```
#[doc(alias("APP纯签约", "4011988366"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Sign a contract in an app without payment · APP纯签约
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// appid · 应用ID
        pub appid: String,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// sub-merchant appid · 子商户应用ID
        pub sub_appid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mch_id: Option<String>,
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
        /// return to the app · 返回app
        pub return_app: Option<ReturnApp>,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        mch_id: body("mch_id"),
        sub_appid: body("sub_appid"),
        sub_mch_id: body("sub_mch_id"),
        plan_id: body("plan_id").required(),
        contract_code: body("contract_code").required(),
        request_serial: body("request_serial").required(),
        contract_display_account: body("contract_display_account").required(),
        notify_url: body("notify_url").required(),
        version: body("version").required(),
        sign_type: body("sign_type"),
        timestamp: body("timestamp").required(),
        return_app: body("return_app"),
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
    } {
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
        /// sub-merchant appid · 子商户应用ID
        sub_appid sub_appid_opt(into String),
        /// sub-merchant ID · 子商户号
        sub_mch_id sub_mch_id_opt(into String),
        /// signature type · 签名类型
        sign_type sign_type_opt(SignType),
        /// return to the app · 返回app
        return_app return_app_opt(ReturnApp),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        nonceless: true,
        sign_types: &[crate::endpoint::SignType::Md5, crate::endpoint::SignType::HmacSha256],
        answer: AnswerKind::Xml,
        ..Operation::new(
            Method::Post,
            "/papay/partner/preentrustweb",
            "APP纯签约",
            "Sign a contract in an app without payment",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v2::papay::deletecontract::post::Version;

    pub use crate::v2::papay::h5entrustweb::get::SignType;

    pub use crate::v2::papay::preentrustweb::post::ReturnApp;

    /// Sign a contract in an app without payment · APP纯签约
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
        /// requesting appid · 请求appid
        pub appid: Option<String>,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// sub-merchant appid · 子商户应用ID
        pub sub_appid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mch_id: Option<String>,
        /// nonce · 随机字符串
        pub nonce_str: Option<String>,
        /// signature · 签名
        pub sign: Option<String>,
        /// username of the mini program to jump to for contract signing · 跳转签约小程序的username
        pub miniprogram_username: Option<String>,
        /// path of the mini program to jump to for contract signing · 跳转签约小程序的path
        pub miniprogram_path: Option<String>,
        /// pre-signing ID · 预签约id
        pub pre_entrustweb_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        result_code: body("result_code"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
        appid: body("appid").promised(),
        mch_id: body("mch_id").promised(),
        sub_appid: body("sub_appid"),
        sub_mch_id: body("sub_mch_id").promised(),
        nonce_str: body("nonce_str"),
        sign: body("sign"),
        miniprogram_username: body("miniprogram_username"),
        miniprogram_path: body("miniprogram_path"),
        pre_entrustweb_id: body("pre_entrustweb_id").promised(),
    } }

    crate::promised::promised! { Response {
        /// requesting appid · 请求appid
        appid 5(&str),
        /// merchant ID · 商户号
        mch_id 6(&str),
        /// sub-merchant ID · 子商户号
        sub_mch_id 8(&str),
        /// pre-signing ID · 预签约id
        pre_entrustweb_id 13(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v2::papay::deletecontract::post::response::ReturnCode;

        pub use crate::v2::papay::deletecontract::post::response::ResultCode;
    }
}
