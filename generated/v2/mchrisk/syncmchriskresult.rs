// Written by `cargo xtask codegen` from spec/openapi/v2/mchrisk/syncmchriskresult.md

//! `/mchrisk/syncmchriskresult`

/// Synchronise the handling result of a risk merchant (afterwards) · 事后-风险商户处理结果同步接口
///
/// `POST /mchrisk/syncmchriskresult`
///
/// Needs the merchant's client certificate.
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v2/institution/4011986435)
///
/// ```
/// use wechatpay::v2::mchrisk::syncmchriskresult::post::{Request, SignType};
///
/// let request = Request {
///     mch_id: Some("1900000109".into()),
///     certificates_number: Some("8609cb22e1774a50a930e414cc71eca06121bcd266335cda230d24a7886a8d9f".into()),
///     certificates_name: Some("ca775af5f841bdf424b2e6eb86a6e21e".into()),
///     settlement_card_no: Some("ca775af5f841bdf424b2e6eb86a6e21e".into()),
///     settlement_card_name: Some("ca775af5f841bdf424b2e6eb86a6e21e".into()),
///     settlement_card_bank: Some("招商银行科技园支行".into()),
///     business_license_number: Some("00110105MA00BE3C1W".into()),
///     company_name: Some("XXXXX有限公司".into()),
///     store_address: Some("广东省深圳市南山区深南大道10000号".into()),
///     store_longitude: Some("22.5461478801".into()),
///     store_latitude: Some("113.9410519639".into()),
///     sign_type: Some(SignType::HmacSha256),
///     ..Request::new(
///         "1230000109",
///         "123456123",
///         "GAMBLING,SEXYCHEATTRANSACTION_DISPUT…",
///         "CLOSE_PAY_PERMISSIONEXTEND_SETTLEMEN…",
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Synchronise the handling result of a risk merchant (afterwards) · 事后-风险商户处理结果同步接口
    pub struct Request {
        /// partner merchant ID · 服务商号
        pub mch_id: Option<String>,
        /// merchant ID · 商户ID
        pub sub_mch_id: String,
        /// event number · 事件单号
        pub event_code: String,
        /// ID card number (to be encrypted) · 身份证号（需加密）
        pub certificates_number: Option<String>,
        /// name of the ID card holder (to be encrypted) · 身份证所有人姓名（需加密）
        pub certificates_name: Option<String>,
        /// settlement account number (to be encrypted) · 结算账号（需加密）
        pub settlement_card_no: Option<String>,
        /// settlement account name (to be encrypted) · 结算户名（需加密）
        pub settlement_card_name: Option<String>,
        /// settlement bank · 结算银行
        pub settlement_card_bank: Option<String>,
        /// business licence number (to be encrypted) · 营业执照编号（需加密）
        pub business_license_number: Option<String>,
        /// company name · 公司名称
        pub company_name: Option<String>,
        /// store address · 门店地址
        pub store_address: Option<String>,
        /// store longitude · 门店经度
        pub store_longitude: Option<String>,
        /// store latitude · 门店纬度
        pub store_latitude: Option<String>,
        /// risk type · 风险类型
        pub risk_type: String,
        /// penalty method · 处罚方式
        pub punish_type: String,
        /// signature type · 签名类型
        pub sign_type: Option<SignType>,
    }

    crate::model! { Request {
        mch_id: body("mch_id"),
        sub_mch_id: body("sub_mch_id").required(),
        event_code: body("event_code").required(),
        certificates_number: body("certificates_number"),
        certificates_name: body("certificates_name"),
        settlement_card_no: body("settlement_card_no"),
        settlement_card_name: body("settlement_card_name"),
        settlement_card_bank: body("settlement_card_bank"),
        business_license_number: body("business_license_number"),
        company_name: body("company_name"),
        store_address: body("store_address"),
        store_longitude: body("store_longitude"),
        store_latitude: body("store_latitude"),
        risk_type: body("risk_type").required(),
        punish_type: body("punish_type").required(),
        sign_type: body("sign_type"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            sub_mch_id: impl Into<String>,
            event_code: impl Into<String>,
            risk_type: impl Into<String>,
            punish_type: impl Into<String>,
        ) -> Self {
            Self {
                mch_id: None,
                sub_mch_id: sub_mch_id.into(),
                event_code: event_code.into(),
                certificates_number: None,
                certificates_name: None,
                settlement_card_no: None,
                settlement_card_name: None,
                settlement_card_bank: None,
                business_license_number: None,
                company_name: None,
                store_address: None,
                store_longitude: None,
                store_latitude: None,
                risk_type: risk_type.into(),
                punish_type: punish_type.into(),
                sign_type: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        client_certificate: true,
        sign_types: &[crate::endpoint::SignType::HmacSha256],
        answer: AnswerKind::Xml,
        unsigned_answer: true,
        ..Operation::new(
            Method::Post,
            "/mchrisk/syncmchriskresult",
            "事后-风险商户处理结果同步接口",
            "Synchronise the handling result of a risk merchant (afterwards)",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// signature type · 签名类型
        pub enum SignType {
            HmacSha256 = "HMAC-SHA256",
        }
    }

    /// Synchronise the handling result of a risk merchant (afterwards) · 事后-风险商户处理结果同步接口
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
        /// error description · 错误描述
        pub err_code_des: Option<String>,
    }

    crate::model! { Response: Default {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        result_code: body("result_code"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// return status code · 返回状态码
            pub enum ReturnCode {
                Success = "SUCCESS",
                Fail = "FAIL",
            }
        }

        crate::open_enum! {
            /// business result · 业务结果
            pub enum ResultCode {
                Success = "SUCCESS",
                Fail = "FAIL",
            }
        }
    }
}
