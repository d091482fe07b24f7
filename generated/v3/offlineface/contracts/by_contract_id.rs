// Written by `cargo xtask codegen` from spec/openapi/v3/offlineface/contracts/{contract_id}.md

//! `/v3/offlineface/contracts/{contract_id}`

/// Query a contract · 签约查询接口
///
/// `GET /v3/offlineface/contracts/{contract_id}`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::offlineface::contracts::by_contract_id::get::Request;
///
/// let request = Request::new("CI8CD208Z7e9906f89");
/// let answer = request.send(&client).await?;
/// let mchid = answer.mchid()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::offlineface::contracts::by_contract_id::get::Request;
///
/// let request = Request::new("CI8CD208Z7e9906f89").appid("wx8888888888");
/// ```
#[doc(alias("签约查询接口"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query a contract · 签约查询接口
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// contract signing ID · 签约ID
        pub contract_id: String,
        /// mini program appid for the merchant's contract signing · 商户签约小程序APPID
        pub appid: Option<String>,
    }

    crate::model! { Request {
        contract_id: path("contract_id").required(),
        appid: query("appid"),
    } }

    crate::sent::sent! { Request(contract_id: into String) {
        /// mini program appid for the merchant's contract signing · 商户签约小程序APPID
        appid appid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/offlineface/contracts/{contract_id}",
        "签约查询接口",
        "Query a contract",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a contract · 签约查询接口
    #[non_exhaustive]
    pub struct Response {
        /// contract signing ID · 签约ID
        pub contract_id: Option<String>,
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// institution ID · 机构ID
        pub organization_id: Option<String>,
        /// user ID · 用户ID
        pub use_id: Option<String>,
        /// signing user's openid · 签约用户openid
        pub openid: Option<String>,
        /// contract signing state · 签约状态
        pub contract_state: Option<response::ContractState>,
        /// contract signing time · 签约时间
        pub contract_signed_time: Option<String>,
        /// contract termination time · 解约时间
        pub contract_terminated_time: Option<String>,
        /// contract signing mode · 签约模式
        pub contract_mode: Option<response::ContractMode>,
        /// contracted card source · 签约卡来源
        pub contract_bank_card_from: Option<response::ContractBankCardFrom>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        contract_id: body("contract_id").promised(),
        mchid: body("mchid").promised(),
        organization_id: body("organization_id").promised(),
        use_id: body("use_id"),
        openid: body("openid"),
        contract_state: body("contract_state").promised(),
        contract_signed_time: body("contract_signed_time").promised(),
        contract_terminated_time: body("contract_terminated_time"),
        contract_mode: body("contract_mode").promised(),
        contract_bank_card_from: body("contract_bank_card_from").promised(),
    } }

    crate::promised::promised! { Response {
        /// contract signing ID · 签约ID
        contract_id 0(&str),
        /// merchant ID · 商户号
        mchid 1(&str),
        /// institution ID · 机构ID
        organization_id 2(&str),
        /// contract signing state · 签约状态
        contract_state 5(&response::ContractState),
        /// contract signing time · 签约时间
        contract_signed_time 6(&str),
        /// contract signing mode · 签约模式
        contract_mode 8(&response::ContractMode),
        /// contracted card source · 签约卡来源
        contract_bank_card_from 9(&response::ContractBankCardFrom),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// contract signing state · 签约状态
            pub enum ContractState {
                NotContracted = "NOT_CONTRACTED",
                Terminated = "TERMINATED",
                Contracted = "CONTRACTED",
            }
        }

        crate::open_enum! {
            /// contract signing mode · 签约模式
            pub enum ContractMode {
                LimitBankCard = "LIMIT_BANK_CARD",
                PriorityBankCard = "PRIORITY_BANK_CARD",
                LimitNone = "LIMIT_NONE",
            }
        }

        crate::open_enum! {
            /// contracted card source · 签约卡来源
            pub enum ContractBankCardFrom {
                MerchantLimitedBankCard = "MERCHANT_LIMITED_BANK_CARD",
                UserSelectFree = "USER_SELECT_FREE",
            }
        }
    }
}
