// Written by `cargo xtask codegen` from spec/openapi/v2/secapi/mch/querysubdevconfig.md

//! `/secapi/mch/querysubdevconfig`

/// 配置查询
///
/// `POST /secapi/mch/querysubdevconfig`
///
/// Needs the merchant's client certificate.
///
/// [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4014115413)
/// [官方文档](https://pay.weixin.qq.com/doc/v2/institution/4011985252)
///
/// ```
/// use wechatpay::v2::secapi::mch::querysubdevconfig::post::Request;
///
/// let request = Request {
///     mch_id: Some("1900000109".into()),
///     ..Request::new("wx8888888888888888", "1900000100")
/// };
/// ```
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// 配置查询
    pub struct Request {
        /// 公众账号ID
        pub appid: String,
        /// 商户号
        pub mch_id: Option<String>,
        /// 子商户号
        pub sub_mch_id: String,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        mch_id: body("mch_id"),
        sub_mch_id: body("sub_mch_id").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(appid: impl Into<String>, sub_mch_id: impl Into<String>) -> Self {
            Self {
                appid: appid.into(),
                mch_id: None,
                sub_mch_id: sub_mch_id.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        client_certificate: true,
        nonceless: true,
        sign_types: &[crate::endpoint::SignType::Md5],
        answer: AnswerKind::Xml,
        ..Operation::new(Method::Post, "/secapi/mch/querysubdevconfig", "配置查询")
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::send::call!(Request);

    /// 配置查询
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 业务结果
        pub result_code: Option<response::ResultCode>,
        /// 签名
        pub sign: Option<String>,
        /// 授权目录
        pub jsapi_path_list: Option<crate::JsonString<response::JsapiPathList>>,
        /// 关联APPID与关注特约商户公众号的APPID
        pub appid_config_list: Option<crate::JsonString<response::AppidConfigList>>,
    }

    crate::model! { Response: Default {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
        result_code: body("result_code"),
        sign: body("sign"),
        jsapi_path_list: body("jsapi_path_list").mark(Mark::Json),
        appid_config_list: body("appid_config_list").mark(Mark::Json),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

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

        /// 授权目录
        #[non_exhaustive]
        pub struct JsapiPathList {
            /// 支付目录URI数组
            pub jsapi_path_list: Vec<String>,
        }

        crate::model! { JsapiPathList: Default {
            jsapi_path_list: body("jsapi_path_list"),
        } }

        /// APPID数组
        #[non_exhaustive]
        pub struct AppidConfigListAppidConfigList {
            /// 关注特约商户公众号的APPID
            pub subscribe_appid: Option<String>,
            /// 绑定好的商户公众号、小程序、APP支付等APPID
            pub sub_appid: Option<String>,
        }

        crate::model! { AppidConfigListAppidConfigList: Default {
            subscribe_appid: body("subscribe_appid"),
            sub_appid: body("sub_appid"),
        } }

        /// 关联APPID与关注特约商户公众号的APPID
        #[non_exhaustive]
        pub struct AppidConfigList {
            /// APPID数组
            pub appid_config_list: Vec<AppidConfigListAppidConfigList>,
        }

        crate::model! { AppidConfigList: Default {
            appid_config_list: body("appid_config_list"),
        } }
    }
}
