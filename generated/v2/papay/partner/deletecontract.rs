// Written by `cargo xtask codegen` from spec/openapi/v2/papay/partner/deletecontract.md

//! `/papay/partner/deletecontract`

/// Apply for contract termination · 申请解约
///
/// `POST /papay/partner/deletecontract`
///
/// Official pages · 官方文档:
///
/// - partner: [4011989904](https://pay.weixin.qq.com/doc/v2/partner/4011989904)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::papay::partner::deletecontract::post::{ContractKey, Request, Required, Version};
///
/// let request = Request::new(Required {
///     appid: "wxcbda96de0b165486",
///     sub_mch_id: "1900000109",
///     contract_termination_remark: "解约原因",
///     version: Version::V1_0,
///     contract: ContractKey::PlanIdAndContractCode { plan_id: "12251", contract_code: "1234" },
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::papay::partner::deletecontract::post::{ContractKey, Request, Required, Version};
///
/// let request = Request::new(Required {
///     appid: "wxcbda96de0b165486",
///     sub_mch_id: "1900000109",
///     contract_termination_remark: "解约原因",
///     version: Version::V1_0,
///     contract: ContractKey::PlanIdAndContractCode { plan_id: "12251", contract_code: "1234" },
/// })
/// .sub_appid("wxcbda96de0b165489")
/// .mch_id("10000098");
/// ```
#[doc(alias("申请解约", "4011989904"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Apply for contract termination · 申请解约
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// requesting appid · 请求appid
        pub appid: String,
        /// sub-merchant official account appid · 子商户公众账号ID
        pub sub_appid: Option<String>,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mch_id: String,
        /// template ID · 模板id
        pub plan_id: Option<String>,
        /// contract number · 签约协议号
        pub contract_code: Option<String>,
        /// entrusted deduction contract ID · 委托代扣协议id
        pub contract_id: Option<String>,
        /// contract termination remark · 解约备注
        pub contract_termination_remark: String,
        /// version number · 版本号
        pub version: Version,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        sub_appid: body("sub_appid"),
        mch_id: body("mch_id"),
        sub_mch_id: body("sub_mch_id").required(),
        plan_id: body("plan_id").one_of(0, 0),
        contract_code: body("contract_code").one_of(0, 0),
        contract_id: body("contract_id").one_of(0, 1),
        contract_termination_remark: body("contract_termination_remark").required(),
        version: body("version").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// requesting appid · 请求appid
        appid(&'a str),
        /// sub-merchant ID · 子商户号
        sub_mch_id(&'a str),
        /// contract termination remark · 解约备注
        contract_termination_remark(&'a str),
        /// version number · 版本号
        version(Version),
    } one of {
        /// the contract, in exactly one way
        contract: ContractKey {
            PlanIdAndContractCode { plan_id, contract_code } [plan_id contract_code],
            ContractId (contract_id) [contract_id],
        },
    } {
        /// sub-merchant official account appid · 子商户公众账号ID
        sub_appid sub_appid_opt(into String),
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
    } }

    /// Exactly one way to say the contract.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum ContractKey<'a> {
        /// `plan_id` and `contract_code` together.
        PlanIdAndContractCode {
            /// template ID · 模板id
            plan_id: &'a str,
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
        ..Operation::new(
            Method::Post,
            "/papay/partner/deletecontract",
            "申请解约",
            "Apply for contract termination",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v2::papay::deletecontract::post::Version;

    /// Apply for contract termination · 申请解约
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned information · 返回信息
        pub return_msg: Option<String>,
        /// official account appid · 公众账号id
        pub appid: Option<String>,
        /// sub-merchant official account appid · 子商户公众账号ID
        pub sub_appid: Option<String>,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mch_id: Option<String>,
        /// entrusted deduction contract ID · 委托代扣协议id
        pub contract_id: Option<String>,
        /// template ID · 模板id
        pub plan_id: Option<String>,
        /// contract number · 签约协议号
        pub contract_code: Option<String>,
        /// business result · 业务结果
        pub result_code: Option<response::ResultCode>,
        /// error code · 错误代码
        pub err_code: Option<String>,
        /// error code description · 错误代码描述
        pub err_code_des: Option<String>,
        /// signature · 签名
        pub sign: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        appid: body("appid").promised(),
        sub_appid: body("sub_appid"),
        mch_id: body("mch_id").promised(),
        sub_mch_id: body("sub_mch_id").promised(),
        contract_id: body("contract_id").promised(),
        plan_id: body("plan_id").promised(),
        contract_code: body("contract_code").promised(),
        result_code: body("result_code"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
        sign: body("sign"),
    } }

    crate::promised::promised! { Response {
        /// official account appid · 公众账号id
        appid 2(&str),
        /// merchant ID · 商户号
        mch_id 4(&str),
        /// sub-merchant ID · 子商户号
        sub_mch_id 5(&str),
        /// entrusted deduction contract ID · 委托代扣协议id
        contract_id 6(&str),
        /// template ID · 模板id
        plan_id 7(&str),
        /// contract number · 签约协议号
        contract_code 8(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v2::papay::deletecontract::post::response::ReturnCode;

        pub use crate::v2::papay::deletecontract::post::response::ResultCode;
    }
}
