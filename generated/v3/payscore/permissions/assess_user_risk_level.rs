// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/permissions/assess-user-risk-level.md

//! `/v3/payscore/permissions/assess-user-risk-level`

/// Assess a user's tier as a merchant · 商户评估用户分层
///
/// `POST /v3/payscore/permissions/assess-user-risk-level`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012856611](https://pay.weixin.qq.com/doc/v3/merchant/4012856611)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::payscore::permissions::assess_user_risk_level::post::{Request, Required};
///
/// let request = Request::new(Required { service_id: "500001", appid: "wxd678efh567hg6787" });
/// let answer = request.send(&client).await?;
/// let mchid = answer.mchid()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::payscore::permissions::assess_user_risk_level::post::{Goods, GoodsRequired, Request, Required, ShoppingInfo};
///
/// let request = Request::new(Required { service_id: "500001", appid: "wxd678efh567hg6787" })
///     .authorization_code("1234323JKHDFE1243252")
///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
///     .shopping_info(ShoppingInfo::new([Goods::new(GoodsRequired {
///         name: "森海塞尔 MOMENTUM 4 无线耳机大馒头4 头戴式蓝牙音乐耳机自适应降噪",
///         picture: "http://mmbiz.qpic.cn/mmbiz_png/ldTw9…",
///         amount: Fen(550),
///         count: 1,
///     })
///     .category_id(["string"])]));
/// ```
#[doc(alias("商户评估用户分层", "4012856611"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Assess a user's tier as a merchant · 商户评估用户分层
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// service ID · 服务ID
        pub service_id: String,
        /// official account appid · 公众号ID
        pub appid: String,
        /// authorisation agreement number · 授权协议号
        pub authorization_code: Option<String>,
        /// user openid · 用户标识
        pub openid: Option<String>,
        /// use-first-pay-after goods information · 先用后付商品信息
        pub shopping_info: Option<ShoppingInfo>,
    }

    crate::model! { Request {
        service_id: body("service_id").required(),
        appid: body("appid").required(),
        authorization_code: body("authorization_code"),
        openid: body("openid"),
        shopping_info: body("shopping_info"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// service ID · 服务ID
        service_id(&'a str),
        /// official account appid · 公众号ID
        appid(&'a str),
    } {
        /// authorisation agreement number · 授权协议号
        authorization_code authorization_code_opt(into String),
        /// user openid · 用户标识
        openid openid_opt(into String),
        /// use-first-pay-after goods information · 先用后付商品信息
        shopping_info shopping_info_opt(ShoppingInfo),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/payscore/permissions/assess-user-risk-level",
        "商户评估用户分层",
        "Assess a user's tier as a merchant",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::payscore::servicepayondeliveryorder::post::Goods;

    pub use crate::v3::payscore::servicepayondeliveryorder::post::GoodsRequired;

    /// use-first-pay-after goods information · 先用后付商品信息
    #[must_use]
    #[non_exhaustive]
    pub struct ShoppingInfo {
        /// goods list · 商品列表
        pub goods: Vec<Goods>,
    }

    crate::model! { ShoppingInfo {
        goods: body("goods").required(),
    } }

    crate::sent::sent! { ShoppingInfo(goods: [Goods]) {
    } }

    /// Assess a user's tier as a merchant · 商户评估用户分层
    #[non_exhaustive]
    pub struct Response {
        /// service ID · 服务ID
        pub service_id: Option<String>,
        /// official account appid · 公众号ID
        pub appid: Option<String>,
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// user openid · 用户标识
        pub openid: Option<String>,
        /// authorisation agreement number · 授权协议号
        pub authorization_code: Option<String>,
        /// authorisation state · 授权状态
        pub authorization_state: Option<String>,
        /// authorisation notification URL · 授权通知地址
        pub notify_url: Option<String>,
        /// time of the latest authorisation revocation · 最近一次解除授权时间
        pub cancel_authorization_time: Option<String>,
        /// success time of the latest authorisation · 最近一次授权成功时间
        pub authorization_success_time: Option<String>,
        /// sub-merchant's merchant ID · 子商户商户号
        pub sub_mchid: Option<String>,
        /// sub-merchant official account appid · 子商户的公众号ID
        pub sub_appid: Option<String>,
        /// user openid at the sub-merchant · 子商户的用户标识
        pub sub_openid: Option<String>,
        /// user tag · 用户标签
        pub user_label: Option<String>,
        /// channel partner merchant ID · 渠道商商户号
        pub channel_id: Option<String>,
        /// user tier · 用户分层
        pub user_risk_level: Option<i64>,
        /// tier version · 分层版本
        pub risk_level_version: Option<i64>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        service_id: body("service_id").promised(),
        appid: body("appid").promised(),
        mchid: body("mchid").promised(),
        openid: body("openid"),
        authorization_code: body("authorization_code"),
        authorization_state: body("authorization_state").promised(),
        notify_url: body("notify_url"),
        cancel_authorization_time: body("cancel_authorization_time"),
        authorization_success_time: body("authorization_success_time"),
        sub_mchid: body("sub_mchid"),
        sub_appid: body("sub_appid"),
        sub_openid: body("sub_openid"),
        user_label: body("user_label"),
        channel_id: body("channel_id"),
        user_risk_level: body("user_risk_level"),
        risk_level_version: body("risk_level_version"),
    } }

    crate::promised::promised! { Response {
        /// service ID · 服务ID
        service_id 0(&str),
        /// official account appid · 公众号ID
        appid 1(&str),
        /// merchant ID · 商户号
        mchid 2(&str),
        /// authorisation state · 授权状态
        authorization_state 5(&str),
    } }
}
