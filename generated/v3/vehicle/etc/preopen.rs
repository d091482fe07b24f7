// Written by `cargo xtask codegen` from spec/openapi/v3/vehicle/etc/preopen.md

//! `/v3/vehicle/etc/preopen`

/// Pre-activate designated-card deduction for a user's ETC · 预开通用户ETC指定卡扣费
///
/// `POST /v3/vehicle/etc/preopen`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012715215)
///
/// ```
/// use wechatpay::v3::vehicle::etc::preopen::post::{Identify, Request};
///
/// let request = Request {
///     sub_appid: Some("wxcbda96de0b165489".into()),
///     sub_mchid: Some("1510770601".into()),
///     etc_device_id: Some("xxxxxxx".into()),
///     bank_card_no: Some("…".into()),
///     ..Request::new(
///         "10000098",
///         "ot35_4gNgXsUuh2sQY0lT9N08AU0",
///         "97619",
///         "藏ZZZZZZ",
///         Identify::new("…", "…", "ID_CARD"),
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Pre-activate designated-card deduction for a user's ETC · 预开通用户ETC指定卡扣费
    pub struct Request {
        /// partner appid · 服务商appid
        pub sp_appid: String,
        /// sub-merchant appid · 子商户appid
        pub sub_appid: Option<String>,
        /// sub-merchant ID · 特约商户号
        pub sub_mchid: Option<String>,
        /// user openid · 用户标识
        pub openid: String,
        /// ETC deduction authorisation template ID · ETC授权扣费模板ID
        pub plan_id: String,
        /// ETC device number · ETC设备号
        pub etc_device_id: Option<String>,
        /// licence plate number · 车牌号
        pub plate_number: String,
        /// real-name information · 实名信息
        pub identify: Identify,
        /// bank card bound when the user activated ETC · 用户开通ETC时绑定的银行卡
        pub bank_card_no: Option<crate::Sensitive>,
    }

    crate::model! { Request {
        sp_appid: body("sp_appid").required(),
        sub_appid: body("sub_appid"),
        sub_mchid: body("sub_mchid"),
        openid: body("openid").required(),
        plan_id: body("plan_id").required(),
        etc_device_id: body("etc_device_id"),
        plate_number: body("plate_number").required(),
        identify: body("identify").required(),
        bank_card_no: body("bank_card_no").mark(Mark::Rsa),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            sp_appid: impl Into<String>,
            openid: impl Into<String>,
            plan_id: impl Into<String>,
            plate_number: impl Into<String>,
            identify: Identify,
        ) -> Self {
            Self {
                sp_appid: sp_appid.into(),
                sub_appid: None,
                sub_mchid: None,
                openid: openid.into(),
                plan_id: plan_id.into(),
                etc_device_id: None,
                plate_number: plate_number.into(),
                identify,
                bank_card_no: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/vehicle/etc/preopen",
        "预开通用户ETC指定卡扣费",
        "Pre-activate designated-card deduction for a user's ETC",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// real-name information · 实名信息
    pub struct Identify {
        /// name · 姓名
        pub encrypted_real_name: crate::Sensitive,
        /// identity document number · 证件号码
        pub encrypted_credential_id: crate::Sensitive,
        /// document type · 证件类型
        pub credential_type: String,
    }

    crate::model! { Identify {
        encrypted_real_name: body("encrypted_real_name").required().mark(Mark::Rsa),
        encrypted_credential_id: body("encrypted_credential_id").required().mark(Mark::Rsa),
        credential_type: body("credential_type").required(),
    } }

    impl Identify {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            encrypted_real_name: impl Into<crate::Sensitive>,
            encrypted_credential_id: impl Into<crate::Sensitive>,
            credential_type: impl Into<String>,
        ) -> Self {
            Self {
                encrypted_real_name: encrypted_real_name.into(),
                encrypted_credential_id: encrypted_credential_id.into(),
                credential_type: credential_type.into(),
            }
        }
    }

    /// Pre-activate designated-card deduction for a user's ETC · 预开通用户ETC指定卡扣费
    #[non_exhaustive]
    pub struct Response {
        /// pre-activation ID · 预开通ID
        pub preopen_id: Option<String>,
    }

    crate::model! { Response: Default {
        preopen_id: body("preopen_id"),
    } }
}
