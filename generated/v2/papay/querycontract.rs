// Written by `cargo xtask codegen` from spec/openapi/v2/papay/querycontract.md

//! `/papay/querycontract`

/// Query a contract signing relation · 查询签约关系
///
/// `POST /papay/querycontract`
///
/// Official pages · 官方文档:
///
/// - merchant: [4011987640](https://pay.weixin.qq.com/doc/v2/merchant/4011987640)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::papay::querycontract::post::{ContractKey, Request, Required, Version};
///
/// let request = Request::new(Required {
///     appid: "wxcbda96de0b165486",
///     version: Version::V1_0,
///     contract: ContractKey::PlanIdAndContractCode { plan_id: 123, contract_code: "1023658866" },
/// });
/// let answer = request.send(&client).await?;
/// let contract_display_account = answer.contract_display_account()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::papay::querycontract::post::{ContractKey, Request, Required, Version};
///
/// let request = Request::new(Required {
///     appid: "wxcbda96de0b165486",
///     version: Version::V1_0,
///     contract: ContractKey::PlanIdAndContractCode { plan_id: 123, contract_code: "1023658866" },
/// })
/// .mch_id(10000098);
/// ```
#[doc(alias("查询签约关系", "4011987640"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Query a contract signing relation · 查询签约关系
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// requesting appid · 请求appid
        pub appid: String,
        /// merchant ID · 商户号
        pub mch_id: Option<i64>,
        /// entrusted deduction contract ID · 委托代扣协议id
        pub contract_id: Option<String>,
        /// template ID · 模板id
        pub plan_id: Option<i64>,
        /// contract number · 签约协议号
        pub contract_code: Option<String>,
        /// version number · 版本号
        pub version: Version,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        mch_id: body("mch_id"),
        contract_id: body("contract_id").one_of(0, 1),
        plan_id: body("plan_id").one_of(0, 0),
        contract_code: body("contract_code").one_of(0, 0),
        version: body("version").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// requesting appid · 请求appid
        appid(&'a str),
        /// version number · 版本号
        version(Version),
    } one of {
        /// the contract, in exactly one way
        contract: ContractKey {
            PlanIdAndContractCode { plan_id, contract_code } [plan_id contract_code],
            ContractId (contract_id) [contract_id],
        },
    } {
        /// merchant ID · 商户号
        mch_id mch_id_opt(i64),
    } }

    /// Exactly one way to say the contract.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum ContractKey<'a> {
        /// `plan_id` and `contract_code` together.
        PlanIdAndContractCode {
            /// template ID · 模板id
            plan_id: i64,
            /// contract number · 签约协议号
            contract_code: &'a str,
        },
        /// entrusted deduction contract ID · 委托代扣协议id
        ContractId(&'a str),
    }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        nonceless: true,
        sign_types: &[crate::endpoint::SignType::Md5],
        answer: AnswerKind::Xml,
        asks: true,
        ..Operation::new(
            Method::Post,
            "/papay/querycontract",
            "查询签约关系",
            "Query a contract signing relation",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    pub use crate::v2::papay::deletecontract::post::Version;

    /// Query a contract signing relation · 查询签约关系
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned information · 返回信息
        pub return_msg: Option<String>,
        /// business result · 业务结果
        pub result_code: Option<response::ResultCode>,
        /// merchant ID · 商户号
        pub mch_id: Option<i64>,
        /// official account appid · 公众账号id
        pub appid: Option<String>,
        /// entrusted deduction contract ID · 委托代扣协议id
        pub contract_id: Option<String>,
        /// template ID · 模板id
        pub plan_id: Option<i64>,
        /// contract number · 签约协议号
        pub contract_code: Option<String>,
        /// user account display name · 用户账户展示名称
        pub contract_display_account: Option<String>,
        /// contract state · 协议状态
        pub contract_state: Option<i64>,
        /// contract signing time · 协议签署时间
        pub contract_signed_time: Option<String>,
        /// contract expiry time · 协议到期时间
        pub contract_expired_time: Option<String>,
        /// contract termination time · 协议解约时间
        pub contract_terminated_time: Option<String>,
        /// contract termination method · 协议解约方式
        pub contract_termination_mode: Option<i64>,
        /// signature · 签名
        pub sign: Option<String>,
        /// contract termination remark · 解约备注
        pub contract_termination_remark: Option<String>,
        /// user openid · 用户标识
        pub openid: Option<String>,
        /// error code · 错误代码
        pub err_code: Option<String>,
        /// error code description · 错误代码描述
        pub err_code_des: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        result_code: body("result_code"),
        mch_id: body("mch_id").promised(),
        appid: body("appid").promised(),
        contract_id: body("contract_id").promised(),
        plan_id: body("plan_id").promised(),
        contract_code: body("contract_code").promised(),
        contract_display_account: body("contract_display_account").promised(),
        contract_state: body("contract_state").promised(),
        contract_signed_time: body("contract_signed_time").promised(),
        contract_expired_time: body("contract_expired_time").promised(),
        contract_terminated_time: body("contract_terminated_time"),
        contract_termination_mode: body("contract_termination_mode"),
        sign: body("sign"),
        contract_termination_remark: body("contract_termination_remark"),
        openid: body("openid").promised(),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
    } }

    crate::promised::promised! { Response {
        /// merchant ID · 商户号
        mch_id 3(i64),
        /// official account appid · 公众账号id
        appid 4(&str),
        /// entrusted deduction contract ID · 委托代扣协议id
        contract_id 5(&str),
        /// template ID · 模板id
        plan_id 6(i64),
        /// contract number · 签约协议号
        contract_code 7(&str),
        /// user account display name · 用户账户展示名称
        contract_display_account 8(&str),
        /// contract state · 协议状态
        contract_state 9(i64),
        /// contract signing time · 协议签署时间
        contract_signed_time 10(&str),
        /// contract expiry time · 协议到期时间
        contract_expired_time 11(&str),
        /// user openid · 用户标识
        openid 16(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v2::papay::deletecontract::post::response::ReturnCode;

        pub use crate::v2::papay::deletecontract::post::response::ResultCode;
    }
}
