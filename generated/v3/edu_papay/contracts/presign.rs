// Written by `cargo xtask codegen` from spec/openapi/v3/edu-papay/contracts/presign.md

//! `/v3/edu-papay/contracts/presign`

/// Pre-sign a contract · 预签约
///
/// `POST /v3/edu-papay/contracts/presign`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012522560)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465360)
///
/// ```
/// use wechatpay::v3::edu_papay::contracts::presign::post::Request;
///
/// let request = Request {
///     sub_mchid: Some("1900000109".into()),
///     sub_appid: Some("wx8888888888888888".into()),
///     sub_openid: Some("oUpF8uMuAJOM2pxb2W".into()),
///     ..Request::new(
///         "wx8888888888888888",
///         "oUpF8uMuAJOM2pxb1Q",
///         "101164396123311331",
///         "20200330tony",
///         "2020-03-19",
///         "EDUCATION_PERIOD",
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Pre-sign a contract · 预签约
    pub struct Request {
        /// partner appid · 服务商APPID
        pub appid: String,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// sub-merchant appid · 子商户APPID
        pub sub_appid: Option<String>,
        /// user openid under the partner appid · 服务商APPID下的用户标识
        pub openid: String,
        /// user openid under the sub-merchant appid · 子商户APPID下的用户标识
        pub sub_openid: Option<String>,
        /// contract template number · 签约模板号
        pub plan_id: String,
        /// user account · 用户账号
        pub user_id: String,
        /// first deduction date · 首次扣款日期
        pub period_start_date: String,
        /// scene information enum · 场景信息枚举
        pub trade_scene: String,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        sub_mchid: body("sub_mchid"),
        sub_appid: body("sub_appid"),
        openid: body("openid").required(),
        sub_openid: body("sub_openid"),
        plan_id: body("plan_id").required(),
        user_id: body("user_id").required(),
        period_start_date: body("period_start_date").required(),
        trade_scene: body("trade_scene").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            appid: impl Into<String>,
            openid: impl Into<String>,
            plan_id: impl Into<String>,
            user_id: impl Into<String>,
            period_start_date: impl Into<String>,
            trade_scene: impl Into<String>,
        ) -> Self {
            Self {
                appid: appid.into(),
                sub_mchid: None,
                sub_appid: None,
                openid: openid.into(),
                sub_openid: None,
                plan_id: plan_id.into(),
                user_id: user_id.into(),
                period_start_date: period_start_date.into(),
                trade_scene: trade_scene.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/edu-papay/contracts/presign",
        "预签约",
        "Pre-sign a contract",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Pre-sign a contract · 预签约
    #[non_exhaustive]
    pub struct Response {
        /// pre-signing number · 预签约号
        pub presign_token: Option<String>,
    }

    crate::model! { Response: Default {
        presign_token: body("presign_token"),
    } }
}
