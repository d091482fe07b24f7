// Written by `cargo xtask codegen` from spec/openapi/v2/fund/reautowithdrawbydate.md

//! `/fund/reautowithdrawbydate`

/// Reinitiate a withdrawal · 重新发起提现
///
/// `POST /fund/reautowithdrawbydate`
///
/// Needs the merchant's client certificate.
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=21_3)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::fund::reautowithdrawbydate::post::{Request, Required};
///
/// let request = Request::new(Required { sub_mch_id: "1900000109", date: "20180602" });
/// let answer = request.send(&client).await?;
/// let withdraw_id = answer.withdraw_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::fund::reautowithdrawbydate::post::{Request, Required, SignType};
///
/// let request = Request::new(Required { sub_mch_id: "1900000109", date: "20180602" })
///     .mch_id("1900000109")
///     .sign_type(SignType::HmacSha256);
/// ```
#[deprecated(note = "offline since 2020.04.13")]
#[doc(alias("重新发起提现"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Reinitiate a withdrawal · 重新发起提现
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// partner merchant ID · 服务商商户号
        pub mch_id: Option<String>,
        /// micro merchant ID · 小微商户号
        pub sub_mch_id: String,
        /// automatic withdrawal date · 自动提现单提现日期
        pub date: String,
        /// signature type · 签名类型
        pub sign_type: Option<SignType>,
    }

    crate::model! { Request {
        mch_id: body("mch_id"),
        sub_mch_id: body("sub_mch_id").required(),
        date: body("date").required(),
        sign_type: body("sign_type"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// micro merchant ID · 小微商户号
        sub_mch_id(&'a str),
        /// automatic withdrawal date · 自动提现单提现日期
        date(&'a str),
    } {
        /// partner merchant ID · 服务商商户号
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
        deprecated: Some("offline since 2020.04.13"),
        ..Operation::new(
            Method::Post,
            "/fund/reautowithdrawbydate",
            "重新发起提现",
            "Reinitiate a withdrawal",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::webhook::v2::transactions_risk_occurred::SignType;

    /// Reinitiate a withdrawal · 重新发起提现
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
        /// automatic withdrawal date · 自动提现单提现日期
        pub date: Option<String>,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// micro merchant ID · 小微商户号
        pub sub_mch_id: Option<String>,
        /// withdrawal ID · 提现单单据ID
        pub withdraw_id: Option<String>,
        /// amount · 金额 (fen)
        pub amount: Option<crate::Fen>,
        /// order creation time · 单据创建时间
        pub create_time: Option<String>,
        /// nonce · 随机字符
        pub nonce_str: Option<String>,
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
        withdraw_id: body("withdraw_id").promised(),
        amount: body("amount").promised(),
        create_time: body("create_time").promised(),
        nonce_str: body("nonce_str"),
    } }

    crate::promised::promised! { Response {
        /// automatic withdrawal date · 自动提现单提现日期
        date 7(&str),
        /// merchant ID · 商户号
        mch_id 8(&str),
        /// micro merchant ID · 小微商户号
        sub_mch_id 9(&str),
        /// withdrawal ID · 提现单单据ID
        withdraw_id 10(&str),
        /// amount · 金额 (fen)
        amount 11(crate::Fen),
        /// order creation time · 单据创建时间
        create_time 12(&str),
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
