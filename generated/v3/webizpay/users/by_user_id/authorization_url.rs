// Written by `cargo xtask codegen` from spec/openapi/v3/webizpay/users/{user_id}/authorization-url.md

//! `/v3/webizpay/users/{user_id}/authorization-url`

/// 企业商户发起员工开通企业支付授权
///
/// `POST /v3/webizpay/users/{user_id}/authorization-url`
///
/// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014507153)
///
/// ```
/// use wechatpay::v3::webizpay::users::by_user_id::authorization_url::post::{ApplicationType, Request};
///
/// let request = Request::new("123456", "12341234", "43214321", ApplicationType::H5);
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// 企业商户发起员工开通企业支付授权
    pub struct Request {
        /// 企业员工ID
        pub user_id: String,
        /// 服务商商户号
        pub sp_mchid: String,
        /// 出资子商户号
        pub sub_mchid: String,
        /// 发起授权应用类型
        pub application_type: ApplicationType,
    }

    crate::model! { Request {
        user_id: path("user_id").required(),
        sp_mchid: body("sp_mchid").required(),
        sub_mchid: body("sub_mchid").required(),
        application_type: body("application_type").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            user_id: impl Into<String>,
            sp_mchid: impl Into<String>,
            sub_mchid: impl Into<String>,
            application_type: ApplicationType,
        ) -> Self {
            Self {
                user_id: user_id.into(),
                sp_mchid: sp_mchid.into(),
                sub_mchid: sub_mchid.into(),
                application_type,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/webizpay/users/{user_id}/authorization-url",
        "企业商户发起员工开通企业支付授权",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::send::call!(Request);

    crate::open_enum! {
        /// 发起授权应用类型
        pub enum ApplicationType {
            H5 = "H5",
            Miniprogram = "MINIPROGRAM",
        }
    }

    /// 企业商户发起员工开通企业支付授权
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号
        pub sp_mchid: Option<String>,
        /// 出资子商户号
        pub sub_mchid: Option<String>,
        /// 企业员工ID
        pub user_id: Option<String>,
        /// 跳转链接
        pub authorization_url: Option<String>,
        /// 链接失效时间
        pub expire_time: Option<String>,
        /// 发起授权应用类型
        pub application_type: Option<ApplicationType>,
        /// 小程序查询参数
        pub mp_query: Option<String>,
        /// 小程序业务类型
        pub mp_business_type: Option<String>,
    }

    crate::model! { Response: Default {
        sp_mchid: body("sp_mchid"),
        sub_mchid: body("sub_mchid"),
        user_id: body("user_id"),
        authorization_url: body("authorization_url"),
        expire_time: body("expire_time"),
        application_type: body("application_type"),
        mp_query: body("mp_query"),
        mp_business_type: body("mp_business_type"),
    } }
}
