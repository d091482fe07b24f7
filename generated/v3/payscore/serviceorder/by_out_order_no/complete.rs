// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/serviceorder/{out_order_no}/complete.md

//! `/v3/payscore/serviceorder/{out_order_no}/complete`

/// Finish a pay score order · 完结支付分订单
///
/// `POST /v3/payscore/serviceorder/{out_order_no}/complete`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587955)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647421)
///
/// ```
/// use wechatpay::v3::payscore::serviceorder::by_out_order_no::complete::post::{Device, Location, PostDiscounts, PostPayments, Request, TimeRange};
///
/// let request = Request {
///     post_discounts: Some(vec![PostDiscounts {
///         description: Some("不与其他优惠叠加".into()),
///         count: Some(2),
///         ..PostDiscounts::new("满20减1元", 100)
///     }]),
///     time_range: Some(TimeRange {
///         start_time: Some("20091225091010".into()),
///         end_time: Some("20091225121010".into()),
///         start_time_remark: Some("备注1".into()),
///         end_time_remark: Some("备注2".into()),
///         ..TimeRange::new()
///     }),
///     location: Some(Location {
///         end_location: Some("嗨客时尚主题展餐厅".into()),
///         ..Location::new()
///     }),
///     profit_sharing: Some(true),
///     goods_tag: Some("goods_tag".into()),
///     device: Some(Device {
///         start_device_id: Some("HG123456".into()),
///         end_device_id: Some("HG123456".into()),
///         materiel_no: Some("example_materiel_no".into()),
///         ..Device::new()
///     }),
///     ..Request::new(
///         "",
///         "wxd678efh567hg6787",
///         "2002000000000558128851361561536",
///         vec![PostPayments {
///             amount: Some(40000),
///             description: Some("就餐人均100元".into()),
///             count: Some(4),
///             ..PostPayments::new("就餐费用")
///         }],
///         50000,
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Finish a pay score order · 完结支付分订单
    pub struct Request {
        /// merchant service order number · 商户服务订单号
        pub out_order_no: String,
        /// official account appid · 公众账号ID
        pub appid: String,
        /// service order number · 服务订单号
        pub service_id: String,
        /// post-paid items · 后付费项目
        pub post_payments: Vec<PostPayments>,
        /// merchant discounts · 商户优惠
        pub post_discounts: Option<Vec<PostDiscounts>>,
        /// total amount · 总金额
        pub total_amount: i64,
        /// actual service period · 实际服务时间段
        pub time_range: Option<TimeRange>,
        /// actual service location · 实际服务位置
        pub location: Option<Location>,
        /// WeChat Pay service profit-sharing flag · 微信支付服务分账标记
        pub profit_sharing: Option<bool>,
        /// order discount tag · 订单优惠标记
        pub goods_tag: Option<String>,
        /// device information · 设备信息
        pub device: Option<Device>,
    }

    crate::model! { Request {
        out_order_no: path("out_order_no").required(),
        appid: body("appid").required(),
        service_id: body("service_id").required(),
        post_payments: body("post_payments").required(),
        post_discounts: body("post_discounts"),
        total_amount: body("total_amount").required(),
        time_range: body("time_range"),
        location: body("location"),
        profit_sharing: body("profit_sharing"),
        goods_tag: body("goods_tag"),
        device: body("device"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            out_order_no: impl Into<String>,
            appid: impl Into<String>,
            service_id: impl Into<String>,
            post_payments: Vec<PostPayments>,
            total_amount: i64,
        ) -> Self {
            Self {
                out_order_no: out_order_no.into(),
                appid: appid.into(),
                service_id: service_id.into(),
                post_payments,
                post_discounts: None,
                total_amount,
                time_range: None,
                location: None,
                profit_sharing: None,
                goods_tag: None,
                device: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/payscore/serviceorder/{out_order_no}/complete",
        "完结支付分订单",
        "Finish a pay score order",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// post-paid items · 后付费项目
    pub struct PostPayments {
        /// payment item name · 付费名称
        pub name: String,
        /// fee-item amount · 付费金额
        pub amount: Option<i64>,
        /// payment explanation · 付费说明
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

    /// merchant discounts · 商户优惠
    pub struct PostDiscounts {
        /// discount name · 优惠名称
        pub name: String,
        /// discount explanation · 优惠说明
        pub description: Option<String>,
        /// discount amount · 优惠金额
        pub amount: i64,
        /// discount quantity · 优惠数量
        pub count: Option<i64>,
    }

    crate::model! { PostDiscounts {
        name: body("name").required(),
        description: body("description"),
        amount: body("amount").required(),
        count: body("count"),
    } }

    impl PostDiscounts {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(name: impl Into<String>, amount: i64) -> Self {
            Self {
                name: name.into(),
                description: None,
                amount,
                count: None,
            }
        }
    }

    /// actual service period · 实际服务时间段
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

    impl TimeRange {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                start_time: None,
                end_time: None,
                start_time_remark: None,
                end_time_remark: None,
            }
        }
    }

    /// actual service location · 实际服务位置
    pub struct Location {
        /// service end location · 服务结束地点
        pub end_location: Option<String>,
    }

    crate::model! { Location: Default {
        end_location: body("end_location"),
    } }

    impl Location {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self { end_location: None }
        }
    }

    /// device information · 设备信息
    pub struct Device {
        /// device ID at service start · 服务开始的设备ID
        pub start_device_id: Option<String>,
        /// device ID at service end · 服务结束的设备ID
        pub end_device_id: Option<String>,
        /// material URL · 物料URL
        pub materiel_no: Option<String>,
    }

    crate::model! { Device: Default {
        start_device_id: body("start_device_id"),
        end_device_id: body("end_device_id"),
        materiel_no: body("materiel_no"),
    } }

    impl Device {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                start_device_id: None,
                end_device_id: None,
                materiel_no: None,
            }
        }
    }

    /// Finish a pay score order · 完结支付分订单
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
        pub state: Option<response::State>,
        /// order state explanation · 订单状态说明
        pub state_description: Option<response::StateDescription>,
        /// total amount collected by the merchant · 商户收款总金额
        pub total_amount: Option<i64>,
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
        /// WeChat Pay service order ID · 微信支付服务订单号
        pub order_id: Option<String>,
        /// whether collection is needed · 是否需要收款
        pub need_collection: Option<bool>,
    }

    crate::model! { Response: Default {
        appid: body("appid"),
        mchid: body("mchid"),
        out_order_no: body("out_order_no"),
        service_id: body("service_id"),
        service_introduction: body("service_introduction"),
        state: body("state"),
        state_description: body("state_description"),
        total_amount: body("total_amount"),
        post_payments: body("post_payments"),
        post_discounts: body("post_discounts"),
        risk_fund: body("risk_fund"),
        time_range: body("time_range"),
        location: body("location"),
        order_id: body("order_id"),
        need_collection: body("need_collection"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// service order state · 服务订单状态
            pub enum State {
                Created = "CREATED",
                Doing = "DOING",
                Done = "DONE",
                Revoked = "REVOKED",
                Expired = "EXPIRED",
            }
        }

        crate::open_enum! {
            /// order state explanation · 订单状态说明
            pub enum StateDescription {
                UserConfirm = "USER_CONFIRM",
                MchComplete = "MCH_COMPLETE",
            }
        }

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

        crate::open_enum! {
            /// risk name · 风险名称
            pub enum Name {
                Deposit = "DEPOSIT",
                Advance = "ADVANCE",
                CashDeposit = "CASH_DEPOSIT",
                EstimateOrderCost = "ESTIMATE_ORDER_COST",
            }
        }

        /// service risk fund · 服务风险金
        #[non_exhaustive]
        pub struct RiskFund {
            /// risk name · 风险名称
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
            /// service end location · 服务结束地点
            pub end_location: Option<String>,
        }

        crate::model! { Location: Default {
            end_location: body("end_location"),
        } }
    }
}
