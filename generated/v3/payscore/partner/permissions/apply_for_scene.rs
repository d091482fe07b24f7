// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/partner/permissions/apply-for-scene.md

//! `/v3/payscore/partner/permissions/apply-for-scene`

/// Pre-authorise in a partner scene · 服务商场景中预授权
///
/// `POST /v3/payscore/partner/permissions/apply-for-scene`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012778802)
///
/// ```
/// use wechatpay::v3::payscore::partner::permissions::apply_for_scene::post::{Request, TransactionSceneInfo};
///
/// let request = Request {
///     sub_appid: Some("wxd678efh567hg6787".into()),
///     notify_url: Some("http://www.qq.com".into()),
///     transaction_scene_info: Some(TransactionSceneInfo::new("1230000109", "1230000109")),
///     ..Request::new(
///         "500001",
///         "wxd678efh567hg6787",
///         "1230000109",
///         "实例1234323JKHDFE1243252",
///         "TRANSACTION",
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Pre-authorise in a partner scene · 服务商场景中预授权
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            service_id: impl Into<String>,
            appid: impl Into<String>,
            sub_mchid: impl Into<String>,
            authorization_code: impl Into<String>,
            scene: impl Into<String>,
        ) -> Self {
            Self {
                service_id: service_id.into(),
                appid: appid.into(),
                sub_appid: None,
                sub_mchid: sub_mchid.into(),
                authorization_code: authorization_code.into(),
                notify_url: None,
                scene: scene.into(),
                transaction_scene_info: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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

    impl TransactionSceneInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(mchid: impl Into<String>, sub_mchid: impl Into<String>) -> Self {
            Self {
                mchid: mchid.into(),
                sub_mchid: sub_mchid.into(),
            }
        }
    }

    /// Pre-authorise in a partner scene · 服务商场景中预授权
    #[non_exhaustive]
    pub struct Response {
        /// authorisation scene · 授权场景
        pub scene: Option<String>,
        /// authorisation token in the WeChat Pay transaction · 微信支付交易中授权token
        pub transaction_permissions_token: Option<String>,
    }

    crate::model! { Response: Default {
        scene: body("scene"),
        transaction_permissions_token: body("transaction_permissions_token"),
    } }
}
