// Written by `cargo xtask codegen` from spec/openapi/v3/global/profit-sharing/receivers/{account}.md

//! `/v3/global/profit-sharing/receivers/{account}`

/// Query the result of adding a profit-sharing receiver · 查询分账接收方添加结果
///
/// `GET /v3/global/profit-sharing/receivers/{account}`
///
/// Official pages · 官方文档:
///
/// - global: [4013024912](https://pay.weixin.qq.com/doc/global/v3/zh/4013024912)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::global::profit_sharing::receivers::by_account::get::Request;
///
/// let request = Request::new("86693852");
/// let answer = request.send(&client).await?;
/// let relation_type = answer.relation_type()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::global::profit_sharing::receivers::by_account::get::{Request, Type};
///
/// let request = Request::new("86693852")
///     .sub_mchid("1900000109")
///     .transaction_id("4208450740201411110007820472")
///     .appid("wx8888888888888888")
///     .sub_appid("wx8888888888888889")
///     .type_(Type::MerchantId);
/// ```
#[doc(alias("查询分账接收方添加结果", "4013024912"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query the result of adding a profit-sharing receiver · 查询分账接收方添加结果
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// receiver's account · 接收方账号
        pub account: String,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// WeChat Pay transaction ID · 微信订单号
        pub transaction_id: Option<String>,
        /// appid · 应用ID
        pub appid: Option<String>,
        /// sub-merchant appid · 子商户应用ID
        pub sub_appid: Option<String>,
        /// profit-sharing receiver type · 分账接收方类型
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

    crate::sent::sent! { Request(account: into String) {
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
        /// WeChat Pay transaction ID · 微信订单号
        transaction_id transaction_id_opt(into String),
        /// appid · 应用ID
        appid appid_opt(into String),
        /// sub-merchant appid · 子商户应用ID
        sub_appid sub_appid_opt(into String),
        /// profit-sharing receiver type · 分账接收方类型
        type_ type_opt(Type),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://apihk.mch.weixin.qq.com/"),
        ..Operation::new(
            Method::Get,
            "/v3/global/profit-sharing/receivers/{account}",
            "查询分账接收方添加结果",
            "Query the result of adding a profit-sharing receiver",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    pub use crate::v3::global::profit_sharing::orders::post::Type;

    /// Query the result of adding a profit-sharing receiver · 查询分账接收方添加结果
    #[non_exhaustive]
    pub struct Response {
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// profit-sharing receiver type · 分账接收方类型
        pub type_: Option<Type>,
        /// profit-sharing receiver's account · 分账接收方账号
        pub account: Option<String>,
        /// profit-sharing receiver full name · 分账接收方全称
        pub name: Option<String>,
        /// type of relation to the profit sharer · 与分账方的关系类型
        pub relation_type: Option<response::RelationType>,
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
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sub_mchid: body("sub_mchid"),
        type_: body("type").promised(),
        account: body("account").promised(),
        name: body("name"),
        relation_type: body("relation_type").promised(),
        custom_relation: body("custom_relation"),
        scene: body("scene"),
        major_service: body("major_service"),
        expected_ratio: body("expected_ratio"),
        file_id: body("file_id"),
        state: body("state"),
        fail_reason: body("fail_reason"),
    } }

    crate::promised::promised! { Response {
        /// profit-sharing receiver type · 分账接收方类型
        type_ 1(&Type),
        /// profit-sharing receiver's account · 分账接收方账号
        account 2(&str),
        /// type of relation to the profit sharer · 与分账方的关系类型
        relation_type 4(&response::RelationType),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::global::profit_sharing::receivers::post::RelationType;
    }
}
