// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/acquiringbank/servicepayondeliveryorder.md

//! `/v3/payscore/acquiringbank/servicepayondeliveryorder`

/// Create a use-first-pay-after order (acquiring institution) · 从业机构创建先用后付订单
///
/// `POST /v3/payscore/acquiringbank/servicepayondeliveryorder`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012783674)
///
/// ```
/// use wechatpay::v3::payscore::acquiringbank::servicepayondeliveryorder::post::{Goods, JumpLink, JumpLinkType, Location, Name, PostDiscounts, PostPayments, Request, RiskFund, ShoppingInfo, TimeRange};
///
/// let request = Request {
///     sub_mchid: Some("1900000109".into()),
///     sub_appid: Some("wxd678efh567hg6999".into()),
///     channel_id: Some("1230000109".into()),
///     post_payments: Some(vec![PostPayments {
///         name: Some("就餐费用, 服务费".into()),
///         amount: Some(40000),
///         description: Some("就餐人均100元，服务费：100/小时".into()),
///         count: Some(4),
///         ..PostPayments::new()
///     }]),
///     post_discounts: Some(vec![PostDiscounts {
///         name: Some("满20减1元".into()),
///         description: Some("不与其他优惠叠加".into()),
///         amount: Some(100),
///         count: Some(2),
///         ..PostDiscounts::new()
///     }]),
///     location: Some(Location {
///         start_location: Some("嗨客时尚主题展餐厅".into()),
///         end_location: Some("嗨客时尚主题展餐厅".into()),
///         ..Location::new()
///     }),
///     risk_fund: Some(RiskFund {
///         name: Some(Name::Deposit),
///         amount: Some(10000),
///         description: Some("就餐的预估费用".into()),
///         ..RiskFund::new()
///     }),
///     attach: Some("Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald".into()),
///     notify_url: Some("https://api.test.com".into()),
///     openid: Some("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into()),
///     sub_openid: Some("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into()),
///     need_user_confirm: Some(true),
///     mchid: Some("1230000109".into()),
///     shopping_info: Some(ShoppingInfo {
///         real_merchant_appid: Some("wxd678efh567hg6787".into()),
///         jump_link: Some(JumpLink {
///             jump_link_type: Some(JumpLinkType::JumpLinkMiniProgram),
///             appid: Some("".into()),
///             path: Some("".into()),
///             ..JumpLink::new()
///         }),
///         goods: Some(vec![Goods {
///             name: Some("森海塞尔 MOMENTUM 4 无线耳机大馒头4 头戴式蓝牙音乐耳机自适应降噪".into()),
///             picture: Some("http://mmbiz.qpic.cn/mmbiz_png/ldTw9…".into()),
///             amount: Some(40000),
///             count: Some(4),
///             category_id: Some(vec!["6032".into()]),
///             ..Goods::new()
///         }]),
///         ..ShoppingInfo::new()
///     }),
///     ..Request::new(
///         "1234323JKHDFE1243252",
///         "wxd678efh567hg6787",
///         "500001",
///         "某某酒店",
///         TimeRange {
///             start_time: Some("20091225091010".into()),
///             start_time_remark: Some("备注1".into()),
///             end_time: Some("20091225121010".into()),
///             end_time_remark: Some("备注2".into()),
///             ..TimeRange::new()
///         },
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Create a use-first-pay-after order (acquiring institution) · 从业机构创建先用后付订单
    pub struct Request {
        /// merchant service order number · 商户服务订单号
        pub out_order_no: String,
        /// official account appid · 公众账号ID
        pub appid: String,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// sub-merchant appid · 子商户应用ID
        pub sub_appid: Option<String>,
        /// channel partner merchant ID · 渠道商商户号
        pub channel_id: Option<String>,
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
        pub risk_fund: Option<RiskFund>,
        /// merchant data package · 商户数据包
        pub attach: Option<String>,
        /// merchant notification URL · 商户回调地址
        pub notify_url: Option<String>,
        /// user openid · 用户标识
        pub openid: Option<String>,
        /// user openid under the sub-merchant's official account · 子商户公众号下的用户标识
        pub sub_openid: Option<String>,
        /// whether user confirmation is required · 是否需要用户确认
        pub need_user_confirm: Option<bool>,
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// use-first-pay-after shopping details · 先用后付购物详情
        pub shopping_info: Option<ShoppingInfo>,
    }

    crate::model! { Request {
        out_order_no: body("out_order_no").required(),
        appid: body("appid").required(),
        sub_mchid: body("sub_mchid"),
        sub_appid: body("sub_appid"),
        channel_id: body("channel_id"),
        service_id: body("service_id").required(),
        service_introduction: body("service_introduction").required(),
        post_payments: body("post_payments"),
        post_discounts: body("post_discounts"),
        time_range: body("time_range").required(),
        location: body("location"),
        risk_fund: body("risk_fund"),
        attach: body("attach"),
        notify_url: body("notify_url"),
        openid: body("openid"),
        sub_openid: body("sub_openid"),
        need_user_confirm: body("need_user_confirm"),
        mchid: body("mchid"),
        shopping_info: body("shopping_info"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            out_order_no: impl Into<String>,
            appid: impl Into<String>,
            service_id: impl Into<String>,
            service_introduction: impl Into<String>,
            time_range: TimeRange,
        ) -> Self {
            Self {
                out_order_no: out_order_no.into(),
                appid: appid.into(),
                sub_mchid: None,
                sub_appid: None,
                channel_id: None,
                service_id: service_id.into(),
                service_introduction: service_introduction.into(),
                post_payments: None,
                post_discounts: None,
                time_range,
                location: None,
                risk_fund: None,
                attach: None,
                notify_url: None,
                openid: None,
                sub_openid: None,
                need_user_confirm: None,
                mchid: None,
                shopping_info: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/payscore/acquiringbank/servicepayondeliveryorder",
        "从业机构创建先用后付订单",
        "Create a use-first-pay-after order (acquiring institution)",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// post-paid items · 后付费项目
    pub struct PostPayments {
        /// fee item name · 付费项目名称
        pub name: Option<String>,
        /// amount · 金额
        pub amount: Option<i64>,
        /// charging explanation · 计费说明
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

    impl PostPayments {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                name: None,
                amount: None,
                description: None,
                count: None,
            }
        }
    }

    /// post-paid merchant discounts · 后付费商户优惠
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

    impl PostDiscounts {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                name: None,
                description: None,
                amount: None,
                count: None,
            }
        }
    }

    /// service period · 服务时间段
    pub struct TimeRange {
        /// service start time · 服务开始时间
        pub start_time: Option<String>,
        /// service start time remark · 服务开始时间备注
        pub start_time_remark: Option<String>,
        /// service end time · 服务结束时间
        pub end_time: Option<String>,
        /// service end time remark · 服务结束时间备注
        pub end_time_remark: Option<String>,
    }

    crate::model! { TimeRange: Default {
        start_time: body("start_time"),
        start_time_remark: body("start_time_remark"),
        end_time: body("end_time"),
        end_time_remark: body("end_time_remark"),
    } }

    impl TimeRange {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                start_time: None,
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
        pub name: Option<Name>,
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

    impl RiskFund {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                name: None,
                amount: None,
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
        pub name: Option<String>,
        /// goods image link · 商品图片链接
        pub picture: Option<String>,
        /// goods unit price · 商品单价金额
        pub amount: Option<i64>,
        /// goods quantity · 商品数量
        pub count: Option<i64>,
        /// goods category ID · 商品品类ID
        pub category_id: Option<Vec<String>>,
    }

    crate::model! { Goods: Default {
        name: body("name"),
        picture: body("picture"),
        amount: body("amount"),
        count: body("count"),
        category_id: body("category_id"),
    } }

    impl Goods {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                name: None,
                picture: None,
                amount: None,
                count: None,
                category_id: None,
            }
        }
    }

    /// use-first-pay-after shopping details · 先用后付购物详情
    pub struct ShoppingInfo {
        /// official account appid of the actual shopping merchant · 实际购物商家公众号ID
        pub real_merchant_appid: Option<String>,
        /// order details jump link · 单详跳转链接
        pub jump_link: Option<JumpLink>,
        /// goods list · 商品列表
        pub goods: Option<Vec<Goods>>,
    }

    crate::model! { ShoppingInfo: Default {
        real_merchant_appid: body("real_merchant_appid"),
        jump_link: body("jump_link"),
        goods: body("goods"),
    } }

    impl ShoppingInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                real_merchant_appid: None,
                jump_link: None,
                goods: None,
            }
        }
    }

    /// Create a use-first-pay-after order (acquiring institution) · 从业机构创建先用后付订单
    #[non_exhaustive]
    pub struct Response {
        /// merchant order number · 商户订单号
        pub out_order_no: Option<String>,
        /// service ID · 服务ID
        pub service_id: Option<String>,
        /// partner official account appid · 服务商公众号ID
        pub appid: Option<String>,
        /// partner merchant ID · 服务商商户号
        pub mchid: Option<String>,
        /// sub-merchant official account appid · 子商户公众号ID
        pub sub_appid: Option<String>,
        /// sub-merchant's merchant ID · 子商户商户号
        pub sub_mchid: Option<String>,
        /// service information · 服务信息
        pub service_introduction: Option<String>,
        /// service order state · 服务订单状态
        pub state: Option<String>,
        /// order state explanation · 订单状态说明
        pub state_description: Option<String>,
        /// post-paid items · 后付费项目
        pub post_payments: Vec<response::PostPayments>,
        /// merchant discounts · 商户优惠
        pub post_discounts: Vec<response::PostDiscounts>,
        /// service risk fund · 服务风险金
        pub risk_fund: Option<response::RiskFund>,
        /// service time · 服务时间
        pub time_range: Option<response::TimeRange>,
        /// service location · 服务位置
        pub location: Option<response::Location>,
        /// attached data · 附加数据
        pub attach: Option<String>,
        /// merchant notification URL · 商户回调地址
        pub notify_url: Option<String>,
        /// WeChat Pay service order ID · 微信支付服务订单号
        pub order_id: Option<String>,
        /// data package for jumping to WeChat · 跳转微信侧数据包
        pub package: Option<String>,
        /// use-first-pay-after shopping details · 先用后付购物详情
        pub shopping_info: Option<response::ShoppingInfo>,
    }

    crate::model! { Response: Default {
        out_order_no: body("out_order_no"),
        service_id: body("service_id"),
        appid: body("appid"),
        mchid: body("mchid"),
        sub_appid: body("sub_appid"),
        sub_mchid: body("sub_mchid"),
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

        /// merchant discounts · 商户优惠
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

        /// service time · 服务时间
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
