// Written by `cargo xtask codegen` from spec/openapi/v3/pay/instal/partner/exposure.md

//! `/v3/pay/instal/partner/exposure`

/// Get WeChat Fenfu exposure advice (merchant interest subsidy) · 商户贴息-获取微信分付曝光建议
///
/// `POST /v3/pay/instal/partner/exposure`
///
/// Official pages · 官方文档:
///
/// - partner: [4016196820](https://pay.weixin.qq.com/doc/v3/partner/4016196820)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::pay::instal::partner::exposure::post::{Request, Required};
///
/// let request = Request::new(Required {
///     sp_appid: "wx8888888888888888",
///     sub_appid: "wxd678efh567hg6999",
/// });
/// let answer = request.send(&client).await?;
/// let recommend_exposure = answer.recommend_exposure()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::pay::instal::partner::exposure::post::{Request, Required, UserId, UserIdType};
///
/// let request = Request::new(Required {
///     sp_appid: "wx8888888888888888",
///     sub_appid: "wxd678efh567hg6999",
/// })
/// .sp_mchid("1230000109")
/// .sub_mchid("1900000109")
/// .user_id(UserId::new()
///     .user_id_type(UserIdType::Openid)
///     .sp_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
///     .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
///     .phone_number_hash("ABDEF3445546456B"));
/// ```
#[doc(alias("商户贴息-获取微信分付曝光建议", "4016196820"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Get WeChat Fenfu exposure advice (merchant interest subsidy) · 商户贴息-获取微信分付曝光建议
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// partner merchant ID · 服务商户号; the client's where it is not set
        pub sp_mchid: Option<String>,
        /// partner appid · 服务商应用ID
        pub sp_appid: String,
        /// sub-merchant or second-tier merchant appid · 子商户/二级商户应用ID
        pub sub_appid: String,
        /// sub-merchant ID or second-tier merchant ID · 子商户号/二级商户号
        pub sub_mchid: Option<String>,
        /// user ID · 用户ID
        pub user_id: Option<UserId>,
    }

    crate::model! { Request {
        sp_mchid: body("sp_mchid").required().own(),
        sp_appid: body("sp_appid").required(),
        sub_appid: body("sub_appid").required(),
        sub_mchid: body("sub_mchid"),
        user_id: body("user_id"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// partner appid · 服务商应用ID
        sp_appid(&'a str),
        /// sub-merchant or second-tier merchant appid · 子商户/二级商户应用ID
        sub_appid(&'a str),
    } {
        /// partner merchant ID · 服务商户号; the client's where it is not set
        sp_mchid sp_mchid_opt(into String),
        /// sub-merchant ID or second-tier merchant ID · 子商户号/二级商户号
        sub_mchid sub_mchid_opt(into String),
        /// user ID · 用户ID
        user_id user_id_opt(UserId),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/pay/instal/partner/exposure",
        "商户贴息-获取微信分付曝光建议",
        "Get WeChat Fenfu exposure advice (merchant interest subsidy)",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::pay::instal::exposure::post::UserIdType;

    /// user ID · 用户ID
    #[must_use]
    #[non_exhaustive]
    pub struct UserId {
        /// type of the user ID · 用户ID的类型
        pub user_id_type: Option<UserIdType>,
        /// user service openid · 用户服务标识
        pub sp_openid: Option<String>,
        /// user sub-openid · 用户子标识
        pub sub_openid: Option<String>,
        /// hash of the user's mobile number · 用户手机号的哈希值
        pub phone_number_hash: Option<String>,
    }

    crate::model! { UserId: Default {
        user_id_type: body("user_id_type"),
        sp_openid: body("sp_openid"),
        sub_openid: body("sub_openid"),
        phone_number_hash: body("phone_number_hash"),
    } }

    crate::sent::sent! { UserId {
        /// type of the user ID · 用户ID的类型
        user_id_type user_id_type_opt(UserIdType),
        /// user service openid · 用户服务标识
        sp_openid sp_openid_opt(into String),
        /// user sub-openid · 用户子标识
        sub_openid sub_openid_opt(into String),
        /// hash of the user's mobile number · 用户手机号的哈希值
        phone_number_hash phone_number_hash_opt(into String),
    } }

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
