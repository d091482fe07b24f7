// Written by `cargo xtask codegen` from spec/openapi/v2/secapi/mch/addsubdevconfig.md

//! `/secapi/mch/addsubdevconfig`

/// Add a payment directory or appid association for a partner's sub-merchant · 服务商子商户开发配置新增支付目录/新增对应APPID关联
///
/// `POST /secapi/mch/addsubdevconfig`
///
/// Needs the merchant's client certificate.
///
/// Official pages · 官方文档:
///
/// - partner: [4014115404](https://pay.weixin.qq.com/doc/v2/partner/4014115404), [4014115410](https://pay.weixin.qq.com/doc/v2/partner/4014115410)
/// - institution: [4011985201](https://pay.weixin.qq.com/doc/v2/institution/4011985201), [4011985217](https://pay.weixin.qq.com/doc/v2/institution/4011985217)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::secapi::mch::addsubdevconfig::post::{Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wx8888888888888888",
///     sub_mch_id: "1900000100",
///     jsapi_path: "http://www.qq.com/wechat/",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::secapi::mch::addsubdevconfig::post::{Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wx8888888888888888",
///     sub_mch_id: "1900000100",
///     jsapi_path: "http://www.qq.com/wechat/",
/// })
/// .mch_id("1900000109")
/// .sub_appid("wx931386123456789e");
/// ```
#[doc(alias("服务商子商户开发配置新增支付目录/新增对应APPID关联", "4014115404", "4014115410", "4011985201", "4011985217"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Add a payment directory or appid association for a partner's sub-merchant · 服务商子商户开发配置新增支付目录/新增对应APPID关联
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// official account appid · 公众账号ID
        pub appid: String,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mch_id: String,
        /// associated appid · 关联APPID
        pub sub_appid: Option<String>,
        /// authorised directory · 授权目录
        pub jsapi_path: String,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        mch_id: body("mch_id"),
        sub_mch_id: body("sub_mch_id").required(),
        sub_appid: body("sub_appid"),
        jsapi_path: body("jsapi_path").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// official account appid · 公众账号ID
        appid(&'a str),
        /// sub-merchant ID · 子商户号
        sub_mch_id(&'a str),
        /// authorised directory · 授权目录
        jsapi_path(&'a str),
    } {
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
        /// associated appid · 关联APPID
        sub_appid sub_appid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        client_certificate: true,
        nonceless: true,
        sign_types: &[crate::endpoint::SignType::Md5],
        answer: AnswerKind::Xml,
        ..Operation::new(
            Method::Post,
            "/secapi/mch/addsubdevconfig",
            "服务商子商户开发配置新增支付目录/新增对应APPID关联",
            "Add a payment directory or appid association for a partner's sub-merchant",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Add a payment directory or appid association for a partner's sub-merchant · 服务商子商户开发配置新增支付目录/新增对应APPID关联
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned information · 返回信息
        pub return_msg: Option<String>,
        /// error code · 错误代码
        pub err_code: Option<String>,
        /// error code description · 错误代码描述
        pub err_code_des: Option<String>,
        /// business result · 业务结果
        pub result_code: Option<response::ResultCode>,
        /// signature · 签名
        pub sign: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
        result_code: body("result_code"),
        sign: body("sign"),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::webhook::v2::transactions_risk_occurred::ReturnCode;

        pub use crate::v2::mchrisk::bankquerymchauditinfo::post::response::ResultCode;
    }
}
