// Written by `cargo xtask codegen` from spec/openapi/v3/ecommerce/profitsharing/receivers/add.md

//! `/v3/ecommerce/profitsharing/receivers/add`

/// Add a profit-sharing receiver · 添加分账接收方
///
/// `POST /v3/ecommerce/profitsharing/receivers/add`
///
/// Official pages · 官方文档:
///
/// - partner: [4012477758](https://pay.weixin.qq.com/doc/v3/partner/4012477758)
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
/// use wechatpay::v3::ecommerce::profitsharing::receivers::add::post::{RelationType, Request, Required, Type};
///
/// let request = Request::new(Required {
///     type_: Type::MerchantId,
///     account: "190001001",
///     relation_type: RelationType::Supplier,
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::ecommerce::profitsharing::receivers::add::post::{RelationType, Request, Required, Type};
///
/// let request = Request::new(Required {
///     type_: Type::MerchantId,
///     account: "190001001",
///     relation_type: RelationType::Supplier,
/// })
/// .appid("wx8888888888888888")
/// .name("张三网络公司")
/// .encrypted_name("hu89ohu89ohu89o");
/// ```
#[doc(alias("添加分账接收方", "4012477758"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Add a profit-sharing receiver · 添加分账接收方
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// official account appid · 公众账号ID; up to 32 characters
        pub appid: Option<String>,
        /// receiver type · 接收方类型
        pub type_: Type,
        /// receiver's account · 接收方账号; up to 64 characters
        pub account: String,
        /// receiver name · 接收方名称; up to 256 characters
        pub name: Option<String>,
        /// ciphertext of the receiver's name · 接收方名称的密文
        pub encrypted_name: Option<crate::Sensitive>,
        /// type of relation to the profit sharer · 与分账方的关系类型
        pub relation_type: RelationType,
    }

    crate::model! { Request {
        appid: body("appid"),
        type_: body("type").required(),
        account: body("account").required(),
        name: body("name"),
        encrypted_name: body("encrypted_name").mark(Mark::Rsa),
        relation_type: body("relation_type").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// receiver type · 接收方类型
        type_(Type),
        /// receiver's account · 接收方账号; up to 64 characters
        account(&'a str),
        /// type of relation to the profit sharer · 与分账方的关系类型
        relation_type(RelationType),
    } {
        /// official account appid · 公众账号ID; up to 32 characters
        appid appid_opt(into String),
        /// receiver name · 接收方名称; up to 256 characters
        name name_opt(into String),
        /// ciphertext of the receiver's name · 接收方名称的密文
        encrypted_name encrypted_name_opt(into crate::Sensitive),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/ecommerce/profitsharing/receivers/add",
        "添加分账接收方",
        "Add a profit-sharing receiver",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::ecommerce::profitsharing::orders::get::response::Type;

    crate::open_enum! {
        /// type of relation to the profit sharer · 与分账方的关系类型
        pub enum RelationType {
            /// supplier · 供应商
            Supplier = "SUPPLIER",
            /// distributor · 分销商
            Distributor = "DISTRIBUTOR",
            /// service provider · 服务商
            ServiceProvider = "SERVICE_PROVIDER",
            /// platform · 平台
            Platform = "PLATFORM",
            /// others · 其他
            Others = "OTHERS",
        }
    }

    /// Add a profit-sharing receiver · 添加分账接收方
    #[non_exhaustive]
    pub struct Response {
        /// receiver type · 接收方类型
        pub type_: Option<Type>,
        /// receiver's account · 接收方账号; up to 64 characters
        pub account: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        type_: body("type").promised(),
        account: body("account").promised(),
    } }

    crate::promised::promised! { Response {
        /// receiver type · 接收方类型
        type_ 0(&Type),
        /// receiver's account · 接收方账号; up to 64 characters
        account 1(&str),
    } }
}
