// Written by `cargo xtask codegen` from spec/openapi/v3/global/profit-sharing/receivers/{account}.md

//! `/v3/global/profit-sharing/receivers/{account}`

/// 查询分账接收方添加结果
///
/// `GET /v3/global/profit-sharing/receivers/{account}`
///
/// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013024912)
///
/// ```
/// use wechatpay::v3::global::profit_sharing::receivers::by_account::get::{Request, Type};
///
/// let request = Request {
///     sub_mchid: Some("1900000109".into()),
///     transaction_id: Some("4208450740201411110007820472".into()),
///     appid: Some("wx8888888888888888".into()),
///     sub_appid: Some("wx8888888888888889".into()),
///     type_: Some(Type::MerchantId),
///     ..Request::new("86693852")
/// };
/// ```
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// 查询分账接收方添加结果
    pub struct Request {
        /// 接收方账号
        pub account: String,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 应用ID
        pub appid: Option<String>,
        /// 子商户应用ID
        pub sub_appid: Option<String>,
        /// 分账接收方类型
        pub type_: Option<Type>,
    }

    crate::model! { Request {
        account: path("account").required(),
        sub_mchid: query("sub_mchid"),
        transaction_id: query("transaction_id"),
        appid: query("appid"),
        sub_appid: query("sub_appid"),
        type_: query("type"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(account: impl Into<String>) -> Self {
            Self {
                account: account.into(),
                sub_mchid: None,
                transaction_id: None,
                appid: None,
                sub_appid: None,
                type_: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://apihk.mch.weixin.qq.com/"),
        ..Operation::new(
            Method::Get,
            "/v3/global/profit-sharing/receivers/{account}",
            "查询分账接收方添加结果",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::send::call!(Request);

    crate::open_enum! {
        /// 分账接收方类型
        pub enum Type {
            MerchantId = "MERCHANT_ID",
            PersonalOpenid = "PERSONAL_OPENID",
            PersonalSubOpenid = "PERSONAL_SUB_OPENID",
        }
    }

    /// 查询分账接收方添加结果
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 分账接收方类型
        pub type_: Option<Type>,
        /// 分账接收方账号
        pub account: Option<String>,
        /// 分账接收方全称
        pub name: Option<String>,
        /// 与分账方的关系类型
        pub relation_type: Option<response::RelationType>,
        /// 自定义的分账关系
        pub custom_relation: Option<String>,
        /// 分账场景详细描述
        pub scene: Option<String>,
        /// 接收方商户的主营业务范围
        pub major_service: Option<String>,
        /// 分账接收方预计分账比例
        pub expected_ratio: Option<i64>,
        /// 微信文件标识ID
        pub file_id: Option<String>,
        /// 接收方关系状态
        pub state: Option<String>,
        /// 接收关系添加失败原因
        pub fail_reason: Option<String>,
    }

    crate::model! { Response: Default {
        sub_mchid: body("sub_mchid"),
        type_: body("type"),
        account: body("account"),
        name: body("name"),
        relation_type: body("relation_type"),
        custom_relation: body("custom_relation"),
        scene: body("scene"),
        major_service: body("major_service"),
        expected_ratio: body("expected_ratio"),
        file_id: body("file_id"),
        state: body("state"),
        fail_reason: body("fail_reason"),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// 与分账方的关系类型
            pub enum RelationType {
                Supplier = "SUPPLIER",
                Distributor = "DISTRIBUTOR",
                TaxServiceProvider = "TAX_SERVICE_PROVIDER",
                ItServiceProvider = "IT_SERVICE_PROVIDER",
                Custom = "CUSTOM",
            }
        }
    }
}
