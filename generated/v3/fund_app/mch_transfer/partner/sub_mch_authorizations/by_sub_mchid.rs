// Written by `cargo xtask codegen` from spec/openapi/v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}.md

//! `/v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}`

/// Query a sub-merchant's merchant transfer authorisation state · 查询子商户商家转账授权状态
///
/// `GET /v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}`
///
/// Official pages · 官方文档:
///
/// - partner: [4015469112](https://pay.weixin.qq.com/doc/v3/partner/4015469112)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::fund_app::mch_transfer::partner::sub_mch_authorizations::by_sub_mchid::get::Request;
///
/// let request = Request::new("1900001121");
/// let answer = request.send(&client).await?;
/// let state = answer.state()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询子商户商家转账授权状态", "4015469112"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query a sub-merchant's merchant transfer authorisation state · 查询子商户商家转账授权状态
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: String,
    }

    crate::model! { Request {
        sub_mchid: path("sub_mchid").required(),
    } }

    crate::sent::sent! { Request(sub_mchid: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}",
        "查询子商户商家转账授权状态",
        "Query a sub-merchant's merchant transfer authorisation state",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a sub-merchant's merchant transfer authorisation state · 查询子商户商家转账授权状态
    #[non_exhaustive]
    pub struct Response {
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: Option<String>,
        /// authorisation state · 授权状态
        pub state: Option<response::State>,
        /// authorisation application · 授权申请单
        pub apply_order: Option<response::ApplyOrder>,
        /// authorisation time · 授权时间
        pub authorization_time: Option<String>,
        /// authorisation revocation time · 解除授权时间
        pub cancel_authorization_time: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sub_mchid: body("sub_mchid").promised(),
        state: body("state").promised(),
        apply_order: body("apply_order"),
        authorization_time: body("authorization_time"),
        cancel_authorization_time: body("cancel_authorization_time"),
    } }

    crate::promised::promised! { Response {
        /// second-tier merchant ID · 二级商户号
        sub_mchid 0(&str),
        /// authorisation state · 授权状态
        state 1(&response::State),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// authorisation state · 授权状态
            pub enum State {
                Authorized = "AUTHORIZED",
                Unauthorized = "UNAUTHORIZED",
                Canceled = "CANCELED",
            }
        }

        crate::open_enum! {
            /// authorisation application state · 授权申请单状态
            pub enum ApplyOrderState {
                Invited = "INVITED",
                Passed = "PASSED",
                Rejected = "REJECTED",
                Expired = "EXPIRED",
            }
        }

        /// authorisation application · 授权申请单
        #[non_exhaustive]
        pub struct ApplyOrder {
            /// second-tier merchant ID · 二级商户号
            pub sub_mchid: Option<String>,
            /// merchant application number · 商户申请单号
            pub out_apply_no: Option<String>,
            /// authorisation application state · 授权申请单状态
            pub state: Option<ApplyOrderState>,
            /// authorisation application acceptance time · 授权申请受理时间
            pub accept_time: Option<String>,
            /// last state change time · 最后一次状态变更时间; as 2018-06-08T10:34:56+08:00
            pub update_time: Option<crate::Time>,
            origin_: crate::model::Origin,
        }

        crate::model! { ApplyOrder: Received {
            sub_mchid: body("sub_mchid").promised(),
            out_apply_no: body("out_apply_no").promised(),
            state: body("state").promised(),
            accept_time: body("accept_time").promised(),
            update_time: body("update_time").promised(),
        } }

        crate::promised::promised! { ApplyOrder {
            /// second-tier merchant ID · 二级商户号
            sub_mchid 0(&str),
            /// merchant application number · 商户申请单号
            out_apply_no 1(&str),
            /// authorisation application state · 授权申请单状态
            state 2(&ApplyOrderState),
            /// authorisation application acceptance time · 授权申请受理时间
            accept_time 3(&str),
            /// last state change time · 最后一次状态变更时间; as 2018-06-08T10:34:56+08:00
            update_time 4(&crate::Time),
        } }
    }
}
