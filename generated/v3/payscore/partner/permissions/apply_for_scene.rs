// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/partner/permissions/apply-for-scene.md

//! `/v3/payscore/partner/permissions/apply-for-scene`

/// Pre-authorise in a partner scene · 服务商场景中预授权
///
/// `POST /v3/payscore/partner/permissions/apply-for-scene`
///
/// Official pages · 官方文档:
///
/// - partner: [4012778802](https://pay.weixin.qq.com/doc/v3/partner/4012778802)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::payscore::partner::permissions::apply_for_scene::post::{Request, Required};
///
/// let request = Request::new(Required {
///     service_id: "500001",
///     appid: "wxd678efh567hg6787",
///     sub_mchid: "1230000109",
///     authorization_code: "实例1234323JKHDFE1243252",
///     scene: "TRANSACTION",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::payscore::partner::permissions::apply_for_scene::post::{Request, Required, TransactionSceneInfo, TransactionSceneInfoRequired};
///
/// let request = Request::new(Required {
///     service_id: "500001",
///     appid: "wxd678efh567hg6787",
///     sub_mchid: "1230000109",
///     authorization_code: "实例1234323JKHDFE1243252",
///     scene: "TRANSACTION",
/// })
/// .sub_appid("wxd678efh567hg6787")
/// .notify_url("http://www.qq.com")
/// .transaction_scene_info(TransactionSceneInfo::new(TransactionSceneInfoRequired {
///     mchid: "1230000109",
///     sub_mchid: "1230000109",
/// }));
/// ```
#[doc(alias("服务商场景中预授权", "4012778802"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Pre-authorise in a partner scene · 服务商场景中预授权
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// service ID · 服务ID
        pub service_id: String,
        /// partner official account appid · 服务商的公众号ID
        pub appid: String,
        /// sub-merchant official account appid · 子商户的公众号ID
        pub sub_appid: Option<String>,
        /// merchant ID of the sub-merchant · 子商户的商户号
        pub sub_mchid: String,
        /// authorisation agreement number · 授权协议号
        pub authorization_code: String,
        /// notification URL · 通知地址
        pub notify_url: Option<String>,
        /// authorisation scene · 授权场景
        pub scene: String,
        /// parameters attached to the authorisation in a WeChat Pay trade · 微信支付交易中授权附带的参数
        pub transaction_scene_info: Option<TransactionSceneInfo>,
    }

    crate::model! { Request {
        service_id: body("service_id").required(),
        appid: body("appid").required(),
        sub_appid: body("sub_appid"),
        sub_mchid: body("sub_mchid").required(),
        authorization_code: body("authorization_code").required(),
        notify_url: body("notify_url"),
        scene: body("scene").required(),
        transaction_scene_info: body("transaction_scene_info"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// service ID · 服务ID
        service_id(&'a str),
        /// partner official account appid · 服务商的公众号ID
        appid(&'a str),
        /// merchant ID of the sub-merchant · 子商户的商户号
        sub_mchid(&'a str),
        /// authorisation agreement number · 授权协议号
        authorization_code(&'a str),
        /// authorisation scene · 授权场景
        scene(&'a str),
    } {
        /// sub-merchant official account appid · 子商户的公众号ID
        sub_appid sub_appid_opt(into String),
        /// notification URL · 通知地址
        notify_url notify_url_opt(into String),
        /// parameters attached to the authorisation in a WeChat Pay trade · 微信支付交易中授权附带的参数
        transaction_scene_info transaction_scene_info_opt(TransactionSceneInfo),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/payscore/partner/permissions/apply-for-scene",
        "服务商场景中预授权",
        "Pre-authorise in a partner scene",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// parameters attached to the authorisation in a WeChat Pay trade · 微信支付交易中授权附带的参数
    #[must_use]
    #[non_exhaustive]
    pub struct TransactionSceneInfo {
        /// merchant ID placing the payment order · 支付下单的商户号
        pub mchid: String,
        /// sub-merchant ID placing the payment order · 支付下单的子商户号
        pub sub_mchid: String,
    }

    crate::model! { TransactionSceneInfo {
        mchid: body("mchid").required(),
        sub_mchid: body("sub_mchid").required(),
    } }

    crate::sent::sent! { TransactionSceneInfo(TransactionSceneInfoRequired<'a>) {
        /// merchant ID placing the payment order · 支付下单的商户号
        mchid(&'a str),
        /// sub-merchant ID placing the payment order · 支付下单的子商户号
        sub_mchid(&'a str),
    } {
    } }

    /// Pre-authorise in a partner scene · 服务商场景中预授权
    #[non_exhaustive]
    pub struct Response {
        /// authorisation scene · 授权场景
        pub scene: Option<String>,
        /// authorisation token in the WeChat Pay transaction · 微信支付交易中授权token
        pub transaction_permissions_token: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        scene: body("scene").promised(),
        transaction_permissions_token: body("transaction_permissions_token"),
    } }

    crate::promised::promised! { Response {
        /// authorisation scene · 授权场景
        scene 0(&str),
    } }
}
