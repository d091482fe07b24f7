// Written by `cargo xtask codegen` from spec/openapi/v2/fund/queryautowithdrawbydate.md

//! `/fund/queryautowithdrawbydate`

/// Query a withdrawal's state · 查询提现状态
///
/// `POST /fund/queryautowithdrawbydate`
///
/// Needs the merchant's client certificate.
///
/// Official pages · 官方文档:
///
/// - partner: [4014115346](https://pay.weixin.qq.com/doc/v2/partner/4014115346)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::fund::queryautowithdrawbydate::post::{Request, Required};
///
/// let request = Request::new(Required { sub_mch_id: "1900000109", date: "20180508" });
/// let answer = request.send(&client).await?;
/// let withdraw_status = answer.withdraw_status()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::fund::queryautowithdrawbydate::post::{Request, Required, SignType};
///
/// let request = Request::new(Required { sub_mch_id: "1900000109", date: "20180508" })
///     .mch_id("1900000109")
///     .sign_type(SignType::HmacSha256);
/// ```
#[deprecated(note = "offline since 2023.03.13")]
#[doc(alias("查询提现状态", "4014115346"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Query a withdrawal's state · 查询提现状态
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// micro merchant ID · 小微商户号
        pub sub_mch_id: String,
        /// signature type · 签名类型
        pub sign_type: Option<SignType>,
        /// date · 日期
        pub date: String,
    }

    crate::model! { Request {
        mch_id: body("mch_id"),
        sub_mch_id: body("sub_mch_id").required(),
        sign_type: body("sign_type"),
        date: body("date").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// micro merchant ID · 小微商户号
        sub_mch_id(&'a str),
        /// date · 日期
        date(&'a str),
    } {
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
        /// signature type · 签名类型
        sign_type sign_type_opt(SignType),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        client_certificate: true,
        sign_types: &[crate::endpoint::SignType::HmacSha256],
        answer: AnswerKind::Xml,
        asks: true,
        deprecated: Some("offline since 2023.03.13"),
        ..Operation::new(
            Method::Post,
            "/fund/queryautowithdrawbydate",
            "查询提现状态",
            "Query a withdrawal's state",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    pub use crate::webhook::v2::transactions_risk_occurred::SignType;

    /// Query a withdrawal's state · 查询提现状态
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned information · 返回信息
        pub return_msg: Option<String>,
        /// business result · 业务结果
        pub result_code: Option<response::ResultCode>,
        /// error code · 错误代码
        pub err_code: Option<String>,
        /// error code description · 错误代码描述
        pub err_code_des: Option<String>,
        /// signature type · 签名类型
        pub sign_type: Option<SignType>,
        /// signature · 签名
        pub sign: Option<String>,
        /// date · 日期
        pub date: Option<String>,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// micro merchant ID · 小微商户号
        pub sub_mch_id: Option<String>,
        /// nonce · 随机字符
        pub nonce_str: Option<String>,
        /// order state · 单据状态
        pub withdraw_status: Option<String>,
        /// order failure reason · 单据失败原因
        pub fail_reason: Option<String>,
        /// withdrawal ID · 提现单单据ID
        pub withdraw_id: Option<String>,
        /// amount · 金额 (fen)
        pub amount: Option<crate::Fen>,
        /// order creation time · 单据创建时间
        pub create_time: Option<String>,
        /// order success time · 单据成功时间
        pub success_time: Option<String>,
        /// time of the order's bank return · 单据退票时间
        pub refund_time: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        result_code: body("result_code"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
        sign_type: body("sign_type"),
        sign: body("sign"),
        date: body("date").promised(),
        mch_id: body("mch_id").promised(),
        sub_mch_id: body("sub_mch_id").promised(),
        nonce_str: body("nonce_str"),
        withdraw_status: body("withdraw_status").promised(),
        fail_reason: body("fail_reason"),
        withdraw_id: body("withdraw_id"),
        amount: body("amount"),
        create_time: body("create_time"),
        success_time: body("success_time"),
        refund_time: body("refund_time"),
    } }

    crate::promised::promised! { Response {
        /// date · 日期
        date 7(&str),
        /// merchant ID · 商户号
        mch_id 8(&str),
        /// micro merchant ID · 小微商户号
        sub_mch_id 9(&str),
        /// order state · 单据状态
        withdraw_status 11(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::webhook::v2::transactions_risk_occurred::ReturnCode;

        crate::open_enum! {
            /// business result · 业务结果
            pub enum ResultCode {
                Success = "SUCCESS",
                Fail = "FAIL",
            }
        }
    }
}
