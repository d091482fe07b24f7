// Written by `cargo xtask codegen` from spec/openapi/v3/edu-papay/contracts/id/{contract_id}.md

//! `/v3/edu-papay/contracts/id/{contract_id}`

/// Query a contract by contract number · 通过协议号查询签约
///
/// `GET /v3/edu-papay/contracts/id/{contract_id}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012522951](https://pay.weixin.qq.com/doc/v3/merchant/4012522951)
/// - partner: [4012465367](https://pay.weixin.qq.com/doc/v3/partner/4012465367)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::edu_papay::contracts::id::by_contract_id::get::{Request, Required};
///
/// let request = Request::new(Required {
///     contract_id: "wx998877665544wx",
///     appid: "wx8888888888888888",
/// });
/// let answer = request.send(&client).await?;
/// let sp_mchid = answer.sp_mchid()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::edu_papay::contracts::id::by_contract_id::get::{Request, Required};
///
/// let request = Request::new(Required {
///     contract_id: "wx998877665544wx",
///     appid: "wx8888888888888888",
/// })
/// .sub_mchid("1900000109")
/// .sub_appid("wx8888888888888888");
/// ```
#[doc(alias("通过协议号查询签约", "4012522951", "4012465367"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query a contract by contract number · 通过协议号查询签约
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// contract number · 签约协议号
        pub contract_id: String,
        /// partner appid · 服务商APPID
        pub appid: String,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// sub-merchant appid · 子商户APPID
        pub sub_appid: Option<String>,
    }

    crate::model! { Request {
        contract_id: path("contract_id").required(),
        appid: query("appid").required(),
        sub_mchid: query("sub_mchid"),
        sub_appid: query("sub_appid"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// contract number · 签约协议号
        contract_id(&'a str),
        /// partner appid · 服务商APPID
        appid(&'a str),
    } {
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
        /// sub-merchant appid · 子商户APPID
        sub_appid sub_appid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/edu-papay/contracts/id/{contract_id}",
        "通过协议号查询签约",
        "Query a contract by contract number",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a contract by contract number · 通过协议号查询签约
    #[non_exhaustive]
    pub struct Response {
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
        pub contract_information: Option<response::ContractInformation>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sp_mchid: body("sp_mchid").promised(),
        appid: body("appid").promised(),
        sub_mchid: body("sub_mchid"),
        sub_appid: body("sub_appid"),
        openid: body("openid"),
        sub_openid: body("sub_openid"),
        plan_id: body("plan_id"),
        contract_information: body("contract_information"),
    } }

    crate::promised::promised! { Response {
        /// partner merchant ID · 服务商商户号
        sp_mchid 0(&str),
        /// partner appid · 服务商APPID
        appid 1(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// contract signing information · 签约信息
        #[non_exhaustive]
        pub struct ContractInformation {
            /// contract number · 签约协议号
            pub contract_id: Option<String>,
            /// contract signing state · 签约状态
            pub contract_status: Option<String>,
            /// contract signing time · 签约时间; as 2018-06-08T10:34:56+08:00
            pub create_time: Option<crate::Time>,
            origin_: crate::model::Origin,
        }

        crate::model! { ContractInformation: Received {
            contract_id: body("contract_id"),
            contract_status: body("contract_status"),
            create_time: body("create_time"),
        } }
    }
}
