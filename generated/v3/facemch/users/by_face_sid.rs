// Written by `cargo xtask codegen` from spec/openapi/v3/facemch/users/{face_sid}.md

//! `/v3/facemch/users/{face_sid}`

/// Query a user's authorised real-name information · 查询用户授权的实名信息
///
/// `GET /v3/facemch/users/{face_sid}`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/sid.html)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::facemch::users::by_face_sid::get::{InfoType, Request, Required};
///
/// let request = Request::new(Required {
///     face_sid: "aabbccdd12345",
///     info_type: InfoType::AskUnionid,
///     appid: "wx2b029c08a6233333",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::facemch::users::by_face_sid::get::{InfoType, Request, Required};
///
/// let request = Request::new(Required {
///     face_sid: "aabbccdd12345",
///     info_type: InfoType::AskUnionid,
///     appid: "wx2b029c08a6233333",
/// })
/// .sub_mchid("123456789")
/// .sub_appid("wx2b029c08a6255555")
/// .sub_serial_no("wx2b029c08a6255555");
/// ```
#[doc(alias("查询用户授权的实名信息"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query a user's authorised real-name information · 查询用户授权的实名信息
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// credential returned after the terminal device recognises the user · 终端设备识别用户成功后返回的凭证
        pub face_sid: String,
        /// type of information this request obtains · 标识本次请求获取的信息类型
        pub info_type: InfoType,
        /// official account appid assigned by WeChat · 微信分配的公众账号ID
        pub appid: String,
        /// sub-merchant ID assigned by WeChat Pay · 微信支付分配的子商户号
        pub sub_mchid: Option<String>,
        /// sub-merchant official account appid assigned by WeChat · 微信分配的子商户公众账号ID
        pub sub_appid: Option<String>,
        /// sub-merchant certificate serial · ⼦商户证书序列号
        pub sub_serial_no: Option<String>,
    }

    crate::model! { Request {
        face_sid: path("face_sid").required(),
        info_type: query("info_type").required(),
        appid: query("appid").required(),
        sub_mchid: query("sub_mchid"),
        sub_appid: query("sub_appid"),
        sub_serial_no: query("sub_serial_no"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// credential returned after the terminal device recognises the user · 终端设备识别用户成功后返回的凭证
        face_sid(&'a str),
        /// type of information this request obtains · 标识本次请求获取的信息类型
        info_type(InfoType),
        /// official account appid assigned by WeChat · 微信分配的公众账号ID
        appid(&'a str),
    } {
        /// sub-merchant ID assigned by WeChat Pay · 微信支付分配的子商户号
        sub_mchid sub_mchid_opt(into String),
        /// sub-merchant official account appid assigned by WeChat · 微信分配的子商户公众账号ID
        sub_appid sub_appid_opt(into String),
        /// sub-merchant certificate serial · ⼦商户证书序列号
        sub_serial_no sub_serial_no_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/facemch/users/{face_sid}",
        "查询用户授权的实名信息",
        "Query a user's authorised real-name information",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// type of information this request obtains · 标识本次请求获取的信息类型
        pub enum InfoType {
            AskUnionid = "ASK_UNIONID",
            AskRealName = "ASK_REAL_NAME",
        }
    }

    /// Query a user's authorised real-name information · 查询用户授权的实名信息
    #[non_exhaustive]
    pub struct Response {
        /// unionid
        pub union_id: Option<String>,
        /// user openid under the merchant appid · 用户在商户appid下的唯⼀标识
        pub openid: Option<String>,
        /// user openid under the sub-merchant appid · 用户在⼦商户appid下的唯⼀标识
        pub sub_openid: Option<String>,
        /// name information · 姓名信息
        pub real_name_info: Option<response::RealNameInfo>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        union_id: body("union_id"),
        openid: body("openid"),
        sub_openid: body("sub_openid"),
        real_name_info: body("real_name_info"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::{Mark, body};

        /// name information · 姓名信息
        #[non_exhaustive]
        pub struct RealNameInfo {
            /// encrypted name information · 加密后的姓名信息
            pub encrypted_real_name: Option<crate::Sensitive>,
            /// identity document type (`1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`)
            pub credential_type: Option<i64>,
            /// encrypted ID card number · 加密后的身份证号
            pub encrypted_credential_id: Option<crate::Sensitive>,
            origin_: crate::model::Origin,
        }

        crate::model! { RealNameInfo: Received {
            encrypted_real_name: body("encrypted_real_name").mark(Mark::Rsa),
            credential_type: body("credential_type"),
            encrypted_credential_id: body("encrypted_credential_id").mark(Mark::Rsa),
        } }
    }
}
