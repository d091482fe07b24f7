// Written by `cargo xtask codegen` from spec/openapi/v3/qrcode/user-services/contract-id/{contract_id}.md

//! `/v3/qrcode/user-services/contract-id/{contract_id}`

/// Query a user's service availability · 查询用户服务可用信息
///
/// `GET /v3/qrcode/user-services/contract-id/{contract_id}`
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::qrcode::user_services::contract_id::by_contract_id::get::Request;
///
/// let request = Request::new("Wx15463511252015071056489715");
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::qrcode::user_services::contract_id::by_contract_id::get::Request;
///
/// let request = Request::new("Wx15463511252015071056489715")
///     .appid("wxcbda96de0b165486")
///     .sub_appid("wxcbda96de0b165486")
///     .sub_mchid("1900000109");
/// ```
#[doc(alias("查询用户服务可用信息"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query a user's service availability · 查询用户服务可用信息
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// given after the contract is signed · 签约成功后
        pub contract_id: String,
        /// appid WeChat assigned to the merchant's registered official account or mobile app · 商户在微信申请公众号或移动应用成功后分配的账号ID
        pub appid: Option<String>,
        /// sub official account appid · 子公众账号ID
        pub sub_appid: Option<String>,
        /// sub-merchant ID assigned by WeChat Pay · 微信支付分配的子商户号
        pub sub_mchid: Option<String>,
    }

    crate::model! { Request {
        contract_id: path("contract_id").required(),
        appid: query("appid"),
        sub_appid: query("sub_appid"),
        sub_mchid: query("sub_mchid"),
    } }

    crate::sent::sent! { Request(contract_id: into String) {
        /// appid WeChat assigned to the merchant's registered official account or mobile app · 商户在微信申请公众号或移动应用成功后分配的账号ID
        appid appid_opt(into String),
        /// sub official account appid · 子公众账号ID
        sub_appid sub_appid_opt(into String),
        /// sub-merchant ID assigned by WeChat Pay · 微信支付分配的子商户号
        sub_mchid sub_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/qrcode/user-services/contract-id/{contract_id}",
        "查询用户服务可用信息",
        "Query a user's service availability",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a user's service availability · 查询用户服务可用信息
    #[non_exhaustive]
    pub struct Response {
        /// given after the contract is signed · 签约成功后
        pub contract_id: Option<String>,
        /// user service state
        pub user_service_state: Option<response::UserServiceState>,
        /// reason · 原因
        pub block_reason: Option<response::BlockReason>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        contract_id: body("contract_id"),
        user_service_state: body("user_service_state"),
        block_reason: body("block_reason"),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// user service state
            pub enum UserServiceState {
                Normal = "NORMAL",
                Blocked = "BLOCKED",
            }
        }

        crate::open_enum! {
            /// reason · 原因
            pub enum BlockReason {
                AccountFrozen = "ACCOUNT_FROZEN",
                Deleted = "DELETED",
                Overdue = "OVERDUE",
            }
        }
    }
}
