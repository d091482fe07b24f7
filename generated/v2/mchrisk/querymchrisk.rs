// Written by `cargo xtask codegen` from spec/openapi/v2/mchrisk/querymchrisk.md

//! `/mchrisk/querymchrisk`

/// Check a risk merchant (beforehand) · 事前-风险商户核查接口
///
/// `POST /mchrisk/querymchrisk`
///
/// Needs the merchant's client certificate.
///
/// Official pages · 官方文档:
///
/// - institution: [4011985625](https://pay.weixin.qq.com/doc/v2/institution/4011985625)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::mchrisk::querymchrisk::post::Request;
///
/// let request = Request::new();
/// let answer = request.send(&client).await?;
/// let risk_level = answer.risk_level()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::mchrisk::querymchrisk::post::{Request, SignType};
///
/// let request = Request::new()
///     .mch_id("1900000109")
///     .cert_serial_number("XXXXX")
///     .certificates_number("…")
///     .certificates_name("ca775af5f841bdf424b2e6eb86a6e21e")
///     .settlement_card_no("…")
///     .settlement_card_name("ca775af5f841bdf424b2e6eb86a6e21e")
///     .settlement_card_bank("招商银行科技园支行")
///     .business_license_number("ca775af5f841bdf424b2e6eb86a6e21e")
///     .company_name("XXXXX有限公司")
///     .store_address("广东省深圳市南山区深南大道10000号")
///     .store_longitude("22.5461478801")
///     .store_latitude("113.9410519639")
///     .sign_type(SignType::HmacSha256);
/// ```
#[doc(alias("事前-风险商户核查接口", "4011985625"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Check a risk merchant (beforehand) · 事前-风险商户核查接口
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// partner merchant ID · 服务商号
        pub mch_id: Option<String>,
        /// WeChat Pay platform certificate serial · 平台证书序列号
        pub cert_serial_number: Option<String>,
        /// ID card number (to be encrypted) · 身份证号（需加密）
        pub certificates_number: Option<crate::Sensitive>,
        /// name of the ID card holder (to be encrypted) · 身份证所有人姓名（需加密）
        pub certificates_name: Option<crate::Sensitive>,
        /// settlement account number (to be encrypted) · 结算账号（需加密）
        pub settlement_card_no: Option<crate::Sensitive>,
        /// settlement account name (to be encrypted) · 结算户名（需加密）
        pub settlement_card_name: Option<crate::Sensitive>,
        /// settlement bank · 结算银行
        pub settlement_card_bank: Option<String>,
        /// business licence number (to be encrypted) · 营业执照编号（需加密）
        pub business_license_number: Option<crate::Sensitive>,
        /// company name · 公司名称
        pub company_name: Option<String>,
        /// store address · 门店地址
        pub store_address: Option<String>,
        /// store longitude · 门店经度
        pub store_longitude: Option<String>,
        /// store latitude · 门店纬度
        pub store_latitude: Option<String>,
        /// signature type · 签名类型
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

    crate::sent::sent! { Request {
        /// partner merchant ID · 服务商号
        mch_id mch_id_opt(into String),
        /// WeChat Pay platform certificate serial · 平台证书序列号
        cert_serial_number cert_serial_number_opt(into String),
        /// ID card number (to be encrypted) · 身份证号（需加密）
        certificates_number certificates_number_opt(into crate::Sensitive),
        /// name of the ID card holder (to be encrypted) · 身份证所有人姓名（需加密）
        certificates_name certificates_name_opt(into crate::Sensitive),
        /// settlement account number (to be encrypted) · 结算账号（需加密）
        settlement_card_no settlement_card_no_opt(into crate::Sensitive),
        /// settlement account name (to be encrypted) · 结算户名（需加密）
        settlement_card_name settlement_card_name_opt(into crate::Sensitive),
        /// settlement bank · 结算银行
        settlement_card_bank settlement_card_bank_opt(into String),
        /// business licence number (to be encrypted) · 营业执照编号（需加密）
        business_license_number business_license_number_opt(into crate::Sensitive),
        /// company name · 公司名称
        company_name company_name_opt(into String),
        /// store address · 门店地址
        store_address store_address_opt(into String),
        /// store longitude · 门店经度
        store_longitude store_longitude_opt(into String),
        /// store latitude · 门店纬度
        store_latitude store_latitude_opt(into String),
        /// signature type · 签名类型
        sign_type sign_type_opt(SignType),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        client_certificate: true,
        sign_types: &[crate::endpoint::SignType::HmacSha256],
        answer: AnswerKind::Xml,
        unsigned_answer: true,
        asks: true,
        ..Operation::new(
            Method::Post,
            "/mchrisk/querymchrisk",
            "事前-风险商户核查接口",
            "Check a risk merchant (beforehand)",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    pub use crate::webhook::v2::transactions_risk_occurred::SignType;

    /// Check a risk merchant (beforehand) · 事前-风险商户核查接口
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned information · 返回信息
        pub return_msg: Option<String>,
        /// business result · 业务结果
        pub result_code: Option<response::ResultCode>,
        /// partner merchant ID · 服务商号
        pub mch_id: Option<String>,
        /// risk level · 风险级别
        pub risk_level: Option<String>,
        /// risk description · 风险描述
        pub risk_level_desc: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        result_code: body("result_code"),
        mch_id: body("mch_id").promised(),
        risk_level: body("risk_level").promised(),
        risk_level_desc: body("risk_level_desc").promised(),
    } }

    crate::promised::promised! { Response {
        /// partner merchant ID · 服务商号
        mch_id 3(&str),
        /// risk level · 风险级别
        risk_level 4(&str),
        /// risk description · 风险描述
        risk_level_desc 5(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::webhook::v2::transactions_risk_occurred::ReturnCode;

        pub use crate::v2::mchrisk::bankquerymchauditinfo::post::response::ResultCode;
    }
}
