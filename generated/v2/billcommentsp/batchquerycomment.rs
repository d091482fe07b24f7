// Written by `cargo xtask codegen` from spec/openapi/v2/billcommentsp/batchquerycomment.md

//! `/billcommentsp/batchquerycomment`

/// Pull order comment data · 拉取订单评价数据
///
/// `POST /billcommentsp/batchquerycomment`
///
/// Needs the merchant's client certificate.
///
/// Official pages · 官方文档:
///
/// - merchant: [4014326528](https://pay.weixin.qq.com/doc/v2/merchant/4014326528)
///
/// ```
/// use wechatpay::v2::billcommentsp::batchquerycomment::post::{Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wx8888888888888888",
///     begin_time: "20170724000000".into(),
///     end_time: "20170725000000".into(),
///     offset: 0,
/// });
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::billcommentsp::batchquerycomment::post::{Request, Required, SignType};
///
/// let request = Request::new(Required {
///     appid: "wx8888888888888888",
///     begin_time: "20170724000000".into(),
///     end_time: "20170725000000".into(),
///     offset: 0,
/// })
/// .mch_id("1900000109")
/// .sign_type(SignType::HmacSha256)
/// .limit(100);
/// ```
#[doc(alias("拉取订单评价数据", "4014326528"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Pull order comment data · 拉取订单评价数据
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// official account appid · 公众账号ID
        pub appid: String,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// signature type · 签名类型
        pub sign_type: Option<SignType>,
        /// start time · 开始时间; as 20180608103456
        pub begin_time: crate::CompactTime,
        /// end time · 结束时间; as 20180608103456
        pub end_time: crate::CompactTime,
        /// offset · 位移
        pub offset: i64,
        /// number of items · 条数
        pub limit: Option<i64>,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        mch_id: body("mch_id"),
        sign_type: body("sign_type"),
        begin_time: body("begin_time").required(),
        end_time: body("end_time").required(),
        offset: body("offset").required(),
        limit: body("limit"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// official account appid · 公众账号ID
        appid(&'a str),
        /// start time · 开始时间; as 20180608103456
        begin_time(crate::CompactTime),
        /// end time · 结束时间; as 20180608103456
        end_time(crate::CompactTime),
        /// offset · 位移
        offset(i64),
    } {
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
        /// signature type · 签名类型
        sign_type sign_type_opt(SignType),
        /// number of items · 条数
        limit limit_opt(i64),
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
            "/billcommentsp/batchquerycomment",
            "拉取订单评价数据",
            "Pull order comment data",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// signature type · 签名类型
        pub enum SignType {
            HmacSha256 = "HMAC-SHA256",
        }
    }

    /// Pull order comment data · 拉取订单评价数据
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

        crate::open_enum! {
            /// business result · 业务结果
            pub enum ResultCode {
                Fail = "FAIL",
            }
        }
    }
}
