// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/serviceorder/{out_order_no}/sync.md

//! `/v3/payscore/serviceorder/{out_order_no}/sync`

/// Synchronise a service order's information · 同步服务订单信息
///
/// `POST /v3/payscore/serviceorder/{out_order_no}/sync`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587962)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647431)
///
/// ```
/// use wechatpay::v3::payscore::serviceorder::by_out_order_no::sync::post::{Detail, Request};
///
/// let request = Request::new(
///     "1234323JKHDFE1243252",
///     "wxd678efh567hg6787",
///     "500001",
///     "Order_Paid",
///     Detail::new("20091225091210"),
/// );
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Synchronise a service order's information · 同步服务订单信息
    pub struct Request {
        /// merchant service order number · 商户服务订单号
        pub out_order_no: String,
        /// official account appid · 公众账号ID
        pub appid: String,
        /// service ID · 服务ID
        pub service_id: String,
        /// scene type · 场景类型
        pub type_: String,
        /// content information details · 内容信息详情
        pub detail: Detail,
    }

    crate::model! { Request {
        out_order_no: path("out_order_no").required(),
        appid: body("appid").required(),
        service_id: body("service_id").required(),
        type_: body("type").required(),
        detail: body("detail").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            out_order_no: impl Into<String>,
            appid: impl Into<String>,
            service_id: impl Into<String>,
            type_: impl Into<String>,
            detail: Detail,
        ) -> Self {
            Self {
                out_order_no: out_order_no.into(),
                appid: appid.into(),
                service_id: service_id.into(),
                type_: type_.into(),
                detail,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/payscore/serviceorder/{out_order_no}/sync",
        "同步服务订单信息",
        "Synchronise a service order's information",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// content information details · 内容信息详情
    pub struct Detail {
        /// collection success time · 收款成功时间
        pub paid_time: String,
    }

    crate::model! { Detail {
        paid_time: body("paid_time").required(),
    } }

    impl Detail {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(paid_time: impl Into<String>) -> Self {
            Self {
                paid_time: paid_time.into(),
            }
        }
    }

    /// Synchronise a service order's information · 同步服务订单信息
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
        pub state: Option<String>,
        /// order state explanation · 订单状态说明
        pub state_description: Option<String>,
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
        /// user openid under the partner's official account · 服务商公众号下的用户标识
        pub openid: Option<String>,
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
        openid: body("openid"),
        order_id: body("order_id"),
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
        }

        crate::model! { PostDiscounts: Default {
            name: body("name"),
            description: body("description"),
            amount: body("amount"),
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

        /// collection detail list · 收款明细列表
        #[non_exhaustive]
        pub struct Details {
            /// amount of a single collection · 单笔收款金额
            pub amount: Option<i64>,
            /// channel of successful collection · 收款成功渠道
            pub paid_type: Option<String>,
            /// collection success time · 收款成功时间
            pub paid_time: Option<String>,
            /// WeChat Pay transaction ID · 微信支付交易单号
            pub transaction_id: Option<String>,
        }

        crate::model! { Details: Default {
            amount: body("amount"),
            paid_type: body("paid_type"),
            paid_time: body("paid_time"),
            transaction_id: body("transaction_id"),
        } }

        /// collection information · 收款信息
        #[non_exhaustive]
        pub struct Collection {
            /// collection state · 收款状态
            pub state: Option<String>,
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
