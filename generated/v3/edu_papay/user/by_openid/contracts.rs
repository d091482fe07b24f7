// Written by `cargo xtask codegen` from spec/openapi/v3/edu-papay/user/{openid}/contracts.md

//! `/v3/edu-papay/user/{openid}/contracts`

/// Query contracts by user openid · 通过用户标识查询签约
///
/// `GET /v3/edu-papay/user/{openid}/contracts`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012523265](https://pay.weixin.qq.com/doc/v3/merchant/4012523265)
/// - partner: [4012489548](https://pay.weixin.qq.com/doc/v3/partner/4012489548)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::edu_papay::user::by_openid::contracts::get::{Request, Required};
///
/// let request = Request::new(Required {
///     openid: "oUpF8uMuAJOM2pxb1Q",
///     appid: "wx8888888888888888",
///     plan_id: "101164396123311331",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::edu_papay::user::by_openid::contracts::get::{ContractStatus, Request, Required};
///
/// let request = Request::new(Required {
///     openid: "oUpF8uMuAJOM2pxb1Q",
///     appid: "wx8888888888888888",
///     plan_id: "101164396123311331",
/// })
/// .sub_mchid("1900000109")
/// .sub_appid("wx8888888888888888")
/// .sub_openid("oUpF8uMuAJOM2pxb1Q")
/// .contract_status(ContractStatus::Add)
/// .offset(0)
/// .limit(20);
/// ```
#[doc(alias("通过用户标识查询签约", "4012523265", "4012489548"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query contracts by user openid · 通过用户标识查询签约
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// user openid under the partner appid · 服务商APPID下的用户标识
        pub openid: String,
        /// partner appid · 服务商APPID
        pub appid: String,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// sub-merchant appid · 子商户APPID
        pub sub_appid: Option<String>,
        /// user openid under the sub-merchant appid · 子商户APPID下的用户标识
        pub sub_openid: Option<String>,
        /// contract template number · 签约模板号
        pub plan_id: String,
        /// contract signing state · 签约状态
        pub contract_status: Option<ContractStatus>,
        /// page number · 分页页码
        pub offset: Option<i64>,
        /// page size · 分页大小
        pub limit: Option<i64>,
    }

    crate::model! { Request {
        openid: path("openid").required(),
        appid: query("appid").required(),
        sub_mchid: query("sub_mchid"),
        sub_appid: query("sub_appid"),
        sub_openid: query("sub_openid"),
        plan_id: query("plan_id").required(),
        contract_status: query("contract_status"),
        offset: query("offset"),
        limit: query("limit"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// user openid under the partner appid · 服务商APPID下的用户标识
        openid(&'a str),
        /// partner appid · 服务商APPID
        appid(&'a str),
        /// contract template number · 签约模板号
        plan_id(&'a str),
    } {
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
        /// sub-merchant appid · 子商户APPID
        sub_appid sub_appid_opt(into String),
        /// user openid under the sub-merchant appid · 子商户APPID下的用户标识
        sub_openid sub_openid_opt(into String),
        /// contract signing state · 签约状态
        contract_status contract_status_opt(ContractStatus),
        /// page number · 分页页码
        offset offset_opt(i64),
        /// page size · 分页大小
        limit limit_opt(i64),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/edu-papay/user/{openid}/contracts",
        "通过用户标识查询签约",
        "Query contracts by user openid",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Pages, data, response::Data);

    pub use crate::webhook::v3::entrust::release::ContractStatus;

    /// Query contracts by user openid · 通过用户标识查询签约
    #[non_exhaustive]
    pub struct Response {
        /// result set · 结果集
        pub data: Vec<response::Data>,
        /// total quantity · 总数量
        pub total_count: Option<i64>,
        /// page number · 分页页码
        pub offset: Option<i64>,
        /// page size · 分页大小
        pub limit: Option<i64>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        data: body("data"),
        total_count: body("total_count"),
        offset: body("offset"),
        limit: body("limit"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        pub use crate::v3::edu_papay::contracts::id::by_contract_id::get::response::ContractInformation;

        /// result set · 结果集
        #[non_exhaustive]
        pub struct Data {
            /// partner merchant ID · 服务商商户号
            pub sp_mchid: Option<String>,
            /// partner appid · 服务商APPID
            pub appid: Option<String>,
            /// sub-merchant ID · 子商户号
            pub sub_mchid: Option<String>,
            /// sub-merchant appid · 子商户APPID
            pub sub_appid: Option<String>,
            /// user openid under the partner appid · 服务商APPID下的用户标识
            pub openid: Option<String>,
            /// user openid under the sub-merchant appid · 子商户APPID下的用户标识
            pub sub_openid: Option<String>,
            /// contract template number · 签约模板号
            pub plan_id: Option<String>,
            /// contract signing information · 签约信息
            pub contract_information: Option<ContractInformation>,
            origin_: crate::model::Origin,
        }

        crate::model! { Data: Received {
            sp_mchid: body("sp_mchid").promised(),
            appid: body("appid").promised(),
            sub_mchid: body("sub_mchid"),
            sub_appid: body("sub_appid"),
            openid: body("openid"),
            sub_openid: body("sub_openid"),
            plan_id: body("plan_id"),
            contract_information: body("contract_information"),
        } }

        crate::promised::promised! { Data {
            /// partner merchant ID · 服务商商户号
            sp_mchid 0(&str),
            /// partner appid · 服务商APPID
            appid 1(&str),
        } }
    }
}
