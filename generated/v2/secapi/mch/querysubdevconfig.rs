// Written by `cargo xtask codegen` from spec/openapi/v2/secapi/mch/querysubdevconfig.md

//! `/secapi/mch/querysubdevconfig`

/// Query configuration · 配置查询
///
/// `POST /secapi/mch/querysubdevconfig`
///
/// Needs the merchant's client certificate.
///
/// Official pages · 官方文档:
///
/// - partner: [4014115413](https://pay.weixin.qq.com/doc/v2/partner/4014115413)
/// - institution: [4011985252](https://pay.weixin.qq.com/doc/v2/institution/4011985252)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::secapi::mch::querysubdevconfig::post::{Request, Required};
///
/// let request = Request::new(Required { appid: "wx8888888888888888", sub_mch_id: "1900000100" });
/// let answer = request.send(&client).await?;
/// let jsapi_path_list = answer.jsapi_path_list()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::secapi::mch::querysubdevconfig::post::{Request, Required};
///
/// let request = Request::new(Required { appid: "wx8888888888888888", sub_mch_id: "1900000100" })
///     .mch_id("1900000109");
/// ```
#[doc(alias("配置查询", "4014115413", "4011985252"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Query configuration · 配置查询
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// official account appid · 公众账号ID
        pub appid: String,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mch_id: String,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        mch_id: body("mch_id"),
        sub_mch_id: body("sub_mch_id").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// official account appid · 公众账号ID
        appid(&'a str),
        /// sub-merchant ID · 子商户号
        sub_mch_id(&'a str),
    } {
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        client_certificate: true,
        nonceless: true,
        sign_types: &[crate::endpoint::SignType::Md5],
        answer: AnswerKind::Xml,
        asks: true,
        ..Operation::new(
            Method::Post,
            "/secapi/mch/querysubdevconfig",
            "配置查询",
            "Query configuration",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query configuration · 配置查询
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
        /// authorised directory · 授权目录
        pub jsapi_path_list: Option<crate::JsonString<response::JsapiPathList>>,
        /// associated appid and appid of the sub-merchant official account to follow · 关联APPID与关注特约商户公众号的APPID
        pub appid_config_list: Option<crate::JsonString<response::AppidConfigList>>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
        result_code: body("result_code"),
        sign: body("sign"),
        jsapi_path_list: body("jsapi_path_list").promised().mark(Mark::Json),
        appid_config_list: body("appid_config_list").promised().mark(Mark::Json),
    } }

    crate::promised::promised! { Response {
        /// authorised directory · 授权目录
        jsapi_path_list 6(&response::JsapiPathList),
        /// associated appid and appid of the sub-merchant official account to follow · 关联APPID与关注特约商户公众号的APPID
        appid_config_list 7(&response::AppidConfigList),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        pub use crate::webhook::v2::transactions_risk_occurred::ReturnCode;

        pub use crate::v2::mchrisk::bankquerymchauditinfo::post::response::ResultCode;

        /// authorised directory · 授权目录
        #[non_exhaustive]
        pub struct JsapiPathList {
            /// payment directory URI array · 支付目录URI数组
            pub jsapi_path_list: Vec<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { JsapiPathList: Received {
            jsapi_path_list: body("jsapi_path_list"),
        } }

        /// appid array · APPID数组
        #[non_exhaustive]
        pub struct AppidConfigListAppidConfigList {
            /// appid of the sub-merchant official account to follow · 关注特约商户公众号的APPID
            pub subscribe_appid: Option<String>,
            /// bound merchant official account, mini program or app payment appid · 绑定好的商户公众号、小程序、APP支付等APPID
            pub sub_appid: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { AppidConfigListAppidConfigList: Received {
            subscribe_appid: body("subscribe_appid"),
            sub_appid: body("sub_appid"),
        } }

        /// associated appid and appid of the sub-merchant official account to follow · 关联APPID与关注特约商户公众号的APPID
        #[non_exhaustive]
        pub struct AppidConfigList {
            /// appid array · APPID数组
            pub appid_config_list: Vec<AppidConfigListAppidConfigList>,
            origin_: crate::model::Origin,
        }

        crate::model! { AppidConfigList: Received {
            appid_config_list: body("appid_config_list"),
        } }
    }
}
