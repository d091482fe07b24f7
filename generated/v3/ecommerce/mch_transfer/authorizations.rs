// Written by `cargo xtask codegen` from spec/openapi/v3/ecommerce/mch-transfer/authorizations.md

//! `/v3/ecommerce/mch-transfer/authorizations`

pub mod by_sub_mchid;

/// Apply for a second-tier merchant's merchant transfer authorisation · 申请二级商户商家转账授权
///
/// `POST /v3/ecommerce/mch-transfer/authorizations`
///
/// Official pages · 官方文档:
///
/// - partner: [4013504208](https://pay.weixin.qq.com/doc/v3/partner/4013504208)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::ecommerce::mch_transfer::authorizations::post::{AgreementList, AgreementListRequired, Request, Required};
///
/// let request = Request::new(Required {
///     sub_mchid: "1900001109",
///     agreement_list: vec![AgreementList::new(AgreementListRequired {
///         agreement_code: "1",
///         agreement_version: "20230101",
///         sign_organization: "示例有限责任公司",
///         sign_time: "2015-05-20T13:29:35.120+08:00".into(),
///     })],
/// });
/// let answer = request.send(&client).await?;
/// let authorization_state = answer.authorization_state()?;
/// # Ok(()) }
/// ```
#[doc(alias("申请二级商户商家转账授权", "4013504208"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Apply for a second-tier merchant's merchant transfer authorisation · 申请二级商户商家转账授权
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: String,
        /// contract list · 签约协议列表
        pub agreement_list: Vec<AgreementList>,
    }

    crate::model! { Request {
        sub_mchid: body("sub_mchid").required(),
        agreement_list: body("agreement_list").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// second-tier merchant ID · 二级商户号
        sub_mchid(&'a str),
        /// contract list · 签约协议列表
        agreement_list(Vec<AgreementList>),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/ecommerce/mch-transfer/authorizations",
        "申请二级商户商家转账授权",
        "Apply for a second-tier merchant's merchant transfer authorisation",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// contract list · 签约协议列表
    #[must_use]
    #[non_exhaustive]
    pub struct AgreementList {
        /// agreement number · 协议编号
        pub agreement_code: String,
        /// contract version number · 协议版本号
        pub agreement_version: String,
        /// contract signing entity · 签约主体
        pub sign_organization: String,
        /// contract signing time · 签约时间; as 2018-06-08T10:34:56+08:00
        pub sign_time: crate::Time,
    }

    crate::model! { AgreementList {
        agreement_code: body("agreement_code").required(),
        agreement_version: body("agreement_version").required(),
        sign_organization: body("sign_organization").required(),
        sign_time: body("sign_time").required(),
    } }

    crate::sent::sent! { AgreementList(AgreementListRequired<'a>) {
        /// agreement number · 协议编号
        agreement_code(&'a str),
        /// contract version number · 协议版本号
        agreement_version(&'a str),
        /// contract signing entity · 签约主体
        sign_organization(&'a str),
        /// contract signing time · 签约时间; as 2018-06-08T10:34:56+08:00
        sign_time(crate::Time),
    } {
    } }

    /// Apply for a second-tier merchant's merchant transfer authorisation · 申请二级商户商家转账授权
    #[non_exhaustive]
    pub struct Response {
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: Option<String>,
        /// authorisation state · 授权状态
        pub authorization_state: Option<String>,
        /// authorisation application acceptance time · 授权申请受理时间
        pub accept_time: Option<String>,
        /// authorisation time · 授权时间
        pub authorize_time: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sub_mchid: body("sub_mchid").promised(),
        authorization_state: body("authorization_state").promised(),
        accept_time: body("accept_time").promised(),
        authorize_time: body("authorize_time"),
    } }

    crate::promised::promised! { Response {
        /// second-tier merchant ID · 二级商户号
        sub_mchid 0(&str),
        /// authorisation state · 授权状态
        authorization_state 1(&str),
        /// authorisation application acceptance time · 授权申请受理时间
        accept_time 2(&str),
    } }
}
