// Written by `cargo xtask codegen` from spec/openapi/v2/mchrisk/channelquerymchauditinfo.md

//! `/mchrisk/channelquerymchauditinfo`

/// Query a merchant's review information as a channel partner · 渠道商查询商户审核信息
///
/// `POST /mchrisk/channelquerymchauditinfo`
///
/// Official pages · 官方文档:
///
/// - institution: [4011986547](https://pay.weixin.qq.com/doc/v2/institution/4011986547)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::mchrisk::channelquerymchauditinfo::post::{Request, Required};
///
/// let request = Request::new(Required {
///     sub_mch_id: "999990016",
///     acquiring_bank_id: "999990017",
/// });
/// let answer = request.send(&client).await?;
/// let channel_id = answer.channel_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::mchrisk::channelquerymchauditinfo::post::{Request, Required, SignType};
///
/// let request = Request::new(Required {
///     sub_mch_id: "999990016",
///     acquiring_bank_id: "999990017",
/// })
/// .mch_id("1900000109")
/// .sign_type(SignType::HmacSha256);
/// ```
#[doc(alias("渠道商查询商户审核信息", "4011986547"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Query a merchant's review information as a channel partner · 渠道商查询商户审核信息
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// channel partner merchant ID · 渠道商号
        pub mch_id: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mch_id: String,
        /// partner merchant ID · 服务商号
        pub acquiring_bank_id: String,
        /// signature type · 签名类型
        pub sign_type: Option<SignType>,
    }

    crate::model! { Request {
        mch_id: body("mch_id"),
        sub_mch_id: body("sub_mch_id").required(),
        acquiring_bank_id: body("acquiring_bank_id").required(),
        sign_type: body("sign_type"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// sub-merchant ID · 子商户号
        sub_mch_id(&'a str),
        /// partner merchant ID · 服务商号
        acquiring_bank_id(&'a str),
    } {
        /// channel partner merchant ID · 渠道商号
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
            "/mchrisk/channelquerymchauditinfo",
            "渠道商查询商户审核信息",
            "Query a merchant's review information as a channel partner",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    pub use crate::webhook::v2::transactions_risk_occurred::SignType;

    /// Query a merchant's review information as a channel partner · 渠道商查询商户审核信息
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned result · 返回结果
        pub return_msg: Option<String>,
        /// business result · 业务结果
        pub result_code: Option<response::ResultCode>,
        /// error code · 错误代码
        pub err_code: Option<String>,
        /// error description · 错误描述
        pub err_code_des: Option<String>,
        /// partner merchant ID · 服务商号
        pub mch_id: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mch_id: Option<String>,
        /// channel number · 渠道号
        pub channel_id: Option<String>,
        /// review state · 审核状态
        pub audit_status: Option<String>,
        /// review remark · 审核备注
        pub audit_comment: Option<String>,
        /// nonce · 随机字符串
        pub nonce_str: Option<String>,
        /// signature · 签名
        pub sign: Option<String>,
        /// signature type · 签名类型
        pub sign_type: Option<SignType>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        result_code: body("result_code"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
        mch_id: body("mch_id").promised(),
        sub_mch_id: body("sub_mch_id").promised(),
        channel_id: body("channel_id").promised(),
        audit_status: body("audit_status").promised(),
        audit_comment: body("audit_comment").promised(),
        nonce_str: body("nonce_str"),
        sign: body("sign"),
        sign_type: body("sign_type"),
    } }

    crate::promised::promised! { Response {
        /// partner merchant ID · 服务商号
        mch_id 5(&str),
        /// sub-merchant ID · 子商户号
        sub_mch_id 6(&str),
        /// channel number · 渠道号
        channel_id 7(&str),
        /// review state · 审核状态
        audit_status 8(&str),
        /// review remark · 审核备注
        audit_comment 9(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::webhook::v2::transactions_risk_occurred::ReturnCode;

        pub use crate::v2::mchrisk::bankquerymchauditinfo::post::response::ResultCode;
    }
}
