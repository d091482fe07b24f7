// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/serviceorder/{out_order_no}/modify.md

//! `/v3/payscore/serviceorder/{out_order_no}/modify`

/// Modify the order amount · 修改订单金额
///
/// `POST /v3/payscore/serviceorder/{out_order_no}/modify`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587957)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647427)
///
/// ```
/// use wechatpay::v3::payscore::serviceorder::by_out_order_no::modify::post::{Device, PostDiscounts, PostPayments, Request};
///
/// let request = Request {
///     post_discounts: Some(vec![PostDiscounts {
///         name: Some("满20减1元".into()),
///         description: Some("不与其他优惠叠加".into()),
///         amount: Some(100),
///         count: Some(2),
///         ..PostDiscounts::new()
///     }]),
///     device: Some(Device {
///         start_device_id: Some("HG123456".into()),
///         end_device_id: Some("HG123456".into()),
///         materiel_no: Some("example_materiel_no".into()),
///         ..Device::new()
///     }),
///     ..Request::new(
///         "1234323JKHDFE1243252",
///         "wxd678efh567hg6787",
///         "2002000000000558128851361561536",
///         vec![PostPayments {
///             amount: Some(40000),
///             description: Some("就餐人均100元".into()),
///             count: Some(4),
///             ..PostPayments::new("就餐费用")
///         }],
///         50000,
///         "用户投诉",
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Modify the order amount · 修改订单金额
    pub struct Request {
        /// merchant service order number · 商户服务订单号
        pub out_order_no: String,
        /// official account appid · 公众账号ID
        pub appid: String,
        /// service ID · 服务ID
        pub service_id: String,
        /// post-paid items · 后付费项目
        pub post_payments: Vec<PostPayments>,
        /// post-paid merchant discounts · 后付费商户优惠
        pub post_discounts: Option<Vec<PostDiscounts>>,
        /// total amount · 总金额
        pub total_amount: i64,
        /// modification reason · 修改原因
        pub reason: String,
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
        reason: body("reason").required(),
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
            reason: impl Into<String>,
        ) -> Self {
            Self {
                out_order_no: out_order_no.into(),
                appid: appid.into(),
                service_id: service_id.into(),
                post_payments,
                post_discounts: None,
                total_amount,
                reason: reason.into(),
                device: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/payscore/serviceorder/{out_order_no}/modify",
        "修改订单金额",
        "Modify the order amount",
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

    /// Modify the order amount · 修改订单金额
    #[non_exhaustive]
    pub struct Response {
        /// merchant service order number · 商户服务订单号
        pub out_order_no: Option<String>,
        /// service ID · 服务ID
        pub service_id: Option<String>,
        /// partner official account appid · 服务商公众号ID
        pub appid: Option<String>,
        /// partner merchant ID · 服务商商户号
        pub mchid: Option<String>,
        /// service information · 服务信息
        pub service_introduction: Option<String>,
        /// service order state · 服务订单状态
        pub state: Option<response::State>,
        /// order state explanation · 订单状态说明
        pub state_description: Option<response::StateDescription>,
        /// post-paid items · 后付费项目
        pub post_payments: Vec<response::PostPayments>,
        /// merchant discounts · 商户优惠
        pub post_discounts: Vec<response::PostDiscounts>,
        /// service risk fund · 服务风险金
        pub risk_fund: Option<response::RiskFund>,
        /// total amount · 总金额
        pub total_amount: Option<i64>,
        /// whether collection is needed · 是否需要收款
        pub need_collection: Option<bool>,
        /// collection information · 收款信息
        pub collection: Option<response::Collection>,
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
    }

    crate::model! { Response: Default {
        out_order_no: body("out_order_no"),
        service_id: body("service_id"),
        appid: body("appid"),
        mchid: body("mchid"),
        service_introduction: body("service_introduction"),
        state: body("state"),
        state_description: body("state_description"),
        post_payments: body("post_payments"),
        post_discounts: body("post_discounts"),
        risk_fund: body("risk_fund"),
        total_amount: body("total_amount"),
        need_collection: body("need_collection"),
        collection: body("collection"),
        time_range: body("time_range"),
        location: body("location"),
        attach: body("attach"),
        notify_url: body("notify_url"),
        order_id: body("order_id"),
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

        crate::open_enum! {
            /// collection state · 收款状态
            pub enum CollectionState {
                UserPaying = "USER_PAYING",
                UserPaid = "USER_PAID",
            }
        }

        crate::open_enum! {
            /// channel of successful collection · 收款成功渠道
            pub enum PaidType {
                Newton = "NEWTON",
                Mch = "MCH",
            }
        }

        /// collection detail list · 收款明细列表
        #[non_exhaustive]
        pub struct Details {
            /// collection serial number · 收款序号
            pub seq: Option<i64>,
            /// amount of a single collection · 单笔收款金额
            pub amount: Option<i64>,
            /// channel of successful collection · 收款成功渠道
            pub paid_type: Option<PaidType>,
            /// collection success time · 收款成功时间
            pub paid_time: Option<String>,
            /// WeChat Pay transaction ID · 微信支付交易单号
            pub transaction_id: Option<String>,
        }

        crate::model! { Details: Default {
            seq: body("seq"),
            amount: body("amount"),
            paid_type: body("paid_type"),
            paid_time: body("paid_time"),
            transaction_id: body("transaction_id"),
        } }

        /// collection information · 收款信息
        #[non_exhaustive]
        pub struct Collection {
            /// collection state · 收款状态
            pub state: Option<CollectionState>,
            /// total amount to collect · 总收款金额
            pub total_amount: Option<i64>,
            /// amount to be collected · 待收金额
            pub paying_amount: Option<i64>,
            /// amount collected · 已收金额
            pub paid_amount: Option<i64>,
            /// collection detail list · 收款明细列表
            pub details: Vec<Details>,
            /// receiving bank · 收款银行
            pub bank_type: Option<String>,
        }

        crate::model! { Collection: Default {
            state: body("state"),
            total_amount: body("total_amount"),
            paying_amount: body("paying_amount"),
            paid_amount: body("paid_amount"),
            details: body("details"),
            bank_type: body("bank_type"),
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
    }
}
