// Written by `cargo xtask codegen` from spec/openapi/v3/catering/orders/sync-status.md

//! `/v3/catering/orders/sync-status`

/// Synchronise a catering order (channel partner or partner) · 点餐订单信息同步（渠道商/服务商）
///
/// `POST /v3/catering/orders/sync-status`
///
/// Official pages · 官方文档:
///
/// - partner: [4011939936](https://pay.weixin.qq.com/doc/v2/partner/4011939936)
/// - institution: [4011941011](https://pay.weixin.qq.com/doc/v2/institution/4011941011)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::catering::orders::sync_status::post::{DishList, DishListRequired, Request, Required, Status, Unit};
///
/// let request = Request::new(Required {
///     channel_id: "1900000109",
///     sub_mchid: "1900000100",
///     sub_appid: "wx8888888888888888",
///     out_shop_no: "6895",
///     sub_openid: "oYobu0Dmn6TdodZnFWKOEkqoRbI8",
///     login_token: "071oYFSN19sCH31AyNSN15QDSN1oYFSA",
///     order_entry: "http://www.example.com",
///     total_amount: Fen(1000),
///     discount_amount: Fen(100),
///     user_amount: Fen(900),
///     status: Status::CreateDeal,
///     action_time: "2018-06-08T10:34:56+08:00".into(),
///     out_order_no: "20150806125346",
///     dish_list: vec![DishList::new(DishListRequired {
///         out_dish_no: "1",
///         name: "清汤锅底",
///         price: Fen(1),
///         unit: Unit::ByShare,
///         count: 1.into(),
///     })],
/// });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::catering::orders::sync_status::post::{DishList, DishListRequired, Properties, PropertiesRequired, Request, Required, Status, Unit};
///
/// let request = Request::new(Required {
///     channel_id: "1900000109",
///     sub_mchid: "1900000100",
///     sub_appid: "wx8888888888888888",
///     out_shop_no: "6895",
///     sub_openid: "oYobu0Dmn6TdodZnFWKOEkqoRbI8",
///     login_token: "071oYFSN19sCH31AyNSN15QDSN1oYFSA",
///     order_entry: "http://www.example.com",
///     total_amount: Fen(1000),
///     discount_amount: Fen(100),
///     user_amount: Fen(900),
///     status: Status::CreateDeal,
///     action_time: "2018-06-08T10:34:56+08:00".into(),
///     out_order_no: "20150806125346",
///     dish_list: vec![DishList::new(DishListRequired {
///         out_dish_no: "1",
///         name: "清汤锅底",
///         price: Fen(1),
///         unit: Unit::ByShare,
///         count: 1.into(),
///     })
///     .discount(100)
///     .type_("FAST_FOOD")
///     .priority(1)
///     .properties(Properties::new(PropertiesRequired {
///         taste: "辣",
///         cuisine: "炒",
///         main_material: "猪肝",
///         ingredients: "青椒 | 辣椒 | 葱 | 八角",
///     })
///     .others("有机 | 农家"))],
/// })
/// .sp_mchid("1900000100")
/// .sp_appid("wx8888888888888888")
/// .pay_time("2018-06-08T10:34:56+08:00")
/// .transaction_id("1009660380201506130728806387")
/// .out_trade_no("20150806125346")
/// .out_table_no("1")
/// .people_count(2);
/// ```
#[doc(alias("点餐订单信息同步（渠道商/服务商）", "4011939936", "4011941011"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Synchronise a catering order (channel partner or partner) · 点餐订单信息同步（渠道商/服务商）
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// partner merchant ID assigned by WeChat Pay · 微信支付分配的服务商商户号
        pub sp_mchid: Option<String>,
        /// appid of the service account the sub-merchant registered on the WeChat platform · 子商户在微信公众平台申请服务号对应的APPID
        pub sp_appid: Option<String>,
        /// channel partner merchant ID assigned by WeChat Pay · 微信支付分配的渠道商商户号
        pub channel_id: String,
        /// sub-merchant ID assigned by WeChat Pay · 微信支付分配子商户商户号
        pub sub_mchid: String,
        /// appid of the service account the sub-merchant registered on the WeChat platform · 子商户在微信公众平台申请服务号对应的APPID
        pub sub_appid: String,
        /// unique number of the merchant's store · 商户旗下门店的唯一编号
        pub out_shop_no: String,
        /// user sub-openid · 用户子标识
        pub sub_openid: String,
        /// login ticket returned by the WeChat user login API · 微信用户登录接口返回的登录票据
        pub login_token: String,
        /// meal ordering entrance · 点餐入口
        pub order_entry: String,
        /// total price · 总价 (fen)
        pub total_amount: crate::Fen,
        /// discount amount · 优惠金额 (fen)
        pub discount_amount: crate::Fen,
        /// actual payment amount · 实际支付金额 (fen)
        pub user_amount: crate::Fen,
        /// order state · 订单状态
        pub status: Status,
        /// time the state changed · 状态发生变化的时间; as 2018-06-08T10:34:56+08:00
        pub action_time: crate::Time,
        /// payment time · 支付时间; as 2018-06-08T10:34:56+08:00
        pub pay_time: Option<crate::Time>,
        /// payment order number (required when status is PAY\_SUCCESS) · 支付订单号（status为PAY\_SUCCESS时必填）
        pub transaction_id: Option<String>,
        /// channel partner's internal payment order number (required when status is PAY\_SUCCESS) · 渠道商系统内部支付订单号（status为PAY\_SUCCESS时必填）
        pub out_trade_no: Option<String>,
        /// channel partner's internal order number · 渠道商系统内部订单号
        pub out_order_no: String,
        /// table number · 桌位号
        pub out_table_no: Option<String>,
        /// number of diners · 消费人数
        pub people_count: Option<i64>,
        /// merchant's dish information · 商户菜品信息
        pub dish_list: Vec<DishList>,
    }

    crate::model! { Request {
        sp_mchid: body("sp_mchid"),
        sp_appid: body("sp_appid"),
        channel_id: body("channel_id").required(),
        sub_mchid: body("sub_mchid").required(),
        sub_appid: body("sub_appid").required(),
        out_shop_no: body("out_shop_no").required(),
        sub_openid: body("sub_openid").required(),
        login_token: body("login_token").required(),
        order_entry: body("order_entry").required(),
        total_amount: body("total_amount").required(),
        discount_amount: body("discount_amount").required(),
        user_amount: body("user_amount").required(),
        status: body("status").required(),
        action_time: body("action_time").required(),
        pay_time: body("pay_time"),
        transaction_id: body("transaction_id"),
        out_trade_no: body("out_trade_no"),
        out_order_no: body("out_order_no").required(),
        out_table_no: body("out_table_no"),
        people_count: body("people_count"),
        dish_list: body("dish_list").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// channel partner merchant ID assigned by WeChat Pay · 微信支付分配的渠道商商户号
        channel_id(&'a str),
        /// sub-merchant ID assigned by WeChat Pay · 微信支付分配子商户商户号
        sub_mchid(&'a str),
        /// appid of the service account the sub-merchant registered on the WeChat platform · 子商户在微信公众平台申请服务号对应的APPID
        sub_appid(&'a str),
        /// unique number of the merchant's store · 商户旗下门店的唯一编号
        out_shop_no(&'a str),
        /// user sub-openid · 用户子标识
        sub_openid(&'a str),
        /// login ticket returned by the WeChat user login API · 微信用户登录接口返回的登录票据
        login_token(&'a str),
        /// meal ordering entrance · 点餐入口
        order_entry(&'a str),
        /// total price · 总价 (fen)
        total_amount(crate::Fen),
        /// discount amount · 优惠金额 (fen)
        discount_amount(crate::Fen),
        /// actual payment amount · 实际支付金额 (fen)
        user_amount(crate::Fen),
        /// order state · 订单状态
        status(Status),
        /// time the state changed · 状态发生变化的时间; as 2018-06-08T10:34:56+08:00
        action_time(crate::Time),
        /// channel partner's internal order number · 渠道商系统内部订单号
        out_order_no(&'a str),
        /// merchant's dish information · 商户菜品信息
        dish_list(Vec<DishList>),
    } {
        /// partner merchant ID assigned by WeChat Pay · 微信支付分配的服务商商户号
        sp_mchid sp_mchid_opt(into String),
        /// appid of the service account the sub-merchant registered on the WeChat platform · 子商户在微信公众平台申请服务号对应的APPID
        sp_appid sp_appid_opt(into String),
        /// payment time · 支付时间; as 2018-06-08T10:34:56+08:00
        pay_time pay_time_opt(into crate::Time),
        /// payment order number (required when status is PAY\_SUCCESS) · 支付订单号（status为PAY\_SUCCESS时必填）
        transaction_id transaction_id_opt(into String),
        /// channel partner's internal payment order number (required when status is PAY\_SUCCESS) · 渠道商系统内部支付订单号（status为PAY\_SUCCESS时必填）
        out_trade_no out_trade_no_opt(into String),
        /// table number · 桌位号
        out_table_no out_table_no_opt(into String),
        /// number of diners · 消费人数
        people_count people_count_opt(i64),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/catering/orders/sync-status",
            "点餐订单信息同步（渠道商/服务商）",
            "Synchronise a catering order (channel partner or partner)",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// order state · 订单状态
        pub enum Status {
            CreateDeal = "CREATE_DEAL",
            PaySuccess = "PAY_SUCCESS",
        }
    }

    crate::open_enum! {
        /// dish unit · 菜品单位
        pub enum Unit {
            ByShare = "BY_SHARE",
            ByWeight = "BY_WEIGHT",
        }
    }

    /// dish properties · 菜品属性
    #[must_use]
    #[non_exhaustive]
    pub struct Properties {
        /// flavour · 口味
        pub taste: String,
        /// cooking method · 做法
        pub cuisine: String,
        /// main ingredients · 主料
        pub main_material: String,
        /// ancillary ingredients · 配料
        pub ingredients: String,
        /// others · 其他
        pub others: Option<String>,
    }

    crate::model! { Properties {
        taste: body("taste").required(),
        cuisine: body("cuisine").required(),
        main_material: body("main_material").required(),
        ingredients: body("ingredients").required(),
        others: body("others"),
    } }

    crate::sent::sent! { Properties(PropertiesRequired<'a>) {
        /// flavour · 口味
        taste(&'a str),
        /// cooking method · 做法
        cuisine(&'a str),
        /// main ingredients · 主料
        main_material(&'a str),
        /// ancillary ingredients · 配料
        ingredients(&'a str),
    } {
        /// others · 其他
        others others_opt(into String),
    } }

    /// merchant's dish information · 商户菜品信息
    #[must_use]
    #[non_exhaustive]
    pub struct DishList {
        /// merchant dish ID · 商户菜品ID
        pub out_dish_no: String,
        /// dish name · 菜品名称
        pub name: String,
        /// dish unit price · 菜品单价 (fen)
        pub price: crate::Fen,
        /// dish unit · 菜品单位
        pub unit: Unit,
        /// dish quantity · 菜品数量
        pub count: serde_json::Number,
        /// dish discount · 菜品折扣
        pub discount: Option<i64>,
        /// dish category · 菜品分类
        pub type_: Option<String>,
        /// order of the current dish on the partner's platform · 当前菜品在服务商平台的顺序
        pub priority: Option<i64>,
        /// dish properties · 菜品属性
        pub properties: Option<Properties>,
    }

    crate::model! { DishList {
        out_dish_no: body("out_dish_no").required(),
        name: body("name").required(),
        price: body("price").required(),
        unit: body("unit").required(),
        count: body("count").required(),
        discount: body("discount"),
        type_: body("type"),
        priority: body("priority"),
        properties: body("properties"),
    } }

    crate::sent::sent! { DishList(DishListRequired<'a>) {
        /// merchant dish ID · 商户菜品ID
        out_dish_no(&'a str),
        /// dish name · 菜品名称
        name(&'a str),
        /// dish unit price · 菜品单价 (fen)
        price(crate::Fen),
        /// dish unit · 菜品单位
        unit(Unit),
        /// dish quantity · 菜品数量
        count(serde_json::Number),
    } {
        /// dish discount · 菜品折扣
        discount discount_opt(i64),
        /// dish category · 菜品分类
        type_ type_opt(into String),
        /// order of the current dish on the partner's platform · 当前菜品在服务商平台的顺序
        priority priority_opt(i64),
        /// dish properties · 菜品属性
        properties properties_opt(Properties),
    } }
}
