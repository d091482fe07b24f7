// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}.md

//! `/v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}`

/// Query the details of a cash coupon bound to a multi-use instant discount activity · 查询绑定多笔立减活动的代金券详情
///
/// `GET /v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4014569864](https://pay.weixin.qq.com/doc/v3/merchant/4014569864)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::bank_favor::users::by_openid::coupons::by_coupon_id::get::{Request, Required};
///
/// let request = Request::new(Required {
///     openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
///     coupon_id: "9856888",
///     appid: "wx57849631bb367f52",
/// });
/// let answer = request.send(&client).await?;
/// let stock_creator_mchid = answer.stock_creator_mchid()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询绑定多笔立减活动的代金券详情", "4014569864"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query the details of a cash coupon bound to a multi-use instant discount activity · 查询绑定多笔立减活动的代金券详情
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// user openid · 用户标识ID
        pub openid: String,
        /// cash coupon ID · 代金券ID
        pub coupon_id: String,
        /// official account appid · 公众账号ID
        pub appid: String,
    }

    crate::model! { Request {
        openid: path("openid").required(),
        coupon_id: path("coupon_id").required(),
        appid: query("appid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// user openid · 用户标识ID
        openid(&'a str),
        /// cash coupon ID · 代金券ID
        coupon_id(&'a str),
        /// official account appid · 公众账号ID
        appid(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}",
        "查询绑定多笔立减活动的代金券详情",
        "Query the details of a cash coupon bound to a multi-use instant discount activity",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query the details of a cash coupon bound to a multi-use instant discount activity · 查询绑定多笔立减活动的代金券详情
    #[non_exhaustive]
    pub struct Response {
        /// merchant ID creating the stock · 创建批次的商户号
        pub stock_creator_mchid: Option<String>,
        /// coupon stock ID · 批次号
        pub stock_id: Option<String>,
        /// cash coupon ID · 代金券id
        pub coupon_id: Option<String>,
        /// cash coupon name · 代金券名称
        pub coupon_name: Option<String>,
        /// coupon state · 券状态
        pub coupon_state: Option<response::CouponState>,
        /// coupon claim time · 领券时间; as 2018-06-08T10:34:56+08:00
        pub receive_time: Option<crate::Time>,
        /// availability start time · 可用开始时间; as 2018-06-08T10:34:56+08:00
        pub available_begin_time: Option<crate::Time>,
        /// availability end time · 可用结束时间; as 2018-06-08T10:34:56+08:00
        pub available_end_time: Option<crate::Time>,
        /// activity ID · 活动ID
        pub activity_id: Option<String>,
        /// maximum number of uses · 最大使用次数
        pub max_use_number: Option<i64>,
        /// number of available uses · 可用次数
        pub available_number: Option<i64>,
        /// number of times used · 已使用次数
        pub used_number: Option<i64>,
        /// used amount list · 已用金额列表
        pub use_amount_list: Option<response::UseAmountList>,
        /// user openid · 用户标识ID
        pub openid: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        stock_creator_mchid: body("stock_creator_mchid").promised(),
        stock_id: body("stock_id").promised(),
        coupon_id: body("coupon_id").promised(),
        coupon_name: body("coupon_name").promised(),
        coupon_state: body("coupon_state").promised(),
        receive_time: body("receive_time").promised(),
        available_begin_time: body("available_begin_time").promised(),
        available_end_time: body("available_end_time").promised(),
        activity_id: body("activity_id").promised(),
        max_use_number: body("max_use_number").promised(),
        available_number: body("available_number").promised(),
        used_number: body("used_number").promised(),
        use_amount_list: body("use_amount_list"),
        openid: body("openid"),
    } }

    crate::promised::promised! { Response {
        /// merchant ID creating the stock · 创建批次的商户号
        stock_creator_mchid 0(&str),
        /// coupon stock ID · 批次号
        stock_id 1(&str),
        /// cash coupon ID · 代金券id
        coupon_id 2(&str),
        /// cash coupon name · 代金券名称
        coupon_name 3(&str),
        /// coupon state · 券状态
        coupon_state 4(&response::CouponState),
        /// coupon claim time · 领券时间; as 2018-06-08T10:34:56+08:00
        receive_time 5(&crate::Time),
        /// availability start time · 可用开始时间; as 2018-06-08T10:34:56+08:00
        available_begin_time 6(&crate::Time),
        /// availability end time · 可用结束时间; as 2018-06-08T10:34:56+08:00
        available_end_time 7(&crate::Time),
        /// activity ID · 活动ID
        activity_id 8(&str),
        /// maximum number of uses · 最大使用次数
        max_use_number 9(i64),
        /// number of available uses · 可用次数
        available_number 10(i64),
        /// number of times used · 已使用次数
        used_number 11(i64),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// coupon state · 券状态
            pub enum CouponState {
                CouponStateUnknow = "COUPON_STATE_UNKNOW",
                CouponStateSend = "COUPON_STATE_SEND",
                CouponStateUsed = "COUPON_STATE_USED",
                CouponStateExpired = "COUPON_STATE_EXPIRED",
            }
        }

        /// used amount list · 已用金额列表
        #[non_exhaustive]
        pub struct UseAmountList {
            /// amount used · 已用金额
            pub used_amounts: Vec<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { UseAmountList: Received {
            used_amounts: body("used_amounts"),
        } }
    }
}
