// Written by `cargo xtask codegen` from spec/openapi/v3/brand/partner/card-member/membership-activities.md

//! `/v3/brand/partner/card-member/membership-activities`

pub mod by_activity_id;

/// Query the list of brand member coupon-issuing activities · 查询品牌会员发券活动列表
///
/// `GET /v3/brand/partner/card-member/membership-activities`
///
/// Official pages · 官方文档:
///
/// - partner: [4016588039](https://pay.weixin.qq.com/doc/v3/partner/4016588039)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::brand::partner::card_member::membership_activities::get::{Request, Required};
///
/// let request = Request::new(Required { brand_id: "1004", offset: 10, limit: 5 });
/// let answer = request.send(&client).await?;
/// let total_count = answer.total_count()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::brand::partner::card_member::membership_activities::get::{ActivityState, Request, Required};
///
/// let request = Request::new(Required { brand_id: "1004", offset: 10, limit: 5 })
///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
///     .activity_state(ActivityState::MembershipActivityCreated);
/// ```
#[doc(alias("查询品牌会员发券活动列表", "4016588039"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query the list of brand member coupon-issuing activities · 查询品牌会员发券活动列表
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// brand ID · 品牌id
        pub brand_id: String,
        /// membership card template ID · 会员卡模板ID
        pub card_id: Option<String>,
        /// activity state · 活动状态
        pub activity_state: Option<ActivityState>,
        /// start position of the requested resource · 请求资源起始位置
        pub offset: i64,
        /// maximum number of resources · 最大资源条数
        pub limit: i64,
    }

    crate::model! { Request {
        brand_id: query("brand_id").required(),
        card_id: query("card_id"),
        activity_state: query("activity_state"),
        offset: query("offset").required(),
        limit: query("limit").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// brand ID · 品牌id
        brand_id(&'a str),
        /// start position of the requested resource · 请求资源起始位置
        offset(i64),
        /// maximum number of resources · 最大资源条数
        limit(i64),
    } {
        /// membership card template ID · 会员卡模板ID
        card_id card_id_opt(into String),
        /// activity state · 活动状态
        activity_state activity_state_opt(ActivityState),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/brand/partner/card-member/membership-activities",
        "查询品牌会员发券活动列表",
        "Query the list of brand member coupon-issuing activities",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Items, data, response::Data);

    crate::open_enum! {
        /// activity state · 活动状态
        pub enum ActivityState {
            MembershipActivityCreated = "MEMBERSHIP_ACTIVITY_CREATED",
            MembershipActivityEffective = "MEMBERSHIP_ACTIVITY_EFFECTIVE",
            MembershipActivityTerminated = "MEMBERSHIP_ACTIVITY_TERMINATED",
            MembershipActivityExpired = "MEMBERSHIP_ACTIVITY_EXPIRED",
        }
    }

    /// Query the list of brand member coupon-issuing activities · 查询品牌会员发券活动列表
    #[non_exhaustive]
    pub struct Response {
        /// activity list · 活动列表
        pub data: Vec<response::Data>,
        /// start position of the requested resource · 请求资源起始位置
        pub offset: Option<i64>,
        /// maximum number of resources · 最大资源条数
        pub limit: Option<i64>,
        /// total count of resources · 资源总条数
        pub total_count: Option<i64>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        data: body("data"),
        offset: body("offset").promised(),
        limit: body("limit").promised(),
        total_count: body("total_count").promised(),
    } }

    crate::promised::promised! { Response {
        /// start position of the requested resource · 请求资源起始位置
        offset 1(i64),
        /// maximum number of resources · 最大资源条数
        limit 2(i64),
        /// total count of resources · 资源总条数
        total_count 3(i64),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// activity channel · 活动渠道
            pub enum ActivityChannel {
                MechantAppComponent = "MECHANT_APP_COMPONENT",
            }
        }

        /// product coupon stock list · 商品券批次列表
        #[non_exhaustive]
        pub struct ProductCouponStockList {
            /// product coupon ID · 商品券ID
            pub product_coupon_id: Option<String>,
            /// stock ID · 批次ID
            pub stock_id: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { ProductCouponStockList: Received {
            product_coupon_id: body("product_coupon_id").promised(),
            stock_id: body("stock_id").promised(),
        } }

        crate::promised::promised! { ProductCouponStockList {
            /// product coupon ID · 商品券ID
            product_coupon_id 0(&str),
            /// stock ID · 批次ID
            stock_id 1(&str),
        } }

        /// activity list · 活动列表
        #[non_exhaustive]
        pub struct Data {
            /// merchant request number · 商户请求单号
            pub out_request_no: Option<String>,
            /// brand ID · 品牌ID
            pub brand_id: Option<String>,
            /// membership card ID · 会员卡ID
            pub card_id: Option<String>,
            /// activity channel · 活动渠道
            pub activity_channel: Option<ActivityChannel>,
            /// activity main title · 活动主标题
            pub title: Option<String>,
            /// activity main title · 活动主标题
            pub sub_title: Option<String>,
            /// activity start time · 活动开始时间; as 2018-06-08T10:34:56+08:00
            pub begin_time: Option<crate::Time>,
            /// activity end time · 活动结束时间; as 2018-06-08T10:34:56+08:00
            pub end_time: Option<crate::Time>,
            /// activity's total stock · 活动总库存
            pub apply_total: Option<i64>,
            /// activity's remaining stock · 活动剩余库存
            pub apply_available: Option<i64>,
            /// product coupon stock list · 商品券批次列表
            pub product_coupon_stock_list: Vec<ProductCouponStockList>,
            /// activity ID · 活动ID
            pub activity_id: Option<String>,
            /// activity state · 活动状态
            pub activity_state: Option<super::ActivityState>,
            /// creation time · 创建时间; as 2018-06-08T10:34:56+08:00
            pub create_time: Option<crate::Time>,
            /// update time · 更新时间; as 2018-06-08T10:34:56+08:00
            pub modify_time: Option<crate::Time>,
            origin_: crate::model::Origin,
        }

        crate::model! { Data: Received {
            out_request_no: body("out_request_no").promised(),
            brand_id: body("brand_id").promised(),
            card_id: body("card_id").promised(),
            activity_channel: body("activity_channel").promised(),
            title: body("title").promised(),
            sub_title: body("sub_title").promised(),
            begin_time: body("begin_time").promised(),
            end_time: body("end_time").promised(),
            apply_total: body("apply_total").promised(),
            apply_available: body("apply_available").promised(),
            product_coupon_stock_list: body("product_coupon_stock_list").promised(),
            activity_id: body("activity_id").promised(),
            activity_state: body("activity_state").promised(),
            create_time: body("create_time").promised(),
            modify_time: body("modify_time").promised(),
        } }

        crate::promised::promised! { Data {
            /// merchant request number · 商户请求单号
            out_request_no 0(&str),
            /// brand ID · 品牌ID
            brand_id 1(&str),
            /// membership card ID · 会员卡ID
            card_id 2(&str),
            /// activity channel · 活动渠道
            activity_channel 3(&ActivityChannel),
            /// activity main title · 活动主标题
            title 4(&str),
            /// activity main title · 活动主标题
            sub_title 5(&str),
            /// activity start time · 活动开始时间; as 2018-06-08T10:34:56+08:00
            begin_time 6(&crate::Time),
            /// activity end time · 活动结束时间; as 2018-06-08T10:34:56+08:00
            end_time 7(&crate::Time),
            /// activity's total stock · 活动总库存
            apply_total 8(i64),
            /// activity's remaining stock · 活动剩余库存
            apply_available 9(i64),
            /// product coupon stock list · 商品券批次列表
            product_coupon_stock_list 10([ProductCouponStockList]),
            /// activity ID · 活动ID
            activity_id 11(&str),
            /// activity state · 活动状态
            activity_state 12(&super::ActivityState),
            /// creation time · 创建时间; as 2018-06-08T10:34:56+08:00
            create_time 13(&crate::Time),
            /// update time · 更新时间; as 2018-06-08T10:34:56+08:00
            modify_time 14(&crate::Time),
        } }
    }
}

/// Create a brand member coupon-issuing activity · 创建品牌会员发券活动
///
/// `POST /v3/brand/partner/card-member/membership-activities`
///
/// Official pages · 官方文档:
///
/// - partner: [4016464918](https://pay.weixin.qq.com/doc/v3/partner/4016464918)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::brand::partner::card_member::membership_activities::post::{ActivityChannel, ProductCouponStockList, ProductCouponStockListRequired, Request, Required};
///
/// let request = Request::new(Required {
///     out_request_no: "100002322019090134234sfdf",
///     brand_id: "1004",
///     card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0",
///     activity_channel: ActivityChannel::MechantAppComponent,
///     title: "入会享券",
///     sub_title: "5张满减券",
///     begin_time: "2020-01-20T13:29:35.120+08:00".into(),
///     end_time: "2020-01-29T13:29:35.120+08:00".into(),
///     apply_total: 1000,
///     product_coupon_stock_list: vec![ProductCouponStockList::new(ProductCouponStockListRequired {
///         product_coupon_id: "701138812971763025610907319729",
///         stock_id: "98065001",
///     })],
/// });
/// let answer = request.send(&client).await?;
/// let apply_available = answer.apply_available()?;
/// # Ok(()) }
/// ```
#[doc(alias("创建品牌会员发券活动", "4016464918"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Create a brand member coupon-issuing activity · 创建品牌会员发券活动
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant request number · 商户请求单号
        pub out_request_no: String,
        /// brand ID · 品牌ID
        pub brand_id: String,
        /// membership card ID · 会员卡ID
        pub card_id: String,
        /// activity channel · 活动渠道
        pub activity_channel: ActivityChannel,
        /// activity main title · 活动主标题
        pub title: String,
        /// activity main title · 活动主标题
        pub sub_title: String,
        /// activity start time · 活动开始时间; as 2018-06-08T10:34:56+08:00
        pub begin_time: crate::Time,
        /// activity end time · 活动结束时间; as 2018-06-08T10:34:56+08:00
        pub end_time: crate::Time,
        /// activity's total stock · 活动总库存
        pub apply_total: i64,
        /// product coupon stock list · 商品券批次列表
        pub product_coupon_stock_list: Vec<ProductCouponStockList>,
    }

    crate::model! { Request {
        out_request_no: body("out_request_no").required(),
        brand_id: body("brand_id").required(),
        card_id: body("card_id").required(),
        activity_channel: body("activity_channel").required(),
        title: body("title").required(),
        sub_title: body("sub_title").required(),
        begin_time: body("begin_time").required(),
        end_time: body("end_time").required(),
        apply_total: body("apply_total").required(),
        product_coupon_stock_list: body("product_coupon_stock_list").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant request number · 商户请求单号
        out_request_no(&'a str),
        /// brand ID · 品牌ID
        brand_id(&'a str),
        /// membership card ID · 会员卡ID
        card_id(&'a str),
        /// activity channel · 活动渠道
        activity_channel(ActivityChannel),
        /// activity main title · 活动主标题
        title(&'a str),
        /// activity main title · 活动主标题
        sub_title(&'a str),
        /// activity start time · 活动开始时间; as 2018-06-08T10:34:56+08:00
        begin_time(crate::Time),
        /// activity end time · 活动结束时间; as 2018-06-08T10:34:56+08:00
        end_time(crate::Time),
        /// activity's total stock · 活动总库存
        apply_total(i64),
        /// product coupon stock list · 商品券批次列表
        product_coupon_stock_list(Vec<ProductCouponStockList>),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/brand/partner/card-member/membership-activities",
        "创建品牌会员发券活动",
        "Create a brand member coupon-issuing activity",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::brand::partner::card_member::membership_activities::get::response::ActivityChannel;

    /// product coupon stock list · 商品券批次列表
    #[must_use]
    #[non_exhaustive]
    pub struct ProductCouponStockList {
        /// product coupon ID · 商品券ID
        pub product_coupon_id: String,
        /// stock ID · 批次ID
        pub stock_id: String,
    }

    crate::model! { ProductCouponStockList {
        product_coupon_id: body("product_coupon_id").required(),
        stock_id: body("stock_id").required(),
    } }

    crate::sent::sent! { ProductCouponStockList(ProductCouponStockListRequired<'a>) {
        /// product coupon ID · 商品券ID
        product_coupon_id(&'a str),
        /// stock ID · 批次ID
        stock_id(&'a str),
    } {
    } }

    /// Create a brand member coupon-issuing activity · 创建品牌会员发券活动
    #[non_exhaustive]
    pub struct Response {
        /// merchant request number · 商户请求单号
        pub out_request_no: Option<String>,
        /// brand ID · 品牌ID
        pub brand_id: Option<String>,
        /// membership card ID · 会员卡ID
        pub card_id: Option<String>,
        /// activity channel · 活动渠道
        pub activity_channel: Option<ActivityChannel>,
        /// activity main title · 活动主标题
        pub title: Option<String>,
        /// activity main title · 活动主标题
        pub sub_title: Option<String>,
        /// activity start time · 活动开始时间; as 2018-06-08T10:34:56+08:00
        pub begin_time: Option<crate::Time>,
        /// activity end time · 活动结束时间; as 2018-06-08T10:34:56+08:00
        pub end_time: Option<crate::Time>,
        /// activity's total stock · 活动总库存
        pub apply_total: Option<i64>,
        /// activity's remaining stock · 活动剩余库存
        pub apply_available: Option<i64>,
        /// product coupon stock list · 商品券批次列表
        pub product_coupon_stock_list: Vec<response::ProductCouponStockList>,
        /// activity ID · 活动ID
        pub activity_id: Option<String>,
        /// activity state · 活动状态
        pub activity_state: Option<response::ActivityState>,
        /// creation time · 创建时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// update time · 更新时间; as 2018-06-08T10:34:56+08:00
        pub modify_time: Option<crate::Time>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        out_request_no: body("out_request_no").promised(),
        brand_id: body("brand_id").promised(),
        card_id: body("card_id").promised(),
        activity_channel: body("activity_channel").promised(),
        title: body("title").promised(),
        sub_title: body("sub_title").promised(),
        begin_time: body("begin_time").promised(),
        end_time: body("end_time").promised(),
        apply_total: body("apply_total").promised(),
        apply_available: body("apply_available").promised(),
        product_coupon_stock_list: body("product_coupon_stock_list").promised(),
        activity_id: body("activity_id").promised(),
        activity_state: body("activity_state").promised(),
        create_time: body("create_time").promised(),
        modify_time: body("modify_time").promised(),
    } }

    crate::promised::promised! { Response {
        /// merchant request number · 商户请求单号
        out_request_no 0(&str),
        /// brand ID · 品牌ID
        brand_id 1(&str),
        /// membership card ID · 会员卡ID
        card_id 2(&str),
        /// activity channel · 活动渠道
        activity_channel 3(&ActivityChannel),
        /// activity main title · 活动主标题
        title 4(&str),
        /// activity main title · 活动主标题
        sub_title 5(&str),
        /// activity start time · 活动开始时间; as 2018-06-08T10:34:56+08:00
        begin_time 6(&crate::Time),
        /// activity end time · 活动结束时间; as 2018-06-08T10:34:56+08:00
        end_time 7(&crate::Time),
        /// activity's total stock · 活动总库存
        apply_total 8(i64),
        /// activity's remaining stock · 活动剩余库存
        apply_available 9(i64),
        /// product coupon stock list · 商品券批次列表
        product_coupon_stock_list 10([response::ProductCouponStockList]),
        /// activity ID · 活动ID
        activity_id 11(&str),
        /// activity state · 活动状态
        activity_state 12(&response::ActivityState),
        /// creation time · 创建时间; as 2018-06-08T10:34:56+08:00
        create_time 13(&crate::Time),
        /// update time · 更新时间; as 2018-06-08T10:34:56+08:00
        modify_time 14(&crate::Time),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::brand::partner::card_member::membership_activities::get::response::ProductCouponStockList;

        pub use crate::v3::brand::partner::card_member::membership_activities::get::ActivityState;
    }
}
