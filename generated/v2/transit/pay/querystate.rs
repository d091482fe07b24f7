// Written by `cargo xtask codegen` from spec/openapi/v2/transit/pay/querystate.md

//! `/transit/pay/querystate`

/// Query a user's state · 查询用户状态接口
///
/// `POST /transit/pay/querystate`
///
/// Official pages · 官方文档:
///
/// - merchant: [4011985234](https://pay.weixin.qq.com/doc/v2/merchant/4011985234)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::transit::pay::querystate::post::{Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wxcbda96de0b165486",
///     contract_id: "wx15463511252015071056489715",
/// });
/// let answer = request.send(&client).await?;
/// let user_state = answer.user_state()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::transit::pay::querystate::post::{Request, Required, SignType};
///
/// let request = Request::new(Required {
///     appid: "wxcbda96de0b165486",
///     contract_id: "wx15463511252015071056489715",
/// })
/// .mch_id("10000098")
/// .sign_type(SignType::HmacSha256);
/// ```
#[doc(alias("查询用户状态接口", "4011985234"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Query a user's state · 查询用户状态接口
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// official account appid · 公众账号id
        pub appid: String,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// entrusted deduction contract ID · 委托代扣协议id
        pub contract_id: String,
        /// signature type · 签名类型
        pub sign_type: Option<SignType>,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        mch_id: body("mch_id"),
        contract_id: body("contract_id").required(),
        sign_type: body("sign_type"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// official account appid · 公众账号id
        appid(&'a str),
        /// entrusted deduction contract ID · 委托代扣协议id
        contract_id(&'a str),
    } {
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
        /// signature type · 签名类型
        sign_type sign_type_opt(SignType),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        sign_types: &[crate::endpoint::SignType::HmacSha256],
        answer: AnswerKind::Xml,
        asks: true,
        ..Operation::new(
            Method::Post,
            "/transit/pay/querystate",
            "查询用户状态接口",
            "Query a user's state",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    pub use crate::webhook::v2::vehicle_state_changed_for_parking::SignType;

    /// Query a user's state · 查询用户状态接口
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned information · 返回信息
        pub return_msg: Option<String>,
        /// requesting appid · 请求appid
        pub appid: Option<String>,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// nonce · 随机字符串
        pub nonce_str: Option<String>,
        /// signature · 签名
        pub sign: Option<String>,
        /// business result · 业务结果
        pub result_code: Option<response::ResultCode>,
        /// error code · 错误代码
        pub err_code: Option<String>,
        /// error code description · 错误代码描述
        pub err_code_des: Option<String>,
        /// user state · 用户状态
        pub user_state: Option<response::UserState>,
        /// entrusted deduction contract ID · 委托代扣协议id
        pub contract_id: Option<String>,
        /// contract template ID · 签约模板id
        pub plan_id: Option<String>,
        /// contract number · 签约协议号
        pub contract_code: Option<String>,
        /// contract state · 协议状态
        pub contract_state: Option<response::ContractState>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        appid: body("appid").promised(),
        mch_id: body("mch_id").promised(),
        nonce_str: body("nonce_str"),
        sign: body("sign"),
        result_code: body("result_code"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
        user_state: body("user_state").promised(),
        contract_id: body("contract_id"),
        plan_id: body("plan_id"),
        contract_code: body("contract_code"),
        contract_state: body("contract_state"),
    } }

    crate::promised::promised! { Response {
        /// requesting appid · 请求appid
        appid 2(&str),
        /// merchant ID · 商户号
        mch_id 3(&str),
        /// user state · 用户状态
        user_state 9(&response::UserState),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v2::transit::queryorder::post::response::ReturnCode;

        pub use crate::v2::transit::queryorder::post::response::ResultCode;

        pub use crate::v2::transit::partnerpay::querystate::post::response::UserState;

        pub use crate::v2::transit::partnerpay::querystate::post::response::ContractState;
    }
}
