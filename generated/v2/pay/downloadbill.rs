// Written by `cargo xtask codegen` from spec/openapi/v2/pay/downloadbill.md

//! `/pay/downloadbill`

/// Download a reconciliation bill · 下载对账单
///
/// `POST /pay/downloadbill`
///
/// Official pages · 官方文档:
///
/// - merchant: [4011939627](https://pay.weixin.qq.com/doc/v2/merchant/4011939627), [4011935219](https://pay.weixin.qq.com/doc/v2/merchant/4011935219), [4011936993](https://pay.weixin.qq.com/doc/v2/merchant/4011936993), [4011939651](https://pay.weixin.qq.com/doc/v2/merchant/4011939651), [4011937545](https://pay.weixin.qq.com/doc/v2/merchant/4011937545), [4011941399](https://pay.weixin.qq.com/doc/v2/merchant/4011941399), [4011987833](https://pay.weixin.qq.com/doc/v2/merchant/4011987833), [4011985040](https://pay.weixin.qq.com/doc/v2/merchant/4011985040), [4011985427](https://pay.weixin.qq.com/doc/v2/merchant/4011985427)
/// - partner: [4011941628](https://pay.weixin.qq.com/doc/v2/partner/4011941628), [4011936649](https://pay.weixin.qq.com/doc/v2/partner/4011936649), [4011989260](https://pay.weixin.qq.com/doc/v2/partner/4011989260), [4011983298](https://pay.weixin.qq.com/doc/v2/partner/4011983298), [4011941283](https://pay.weixin.qq.com/doc/v2/partner/4011941283), [4011984262](https://pay.weixin.qq.com/doc/v2/partner/4011984262), [4011989905](https://pay.weixin.qq.com/doc/v2/partner/4011989905), [4011988206](https://pay.weixin.qq.com/doc/v2/partner/4011988206), [4011988384](https://pay.weixin.qq.com/doc/v2/partner/4011988384)
/// - [Official page of payment codes · 官方付款码文档](https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_6)
/// - [Official page of JSAPI payment · 官方JSAPI文档](https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_6)
/// - [Official page of Native payment · 官方NATIVE文档](https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_6)
/// - [Official page of app payment · 官方APP文档](https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_6&index=8)
/// - [Official page of H5 payment · 官方H5文档](https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_6&index=6)
/// - [Official page of mini program payment · 官方小程序支付文档](https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_6)
/// - [Official page of face payment · 官方人脸支付文档](https://share.weiyun.com/5dxUgCw)
///
/// ```
/// use wechatpay::v2::pay::downloadbill::post::{Request, Required};
///
/// let request = Request::new(Required { appid: "wx8888888888888888", bill_date: "20140603" });
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::pay::downloadbill::post::{BillType, Request, Required, TarType};
///
/// let request = Request::new(Required { appid: "wx8888888888888888", bill_date: "20140603" })
///     .mch_id("1900000109")
///     .bill_type(BillType::All)
///     .tar_type(TarType::Gzip);
/// ```
#[doc(alias("下载对账单", "4011939627", "4011935219", "4011936993", "4011939651", "4011937545", "4011941399", "4011987833", "4011985040", "4011985427", "4011941628", "4011936649", "4011989260", "4011983298", "4011941283", "4011984262", "4011989905", "4011988206", "4011988384"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Download a reconciliation bill · 下载对账单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// official account appid · 公众账号ID
        pub appid: String,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// reconciliation bill date · 对账单日期
        pub bill_date: String,
        /// bill type · 账单类型
        pub bill_type: Option<BillType>,
        /// compressed bill · 压缩账单
        pub tar_type: Option<TarType>,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        mch_id: body("mch_id"),
        bill_date: body("bill_date").required(),
        bill_type: body("bill_type"),
        tar_type: body("tar_type"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// official account appid · 公众账号ID
        appid(&'a str),
        /// reconciliation bill date · 对账单日期
        bill_date(&'a str),
    } {
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
        /// bill type · 账单类型
        bill_type bill_type_opt(BillType),
        /// compressed bill · 压缩账单
        tar_type tar_type_opt(TarType),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        sign_types: &[crate::endpoint::SignType::Md5],
        answer: AnswerKind::File(crate::endpoint::FileKind::Csv),
        unsigned_answer: true,
        asks: true,
        ..Operation::new(
            Method::Post,
            "/pay/downloadbill",
            "下载对账单",
            "Download a reconciliation bill",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// bill type · 账单类型
        pub enum BillType {
            All = "ALL",
            Success = "SUCCESS",
            Refund = "REFUND",
            RechargeRefund = "RECHARGE_REFUND",
        }
    }

    crate::open_enum! {
        /// compressed bill · 压缩账单
        pub enum TarType {
            Gzip = "GZIP",
        }
    }

    /// Download a reconciliation bill · 下载对账单
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// error code description · 错误码描述
        pub return_msg: Option<String>,
        /// error code · 错误码
        pub error_code: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        error_code: body("error_code"),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// return status code · 返回状态码
            pub enum ReturnCode {
                Fail = "FAIL",
            }
        }
    }
}
