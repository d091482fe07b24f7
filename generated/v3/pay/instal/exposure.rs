// Written by `cargo xtask codegen` from spec/openapi/v3/pay/instal/exposure.md

//! `/v3/pay/instal/exposure`

/// Get WeChat Fenfu exposure advice (merchant interest subsidy) · 商户贴息-获取微信分付曝光建议
///
/// `POST /v3/pay/instal/exposure`
///
/// Official pages · 官方文档:
///
/// - merchant: [4016196762](https://pay.weixin.qq.com/doc/v3/merchant/4016196762)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::pay::instal::exposure::post::{Request, Required, UserIdType};
///
/// let request = Request::new(Required {
///     appid: "wxd678efh567hg6787",
///     user_id_type: UserIdType::Openid,
/// });
/// let answer = request.send(&client).await?;
/// let recommend_exposure = answer.recommend_exposure()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::pay::instal::exposure::post::{Request, Required, UserIdType};
///
/// let request = Request::new(Required {
///     appid: "wxd678efh567hg6787",
///     user_id_type: UserIdType::Openid,
/// })
/// .mchid("1230000109")
/// .openid("123456789")
/// .phone_number_hash("EF879546FFFF");
/// ```
#[doc(alias("商户贴息-获取微信分付曝光建议", "4016196762"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Get WeChat Fenfu exposure advice (merchant interest subsidy) · 商户贴息-获取微信分付曝光建议
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// direct merchant ID · 直连商户号; the client's where it is not set
        pub mchid: Option<String>,
        /// app's appid · 应用AppID
        pub appid: String,
        /// type of the user ID · 用户ID的类型
        pub user_id_type: UserIdType,
        /// user openid · 用户标识
        pub openid: Option<String>,
        /// hexadecimal string of the user's mobile number · 用户手机号的十六进制字符串
        pub phone_number_hash: Option<String>,
    }

    crate::model! { Request {
        mchid: body("mchid").required().own(),
        appid: body("appid").required(),
        user_id_type: body("user_id_type").required(),
        openid: body("openid"),
        phone_number_hash: body("phone_number_hash"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// app's appid · 应用AppID
        appid(&'a str),
        /// type of the user ID · 用户ID的类型
        user_id_type(UserIdType),
    } {
        /// direct merchant ID · 直连商户号; the client's where it is not set
        mchid mchid_opt(into String),
        /// user openid · 用户标识
        openid openid_opt(into String),
        /// hexadecimal string of the user's mobile number · 用户手机号的十六进制字符串
        phone_number_hash phone_number_hash_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/pay/instal/exposure",
        "商户贴息-获取微信分付曝光建议",
        "Get WeChat Fenfu exposure advice (merchant interest subsidy)",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// type of the user ID · 用户ID的类型
        pub enum UserIdType {
            UnknownUserIdType = "UNKNOWN_USER_ID_TYPE",
            Openid = "OPENID",
            PhoneNo = "PHONE_NO",
            SpOpenid = "SP_OPENID",
            SubOpenid = "SUB_OPENID",
        }
    }

    /// Get WeChat Fenfu exposure advice (merchant interest subsidy) · 商户贴息-获取微信分付曝光建议
    #[non_exhaustive]
    pub struct Response {
        /// whether showing WeChat Fenfu is recommended · 是否建议曝光微信分付
        pub recommend_exposure: Option<bool>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        recommend_exposure: body("recommend_exposure").promised(),
    } }

    crate::promised::promised! { Response {
        /// whether showing WeChat Fenfu is recommended · 是否建议曝光微信分付
        recommend_exposure 0(bool),
    } }
}
