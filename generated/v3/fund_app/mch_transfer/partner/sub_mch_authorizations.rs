// Written by `cargo xtask codegen` from spec/openapi/v3/fund-app/mch-transfer/partner/sub-mch-authorizations.md

//! `/v3/fund-app/mch-transfer/partner/sub-mch-authorizations`

pub mod by_sub_mchid;

/// Apply for a sub-merchant's merchant transfer authorisation · 申请子商户商家转账授权
///
/// `POST /v3/fund-app/mch-transfer/partner/sub-mch-authorizations`
///
/// Official pages · 官方文档:
///
/// - partner: [4015469102](https://pay.weixin.qq.com/doc/v3/partner/4015469102)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::fund_app::mch_transfer::partner::sub_mch_authorizations::post::{Request, Required};
///
/// let request = Request::new(Required {
///     sub_mchid: "1900001121",
///     out_apply_no: "apply2020042013",
/// });
/// let answer = request.send(&client).await?;
/// let state = answer.state()?;
/// # Ok(()) }
/// ```
#[doc(alias("申请子商户商家转账授权", "4015469102"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Apply for a sub-merchant's merchant transfer authorisation · 申请子商户商家转账授权
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: String,
        /// merchant application number · 商户申请单号
        pub out_apply_no: String,
    }

    crate::model! { Request {
        sub_mchid: body("sub_mchid").required(),
        out_apply_no: body("out_apply_no").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// second-tier merchant ID · 二级商户号
        sub_mchid(&'a str),
        /// merchant application number · 商户申请单号
        out_apply_no(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/fund-app/mch-transfer/partner/sub-mch-authorizations",
        "申请子商户商家转账授权",
        "Apply for a sub-merchant's merchant transfer authorisation",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Apply for a sub-merchant's merchant transfer authorisation · 申请子商户商家转账授权
    #[non_exhaustive]
    pub struct Response {
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: Option<String>,
        /// merchant application number · 商户申请单号
        pub out_apply_no: Option<String>,
        /// authorisation application state · 授权申请单状态
        pub state: Option<response::State>,
        /// authorisation application acceptance time · 授权申请受理时间
        pub accept_time: Option<String>,
        /// last state change time · 最后一次状态变更时间; as 2018-06-08T10:34:56+08:00
        pub update_time: Option<crate::Time>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sub_mchid: body("sub_mchid").promised(),
        out_apply_no: body("out_apply_no").promised(),
        state: body("state").promised(),
        accept_time: body("accept_time").promised(),
        update_time: body("update_time").promised(),
    } }

    crate::promised::promised! { Response {
        /// second-tier merchant ID · 二级商户号
        sub_mchid 0(&str),
        /// merchant application number · 商户申请单号
        out_apply_no 1(&str),
        /// authorisation application state · 授权申请单状态
        state 2(&response::State),
        /// authorisation application acceptance time · 授权申请受理时间
        accept_time 3(&str),
        /// last state change time · 最后一次状态变更时间; as 2018-06-08T10:34:56+08:00
        update_time 4(&crate::Time),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// authorisation application state · 授权申请单状态
            pub enum State {
                Invited = "INVITED",
                Passed = "PASSED",
                Rejected = "REJECTED",
                Expired = "EXPIRED",
            }
        }
    }
}
