// Written by `cargo xtask codegen` from spec/openapi/v2/secsvc/getrealnameinfo.md

//! `/secsvc/getrealnameinfo`

/// WeChat Pay real-name authorisation · 微信支付实名授权
///
/// `POST /secsvc/getrealnameinfo`
///
/// Closed to new merchants since 2021.11.10.
///
/// Official pages · 官方文档:
///
/// - merchant: [4011987792](https://pay.weixin.qq.com/doc/v2/merchant/4011987792)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::secsvc::getrealnameinfo::post::{Request, Required, Version};
///
/// let request = Request::new(Required {
///     version: Version::V1_0,
///     appid: "wx2421b1c4370ec43b",
///     openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
///     cert_serialno: "…",
///     access_token: "81_...",
///     timestamp: 1,
///     cert_sign: "MuRThxRSlqvs2Mi9i2VRCr_MQ==",
/// });
/// let answer = request.send(&client).await?;
/// let encrypted_real_name = answer.encrypted_real_name()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::secsvc::getrealnameinfo::post::{Charset, Request, Required, SignType, Version};
///
/// let request = Request::new(Required {
///     version: Version::V1_0,
///     appid: "wx2421b1c4370ec43b",
///     openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
///     cert_serialno: "…",
///     access_token: "81_...",
///     timestamp: 1,
///     cert_sign: "MuRThxRSlqvs2Mi9i2VRCr_MQ==",
/// })
/// .mch_id("1900000109")
/// .charset(Charset::Utf8)
/// .sign_type(SignType::HmacSha256);
/// ```
#[doc(alias("微信支付实名授权", "4011987792"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// WeChat Pay real-name authorisation · 微信支付实名授权
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// API version number · 接口版本号
        pub version: Version,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// official account appid · 公众账号ID
        pub appid: String,
        /// user openid · 用户标识
        pub openid: String,
        /// serial of the certificate that encrypts the real-name information · 加密实名信息的证书序列号
        pub cert_serialno: String,
        /// access\_token obtained in step 2 or step 3 · 步骤2或步骤3获取到的access\_token
        pub access_token: String,
        /// Unix timestamp · unix时间戳
        pub timestamp: i64,
        /// signature by the RSA private key over the certificate serial and Unix timestamp · 使用rsa私钥对证书序列号和unix时间戳的进行签名
        pub cert_sign: String,
        /// document type · 证件类型
        pub charset: Option<Charset>,
        /// signature type · 签名类型
        pub sign_type: Option<SignType>,
    }

    crate::model! { Request {
        version: body("version").required(),
        mch_id: body("mch_id"),
        appid: body("appid").required(),
        openid: body("openid").required(),
        cert_serialno: body("cert_serialno").required(),
        access_token: body("access_token").required(),
        timestamp: body("timestamp").required(),
        cert_sign: body("cert_sign").required().mark(Mark::Signed),
        charset: body("charset"),
        sign_type: body("sign_type"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// API version number · 接口版本号
        version(Version),
        /// official account appid · 公众账号ID
        appid(&'a str),
        /// user openid · 用户标识
        openid(&'a str),
        /// serial of the certificate that encrypts the real-name information · 加密实名信息的证书序列号
        cert_serialno(&'a str),
        /// access\_token obtained in step 2 or step 3 · 步骤2或步骤3获取到的access\_token
        access_token(&'a str),
        /// Unix timestamp · unix时间戳
        timestamp(i64),
        /// signature by the RSA private key over the certificate serial and Unix timestamp · 使用rsa私钥对证书序列号和unix时间戳的进行签名
        cert_sign(&'a str),
    } {
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
        /// document type · 证件类型
        charset charset_opt(Charset),
        /// signature type · 签名类型
        sign_type sign_type_opt(SignType),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        host: Some("https://fraud.mch.weixin.qq.com/"),
        sign_types: &[crate::endpoint::SignType::HmacSha256],
        answer: AnswerKind::Xml,
        asks: true,
        sealing: crate::endpoint::Sealing::Pkcs1v15,
        ..Operation::new(
            Method::Post,
            "/secsvc/getrealnameinfo",
            "微信支付实名授权",
            "WeChat Pay real-name authorisation",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// API version number · 接口版本号
        pub enum Version {
            V1_0 = "1.0",
            V2_0 = "2.0",
        }
    }

    crate::open_enum! {
        /// document type · 证件类型
        pub enum Charset {
            Utf8 = "UTF-8",
            Gbk = "GBK",
        }
    }

    pub use crate::webhook::v2::transactions_risk_occurred::SignType;

    /// WeChat Pay real-name authorisation · 微信支付实名授权
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// error code description · 错误码描述
        pub return_msg: Option<String>,
        /// error code · 错误码
        pub error_code: Option<String>,
        /// error code description · 错误代码描述
        pub error_code_des: Option<String>,
        /// signature · 签名
        pub sign: Option<String>,
        /// business result · 业务结果
        pub result_code: Option<response::ResultCode>,
        /// official account appid · 公众账号ID
        pub appid: Option<String>,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// nonce · 随机字符串
        pub nonce_str: Option<String>,
        /// user openid · 用户标识
        pub openid: Option<String>,
        /// encrypted name · 加密后的姓名
        pub encrypted_real_name: Option<crate::Sensitive>,
        /// encrypted identity document number · 加密后的证件号码
        pub encrypted_credential_id: Option<crate::Sensitive>,
        /// document type · 证件类型
        pub cre_type: Option<response::CreType>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        error_code: body("error_code"),
        error_code_des: body("error_code_des"),
        sign: body("sign"),
        result_code: body("result_code"),
        appid: body("appid").promised(),
        mch_id: body("mch_id").promised(),
        nonce_str: body("nonce_str"),
        openid: body("openid").promised(),
        encrypted_real_name: body("encrypted_real_name").promised().mark(Mark::Rsa),
        encrypted_credential_id: body("encrypted_credential_id").promised().mark(Mark::Rsa),
        cre_type: body("cre_type"),
    } }

    crate::promised::promised! { Response {
        /// official account appid · 公众账号ID
        appid 6(&str),
        /// merchant ID · 商户号
        mch_id 7(&str),
        /// user openid · 用户标识
        openid 9(&str),
        /// encrypted name · 加密后的姓名
        encrypted_real_name 10(&crate::Sensitive),
        /// encrypted identity document number · 加密后的证件号码
        encrypted_credential_id 11(&crate::Sensitive),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::webhook::v2::transactions_risk_occurred::ReturnCode;

        pub use crate::v2::mchrisk::bankquerymchauditinfo::post::response::ResultCode;

        crate::open_enum! {
            /// document type · 证件类型
            pub enum CreType {
                MainlandId = "MAINLAND_ID",
                Passpot = "PASSPOT",
                Mo = "MO",
                Soldiers = "SOLDIERS",
                Hvps = "HVPS",
                MainlandTmpId = "MAINLAND_TMP_ID",
                AccountThin = "ACCOUNT_THIN",
                Police = "POLICE",
                Mtps = "MTPS",
                Bl = "BL",
                Other = "OTHER",
                Rpff = "RPFF",
                HkMacao = "HK_MACAO",
                Taiwan = "TAIWAN",
            }
        }
    }
}
