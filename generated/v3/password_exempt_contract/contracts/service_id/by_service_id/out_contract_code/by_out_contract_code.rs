// Written by `cargo xtask codegen` from spec/openapi/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}.md

//! `/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}`

pub mod terminate;

/// Query a contract by merchant contract number as the merchant · 商户通过商户协议号查询协议
///
/// `GET /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012472855](https://pay.weixin.qq.com/doc/v3/merchant/4012472855)
/// - partner: [4012715321](https://pay.weixin.qq.com/doc/v3/partner/4012715321)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::password_exempt_contract::contracts::service_id::by_service_id::out_contract_code::by_out_contract_code::get::{Request, Required};
///
/// let request = Request::new(Required {
///     out_contract_code: "wxwtdk20200910100000",
///     service_id: 12535,
/// });
/// let answer = request.send(&client).await?;
/// let mchid = answer.mchid()?;
/// # Ok(()) }
/// ```
#[doc(alias("商户通过商户协议号查询协议", "4012472855", "4012715321"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query a contract by merchant contract number as the merchant · 商户通过商户协议号查询协议
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant contract number · 商户签约协议号
        pub out_contract_code: String,
        /// password-exempt payment service ID · 免密支付服务ID
        pub service_id: i64,
    }

    crate::model! { Request {
        out_contract_code: path("out_contract_code").required(),
        service_id: path("service_id").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant contract number · 商户签约协议号
        out_contract_code(&'a str),
        /// password-exempt payment service ID · 免密支付服务ID
        service_id(i64),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}",
        "商户通过商户协议号查询协议",
        "Query a contract by merchant contract number as the merchant",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a contract by merchant contract number as the merchant · 商户通过商户协议号查询协议
    #[non_exhaustive]
    pub struct Response {
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// password-exempt payment contract ID · 免密支付协议ID
        pub contract_id: Option<String>,
        /// merchant appid · 商户AppID
        pub appid: Option<String>,
        /// user openid · 用户标识
        pub openid: Option<String>,
        /// sub-merchant appid · 子商户AppID
        pub sub_appid: Option<String>,
        /// user openid · 用户标识
        pub sub_openid: Option<String>,
        /// password-exempt payment service ID · 免密支付服务ID
        pub service_id: Option<i64>,
        /// merchant contract number · 商户签约协议号
        pub out_contract_code: Option<String>,
        /// user account display name · 用户账户展示名称
        pub contract_display_account: Option<String>,
        /// entrusted deduction contract state · 委托代扣协议状态
        pub contract_state: Option<String>,
        /// contract signing time · 协议签署时间
        pub contract_signed_time: Option<String>,
        /// contract termination information · 协议解约信息
        pub contract_terminate_info: Option<response::ContractTerminateInfo>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        mchid: body("mchid").promised(),
        contract_id: body("contract_id").promised(),
        appid: body("appid").promised(),
        openid: body("openid").promised(),
        sub_appid: body("sub_appid"),
        sub_openid: body("sub_openid"),
        service_id: body("service_id").promised(),
        out_contract_code: body("out_contract_code").promised(),
        contract_display_account: body("contract_display_account"),
        contract_state: body("contract_state").promised(),
        contract_signed_time: body("contract_signed_time").promised(),
        contract_terminate_info: body("contract_terminate_info"),
    } }

    crate::promised::promised! { Response {
        /// merchant ID · 商户号
        mchid 0(&str),
        /// password-exempt payment contract ID · 免密支付协议ID
        contract_id 1(&str),
        /// merchant appid · 商户AppID
        appid 2(&str),
        /// user openid · 用户标识
        openid 3(&str),
        /// password-exempt payment service ID · 免密支付服务ID
        service_id 6(i64),
        /// merchant contract number · 商户签约协议号
        out_contract_code 7(&str),
        /// entrusted deduction contract state · 委托代扣协议状态
        contract_state 9(&str),
        /// contract signing time · 协议签署时间
        contract_signed_time 10(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// contract termination information · 协议解约信息
        #[non_exhaustive]
        pub struct ContractTerminateInfo {
            /// contract termination method · 协议解约方式
            pub contract_termination_mode: Option<String>,
            /// contract termination time · 协议解约时间
            pub contract_terminated_time: Option<String>,
            /// contract termination remark · 解约备注
            pub contract_termination_remark: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { ContractTerminateInfo: Received {
            contract_termination_mode: body("contract_termination_mode").promised(),
            contract_terminated_time: body("contract_terminated_time"),
            contract_termination_remark: body("contract_termination_remark"),
        } }

        crate::promised::promised! { ContractTerminateInfo {
            /// contract termination method · 协议解约方式
            contract_termination_mode 0(&str),
        } }
    }
}
