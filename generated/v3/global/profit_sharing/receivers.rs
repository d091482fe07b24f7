// Written by `cargo xtask codegen` from spec/openapi/v3/global/profit-sharing/receivers.md

//! `/v3/global/profit-sharing/receivers`

pub mod by_account;

/// Delete a profit-sharing receiver · 删除分账接收方
///
/// `DELETE /v3/global/profit-sharing/receivers`
///
/// Official pages · 官方文档:
///
/// - global: [4013027316](https://pay.weixin.qq.com/doc/global/v3/zh/4013027316)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::global::profit_sharing::receivers::delete::Request;
///
/// let request = Request::new();
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::global::profit_sharing::receivers::delete::{Request, Type};
///
/// let request = Request::new()
///     .sub_mchid("1900000109")
///     .appid("wx8888888888888888")
///     .sub_appid("wx8888888888888889")
///     .type_(Type::MerchantId)
///     .account("86693852");
/// ```
#[doc(alias("删除分账接收方", "4013027316"))]
pub mod delete {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Delete a profit-sharing receiver · 删除分账接收方
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// appid · 应用ID
        pub appid: Option<String>,
        /// sub-merchant appid · 子商户应用ID
        pub sub_appid: Option<String>,
        /// profit-sharing receiver type · 分账接收方类型
        pub type_: Option<Type>,
        /// profit-sharing receiver's account · 分账接收方帐号
        pub account: Option<String>,
    }

    crate::model! { Request: Default {
        sub_mchid: body("sub_mchid"),
        appid: body("appid"),
        sub_appid: body("sub_appid"),
        type_: body("type"),
        account: body("account"),
    } }

    crate::sent::sent! { Request {
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
        /// appid · 应用ID
        appid appid_opt(into String),
        /// sub-merchant appid · 子商户应用ID
        sub_appid sub_appid_opt(into String),
        /// profit-sharing receiver type · 分账接收方类型
        type_ type_opt(Type),
        /// profit-sharing receiver's account · 分账接收方帐号
        account account_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://apihk.mch.weixin.qq.com/"),
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Delete,
            "/v3/global/profit-sharing/receivers",
            "删除分账接收方",
            "Delete a profit-sharing receiver",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::global::profit_sharing::orders::post::Type;
}

/// Add a profit-sharing receiver · 添加分账接收方
///
/// `POST /v3/global/profit-sharing/receivers`
///
/// Official pages · 官方文档:
///
/// - global: [4013024908](https://pay.weixin.qq.com/doc/global/v3/zh/4013024908)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::global::profit_sharing::receivers::post::Request;
///
/// let request = Request::new();
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::global::profit_sharing::receivers::post::{RelationType, Request, Type};
///
/// let request = Request::new()
///     .sub_mchid("1900000109")
///     .appid("wx8888888888888888")
///     .sub_appid("wx8888888888888889")
///     .type_(Type::MerchantId)
///     .account("86693852")
///     .name("hu89ohu89ohu89o")
///     .authorized(true)
///     .relation_type(RelationType::from("SERVICE_PROVIDER"))
///     .custom_relation("代理商")
///     .scene("该分账接收方是境内税费服务提供方，帮助商户向境内海关代扣代缴税费。")
///     .major_service("税务准备服务")
///     .expected_ratio(2000)
///     .application_file_id("de851a06-5a38-9d31-a102-275a17c477de")
///     .partnership_file_id("de851a06-5a38-9d31-a102-275a17c477de");
/// ```
#[doc(alias("添加分账接收方", "4013024908"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Add a profit-sharing receiver · 添加分账接收方
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// appid · 应用ID
        pub appid: Option<String>,
        /// sub-merchant appid · 子商户应用ID
        pub sub_appid: Option<String>,
        /// profit-sharing receiver type · 分账接收方类型
        pub type_: Option<Type>,
        /// profit-sharing receiver's account · 分账接收方帐号
        pub account: Option<String>,
        /// name of the individual profit-sharing receiver · 分账个人接收方姓名
        pub name: Option<crate::Sensitive>,
        /// whether the user's real-name information authorisation has been obtained · 是否已经获取用户实名信息授权
        pub authorized: Option<bool>,
        /// type of relation to the profit sharer · 与分账方的关系类型
        pub relation_type: Option<RelationType>,
        /// custom profit sharing relation · 自定义的分账关系
        pub custom_relation: Option<String>,
        /// detailed description of the profit-sharing scene · 分账场景详细描述
        pub scene: Option<String>,
        /// receiver merchant's scope of main business · 接收方商户的主营业务范围
        pub major_service: Option<String>,
        /// estimated sharing ratio of the profit-sharing receiver · 分账接收方预计分账比例
        pub expected_ratio: Option<i64>,
        /// application letter file ID for adding a profit-sharing receiver · 增加分账接收方申请函文件ID
        pub application_file_id: Option<String>,
        /// file ID of proof of cooperation between sharing party and receiver · 分账方与接收方合作关系证明文件ID
        pub partnership_file_id: Option<String>,
    }

    crate::model! { Request: Default {
        sub_mchid: body("sub_mchid"),
        appid: body("appid"),
        sub_appid: body("sub_appid"),
        type_: body("type"),
        account: body("account"),
        name: body("name").mark(Mark::Rsa),
        authorized: body("authorized"),
        relation_type: body("relation_type"),
        custom_relation: body("custom_relation"),
        scene: body("scene"),
        major_service: body("major_service"),
        expected_ratio: body("expected_ratio"),
        application_file_id: body("application_file_id"),
        partnership_file_id: body("partnership_file_id"),
    } }

    crate::sent::sent! { Request {
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
        /// appid · 应用ID
        appid appid_opt(into String),
        /// sub-merchant appid · 子商户应用ID
        sub_appid sub_appid_opt(into String),
        /// profit-sharing receiver type · 分账接收方类型
        type_ type_opt(Type),
        /// profit-sharing receiver's account · 分账接收方帐号
        account account_opt(into String),
        /// name of the individual profit-sharing receiver · 分账个人接收方姓名
        name name_opt(into crate::Sensitive),
        /// whether the user's real-name information authorisation has been obtained · 是否已经获取用户实名信息授权
        authorized authorized_opt(bool),
        /// type of relation to the profit sharer · 与分账方的关系类型
        relation_type relation_type_opt(RelationType),
        /// custom profit sharing relation · 自定义的分账关系
        custom_relation custom_relation_opt(into String),
        /// detailed description of the profit-sharing scene · 分账场景详细描述
        scene scene_opt(into String),
        /// receiver merchant's scope of main business · 接收方商户的主营业务范围
        major_service major_service_opt(into String),
        /// estimated sharing ratio of the profit-sharing receiver · 分账接收方预计分账比例
        expected_ratio expected_ratio_opt(i64),
        /// application letter file ID for adding a profit-sharing receiver · 增加分账接收方申请函文件ID
        application_file_id application_file_id_opt(into String),
        /// file ID of proof of cooperation between sharing party and receiver · 分账方与接收方合作关系证明文件ID
        partnership_file_id partnership_file_id_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://apihk.mch.weixin.qq.com/"),
        sealing: crate::endpoint::Sealing::Pkcs1v15,
        ..Operation::new(
            Method::Post,
            "/v3/global/profit-sharing/receivers",
            "添加分账接收方",
            "Add a profit-sharing receiver",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::global::profit_sharing::orders::post::Type;

    crate::open_enum! {
        /// type of relation to the profit sharer · 与分账方的关系类型
        pub enum RelationType {
            Supplier = "SUPPLIER",
            Distributor = "DISTRIBUTOR",
            TaxServiceProvider = "TAX_SERVICE_PROVIDER",
            ItServiceProvider = "IT_SERVICE_PROVIDER",
            Custom = "CUSTOM",
        }
    }

    /// Add a profit-sharing receiver · 添加分账接收方
    #[non_exhaustive]
    pub struct Response {
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// profit-sharing receiver type · 分账接收方类型
        pub type_: Option<Type>,
        /// profit-sharing receiver's account · 分账接收方账号
        pub account: Option<String>,
        /// profit-sharing receiver full name · 分账接收方全称
        pub name: Option<crate::Sensitive>,
        /// type of relation to the profit sharer · 与分账方的关系类型
        pub relation_type: Option<RelationType>,
        /// custom profit sharing relation · 自定义的分账关系
        pub custom_relation: Option<String>,
        /// detailed description of the profit-sharing scene · 分账场景详细描述
        pub scene: Option<String>,
        /// receiver merchant's scope of main business · 接收方商户的主营业务范围
        pub major_service: Option<String>,
        /// estimated sharing ratio of the profit-sharing receiver · 分账接收方预计分账比例
        pub expected_ratio: Option<i64>,
        /// WeChat file ID · 微信文件标识ID
        pub file_id: Option<String>,
        /// receiver relationship state · 接收方关系状态
        pub state: Option<String>,
        /// reason for failing to add the receiver relationship · 接收关系添加失败原因
        pub fail_reason: Option<String>,
        /// application letter file ID for adding a profit-sharing receiver · 增加分账接收方申请函文件ID
        pub application_file_id: Option<String>,
        /// file ID of proof of cooperation between sharing party and receiver · 分账方与接收方合作关系证明文件ID
        pub partnership_file_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sub_mchid: body("sub_mchid"),
        type_: body("type").promised(),
        account: body("account").promised(),
        name: body("name").mark(Mark::Rsa),
        relation_type: body("relation_type").promised(),
        custom_relation: body("custom_relation"),
        scene: body("scene"),
        major_service: body("major_service"),
        expected_ratio: body("expected_ratio"),
        file_id: body("file_id"),
        state: body("state"),
        fail_reason: body("fail_reason"),
        application_file_id: body("application_file_id"),
        partnership_file_id: body("partnership_file_id"),
    } }

    crate::promised::promised! { Response {
        /// profit-sharing receiver type · 分账接收方类型
        type_ 1(&Type),
        /// profit-sharing receiver's account · 分账接收方账号
        account 2(&str),
        /// type of relation to the profit sharer · 与分账方的关系类型
        relation_type 4(&RelationType),
    } }
}
