// Written by `cargo xtask codegen` from spec/openapi/v3/profitsharing/receivers/add.md

//! `/v3/profitsharing/receivers/add`

/// Add a profit-sharing receiver · 添加分账接收方
///
/// `POST /v3/profitsharing/receivers/add`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012528995](https://pay.weixin.qq.com/doc/v3/merchant/4012528995)
/// - partner: [4012690944](https://pay.weixin.qq.com/doc/v3/partner/4012690944)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `NO_AUTH` | The merchant has no permission for it. |
/// | 429 | `FREQUENCY_LIMITED` | It was asked for too often. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::profitsharing::receivers::add::post::{RelationType, Request, Required, Type};
///
/// let request = Request::new(Required {
///     appid: "wx8888888888888888",
///     type_: Type::MerchantId,
///     account: "86693852",
///     relation_type: RelationType::ServiceProvider,
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::profitsharing::receivers::add::post::{RelationType, Request, Required, Type};
///
/// let request = Request::new(Required {
///     appid: "wx8888888888888888",
///     type_: Type::MerchantId,
///     account: "86693852",
///     relation_type: RelationType::ServiceProvider,
/// })
/// .sub_mchid("1900000109")
/// .sub_appid("wx8888888888888889")
/// .name("hu89ohu89ohu89o")
/// .custom_relation("代理商");
/// ```
#[doc(alias("添加分账接收方", "4012528995", "4012690944"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Add a profit-sharing receiver · 添加分账接收方
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// sub-merchant ID · 子商户号; up to 32 characters; for a partner alone
        pub sub_mchid: Option<String>,
        /// appid · 应用ID; up to 32 characters
        pub appid: String,
        /// sub-merchant appid · 子商户应用ID; up to 32 characters; for a partner alone
        pub sub_appid: Option<String>,
        /// profit-sharing receiver type · 分账接收方类型
        pub type_: Type,
        /// profit-sharing receiver's account · 分账接收方帐号; up to 64 characters
        pub account: String,
        /// name of the individual profit-sharing receiver · 分账个人接收方姓名; up to 1024 characters
        pub name: Option<crate::Sensitive>,
        /// type of relation to the profit sharer · 与分账方的关系类型
        pub relation_type: RelationType,
        /// custom profit sharing relation · 自定义的分账关系; up to 10 characters
        pub custom_relation: Option<String>,
    }

    crate::model! { Request {
        sub_mchid: body("sub_mchid"),
        appid: body("appid").required(),
        sub_appid: body("sub_appid"),
        type_: body("type").required(),
        account: body("account").required(),
        name: body("name").mark(Mark::Rsa),
        relation_type: body("relation_type").required(),
        custom_relation: body("custom_relation"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// appid · 应用ID; up to 32 characters
        appid(&'a str),
        /// profit-sharing receiver type · 分账接收方类型
        type_(Type),
        /// profit-sharing receiver's account · 分账接收方帐号; up to 64 characters
        account(&'a str),
        /// type of relation to the profit sharer · 与分账方的关系类型
        relation_type(RelationType),
    } {
        /// sub-merchant ID · 子商户号; up to 32 characters; for a partner alone
        sub_mchid sub_mchid_opt(into String),
        /// sub-merchant appid · 子商户应用ID; up to 32 characters; for a partner alone
        sub_appid sub_appid_opt(into String),
        /// name of the individual profit-sharing receiver · 分账个人接收方姓名; up to 1024 characters
        name name_opt(into crate::Sensitive),
        /// custom profit sharing relation · 自定义的分账关系; up to 10 characters
        custom_relation custom_relation_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/profitsharing/receivers/add",
        "添加分账接收方",
        "Add a profit-sharing receiver",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::profitsharing::orders::post::Type;

    crate::open_enum! {
        /// type of relation to the profit sharer · 与分账方的关系类型
        pub enum RelationType {
            /// store · 门店
            Store = "STORE",
            /// employee · 员工
            Staff = "STAFF",
            /// shop owner · 店主
            StoreOwner = "STORE_OWNER",
            /// partner · 合作伙伴
            Partner = "PARTNER",
            /// headquarters · 总部
            Headquarter = "HEADQUARTER",
            /// brand · 品牌方
            Brand = "BRAND",
            /// distributor · 分销商
            Distributor = "DISTRIBUTOR",
            /// user · 用户
            User = "USER",
            /// supplier · 供应商
            Supplier = "SUPPLIER",
            /// custom · 自定义
            Custom = "CUSTOM",
            /// service provider · 服务商
            ServiceProvider = "SERVICE_PROVIDER",
        }
    }

    /// Add a profit-sharing receiver · 添加分账接收方
    #[non_exhaustive]
    pub struct Response {
        /// sub-merchant ID · 子商户号; up to 32 characters; for a partner alone
        pub sub_mchid: Option<String>,
        /// profit-sharing receiver type · 分账接收方类型
        pub type_: Option<Type>,
        /// profit-sharing receiver's account · 分账接收方账号; up to 64 characters
        pub account: Option<String>,
        /// profit-sharing receiver full name · 分账接收方全称; up to 1024 characters
        pub name: Option<crate::Sensitive>,
        /// type of relation to the profit sharer · 与分账方的关系类型
        pub relation_type: Option<RelationType>,
        /// custom profit sharing relation · 自定义的分账关系; up to 10 characters
        pub custom_relation: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sub_mchid: body("sub_mchid"),
        type_: body("type").promised(),
        account: body("account").promised(),
        name: body("name").mark(Mark::Rsa),
        relation_type: body("relation_type").promised(),
        custom_relation: body("custom_relation"),
    } }

    crate::promised::promised! { Response {
        /// profit-sharing receiver type · 分账接收方类型
        type_ 1(&Type),
        /// profit-sharing receiver's account · 分账接收方账号; up to 64 characters
        account 2(&str),
        /// type of relation to the profit sharer · 与分账方的关系类型
        relation_type 4(&RelationType),
    } }
}
