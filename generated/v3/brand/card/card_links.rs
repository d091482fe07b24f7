// Written by `cargo xtask codegen` from spec/openapi/v3/brand/card/card-links.md

//! `/v3/brand/card/card-links`

pub mod business_code;
pub mod cancel_applyment;
pub mod unbind_card_link;

/// Query the transaction-linked card rules in effect · 查询已生效交易连接名片规则
///
/// `GET /v3/brand/card/card-links`
///
/// Official pages · 官方文档:
///
/// - partner: [4016366785](https://pay.weixin.qq.com/doc/v3/partner/4016366785)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::brand::card::card_links::get::Request;
///
/// let request = Request::new("120344");
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::brand::card::card_links::get::{PaymentScene, Request};
///
/// let request = Request::new("120344")
///     .payment_scene(PaymentScene::MiniProgram)
///     .page_index(1)
///     .page_size(50);
/// ```
#[doc(alias("查询已生效交易连接名片规则", "4016366785"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query the transaction-linked card rules in effect · 查询已生效交易连接名片规则
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// brand ID · 品牌ID
        pub brand_id: String,
        /// trade scene type · 交易场景类型
        pub payment_scene: Option<PaymentScene>,
        /// queried page number · 查询页码
        pub page_index: Option<i64>,
        /// query page size · 查询页大小
        pub page_size: Option<i64>,
    }

    crate::model! { Request {
        brand_id: query("brand_id").required(),
        payment_scene: query("payment_scene"),
        page_index: query("page_index"),
        page_size: query("page_size"),
    } }

    crate::sent::sent! { Request(brand_id: into String) {
        /// trade scene type · 交易场景类型
        payment_scene payment_scene_opt(PaymentScene),
        /// queried page number · 查询页码
        page_index page_index_opt(i64),
        /// query page size · 查询页大小
        page_size page_size_opt(i64),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/brand/card/card-links",
        "查询已生效交易连接名片规则",
        "Query the transaction-linked card rules in effect",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// trade scene type · 交易场景类型
        pub enum PaymentScene {
            MiniProgram = "MINI_PROGRAM",
            App = "APP",
            PaymentScore = "PAYMENT_SCORE",
            PaymentCode = "PAYMENT_CODE",
        }
    }

    /// Query the transaction-linked card rules in effect · 查询已生效交易连接名片规则
    #[non_exhaustive]
    pub struct Response {
        /// brand ID · 品牌ID
        pub brand_id: Option<String>,
        /// queried page number · 查询页码
        pub page_index: Option<i64>,
        /// query page size · 查询页大小
        pub page_size: Option<i64>,
        /// total count · 总数
        pub total_num: Option<i64>,
        /// list of links in effect · 已生效连接列表
        pub active_link_list: Vec<response::ActiveLinkList>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        brand_id: body("brand_id"),
        page_index: body("page_index"),
        page_size: body("page_size"),
        total_num: body("total_num"),
        active_link_list: body("active_link_list"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// list of links in effect · 已生效连接列表
        #[non_exhaustive]
        pub struct ActiveLinkList {
            /// trade scene type · 交易场景类型
            pub payment_scene: Option<super::PaymentScene>,
            /// official account appid · 公众账号ID
            pub appid_list: Vec<String>,
            /// merchant ID · 商户号
            pub card_link_mchid: Option<String>,
            /// service ID · 服务ID
            pub service_id: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { ActiveLinkList: Received {
            payment_scene: body("payment_scene").promised(),
            appid_list: body("appid_list"),
            card_link_mchid: body("card_link_mchid"),
            service_id: body("service_id"),
        } }

        crate::promised::promised! { ActiveLinkList {
            /// trade scene type · 交易场景类型
            payment_scene 0(&super::PaymentScene),
        } }
    }
}

/// Apply to add a transaction-linked card rule · 添加交易连接名片规则申请
///
/// `POST /v3/brand/card/card-links`
///
/// Official pages · 官方文档:
///
/// - partner: [4016333302](https://pay.weixin.qq.com/doc/v3/partner/4016333302)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::brand::card::card_links::post::{PaymentScene, Request, Required};
///
/// let request = Request::new(Required {
///     business_code: "1900013511_10000",
///     brand_id: "1004",
///     payment_scene: PaymentScene::MiniProgram,
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::brand::card::card_links::post::{PaymentScene, Request, Required};
///
/// let request = Request::new(Required {
///     business_code: "1900013511_10000",
///     brand_id: "1004",
///     payment_scene: PaymentScene::MiniProgram,
/// })
/// .appid("wxea9c30890f48d5ae")
/// .card_link_mchid("111222333")
/// .service_id("00005000000000548218251086296300");
/// ```
#[doc(alias("添加交易连接名片规则申请", "4016333302"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Apply to add a transaction-linked card rule · 添加交易连接名片规则申请
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// business application number · 业务申请编号
        pub business_code: String,
        /// brand ID · 品牌ID
        pub brand_id: String,
        /// trade scene type · 交易场景类型
        pub payment_scene: PaymentScene,
        /// official account appid · 公众账号ID
        pub appid: Option<String>,
        /// merchant ID · 商户号
        pub card_link_mchid: Option<String>,
        /// service ID · 服务ID
        pub service_id: Option<String>,
    }

    crate::model! { Request {
        business_code: body("business_code").required(),
        brand_id: body("brand_id").required(),
        payment_scene: body("payment_scene").required(),
        appid: body("appid"),
        card_link_mchid: body("card_link_mchid"),
        service_id: body("service_id"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// business application number · 业务申请编号
        business_code(&'a str),
        /// brand ID · 品牌ID
        brand_id(&'a str),
        /// trade scene type · 交易场景类型
        payment_scene(PaymentScene),
    } {
        /// official account appid · 公众账号ID
        appid appid_opt(into String),
        /// merchant ID · 商户号
        card_link_mchid card_link_mchid_opt(into String),
        /// service ID · 服务ID
        service_id service_id_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/brand/card/card-links",
        "添加交易连接名片规则申请",
        "Apply to add a transaction-linked card rule",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::brand::card::card_links::get::PaymentScene;

    /// Apply to add a transaction-linked card rule · 添加交易连接名片规则申请
    #[non_exhaustive]
    pub struct Response {
        /// business application number · 业务申请编号
        pub business_code: Option<String>,
        /// brand ID · 品牌ID
        pub brand_id: Option<String>,
        /// trade scene type · 交易场景类型
        pub payment_scene: Option<PaymentScene>,
        /// official account appid · 公众账号ID
        pub appid: Option<String>,
        /// merchant ID · 商户号
        pub card_link_mchid: Option<String>,
        /// service ID · 服务ID
        pub service_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        business_code: body("business_code").promised(),
        brand_id: body("brand_id").promised(),
        payment_scene: body("payment_scene").promised(),
        appid: body("appid"),
        card_link_mchid: body("card_link_mchid"),
        service_id: body("service_id"),
    } }

    crate::promised::promised! { Response {
        /// business application number · 业务申请编号
        business_code 0(&str),
        /// brand ID · 品牌ID
        brand_id 1(&str),
        /// trade scene type · 交易场景类型
        payment_scene 2(&PaymentScene),
    } }
}
