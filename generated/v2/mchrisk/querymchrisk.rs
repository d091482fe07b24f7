// Written by `cargo xtask codegen` from spec/openapi/v2/mchrisk/querymchrisk.md

//! `/mchrisk/querymchrisk`

/// 事前-风险商户核查接口
///
/// `POST /mchrisk/querymchrisk`
///
/// Needs the merchant's client certificate.
///
/// [官方文档](https://pay.weixin.qq.com/doc/v2/institution/4011985625)
///
/// ```
/// use wechatpay::v2::mchrisk::querymchrisk::post::{Request, SignType};
///
/// let request = Request {
///     mch_id: Some("1900000109".into()),
///     cert_serial_number: Some("XXXXX".into()),
///     certificates_number: Some("…".into()),
///     certificates_name: Some("ca775af5f841bdf424b2e6eb86a6e21e".into()),
///     settlement_card_no: Some("…".into()),
///     settlement_card_name: Some("ca775af5f841bdf424b2e6eb86a6e21e".into()),
///     settlement_card_bank: Some("招商银行科技园支行".into()),
///     business_license_number: Some("ca775af5f841bdf424b2e6eb86a6e21e".into()),
///     company_name: Some("XXXXX有限公司".into()),
///     store_address: Some("广东省深圳市南山区深南大道10000号".into()),
///     store_longitude: Some("22.5461478801".into()),
///     store_latitude: Some("113.9410519639".into()),
///     sign_type: Some(SignType::HmacSha256),
///     ..Request::new()
/// };
/// ```
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// 事前-风险商户核查接口
    pub struct Request {
        /// 服务商号
        pub mch_id: Option<String>,
        /// 平台证书序列号
        pub cert_serial_number: Option<String>,
        /// 身份证号（需加密）
        pub certificates_number: Option<crate::Sensitive>,
        /// 身份证所有人姓名（需加密）
        pub certificates_name: Option<crate::Sensitive>,
        /// 结算账号（需加密）
        pub settlement_card_no: Option<crate::Sensitive>,
        /// 结算户名（需加密）
        pub settlement_card_name: Option<crate::Sensitive>,
        /// 结算银行
        pub settlement_card_bank: Option<String>,
        /// 营业执照编号（需加密）
        pub business_license_number: Option<crate::Sensitive>,
        /// 公司名称
        pub company_name: Option<String>,
        /// 门店地址
        pub store_address: Option<String>,
        /// 门店经度
        pub store_longitude: Option<String>,
        /// 门店纬度
        pub store_latitude: Option<String>,
        /// 签名类型
        pub sign_type: Option<SignType>,
    }

    crate::model! { Request: Default {
        mch_id: body("mch_id"),
        cert_serial_number: body("cert_serial_number"),
        certificates_number: body("certificates_number").mark(Mark::Rsa),
        certificates_name: body("certificates_name").mark(Mark::Rsa),
        settlement_card_no: body("settlement_card_no").mark(Mark::Rsa),
        settlement_card_name: body("settlement_card_name").mark(Mark::Rsa),
        settlement_card_bank: body("settlement_card_bank"),
        business_license_number: body("business_license_number").mark(Mark::Rsa),
        company_name: body("company_name"),
        store_address: body("store_address"),
        store_longitude: body("store_longitude"),
        store_latitude: body("store_latitude"),
        sign_type: body("sign_type"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                mch_id: None,
                cert_serial_number: None,
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
            "/mchrisk/querymchrisk",
            "事前-风险商户核查接口",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::send::call!(Request);

    crate::open_enum! {
        /// 签名类型
        pub enum SignType {
            HmacSha256 = "HMAC-SHA256",
        }
    }

    /// 事前-风险商户核查接口
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 业务结果
        pub result_code: Option<response::ResultCode>,
        /// 服务商号
        pub mch_id: Option<String>,
        /// 风险级别
        pub risk_level: Option<String>,
        /// 风险描述
        pub risk_level_desc: Option<String>,
    }

    crate::model! { Response: Default {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        result_code: body("result_code"),
        mch_id: body("mch_id"),
        risk_level: body("risk_level"),
        risk_level_desc: body("risk_level_desc"),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// 返回状态码
            pub enum ReturnCode {
                Success = "SUCCESS",
                Fail = "FAIL",
            }
        }

        crate::open_enum! {
            /// 业务结果
            pub enum ResultCode {
                Success = "SUCCESS",
                Fail = "FAIL",
            }
        }
    }
}
