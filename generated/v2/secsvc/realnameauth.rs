// Written by `cargo xtask codegen` from spec/openapi/v2/secsvc/realnameauth.md

//! `/secsvc/realnameauth`

/// Verify a real name with WeChat Pay · 微信支付实名验证
///
/// `POST /secsvc/realnameauth`
///
/// Closed to new merchants since 2021.11.10.
///
/// Official pages · 官方文档:
///
/// - merchant: [4011987263](https://pay.weixin.qq.com/doc/v2/merchant/4011987263)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::secsvc::realnameauth::post::{Request, Required, Version};
///
/// let request = Request::new(Required {
///     version: Version::V1_0,
///     appid: "wx2421b1c4370ec43b",
///     openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
///     real_name: "刘某某",
///     cred_type: 1,
///     cred_id: "440000000000000000",
///     access_token: "81_...",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::secsvc::realnameauth::post::{Request, Required, SignType, Version};
///
/// let request = Request::new(Required {
///     version: Version::V1_0,
///     appid: "wx2421b1c4370ec43b",
///     openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
///     real_name: "刘某某",
///     cred_type: 1,
///     cred_id: "440000000000000000",
///     access_token: "81_...",
/// })
/// .mch_id("1900000109")
/// .sign_type(SignType::HmacSha256);
/// ```
#[doc(alias("微信支付实名验证", "4011987263"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Verify a real name with WeChat Pay · 微信支付实名验证
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
        /// real name · 真实姓名
        pub real_name: String,
        /// document type · 证件类型 (`1`, `2`, `5`, `9`, `12`, `17`, `18`)
        pub cred_type: i64,
        /// identity document number · 证件号码
        pub cred_id: String,
        /// access\_token obtained in step 2 or step 3 · 步骤2或步骤3获取到的access\_token
        pub access_token: String,
        /// signature type · 签名类型
        pub sign_type: Option<SignType>,
    }

    crate::model! { Request {
        version: body("version").required(),
        mch_id: body("mch_id"),
        appid: body("appid").required(),
        openid: body("openid").required(),
        real_name: body("real_name").required(),
        cred_type: body("cred_type").required(),
        cred_id: body("cred_id").required(),
        access_token: body("access_token").required(),
        sign_type: body("sign_type"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// API version number · 接口版本号
        version(Version),
        /// official account appid · 公众账号ID
        appid(&'a str),
        /// user openid · 用户标识
        openid(&'a str),
        /// real name · 真实姓名
        real_name(&'a str),
        /// document type · 证件类型 (`1`, `2`, `5`, `9`, `12`, `17`, `18`)
        cred_type(i64),
        /// identity document number · 证件号码
        cred_id(&'a str),
        /// access\_token obtained in step 2 or step 3 · 步骤2或步骤3获取到的access\_token
        access_token(&'a str),
    } {
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
        /// signature type · 签名类型
        sign_type sign_type_opt(SignType),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        host: Some("https://fraud.mch.weixin.qq.com/"),
        sign_types: &[crate::endpoint::SignType::HmacSha256, crate::endpoint::SignType::Md5],
        answer: AnswerKind::Xml,
        ..Operation::new(
            Method::Post,
            "/secsvc/realnameauth",
            "微信支付实名验证",
            "Verify a real name with WeChat Pay",
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
            V1_1 = "1.1",
        }
    }

    crate::open_enum! {
        /// signature type · 签名类型
        pub enum SignType {
            HmacSha256 = "HMAC-SHA256",
            Md5 = "MD5",
        }
    }

    /// Verify a real name with WeChat Pay · 微信支付实名验证
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
        /// access\_token obtained in step 2 or step 3 · 步骤2或步骤3获取到的access\_token
        pub access_token: Option<String>,
        /// separated by semicolons when there are several results · 有多个结果时用分号”
        pub verify_openid: Option<response::VerifyOpenid>,
        /// returned when verify\_openid is V\_OP\_NM\_MA · 当verify\_openid为V\_OP\_NM\_MA时返回
        pub verify_real_name: Option<response::VerifyRealName>,
        /// returned when verify\_real\_name is V\_NM\_ID\_MA · 当verify\_real\_name为V\_NM\_ID\_MA时返回
        pub bind_bankcard: Option<response::BindBankcard>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        error_code: body("error_code"),
        error_code_des: body("error_code_des"),
        sign: body("sign"),
        result_code: body("result_code"),
        appid: body("appid"),
        mch_id: body("mch_id"),
        nonce_str: body("nonce_str"),
        openid: body("openid"),
        access_token: body("access_token"),
        verify_openid: body("verify_openid"),
        verify_real_name: body("verify_real_name"),
        bind_bankcard: body("bind_bankcard"),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::webhook::v2::transactions_risk_occurred::ReturnCode;

        pub use crate::v2::mchrisk::bankquerymchauditinfo::post::response::ResultCode;

        crate::open_enum! {
            /// separated by semicolons when there are several results · 有多个结果时用分号”
            pub enum VerifyOpenid {
                VOpNa = "V_OP_NA",
                VOpNmMa = "V_OP_NM_MA",
                VOpNmUm = "V_OP_NM_UM",
            }
        }

        crate::open_enum! {
            /// returned when verify\_openid is V\_OP\_NM\_MA · 当verify\_openid为V\_OP\_NM\_MA时返回
            pub enum VerifyRealName {
                VNmIdMa = "V_NM_ID_MA",
                VNmIdUm = "V_NM_ID_UM",
                VNmIdTypeUm = "V_NM_ID_TYPE_UM",
            }
        }

        crate::open_enum! {
            /// returned when verify\_real\_name is V\_NM\_ID\_MA · 当verify\_real\_name为V\_NM\_ID\_MA时返回
            pub enum BindBankcard {
                Yes = "YES",
                No = "NO",
            }
        }
    }
}
