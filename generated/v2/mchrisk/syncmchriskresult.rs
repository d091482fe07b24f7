// Written by `cargo xtask codegen` from spec/openapi/v2/mchrisk/syncmchriskresult.md

//! `/mchrisk/syncmchriskresult`

/// Synchronise the handling result of a risk merchant (afterwards) · 事后-风险商户处理结果同步接口
///
/// `POST /mchrisk/syncmchriskresult`
///
/// Needs the merchant's client certificate.
///
/// Official pages · 官方文档:
///
/// - institution: [4011986435](https://pay.weixin.qq.com/doc/v2/institution/4011986435)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::mchrisk::syncmchriskresult::post::{Request, Required};
///
/// let request = Request::new(Required {
///     sub_mch_id: "1230000109",
///     event_code: "123456123",
///     risk_type: "GAMBLING,SEXYCHEATTRANSACTION_DISPUT…",
///     punish_type: "CLOSE_PAY_PERMISSIONEXTEND_SETTLEMEN…",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::mchrisk::syncmchriskresult::post::{Request, Required, SignType};
///
/// let request = Request::new(Required {
///     sub_mch_id: "1230000109",
///     event_code: "123456123",
///     risk_type: "GAMBLING,SEXYCHEATTRANSACTION_DISPUT…",
///     punish_type: "CLOSE_PAY_PERMISSIONEXTEND_SETTLEMEN…",
/// })
/// .mch_id("1900000109")
/// .certificates_number("8609cb22e1774a50a930e414cc71eca06121bcd266335cda230d24a7886a8d9f")
/// .certificates_name("ca775af5f841bdf424b2e6eb86a6e21e")
/// .settlement_card_no("ca775af5f841bdf424b2e6eb86a6e21e")
/// .settlement_card_name("ca775af5f841bdf424b2e6eb86a6e21e")
/// .settlement_card_bank("招商银行科技园支行")
/// .business_license_number("00110105MA00BE3C1W")
/// .company_name("XXXXX有限公司")
/// .store_address("广东省深圳市南山区深南大道10000号")
/// .store_longitude("22.5461478801")
/// .store_latitude("113.9410519639")
/// .sign_type(SignType::HmacSha256);
/// ```
#[doc(alias("事后-风险商户处理结果同步接口", "4011986435"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Synchronise the handling result of a risk merchant (afterwards) · 事后-风险商户处理结果同步接口
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant ID · 商户ID
        sub_mch_id(&'a str),
        /// event number · 事件单号
        event_code(&'a str),
        /// risk type · 风险类型
        risk_type(&'a str),
        /// penalty method · 处罚方式
        punish_type(&'a str),
    } {
        /// partner merchant ID · 服务商号
        mch_id mch_id_opt(into String),
        /// ID card number (to be encrypted) · 身份证号（需加密）
        certificates_number certificates_number_opt(into String),
        /// name of the ID card holder (to be encrypted) · 身份证所有人姓名（需加密）
        certificates_name certificates_name_opt(into String),
        /// settlement account number (to be encrypted) · 结算账号（需加密）
        settlement_card_no settlement_card_no_opt(into String),
        /// settlement account name (to be encrypted) · 结算户名（需加密）
        settlement_card_name settlement_card_name_opt(into String),
        /// settlement bank · 结算银行
        settlement_card_bank settlement_card_bank_opt(into String),
        /// business licence number (to be encrypted) · 营业执照编号（需加密）
        business_license_number business_license_number_opt(into String),
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

    pub use crate::webhook::v2::transactions_risk_occurred::SignType;

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
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        result_code: body("result_code"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::webhook::v2::transactions_risk_occurred::ReturnCode;

        pub use crate::v2::mchrisk::bankquerymchauditinfo::post::response::ResultCode;
    }
}
