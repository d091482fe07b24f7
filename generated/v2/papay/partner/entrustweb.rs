// Written by `cargo xtask codegen` from spec/openapi/v2/papay/partner/entrustweb.md

//! `/papay/partner/entrustweb`

/// Sign a contract in an official account without payment · 公众号纯签约
///
/// `GET /papay/partner/entrustweb`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_1.shtml)
///
/// ```
/// use wechatpay::v2::papay::partner::entrustweb::get::{Request, Required, Version};
///
/// let request = Request::new(Required {
///     appid: "…",
///     sub_mch_id: "…",
///     plan_id: 1,
///     contract_code: "…",
///     request_serial: 1,
///     contract_display_account: "…",
///     notify_url: "…",
///     version: Version::V1_0,
///     timestamp: "…",
/// });
/// ```
#[doc(alias("公众号纯签约"))]
pub mod get {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::query;

    /// Sign a contract in an official account without payment · 公众号纯签约
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
        pub sub_mch_id: String,
        /// template ID · 模板id
        pub plan_id: i64,
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
        /// timestamp · 时间戳
        pub timestamp: String,
        /// return to the web page · 返回web (`1`)
        pub return_web: Option<i64>,
    }

    crate::model! { Request {
        appid: query("appid").required(),
        mch_id: query("mch_id"),
        sub_appid: query("sub_appid"),
        sub_mch_id: query("sub_mch_id").required(),
        plan_id: query("plan_id").required(),
        contract_code: query("contract_code").required(),
        request_serial: query("request_serial").required(),
        contract_display_account: query("contract_display_account").required(),
        notify_url: query("notify_url").required(),
        version: query("version").required(),
        timestamp: query("timestamp").required(),
        return_web: query("return_web"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// appid · 应用ID
        appid(&'a str),
        /// sub-merchant ID · 子商户号
        sub_mch_id(&'a str),
        /// template ID · 模板id
        plan_id(i64),
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
        /// return to the web page · 返回web (`1`)
        return_web return_web_opt(i64),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        sign_types: &[crate::endpoint::SignType::Md5],
        answer: AnswerKind::Redirect,
        ..Operation::new(
            Method::Get,
            "/papay/partner/entrustweb",
            "公众号纯签约",
            "Sign a contract in an official account without payment",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    impl Request {
        /// The URL the user's browser is sent to.
        ///
        /// `sign` is given the parameters that are there, sorted by name as v2 signs them, and
        /// answers the signature. `Client::redirect_url` does that with the client's key, and
        /// fills in the merchant's number.
        ///
        /// # Errors
        /// What keeps a parameter from being written.
        pub fn url(
            &self,
            sign: impl FnOnce(&[(String, String)]) -> String,
        ) -> Result<String, crate::model::EncodeError> {
            crate::endpoint::signed_url(&OPERATION, self, sign)
        }
    }

    pub use crate::v2::papay::deletecontract::post::Version;
}
