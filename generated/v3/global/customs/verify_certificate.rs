// Written by `cargo xtask codegen` from spec/openapi/v3/global/customs/verify-certificate.md

//! `/v3/global/customs/verify-certificate`

/// Check identity information · 身份信息校验
///
/// `POST /v3/global/customs/verify-certificate`
///
/// Official pages · 官方文档:
///
/// - global: [4013025128](https://pay.weixin.qq.com/doc/global/v3/zh/4013025128)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::global::customs::verify_certificate::post::{CertificateType, Customs, Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wxd678efh567hg6787",
///     mchid: "1230000109",
///     out_trade_no: "20150806125346",
///     transaction_id: "1000320306201511078440737890",
///     customs: Customs::ShanghaiZs,
///     merchant_customs_no: "123456",
///     certificate_type: CertificateType::Idcard,
///     certificate_id: "330821198809085211",
///     certificate_name: "张三",
/// });
/// let answer = request.send(&client).await?;
/// let certificate_check_result = answer.certificate_check_result()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::global::customs::verify_certificate::post::{CertificateType, Customs, Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wxd678efh567hg6787",
///     mchid: "1230000109",
///     out_trade_no: "20150806125346",
///     transaction_id: "1000320306201511078440737890",
///     customs: Customs::ShanghaiZs,
///     merchant_customs_no: "123456",
///     certificate_type: CertificateType::Idcard,
///     certificate_id: "330821198809085211",
///     certificate_name: "张三",
/// })
/// .sub_order_no("20150806125346");
/// ```
#[doc(alias("身份信息校验", "4013025128"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Check identity information · 身份信息校验
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// institution appid · 机构APPID
        pub appid: String,
        /// merchant ID · 商户号
        pub mchid: String,
        /// merchant order number · 商户订单号
        pub out_trade_no: String,
        /// WeChat Pay transaction ID · 微信订单号
        pub transaction_id: String,
        /// merchant sub-order number · 商户子订单号
        pub sub_order_no: Option<String>,
        /// customs · 海关
        pub customs: Customs,
        /// merchant's customs filing number · 商户海关备案号
        pub merchant_customs_no: String,
        /// document type · 证件类型
        pub certificate_type: CertificateType,
        /// document number · 证件号
        pub certificate_id: crate::Sensitive,
        /// name on the identity document · 证件姓名
        pub certificate_name: crate::Sensitive,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        mchid: body("mchid").required(),
        out_trade_no: body("out_trade_no").required(),
        transaction_id: body("transaction_id").required(),
        sub_order_no: body("sub_order_no"),
        customs: body("customs").required(),
        merchant_customs_no: body("merchant_customs_no").required(),
        certificate_type: body("certificate_type").required(),
        certificate_id: body("certificate_id").required().mark(Mark::Rsa),
        certificate_name: body("certificate_name").required().mark(Mark::Rsa),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// institution appid · 机构APPID
        appid(&'a str),
        /// merchant ID · 商户号
        mchid(&'a str),
        /// merchant order number · 商户订单号
        out_trade_no(&'a str),
        /// WeChat Pay transaction ID · 微信订单号
        transaction_id(&'a str),
        /// customs · 海关
        customs(Customs),
        /// merchant's customs filing number · 商户海关备案号
        merchant_customs_no(&'a str),
        /// document type · 证件类型
        certificate_type(CertificateType),
        /// document number · 证件号
        certificate_id(&'a str),
        /// name on the identity document · 证件姓名
        certificate_name(&'a str),
    } {
        /// merchant sub-order number · 商户子订单号
        sub_order_no sub_order_no_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://apihk.mch.weixin.qq.com/"),
        sealing: crate::endpoint::Sealing::Pkcs1v15,
        ..Operation::new(
            Method::Post,
            "/v3/global/customs/verify-certificate",
            "身份信息校验",
            "Check identity information",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::global::customs::orders::get::Customs;

    crate::open_enum! {
        /// document type · 证件类型
        pub enum CertificateType {
            Idcard = "IDCARD",
        }
    }

    /// Check identity information · 身份信息校验
    #[non_exhaustive]
    pub struct Response {
        /// institution appid · 机构APPID
        pub appid: Option<String>,
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// WeChat Pay transaction ID · 微信订单号
        pub transaction_id: Option<String>,
        /// identity check result · 身份核验结果
        pub certificate_check_result: Option<response::CertificateCheckResult>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        appid: body("appid").promised(),
        mchid: body("mchid").promised(),
        out_trade_no: body("out_trade_no").promised(),
        transaction_id: body("transaction_id").promised(),
        certificate_check_result: body("certificate_check_result").promised(),
    } }

    crate::promised::promised! { Response {
        /// institution appid · 机构APPID
        appid 0(&str),
        /// merchant ID · 商户号
        mchid 1(&str),
        /// merchant order number · 商户订单号
        out_trade_no 2(&str),
        /// WeChat Pay transaction ID · 微信订单号
        transaction_id 3(&str),
        /// identity check result · 身份核验结果
        certificate_check_result 4(&response::CertificateCheckResult),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// identity check result · 身份核验结果
            pub enum CertificateCheckResult {
                Same = "SAME",
                Different = "DIFFERENT",
            }
        }
    }
}
