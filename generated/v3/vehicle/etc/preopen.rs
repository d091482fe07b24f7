// Written by `cargo xtask codegen` from spec/openapi/v3/vehicle/etc/preopen.md

//! `/v3/vehicle/etc/preopen`

/// Pre-activate designated-card deduction for a user's ETC · 预开通用户ETC指定卡扣费
///
/// `POST /v3/vehicle/etc/preopen`
///
/// Official pages · 官方文档:
///
/// - partner: [4012715215](https://pay.weixin.qq.com/doc/v3/partner/4012715215)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::vehicle::etc::preopen::post::{Identify, IdentifyRequired, Request, Required};
///
/// let request = Request::new(Required {
///     sp_appid: "10000098",
///     openid: "ot35_4gNgXsUuh2sQY0lT9N08AU0",
///     plan_id: "97619",
///     plate_number: "藏ZZZZZZ",
///     identify: Identify::new(IdentifyRequired {
///         encrypted_real_name: "…",
///         encrypted_credential_id: "…",
///         credential_type: "ID_CARD",
///     }),
/// });
/// let answer = request.send(&client).await?;
/// let preopen_id = answer.preopen_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::vehicle::etc::preopen::post::{Identify, IdentifyRequired, Request, Required};
///
/// let request = Request::new(Required {
///     sp_appid: "10000098",
///     openid: "ot35_4gNgXsUuh2sQY0lT9N08AU0",
///     plan_id: "97619",
///     plate_number: "藏ZZZZZZ",
///     identify: Identify::new(IdentifyRequired {
///         encrypted_real_name: "…",
///         encrypted_credential_id: "…",
///         credential_type: "ID_CARD",
///     }),
/// })
/// .sub_appid("wxcbda96de0b165489")
/// .sub_mchid("1510770601")
/// .etc_device_id("xxxxxxx")
/// .bank_card_no("…");
/// ```
#[doc(alias("预开通用户ETC指定卡扣费", "4012715215"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Pre-activate designated-card deduction for a user's ETC · 预开通用户ETC指定卡扣费
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// partner appid · 服务商appid
        pub sp_appid: String,
        /// sub-merchant appid · 子商户appid
        pub sub_appid: Option<String>,
        /// sub-merchant ID · 特约商户号
        pub sub_mchid: Option<String>,
        /// user openid · 用户标识
        pub openid: String,
        /// ETC deduction authorisation template ID · ETC授权扣费模板ID
        pub plan_id: String,
        /// ETC device number · ETC设备号
        pub etc_device_id: Option<String>,
        /// licence plate number · 车牌号
        pub plate_number: String,
        /// real-name information · 实名信息
        pub identify: Identify,
        /// bank card bound when the user activated ETC · 用户开通ETC时绑定的银行卡
        pub bank_card_no: Option<crate::Sensitive>,
    }

    crate::model! { Request {
        sp_appid: body("sp_appid").required(),
        sub_appid: body("sub_appid"),
        sub_mchid: body("sub_mchid"),
        openid: body("openid").required(),
        plan_id: body("plan_id").required(),
        etc_device_id: body("etc_device_id"),
        plate_number: body("plate_number").required(),
        identify: body("identify").required(),
        bank_card_no: body("bank_card_no").mark(Mark::Rsa),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// partner appid · 服务商appid
        sp_appid(&'a str),
        /// user openid · 用户标识
        openid(&'a str),
        /// ETC deduction authorisation template ID · ETC授权扣费模板ID
        plan_id(&'a str),
        /// licence plate number · 车牌号
        plate_number(&'a str),
        /// real-name information · 实名信息
        identify(Identify),
    } {
        /// sub-merchant appid · 子商户appid
        sub_appid sub_appid_opt(into String),
        /// sub-merchant ID · 特约商户号
        sub_mchid sub_mchid_opt(into String),
        /// ETC device number · ETC设备号
        etc_device_id etc_device_id_opt(into String),
        /// bank card bound when the user activated ETC · 用户开通ETC时绑定的银行卡
        bank_card_no bank_card_no_opt(into crate::Sensitive),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/vehicle/etc/preopen",
        "预开通用户ETC指定卡扣费",
        "Pre-activate designated-card deduction for a user's ETC",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// real-name information · 实名信息
    #[must_use]
    #[non_exhaustive]
    pub struct Identify {
        /// name · 姓名
        pub encrypted_real_name: crate::Sensitive,
        /// identity document number · 证件号码
        pub encrypted_credential_id: crate::Sensitive,
        /// document type · 证件类型
        pub credential_type: String,
    }

    crate::model! { Identify {
        encrypted_real_name: body("encrypted_real_name").required().mark(Mark::Rsa),
        encrypted_credential_id: body("encrypted_credential_id").required().mark(Mark::Rsa),
        credential_type: body("credential_type").required(),
    } }

    crate::sent::sent! { Identify(IdentifyRequired<'a>) {
        /// name · 姓名
        encrypted_real_name(&'a str),
        /// identity document number · 证件号码
        encrypted_credential_id(&'a str),
        /// document type · 证件类型
        credential_type(&'a str),
    } {
    } }

    /// Pre-activate designated-card deduction for a user's ETC · 预开通用户ETC指定卡扣费
    #[non_exhaustive]
    pub struct Response {
        /// pre-activation ID · 预开通ID
        pub preopen_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        preopen_id: body("preopen_id").promised(),
    } }

    crate::promised::promised! { Response {
        /// pre-activation ID · 预开通ID
        preopen_id 0(&str),
    } }
}
