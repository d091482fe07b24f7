// Written by `cargo xtask codegen` from spec/openapi/v3/brand/marketing/shake-activities/activities.md

//! `/v3/brand/marketing/shake-activities/activities`

/// Query the list of shake discount activities · 查询摇优惠活动列表
///
/// `GET /v3/brand/marketing/shake-activities/activities`
///
/// Official pages · 官方文档:
///
/// - partner: [4015783259](https://pay.weixin.qq.com/doc/v3/partner/4015783259)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::brand::marketing::shake_activities::activities::get::{Request, Required};
///
/// let request = Request::new(Required { brand_id: "120344", limit: 5, offset: 10 });
/// let answer = request.send(&client).await?;
/// let total_count = answer.total_count()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::brand::marketing::shake_activities::activities::get::{ActivityState, AuditState, Request, Required};
///
/// let request = Request::new(Required { brand_id: "120344", limit: 5, offset: 10 })
///     .activity_state(ActivityState::Created)
///     .audit_state(AuditState::Pending);
/// ```
#[doc(alias("查询摇优惠活动列表", "4015783259"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query the list of shake discount activities · 查询摇优惠活动列表
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// brand ID · 品牌ID
        pub brand_id: String,
        /// page size · 分页大小
        pub limit: i64,
        /// page number · 分页页码
        pub offset: i64,
        /// activity state · 活动状态
        pub activity_state: Option<ActivityState>,
        /// review state
        pub audit_state: Option<AuditState>,
    }

    crate::model! { Request {
        brand_id: query("brand_id").required(),
        limit: query("limit").required(),
        offset: query("offset").required(),
        activity_state: query("activity_state"),
        audit_state: query("audit_state"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// brand ID · 品牌ID
        brand_id(&'a str),
        /// page size · 分页大小
        limit(i64),
        /// page number · 分页页码
        offset(i64),
    } {
        /// activity state · 活动状态
        activity_state activity_state_opt(ActivityState),
        /// review state
        audit_state audit_state_opt(AuditState),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/brand/marketing/shake-activities/activities",
        "查询摇优惠活动列表",
        "Query the list of shake discount activities",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Pages, data, response::Data);

    crate::open_enum! {
        /// activity state · 活动状态
        pub enum ActivityState {
            Created = "CREATED",
            Delivering = "DELIVERING",
            Expired = "EXPIRED",
            Paused = "PAUSED",
            Terminated = "TERMINATED",
        }
    }

    crate::open_enum! {
        /// review state
        pub enum AuditState {
            Pending = "PENDING",
            Approved = "APPROVED",
            Rejected = "REJECTED",
        }
    }

    /// Query the list of shake discount activities · 查询摇优惠活动列表
    #[non_exhaustive]
    pub struct Response {
        /// page number · 分页页码
        pub offset: Option<i64>,
        /// page size · 分页大小
        pub limit: Option<i64>,
        /// total count · 总数
        pub total_count: Option<i64>,
        /// shake discount activity list · 摇一摇有优惠活动列表
        pub data: Vec<response::Data>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        offset: body("offset").promised(),
        limit: body("limit").promised(),
        total_count: body("total_count").promised(),
        data: body("data"),
    } }

    crate::promised::promised! { Response {
        /// page number · 分页页码
        offset 0(i64),
        /// page size · 分页大小
        limit 1(i64),
        /// total count · 总数
        total_count 2(i64),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// distribution mode · 投放模式
            pub enum DeliveryMode {
                Smart = "SMART",
                Targeted = "TARGETED",
            }
        }

        /// distribution time range · 投放时间范围
        #[non_exhaustive]
        pub struct TimeRange {
            /// start time · 开始时间; as 2018-06-08T10:34:56+08:00
            pub start_time: Option<crate::Time>,
            /// end time · 结束时间; as 2018-06-08T10:34:56+08:00
            pub end_time: Option<crate::Time>,
            origin_: crate::model::Origin,
        }

        crate::model! { TimeRange: Received {
            start_time: body("start_time").promised(),
            end_time: body("end_time").promised(),
        } }

        crate::promised::promised! { TimeRange {
            /// start time · 开始时间; as 2018-06-08T10:34:56+08:00
            start_time 0(&crate::Time),
            /// end time · 结束时间; as 2018-06-08T10:34:56+08:00
            end_time 1(&crate::Time),
        } }

        /// product coupon stock list · 商品券批次列表
        #[non_exhaustive]
        pub struct StockList {
            /// stock ID · 批次ID
            pub stock_id: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { StockList: Received {
            stock_id: body("stock_id").promised(),
        } }

        crate::promised::promised! { StockList {
            /// stock ID · 批次ID
            stock_id 0(&str),
        } }

        /// product coupon · 商品券
        #[non_exhaustive]
        pub struct ProductCoupon {
            /// product coupon ID · 商品券ID
            pub product_coupon_id: Option<String>,
            /// product coupon stock list · 商品券批次列表
            pub stock_list: Vec<StockList>,
            origin_: crate::model::Origin,
        }

        crate::model! { ProductCoupon: Received {
            product_coupon_id: body("product_coupon_id").promised(),
            stock_list: body("stock_list"),
        } }

        crate::promised::promised! { ProductCoupon {
            /// product coupon ID · 商品券ID
            product_coupon_id 0(&str),
        } }

        /// shake discount activity list · 摇一摇有优惠活动列表
        #[non_exhaustive]
        pub struct Data {
            /// activity ID · 活动id
            pub id: Option<String>,
            /// activity name · 活动名称
            pub name: Option<String>,
            /// activity state · 活动状态
            pub activity_state: Option<super::ActivityState>,
            /// review state
            pub audit_state: Option<super::AuditState>,
            /// available stock · 可用库存
            pub available_quota: Option<i64>,
            /// total stock · 总库存
            pub total_quota: Option<i64>,
            /// distribution mode · 投放模式
            pub delivery_mode: Option<DeliveryMode>,
            /// distribution time range · 投放时间范围
            pub time_range: Option<TimeRange>,
            /// product coupon · 商品券
            pub product_coupon: Option<ProductCoupon>,
            origin_: crate::model::Origin,
        }

        crate::model! { Data: Received {
            id: body("id").promised(),
            name: body("name").promised(),
            activity_state: body("activity_state").promised(),
            audit_state: body("audit_state").promised(),
            available_quota: body("available_quota").promised(),
            total_quota: body("total_quota").promised(),
            delivery_mode: body("delivery_mode").promised(),
            time_range: body("time_range").promised(),
            product_coupon: body("product_coupon"),
        } }

        crate::promised::promised! { Data {
            /// activity ID · 活动id
            id 0(&str),
            /// activity name · 活动名称
            name 1(&str),
            /// activity state · 活动状态
            activity_state 2(&super::ActivityState),
            /// review state
            audit_state 3(&super::AuditState),
            /// available stock · 可用库存
            available_quota 4(i64),
            /// total stock · 总库存
            total_quota 5(i64),
            /// distribution mode · 投放模式
            delivery_mode 6(&DeliveryMode),
            /// distribution time range · 投放时间范围
            time_range 7(&TimeRange),
        } }
    }
}
