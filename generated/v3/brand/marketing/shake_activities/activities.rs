// Written by `cargo xtask codegen` from spec/openapi/v3/brand/marketing/shake-activities/activities.md

//! `/v3/brand/marketing/shake-activities/activities`

/// 查询摇优惠活动列表
///
/// `GET /v3/brand/marketing/shake-activities/activities`
///
/// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015783259)
///
/// ```
/// use wechatpay::v3::brand::marketing::shake_activities::activities::get::{ActivityState, AuditState, Request};
///
/// let request = Request {
///     activity_state: Some(ActivityState::Created),
///     audit_state: Some(AuditState::Pending),
///     ..Request::new("120344", 5, 10)
/// };
/// ```
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// 查询摇优惠活动列表
    pub struct Request {
        /// 品牌ID
        pub brand_id: String,
        /// 分页大小
        pub limit: i64,
        /// 分页页码
        pub offset: i64,
        /// 活动状态
        pub activity_state: Option<ActivityState>,
        /// `audit_state`
        pub audit_state: Option<AuditState>,
    }

    crate::model! { Request {
        brand_id: query("brand_id").required(),
        limit: query("limit").required(),
        offset: query("offset").required(),
        activity_state: query("activity_state"),
        audit_state: query("audit_state"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(brand_id: impl Into<String>, limit: i64, offset: i64) -> Self {
            Self {
                brand_id: brand_id.into(),
                limit,
                offset,
                activity_state: None,
                audit_state: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/brand/marketing/shake-activities/activities",
        "查询摇优惠活动列表",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::send::call!(Request);
    crate::send::pages!(Pages, data, response::Data);

    crate::open_enum! {
        /// 活动状态
        pub enum ActivityState {
            Created = "CREATED",
            Delivering = "DELIVERING",
            Expired = "EXPIRED",
            Paused = "PAUSED",
            Terminated = "TERMINATED",
        }
    }

    crate::open_enum! {
        /// `AuditState`
        pub enum AuditState {
            Pending = "PENDING",
            Approved = "APPROVED",
            Rejected = "REJECTED",
        }
    }

    /// 查询摇优惠活动列表
    #[non_exhaustive]
    pub struct Response {
        /// 分页页码
        pub offset: Option<i64>,
        /// 分页大小
        pub limit: Option<i64>,
        /// 总数
        pub total_count: Option<i64>,
        /// 摇一摇有优惠活动列表
        pub data: Vec<response::Data>,
    }

    crate::model! { Response: Default {
        offset: body("offset"),
        limit: body("limit"),
        total_count: body("total_count"),
        data: body("data"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// 投放模式
            pub enum DeliveryMode {
                Smart = "SMART",
                Targeted = "TARGETED",
            }
        }

        /// 投放时间范围
        #[non_exhaustive]
        pub struct TimeRange {
            /// 开始时间
            pub start_time: Option<String>,
            /// 结束时间
            pub end_time: Option<String>,
        }

        crate::model! { TimeRange: Default {
            start_time: body("start_time"),
            end_time: body("end_time"),
        } }

        /// 商品券批次列表
        #[non_exhaustive]
        pub struct StockList {
            /// 批次ID
            pub stock_id: Option<String>,
        }

        crate::model! { StockList: Default {
            stock_id: body("stock_id"),
        } }

        /// 商品券
        #[non_exhaustive]
        pub struct ProductCoupon {
            /// 商品券ID
            pub product_coupon_id: Option<String>,
            /// 商品券批次列表
            pub stock_list: Vec<StockList>,
        }

        crate::model! { ProductCoupon: Default {
            product_coupon_id: body("product_coupon_id"),
            stock_list: body("stock_list"),
        } }

        /// 摇一摇有优惠活动列表
        #[non_exhaustive]
        pub struct Data {
            /// 活动id
            pub id: Option<String>,
            /// 活动名称
            pub name: Option<String>,
            /// 活动状态
            pub activity_state: Option<super::ActivityState>,
            /// `audit_state`
            pub audit_state: Option<super::AuditState>,
            /// 可用库存
            pub available_quota: Option<i64>,
            /// 总库存
            pub total_quota: Option<i64>,
            /// 投放模式
            pub delivery_mode: Option<DeliveryMode>,
            /// 投放时间范围
            pub time_range: Option<TimeRange>,
            /// 商品券
            pub product_coupon: Option<ProductCoupon>,
        }

        crate::model! { Data: Default {
            id: body("id"),
            name: body("name"),
            activity_state: body("activity_state"),
            audit_state: body("audit_state"),
            available_quota: body("available_quota"),
            total_quota: body("total_quota"),
            delivery_mode: body("delivery_mode"),
            time_range: body("time_range"),
            product_coupon: body("product_coupon"),
        } }
    }
}
