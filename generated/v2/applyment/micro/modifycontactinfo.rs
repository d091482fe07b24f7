// Written by `cargo xtask codegen` from spec/openapi/v2/applyment/micro/modifycontactinfo.md

//! `/applyment/micro/modifycontactinfo`

/// Modify contact information · 修改联系信息
///
/// `POST /applyment/micro/modifycontactinfo`
///
/// Needs the merchant's client certificate.
///
/// Official pages · 官方文档:
///
/// - partner: [4014115350](https://pay.weixin.qq.com/doc/v2/partner/4014115350)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::applyment::micro::modifycontactinfo::post::{Request, Required, Version};
///
/// let request = Request::new(Required {
///     version: Version::V1_0,
///     cert_sn: "50062CE505775F070CAB06E697F1BBD1AD4F4D87",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::applyment::micro::modifycontactinfo::post::{Request, Required, SignType, Version};
///
/// let request = Request::new(Required {
///     version: Version::V1_0,
///     cert_sn: "50062CE505775F070CAB06E697F1BBD1AD4F4D87",
/// })
/// .mch_id("1230000109")
/// .sign_type(SignType::HmacSha256)
/// .sub_mch_id("1230000109")
/// .mobile_phone("13734543456")
/// .email("zhangsan@227.com")
/// .merchant_name("张三的小店");
/// ```
#[deprecated(note = "offline since 2020.04.13")]
#[doc(alias("修改联系信息", "4014115350"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Modify contact information · 修改联系信息
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// API version number · 接口版本号
        pub version: Version,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// signature type · 签名类型
        pub sign_type: Option<SignType>,
        /// micro merchant ID · 小微商户号
        pub sub_mch_id: Option<String>,
        /// mobile number · 手机号
        pub mobile_phone: Option<String>,
        /// e-mail · 邮箱
        pub email: Option<String>,
        /// merchant short name · 商户简称
        pub merchant_name: Option<String>,
        /// serial of the WeChat Pay platform certificate used to encrypt · 加密的平台证书序列号
        pub cert_sn: String,
    }

    crate::model! { Request {
        version: body("version").required(),
        mch_id: body("mch_id"),
        sign_type: body("sign_type"),
        sub_mch_id: body("sub_mch_id"),
        mobile_phone: body("mobile_phone"),
        email: body("email"),
        merchant_name: body("merchant_name"),
        cert_sn: body("cert_sn").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// API version number · 接口版本号
        version(Version),
        /// serial of the WeChat Pay platform certificate used to encrypt · 加密的平台证书序列号
        cert_sn(&'a str),
    } {
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
        /// signature type · 签名类型
        sign_type sign_type_opt(SignType),
        /// micro merchant ID · 小微商户号
        sub_mch_id sub_mch_id_opt(into String),
        /// mobile number · 手机号
        mobile_phone mobile_phone_opt(into String),
        /// e-mail · 邮箱
        email email_opt(into String),
        /// merchant short name · 商户简称
        merchant_name merchant_name_opt(into String),
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
            "/applyment/micro/modifycontactinfo",
            "修改联系信息",
            "Modify contact information",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// API version number · 接口版本号
        pub enum Version {
            V1_0 = "1.0",
        }
    }

    pub use crate::webhook::v2::transactions_risk_occurred::SignType;

    /// Modify contact information · 修改联系信息
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned information · 返回信息
        pub return_msg: Option<String>,
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
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// micro merchant ID · 小微商户号
        pub sub_mch_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        nonce_str: body("nonce_str"),
        sign: body("sign"),
        result_code: body("result_code"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
        mch_id: body("mch_id"),
        sub_mch_id: body("sub_mch_id"),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::webhook::v2::transactions_risk_occurred::ReturnCode;

        pub use crate::v2::mchrisk::bankquerymchauditinfo::post::response::ResultCode;
    }
}
