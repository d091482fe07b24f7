// Written by `cargo xtask codegen` from spec/openapi/v2/pay/downloadfundflow.md

//! `/pay/downloadfundflow`

/// Download a fund bill · 下载资金账单
///
/// `POST /pay/downloadfundflow`
///
/// Needs the merchant's client certificate.
///
/// Official pages · 官方文档:
///
/// - merchant: [4011939779](https://pay.weixin.qq.com/doc/v2/merchant/4011939779), [4011935220](https://pay.weixin.qq.com/doc/v2/merchant/4011935220), [4011937075](https://pay.weixin.qq.com/doc/v2/merchant/4011937075), [4011939788](https://pay.weixin.qq.com/doc/v2/merchant/4011939788), [4011937603](https://pay.weixin.qq.com/doc/v2/merchant/4011937603), [4011941526](https://pay.weixin.qq.com/doc/v2/merchant/4011941526)
/// - partner: [4012181559](https://pay.weixin.qq.com/doc/v2/partner/4012181559)
/// - [Official page of payment codes · 官方付款码文档](https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_18&index=7)
/// - [Official page of JSAPI payment · 官方JSAPI文档](https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_18&index=7)
/// - [Official page of Native payment · 官方NATIVE文档](https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_18&index=7)
/// - [Official page of app payment · 官方APP文档](https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_18&index=9)
/// - [Official page of H5 payment · 官方H5文档](https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_18&index=7)
/// - [Official page of mini program payment · 官方小程序支付文档](https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_18&index=7)
///
/// ```
/// use wechatpay::v2::pay::downloadfundflow::post::{AccountType, Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wx8888888888888888",
///     bill_date: "20140603",
///     account_type: AccountType::Basic,
/// });
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::pay::downloadfundflow::post::{AccountType, Request, Required, SignType, TarType};
///
/// let request = Request::new(Required {
///     appid: "wx8888888888888888",
///     bill_date: "20140603",
///     account_type: AccountType::Basic,
/// })
/// .mch_id("1900000109")
/// .sign_type(SignType::HmacSha256)
/// .tar_type(TarType::Gzip);
/// ```
#[doc(alias("下载资金账单", "4011939779", "4011935220", "4011937075", "4011939788", "4011937603", "4011941526", "4012181559"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Download a fund bill · 下载资金账单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// official account appid · 公众账号ID
        pub appid: String,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// signature type · 签名类型
        pub sign_type: Option<SignType>,
        /// fund bill date · 资金账单日期
        pub bill_date: String,
        /// fund account type · 资金账户类型
        pub account_type: AccountType,
        /// compressed bill · 压缩账单
        pub tar_type: Option<TarType>,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        mch_id: body("mch_id"),
        sign_type: body("sign_type"),
        bill_date: body("bill_date").required(),
        account_type: body("account_type").required(),
        tar_type: body("tar_type"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// official account appid · 公众账号ID
        appid(&'a str),
        /// fund bill date · 资金账单日期
        bill_date(&'a str),
        /// fund account type · 资金账户类型
        account_type(AccountType),
    } {
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
        /// signature type · 签名类型
        sign_type sign_type_opt(SignType),
        /// compressed bill · 压缩账单
        tar_type tar_type_opt(TarType),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        client_certificate: true,
        sign_types: &[crate::endpoint::SignType::HmacSha256],
        answer: AnswerKind::File(crate::endpoint::FileKind::Csv),
        unsigned_answer: true,
        asks: true,
        ..Operation::new(
            Method::Post,
            "/pay/downloadfundflow",
            "下载资金账单",
            "Download a fund bill",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    pub use crate::v2::billcommentsp::batchquerycomment::post::SignType;

    crate::open_enum! {
        /// fund account type · 资金账户类型
        pub enum AccountType {
            Basic = "Basic",
            Operation = "Operation",
            Fees = "Fees",
        }
    }

    pub use crate::v2::pay::downloadbill::post::TarType;

    /// Download a fund bill · 下载资金账单
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
        /// error code description · 错误代码描述
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
        pub use crate::webhook::v2::transaction_success::ReturnCode;

        pub use crate::v2::billcommentsp::batchquerycomment::post::response::ResultCode;
    }
}
