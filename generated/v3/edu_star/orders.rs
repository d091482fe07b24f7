// Written by `cargo xtask codegen` from spec/openapi/v3/edu-star/orders.md

//! `/v3/edu-star/orders`

/// Query the list of redeemed orders by QQ account · 通过QQ账号查询核销订单列表
///
/// `GET /v3/edu-star/orders`
///
/// Official pages · 官方文档:
///
/// - [Official flow chart · 官方流程图](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::edu_star::orders::get::Request;
///
/// let request = Request::new("wx998877665544wx");
/// let answer = request.send(&client).await?;
/// let data = answer.data()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::edu_star::orders::get::Request;
///
/// let request = Request::new("wx998877665544wx")
///     .wechat_openid("oUpF8uMuAJOM2pxb1Q")
///     .qq("")
///     .offset(0)
///     .limit(20);
/// ```
#[doc(alias("通过QQ账号查询核销订单列表"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query the list of redeemed orders by QQ account · 通过QQ账号查询核销订单列表
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// appid
        pub appid: String,
        /// user openid under the appid · 用户在appid下的唯一标识
        pub wechat_openid: Option<String>,
        /// user's QQ account · 用户QQ账号
        pub qq: Option<String>,
        /// page number · 分页页码
        pub offset: Option<i64>,
        /// page size · 分页大小
        pub limit: Option<i64>,
    }

    crate::model! { Request {
        appid: query("appid").required(),
        wechat_openid: query("wechat_openid"),
        qq: query("qq"),
        offset: query("offset"),
        limit: query("limit"),
    } }

    crate::sent::sent! { Request(appid: into String) {
        /// user openid under the appid · 用户在appid下的唯一标识
        wechat_openid wechat_openid_opt(into String),
        /// user's QQ account · 用户QQ账号
        qq qq_opt(into String),
        /// page number · 分页页码
        offset offset_opt(i64),
        /// page size · 分页大小
        limit limit_opt(i64),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/edu-star/orders",
        "通过QQ账号查询核销订单列表",
        "Query the list of redeemed orders by QQ account",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Pages, data, response::Data);

    /// Query the list of redeemed orders by QQ account · 通过QQ账号查询核销订单列表
    #[non_exhaustive]
    pub struct Response {
        /// result set · 结果集
        pub data: Vec<response::Data>,
        /// total quantity · 总数量
        pub total_count: Option<i64>,
        /// page number · 分页页码
        pub offset: Option<i64>,
        /// page size · 分页大小
        pub limit: Option<i64>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        data: body("data").promised(),
        total_count: body("total_count").promised(),
        offset: body("offset"),
        limit: body("limit"),
    } }

    crate::promised::promised! { Response {
        /// result set · 结果集
        data 0([response::Data]),
        /// total quantity · 总数量
        total_count 1(i64),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// result set · 结果集
        #[non_exhaustive]
        pub struct Data {
            /// appid
            pub appid: Option<String>,
            /// user openid under the appid · 用户在appid下的唯一标识
            pub wechat_openid: Option<String>,
            /// user's QQ account · 用户QQ账号
            pub qq: Option<String>,
            /// benefit ID · 权益ID
            pub right_id: Option<String>,
            /// benefit redemption time · 权益核销时间; as 2018-06-08T10:34:56+08:00
            pub create_time: Option<crate::Time>,
            /// order state · 订单状态
            pub order_state: Option<String>,
            /// order number · 订单号
            pub order_id: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Data: Received {
            appid: body("appid").promised(),
            wechat_openid: body("wechat_openid").promised(),
            qq: body("qq"),
            right_id: body("right_id").promised(),
            create_time: body("create_time").promised(),
            order_state: body("order_state").promised(),
            order_id: body("order_id").promised(),
        } }

        crate::promised::promised! { Data {
            /// appid
            appid 0(&str),
            /// user openid under the appid · 用户在appid下的唯一标识
            wechat_openid 1(&str),
            /// benefit ID · 权益ID
            right_id 3(&str),
            /// benefit redemption time · 权益核销时间; as 2018-06-08T10:34:56+08:00
            create_time 4(&crate::Time),
            /// order state · 订单状态
            order_state 5(&str),
            /// order number · 订单号
            order_id 6(&str),
        } }
    }
}

/// Create a redemption order · 创建核销订单
///
/// `POST /v3/edu-star/orders`
///
/// Official pages · 官方文档:
///
/// - [Official flow chart · 官方流程图](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::edu_star::orders::post::{Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wx998877665544wx",
///     right_id: "qw3Da21QRCNt",
///     create_time: "2018-05-23T12:13:50+08:00".into(),
/// });
/// let answer = request.send(&client).await?;
/// let order_state = answer.order_state()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::edu_star::orders::post::{Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wx998877665544wx",
///     right_id: "qw3Da21QRCNt",
///     create_time: "2018-05-23T12:13:50+08:00".into(),
/// })
/// .wechat_openid("oUpF8uMuAJOM2pxb1Q")
/// .qq("");
/// ```
#[doc(alias("创建核销订单"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Create a redemption order · 创建核销订单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// appid
        pub appid: String,
        /// user openid under the appid · 用户在appid下的唯一标识
        pub wechat_openid: Option<String>,
        /// user's QQ account · 用户QQ账号
        pub qq: Option<String>,
        /// benefit ID · 权益ID
        pub right_id: String,
        /// benefit redemption time · 权益核销时间; as 2018-06-08T10:34:56+08:00
        pub create_time: crate::Time,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        wechat_openid: body("wechat_openid"),
        qq: body("qq"),
        right_id: body("right_id").required(),
        create_time: body("create_time").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// appid
        appid(&'a str),
        /// benefit ID · 权益ID
        right_id(&'a str),
        /// benefit redemption time · 权益核销时间; as 2018-06-08T10:34:56+08:00
        create_time(crate::Time),
    } {
        /// user openid under the appid · 用户在appid下的唯一标识
        wechat_openid wechat_openid_opt(into String),
        /// user's QQ account · 用户QQ账号
        qq qq_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/edu-star/orders",
        "创建核销订单",
        "Create a redemption order",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Create a redemption order · 创建核销订单
    #[non_exhaustive]
    pub struct Response {
        /// appid
        pub appid: Option<String>,
        /// user openid under the appid · 用户在appid下的唯一标识
        pub wechat_openid: Option<String>,
        /// user's QQ account · 用户QQ账号
        pub qq: Option<String>,
        /// benefit ID · 权益ID
        pub right_id: Option<String>,
        /// benefit redemption time · 权益核销时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// order state · 订单状态
        pub order_state: Option<String>,
        /// order number · 订单号
        pub order_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        appid: body("appid").promised(),
        wechat_openid: body("wechat_openid").promised(),
        qq: body("qq"),
        right_id: body("right_id").promised(),
        create_time: body("create_time").promised(),
        order_state: body("order_state").promised(),
        order_id: body("order_id").promised(),
    } }

    crate::promised::promised! { Response {
        /// appid
        appid 0(&str),
        /// user openid under the appid · 用户在appid下的唯一标识
        wechat_openid 1(&str),
        /// benefit ID · 权益ID
        right_id 3(&str),
        /// benefit redemption time · 权益核销时间; as 2018-06-08T10:34:56+08:00
        create_time 4(&crate::Time),
        /// order state · 订单状态
        order_state 5(&str),
        /// order number · 订单号
        order_id 6(&str),
    } }
}
