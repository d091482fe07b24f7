// Written by `cargo xtask codegen` from spec/openapi/v3/edu-papay/contracts/presign.md

//! `/v3/edu-papay/contracts/presign`

/// Pre-sign a contract · 预签约
///
/// `POST /v3/edu-papay/contracts/presign`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012522560](https://pay.weixin.qq.com/doc/v3/merchant/4012522560)
/// - partner: [4012465360](https://pay.weixin.qq.com/doc/v3/partner/4012465360)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::edu_papay::contracts::presign::post::{Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wx8888888888888888",
///     openid: "oUpF8uMuAJOM2pxb1Q",
///     plan_id: "101164396123311331",
///     user_id: "20200330tony",
///     period_start_date: "2020-03-19".into(),
///     trade_scene: "EDUCATION_PERIOD",
/// });
/// let answer = request.send(&client).await?;
/// let presign_token = answer.presign_token()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::edu_papay::contracts::presign::post::{Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wx8888888888888888",
///     openid: "oUpF8uMuAJOM2pxb1Q",
///     plan_id: "101164396123311331",
///     user_id: "20200330tony",
///     period_start_date: "2020-03-19".into(),
///     trade_scene: "EDUCATION_PERIOD",
/// })
/// .sub_mchid("1900000109")
/// .sub_appid("wx8888888888888888")
/// .sub_openid("oUpF8uMuAJOM2pxb2W");
/// ```
#[doc(alias("预签约", "4012522560", "4012465360"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Pre-sign a contract · 预签约
    #[must_use]
    #[non_exhaustive]
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
        /// first deduction date · 首次扣款日期; as 2018-06-08
        pub period_start_date: crate::Date,
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

    crate::sent::sent! { Request(Required<'a>) {
        /// partner appid · 服务商APPID
        appid(&'a str),
        /// user openid under the partner appid · 服务商APPID下的用户标识
        openid(&'a str),
        /// contract template number · 签约模板号
        plan_id(&'a str),
        /// user account · 用户账号
        user_id(&'a str),
        /// first deduction date · 首次扣款日期; as 2018-06-08
        period_start_date(crate::Date),
        /// scene information enum · 场景信息枚举
        trade_scene(&'a str),
    } {
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
        /// sub-merchant appid · 子商户APPID
        sub_appid sub_appid_opt(into String),
        /// user openid under the sub-merchant appid · 子商户APPID下的用户标识
        sub_openid sub_openid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
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
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        presign_token: body("presign_token").promised(),
    } }

    crate::promised::promised! { Response {
        /// pre-signing number · 预签约号
        presign_token 0(&str),
    } }
}
