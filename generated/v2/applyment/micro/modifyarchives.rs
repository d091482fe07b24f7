// Written by `cargo xtask codegen` from spec/openapi/v2/applyment/micro/modifyarchives.md

//! `/applyment/micro/modifyarchives`

/// Modify the settlement bank card · 修改结算银行卡
///
/// `POST /applyment/micro/modifyarchives`
///
/// Needs the merchant's client certificate.
///
/// Official pages · 官方文档:
///
/// - partner: [4014115349](https://pay.weixin.qq.com/doc/v2/partner/4014115349)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::applyment::micro::modifyarchives::post::{Request, Required, Version};
///
/// let request = Request::new(Required {
///     version: Version::V1_0,
///     sub_mch_id: "1230000109",
///     bank_address_code: "110000",
///     cert_sn: "5430056GFRJK54YTFF653GDFH09HFGHF",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::applyment::micro::modifyarchives::post::{Request, Required, SignType, Version};
///
/// let request = Request::new(Required {
///     version: Version::V1_0,
///     sub_mch_id: "1230000109",
///     bank_address_code: "110000",
///     cert_sn: "5430056GFRJK54YTFF653GDFH09HFGHF",
/// })
/// .mch_id("1230000109")
/// .sign_type(SignType::HmacSha256)
/// .account_number("")
/// .bank_name("深圳农村商业银行xxx支行")
/// .account_bank("中国银行");
/// ```
#[deprecated(note = "offline since 2023.03.13")]
#[doc(alias("修改结算银行卡", "4014115349"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Modify the settlement bank card · 修改结算银行卡
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
        pub sub_mch_id: String,
        /// bank card number · 银行卡号
        pub account_number: Option<String>,
        /// full name of the bank of deposit (with branch) · 开户银行全称（含支行）
        pub bank_name: Option<String>,
        /// bank of deposit · 开户银行
        pub account_bank: Option<String>,
        /// province and city code of the bank of deposit · 开户银行省市编码
        pub bank_address_code: String,
        /// WeChat Pay platform certificate serial · 平台证书序列号
        pub cert_sn: String,
    }

    crate::model! { Request {
        version: body("version").required(),
        mch_id: body("mch_id"),
        sign_type: body("sign_type"),
        sub_mch_id: body("sub_mch_id").required(),
        account_number: body("account_number"),
        bank_name: body("bank_name"),
        account_bank: body("account_bank"),
        bank_address_code: body("bank_address_code").required(),
        cert_sn: body("cert_sn").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// API version number · 接口版本号
        version(Version),
        /// micro merchant ID · 小微商户号
        sub_mch_id(&'a str),
        /// province and city code of the bank of deposit · 开户银行省市编码
        bank_address_code(&'a str),
        /// WeChat Pay platform certificate serial · 平台证书序列号
        cert_sn(&'a str),
    } {
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
        /// signature type · 签名类型
        sign_type sign_type_opt(SignType),
        /// bank card number · 银行卡号
        account_number account_number_opt(into String),
        /// full name of the bank of deposit (with branch) · 开户银行全称（含支行）
        bank_name bank_name_opt(into String),
        /// bank of deposit · 开户银行
        account_bank account_bank_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        client_certificate: true,
        sign_types: &[crate::endpoint::SignType::HmacSha256],
        answer: AnswerKind::Xml,
        deprecated: Some("offline since 2023.03.13"),
        ..Operation::new(
            Method::Post,
            "/applyment/micro/modifyarchives",
            "修改结算银行卡",
            "Modify the settlement bank card",
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

    /// Modify the settlement bank card · 修改结算银行卡
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
