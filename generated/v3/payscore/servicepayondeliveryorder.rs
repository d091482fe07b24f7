// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/servicepayondeliveryorder.md

//! `/v3/payscore/servicepayondeliveryorder`

/// Create a use-first-pay-after order · 创建先用后付订单
///
/// `POST /v3/payscore/servicepayondeliveryorder`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012856585)
///
/// ```
/// use wechatpay::v3::payscore::servicepayondeliveryorder::post::{Goods, JumpLink, JumpLinkType, Location, Name, PostDiscounts, PostPayments, Request, RiskFund, ShoppingInfo, TimeRange};
///
/// let request = Request {
///     post_payments: Some(vec![PostPayments {
///         amount: Some(40000),
///         description: Some("就餐人均100元，服务费：100/小时".into()),
///         count: Some(4),
///         ..PostPayments::new("就餐费用, 服务费")
///     }]),
///     post_discounts: Some(vec![PostDiscounts {
///         amount: Some(100),
///         count: Some(2),
///         ..PostDiscounts::new("满20减1元", "不与其他优惠叠加")
///     }]),
///     location: Some(Location {
///         start_location: Some("嗨客时尚主题展餐厅".into()),
///         end_location: Some("嗨客时尚主题展餐厅".into()),
///         ..Location::new()
///     }),
///     attach: Some("Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald".into()),
///     openid: Some("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into()),
///     need_user_confirm: Some(true),
///     mchid: Some("1230000109".into()),
///     ..Request::new(
///         "1234323JKHDFE1243252",
///         "wxd678efh567hg6787",
///         "500001",
///         "某某酒店",
///         TimeRange {
///             start_time_remark: Some("备注1".into()),
///             end_time: Some("20091225121010".into()),
///             end_time_remark: Some("备注2".into()),
///             ..TimeRange::new("20091225091010")
///         },
///         RiskFund {
///             description: Some("就餐的预估费用".into()),
///             ..RiskFund::new(Name::Deposit, 10000)
///         },
///         "https://api.test.com",
///         ShoppingInfo {
///             real_merchant_appid: Some("wxd678efh567hg6787".into()),
///             ..ShoppingInfo::new(
///                 JumpLink {
///                     jump_link_type: Some(JumpLinkType::JumpLinkMiniProgram),
///                     appid: Some("".into()),
///                     path: Some("".into()),
///                     ..JumpLink::new()
///                 },
///                 vec![Goods {
///                     category_id: Some(vec!["string".into()]),
///                     ..Goods::new(
///                         "森海塞尔 MOMENTUM 4 无线耳机大馒头4 头戴式蓝牙音乐耳机自适应降噪",
///                         "http://mmbiz.qpic.cn/mmbiz_png/ldTw9…",
///                         40000,
///                         4,
///                     )
///                 }],
///             )
///         },
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Create a use-first-pay-after order · 创建先用后付订单
    pub struct Request {
        /// merchant service order number · 商户服务订单号
        pub out_order_no: String,
        /// official account appid · 公众账号ID
        pub appid: String,
        /// service ID · 服务ID
        pub service_id: String,
        /// service information · 服务信息
        pub service_introduction: String,
        /// post-paid items · 后付费项目
        pub post_payments: Option<Vec<PostPayments>>,
        /// post-paid merchant discounts · 后付费商户优惠
        pub post_discounts: Option<Vec<PostDiscounts>>,
        /// service period · 服务时间段
        pub time_range: TimeRange,
        /// service location · 服务位置
        pub location: Option<Location>,
        /// order risk fund · 订单风险金
        pub risk_fund: RiskFund,
        /// merchant data package · 商户数据包
        pub attach: Option<String>,
        /// merchant notification URL · 商户回调地址
        pub notify_url: String,
        /// user openid · 用户标识
        pub openid: Option<String>,
        /// whether user confirmation is required · 是否需要用户确认
        pub need_user_confirm: Option<bool>,
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// use-first-pay-after shopping details · 先用后付购物详情
        pub shopping_info: ShoppingInfo,
    }

    crate::model! { Request {
        out_order_no: body("out_order_no").required(),
        appid: body("appid").required(),
        service_id: body("service_id").required(),
        service_introduction: body("service_introduction").required(),
        post_payments: body("post_payments"),
        post_discounts: body("post_discounts"),
        time_range: body("time_range").required(),
        location: body("location"),
        risk_fund: body("risk_fund").required(),
        attach: body("attach"),
        notify_url: body("notify_url").required(),
        openid: body("openid"),
        need_user_confirm: body("need_user_confirm"),
        mchid: body("mchid"),
        shopping_info: body("shopping_info").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        #[expect(clippy::too_many_arguments, reason = "the page requires them all")]
        pub fn new(
            out_order_no: impl Into<String>,
            appid: impl Into<String>,
            service_id: impl Into<String>,
            service_introduction: impl Into<String>,
            time_range: TimeRange,
            risk_fund: RiskFund,
            notify_url: impl Into<String>,
            shopping_info: ShoppingInfo,
        ) -> Self {
            Self {
                out_order_no: out_order_no.into(),
                appid: appid.into(),
                service_id: service_id.into(),
                service_introduction: service_introduction.into(),
                post_payments: None,
                post_discounts: None,
                time_range,
                location: None,
                risk_fund,
                attach: None,
                notify_url: notify_url.into(),
                openid: None,
                need_user_confirm: None,
                mchid: None,
                shopping_info,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/payscore/servicepayondeliveryorder",
        "创建先用后付订单",
        "Create a use-first-pay-after order",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// post-paid items · 后付费项目
    pub struct PostPayments {
        /// fee item name · 付费项目名称
        pub name: String,
        /// amount · 金额
        pub amount: Option<i64>,
        /// charging explanation · 计费说明
        pub description: Option<String>,
        /// fee quantity · 付费数量
        pub count: Option<i64>,
    }

    crate::model! { PostPayments {
        name: body("name").required(),
        amount: body("amount"),
        description: body("description"),
        count: body("count"),
    } }

    impl PostPayments {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(name: impl Into<String>) -> Self {
            Self {
                name: name.into(),
                amount: None,
                description: None,
                count: None,
            }
        }
    }

    /// post-paid merchant discounts · 后付费商户优惠
    pub struct PostDiscounts {
        /// discount name · 优惠名称
        pub name: String,
        /// discount explanation · 优惠说明
        pub description: String,
        /// discount amount · 优惠金额
        pub amount: Option<i64>,
        /// discount quantity · 优惠数量
        pub count: Option<i64>,
    }

    crate::model! { PostDiscounts {
        name: body("name").required(),
        description: body("description").required(),
        amount: body("amount"),
        count: body("count"),
    } }

    impl PostDiscounts {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(name: impl Into<String>, description: impl Into<String>) -> Self {
            Self {
                name: name.into(),
                description: description.into(),
                amount: None,
                count: None,
            }
        }
    }

    /// service period · 服务时间段
    pub struct TimeRange {
        /// service start time · 服务开始时间
        pub start_time: String,
        /// service start time remark · 服务开始时间备注
        pub start_time_remark: Option<String>,
        /// service end time · 服务结束时间
        pub end_time: Option<String>,
        /// service end time remark · 服务结束时间备注
        pub end_time_remark: Option<String>,
    }

    crate::model! { TimeRange {
        start_time: body("start_time").required(),
        start_time_remark: body("start_time_remark"),
        end_time: body("end_time"),
        end_time_remark: body("end_time_remark"),
    } }

    impl TimeRange {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(start_time: impl Into<String>) -> Self {
            Self {
                start_time: start_time.into(),
                start_time_remark: None,
                end_time: None,
                end_time_remark: None,
            }
        }
    }

    /// service location · 服务位置
    pub struct Location {
        /// service start location · 服务开始地点
        pub start_location: Option<String>,
        /// service end location · 服务结束地点
        pub end_location: Option<String>,
    }

    crate::model! { Location: Default {
        start_location: body("start_location"),
        end_location: body("end_location"),
    } }

    impl Location {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                start_location: None,
                end_location: None,
            }
        }
    }

    crate::open_enum! {
        /// risk fund name · 风险金名称
        pub enum Name {
            Deposit = "DEPOSIT",
            Advance = "ADVANCE",
            CashDeposit = "CASH_DEPOSIT",
            EstimateOrderCost = "ESTIMATE_ORDER_COST",
        }
    }

    /// order risk fund · 订单风险金
    pub struct RiskFund {
        /// risk fund name · 风险金名称
        pub name: Name,
        /// risk amount · 风险金额
        pub amount: i64,
        /// risk explanation · 风险说明
        pub description: Option<String>,
    }

    crate::model! { RiskFund {
        name: body("name").required(),
        amount: body("amount").required(),
        description: body("description"),
    } }

    impl RiskFund {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(name: Name, amount: i64) -> Self {
            Self {
                name,
                amount,
                description: None,
            }
        }
    }

    crate::open_enum! {
        /// jump link type · 跳转链接类型
        pub enum JumpLinkType {
            JumpLinkMiniProgram = "JUMP_LINK_MINI_PROGRAM",
        }
    }

    /// order details jump link · 单详跳转链接
    pub struct JumpLink {
        /// jump link type · 跳转链接类型
        pub jump_link_type: Option<JumpLinkType>,
        /// mini program jump appid · 小程序跳转AppID
        pub appid: Option<String>,
        /// mini program jump path · 小程序跳转path
        pub path: Option<String>,
    }

    crate::model! { JumpLink: Default {
        jump_link_type: body("jump_link_type"),
        appid: body("appid"),
        path: body("path"),
    } }

    impl JumpLink {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                jump_link_type: None,
                appid: None,
                path: None,
            }
        }
    }

    /// goods list · 商品列表
    pub struct Goods {
        /// goods name · 商品名称
        pub name: String,
        /// goods image link · 商品图片链接
        pub picture: String,
        /// goods unit price · 商品单价金额
        pub amount: i64,
        /// goods quantity · 商品数量
        pub count: i64,
        /// goods category ID · 商品品类ID
        pub category_id: Option<Vec<String>>,
    }

    crate::model! { Goods {
        name: body("name").required(),
        picture: body("picture").required(),
        amount: body("amount").required(),
        count: body("count").required(),
        category_id: body("category_id"),
    } }

    impl Goods {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            name: impl Into<String>,
            picture: impl Into<String>,
            amount: i64,
            count: i64,
        ) -> Self {
            Self {
                name: name.into(),
                picture: picture.into(),
                amount,
                count,
                category_id: None,
            }
        }
    }

    /// use-first-pay-after shopping details · 先用后付购物详情
    pub struct ShoppingInfo {
        /// official account appid of the actual shopping merchant · 实际购物商家公众号ID
        pub real_merchant_appid: Option<String>,
        /// order details jump link · 单详跳转链接
        pub jump_link: JumpLink,
        /// goods list · 商品列表
        pub goods: Vec<Goods>,
    }

    crate::model! { ShoppingInfo {
        real_merchant_appid: body("real_merchant_appid"),
        jump_link: body("jump_link").required(),
        goods: body("goods").required(),
    } }

    impl ShoppingInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(jump_link: JumpLink, goods: Vec<Goods>) -> Self {
            Self {
                real_merchant_appid: None,
                jump_link,
                goods,
            }
        }
    }

    /// Create a use-first-pay-after order · 创建先用后付订单
    #[non_exhaustive]
    pub struct Response {
        /// official account appid · 公众账号ID
        pub appid: Option<String>,
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// merchant service order number · 商户服务订单号
        pub out_order_no: Option<String>,
        /// service ID · 服务ID
        pub service_id: Option<String>,
        /// service information · 服务信息
        pub service_introduction: Option<String>,
        /// service order state · 服务订单状态
        pub state: Option<String>,
        /// order state explanation · 订单状态说明
        pub state_description: Option<String>,
        /// post-paid items · 后付费项目
        pub post_payments: Vec<response::PostPayments>,
        /// post-paid merchant discounts · 后付费商户优惠
        pub post_discounts: Vec<response::PostDiscounts>,
        /// service risk fund · 服务风险金
        pub risk_fund: Option<response::RiskFund>,
        /// service period · 服务时间段
        pub time_range: Option<response::TimeRange>,
        /// service location · 服务位置
        pub location: Option<response::Location>,
        /// merchant data package · 商户数据包
        pub attach: Option<String>,
        /// merchant notification URL · 商户回调地址
        pub notify_url: Option<String>,
        /// WeChat Pay service order ID · 微信支付服务订单号
        pub order_id: Option<String>,
        /// order data for jumping to the WeChat mini program · 跳转微信侧小程序订单数据
        pub package: Option<String>,
        /// use-first-pay-after shopping details · 先用后付购物详情
        pub shopping_info: Option<response::ShoppingInfo>,
    }

    crate::model! { Response: Default {
        appid: body("appid"),
        mchid: body("mchid"),
        out_order_no: body("out_order_no"),
        service_id: body("service_id"),
        service_introduction: body("service_introduction"),
        state: body("state"),
        state_description: body("state_description"),
        post_payments: body("post_payments"),
        post_discounts: body("post_discounts"),
        risk_fund: body("risk_fund"),
        time_range: body("time_range"),
        location: body("location"),
        attach: body("attach"),
        notify_url: body("notify_url"),
        order_id: body("order_id"),
        package: body("package"),
        shopping_info: body("shopping_info"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// post-paid items · 后付费项目
        #[non_exhaustive]
        pub struct PostPayments {
            /// payment item name · 付费名称
            pub name: Option<String>,
            /// fee-item amount · 付费金额
            pub amount: Option<i64>,
            /// payment explanation · 付费说明
            pub description: Option<String>,
            /// fee quantity · 付费数量
            pub count: Option<i64>,
        }

        crate::model! { PostPayments: Default {
            name: body("name"),
            amount: body("amount"),
            description: body("description"),
            count: body("count"),
        } }

        /// post-paid merchant discounts · 后付费商户优惠
        #[non_exhaustive]
        pub struct PostDiscounts {
            /// discount name · 优惠名称
            pub name: Option<String>,
            /// discount explanation · 优惠说明
            pub description: Option<String>,
            /// discount amount · 优惠金额
            pub amount: Option<i64>,
            /// discount quantity · 优惠数量
            pub count: Option<i64>,
        }

        crate::model! { PostDiscounts: Default {
            name: body("name"),
            description: body("description"),
            amount: body("amount"),
            count: body("count"),
        } }

        /// service risk fund · 服务风险金
        #[non_exhaustive]
        pub struct RiskFund {
            /// risk name · 风险名称
            pub name: Option<String>,
            /// risk amount · 风险金额
            pub amount: Option<i64>,
            /// risk explanation · 风险说明
            pub description: Option<String>,
        }

        crate::model! { RiskFund: Default {
            name: body("name"),
            amount: body("amount"),
            description: body("description"),
        } }

        /// service period · 服务时间段
        #[non_exhaustive]
        pub struct TimeRange {
            /// service start time · 服务开始时间
            pub start_time: Option<String>,
            /// service end time · 服务结束时间
            pub end_time: Option<String>,
            /// service start time remark · 服务开始时间备注
            pub start_time_remark: Option<String>,
            /// service end time remark · 服务结束时间备注
            pub end_time_remark: Option<String>,
        }

        crate::model! { TimeRange: Default {
            start_time: body("start_time"),
            end_time: body("end_time"),
            start_time_remark: body("start_time_remark"),
            end_time_remark: body("end_time_remark"),
        } }

        /// service location · 服务位置
        #[non_exhaustive]
        pub struct Location {
            /// service start location · 服务开始地点
            pub start_location: Option<String>,
            /// service end location · 服务结束地点
            pub end_location: Option<String>,
        }

        crate::model! { Location: Default {
            start_location: body("start_location"),
            end_location: body("end_location"),
        } }

        /// order details jump link · 单详跳转链接
        #[non_exhaustive]
        pub struct JumpLink {
            /// jump link type · 跳转链接类型
            pub jump_link_type: Option<String>,
            /// mini program jump appid · 小程序跳转AppID
            pub appid: Option<String>,
            /// mini program jump path · 小程序跳转path
            pub path: Option<String>,
        }

        crate::model! { JumpLink: Default {
            jump_link_type: body("jump_link_type"),
            appid: body("appid"),
            path: body("path"),
        } }

        /// goods list · 商品列表
        #[non_exhaustive]
        pub struct Goods {
            /// goods name · 商品名称
            pub name: Option<String>,
            /// goods image link · 商品图片链接
            pub picture: Option<String>,
            /// goods unit price · 商品单价金额
            pub amount: Option<i64>,
            /// goods quantity · 商品数量
            pub count: Option<i64>,
            /// goods category ID · 商品品类ID
            pub category_id: Vec<String>,
        }

        crate::model! { Goods: Default {
            name: body("name"),
            picture: body("picture"),
            amount: body("amount"),
            count: body("count"),
            category_id: body("category_id"),
        } }

        /// use-first-pay-after shopping details · 先用后付购物详情
        #[non_exhaustive]
        pub struct ShoppingInfo {
            /// official account appid of the actual shopping merchant · 实际购物商家公众号ID
            pub real_merchant_appid: Option<String>,
            /// order details jump link · 单详跳转链接
            pub jump_link: Option<JumpLink>,
            /// goods list · 商品列表
            pub goods: Vec<Goods>,
        }

        crate::model! { ShoppingInfo: Default {
            real_merchant_appid: body("real_merchant_appid"),
            jump_link: body("jump_link"),
            goods: body("goods"),
        } }
    }
}
