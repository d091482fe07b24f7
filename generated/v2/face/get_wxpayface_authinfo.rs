// Written by `cargo xtask codegen` from spec/openapi/v2/face/get_wxpayface_authinfo.md

//! `/face/get_wxpayface_authinfo`

/// Get the call credential of the face recognition SDK · 人脸识别SDK-获取调用凭证
///
/// `POST /face/get_wxpayface_authinfo`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/faceuser.html)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::face::get_wxpayface_authinfo::post::{Request, Required, Version};
///
/// let request = Request::new(Required {
///     store_id: "IMG001",
///     store_name: "爱马哥南山店",
///     device_id: "DEV001",
///     rawdata: "H0kvnUgGHKuqflNwtNqCdOVpbO4FPSowudTG",
///     appid: "wx31fdaErqR31",
///     now: 1239878956,
///     version: Version::V1,
/// });
/// let answer = request.send(&client).await?;
/// let authinfo = answer.authinfo()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::face::get_wxpayface_authinfo::post::{Request, Required, SignType, Version};
///
/// let request = Request::new(Required {
///     store_id: "IMG001",
///     store_name: "爱马哥南山店",
///     device_id: "DEV001",
///     rawdata: "H0kvnUgGHKuqflNwtNqCdOVpbO4FPSowudTG",
///     appid: "wx31fdaErqR31",
///     now: 1239878956,
///     version: Version::V1,
/// })
/// .attach("")
/// .mch_id("12345689")
/// .sub_appid("wx31fdaErqR31")
/// .sub_mch_id("12345689")
/// .sign_type(SignType::Md5);
/// ```
#[doc(alias("人脸识别SDK-获取调用凭证"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Get the call credential of the face recognition SDK · 人脸识别SDK-获取调用凭证
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// store number · 门店编号
        pub store_id: String,
        /// store name · 门店名称
        pub store_name: String,
        /// terminal device number · 终端设备编号
        pub device_id: String,
        /// additional field · 附加字段
        pub attach: Option<String>,
        /// initialisation data · 初始化数据
        pub rawdata: String,
        /// official account or mini program appid bound to the merchant ID · 商户号绑定的公众号/小程序 appid
        pub appid: String,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// sub-merchant's bound official account or mini program appid (partner mode) · 子商户绑定的公众号/小程序 appid(服务商模式)
        pub sub_appid: Option<String>,
        /// sub-merchant ID (partner mode) · 子商户号(服务商模式)
        pub sub_mch_id: Option<String>,
        /// current time · 取当前时间
        pub now: i64,
        /// version number · 版本号
        pub version: Version,
        /// signature type · 签名类型
        pub sign_type: Option<SignType>,
    }

    crate::model! { Request {
        store_id: body("store_id").required(),
        store_name: body("store_name").required(),
        device_id: body("device_id").required(),
        attach: body("attach"),
        rawdata: body("rawdata").required(),
        appid: body("appid").required(),
        mch_id: body("mch_id"),
        sub_appid: body("sub_appid"),
        sub_mch_id: body("sub_mch_id"),
        now: body("now").required(),
        version: body("version").required(),
        sign_type: body("sign_type"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// store number · 门店编号
        store_id(&'a str),
        /// store name · 门店名称
        store_name(&'a str),
        /// terminal device number · 终端设备编号
        device_id(&'a str),
        /// initialisation data · 初始化数据
        rawdata(&'a str),
        /// official account or mini program appid bound to the merchant ID · 商户号绑定的公众号/小程序 appid
        appid(&'a str),
        /// current time · 取当前时间
        now(i64),
        /// version number · 版本号
        version(Version),
    } {
        /// additional field · 附加字段
        attach attach_opt(into String),
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
        /// sub-merchant's bound official account or mini program appid (partner mode) · 子商户绑定的公众号/小程序 appid(服务商模式)
        sub_appid sub_appid_opt(into String),
        /// sub-merchant ID (partner mode) · 子商户号(服务商模式)
        sub_mch_id sub_mch_id_opt(into String),
        /// signature type · 签名类型
        sign_type sign_type_opt(SignType),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        host: Some("https://payapp.weixin.qq.com/"),
        sign_types: &[crate::endpoint::SignType::Md5, crate::endpoint::SignType::HmacSha256],
        answer: AnswerKind::Xml,
        asks: true,
        ..Operation::new(
            Method::Post,
            "/face/get_wxpayface_authinfo",
            "人脸识别SDK-获取调用凭证",
            "Get the call credential of the face recognition SDK",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// version number · 版本号
        pub enum Version {
            V1 = "1",
        }
    }

    pub use crate::webhook::v2::transaction_success::SignType;

    /// Get the call credential of the face recognition SDK · 人脸识别SDK-获取调用凭证
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// error code description · 错误码描述
        pub return_msg: Option<String>,
        /// SDK call credential · SDK调用凭证
        pub authinfo: Option<String>,
        /// authinfo validity time · authinfo的有效时间 (seconds)
        pub expires_in: Option<i64>,
        /// nonce · 随机字符串
        pub nonce_str: Option<String>,
        /// parameter signature · 参数签名
        pub sign: Option<String>,
        /// official account · 公众号
        pub appid: Option<String>,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// sub-merchant official account appid (partner mode) · 子商户公众账号ID(服务商模式)
        pub sub_appid: Option<String>,
        /// sub-merchant ID (partner mode) · 子商户号(服务商模式)
        pub sub_mch_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        authinfo: body("authinfo").promised(),
        expires_in: body("expires_in"),
        nonce_str: body("nonce_str"),
        sign: body("sign"),
        appid: body("appid").promised(),
        mch_id: body("mch_id").promised(),
        sub_appid: body("sub_appid"),
        sub_mch_id: body("sub_mch_id"),
    } }

    crate::promised::promised! { Response {
        /// SDK call credential · SDK调用凭证
        authinfo 2(&str),
        /// official account · 公众号
        appid 6(&str),
        /// merchant ID · 商户号
        mch_id 7(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::webhook::v2::transaction_success::ReturnCode;
    }
}
