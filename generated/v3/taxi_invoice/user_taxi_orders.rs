// Written by `cargo xtask codegen` from spec/openapi/v3/taxi-invoice/user-taxi-orders.md

//! `/v3/taxi-invoice/user-taxi-orders`

/// Get the list of passenger trip records · 获取乘客行程单列表
///
/// `GET /v3/taxi-invoice/user-taxi-orders`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/docs/partner/products/taxi-fapiao/introduction.html)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::taxi_invoice::user_taxi_orders::get::{Request, Required};
///
/// let request = Request::new(Required {
///     openid: "oUypO5fUvaUkyuc6ueOwgwDMjCiM",
///     appid: "wxb1170446a4c0a5a2",
///     begin_date: "20200307",
///     end_date: "20200407",
///     region_id: 510100,
/// });
/// let answer = request.send(&client).await?;
/// let data = answer.data()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::taxi_invoice::user_taxi_orders::get::{Request, Required};
///
/// let request = Request::new(Required {
///     openid: "oUypO5fUvaUkyuc6ueOwgwDMjCiM",
///     appid: "wxb1170446a4c0a5a2",
///     begin_date: "20200307",
///     end_date: "20200407",
///     region_id: 510100,
/// })
/// .limit(5)
/// .offset(10);
/// ```
#[doc(alias("获取乘客行程单列表"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Get the list of passenger trip records · 获取乘客行程单列表
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// maximum number of resources · 最大资源条数
        pub limit: Option<i64>,
        /// start position of the requested resource · 请求资源起始位置
        pub offset: Option<i64>,
        /// WeChat openid of the mini program user · 小程序用户的微信openid
        pub openid: String,
        /// mini program appid · 小程序appid
        pub appid: String,
        /// start date · 起始日期
        pub begin_date: String,
        /// end date · 结束日期
        pub end_date: String,
        /// administrative division ID · 行政区划id
        pub region_id: i64,
    }

    crate::model! { Request {
        limit: query("limit"),
        offset: query("offset"),
        openid: query("openid").required(),
        appid: query("appid").required(),
        begin_date: query("begin_date").required(),
        end_date: query("end_date").required(),
        region_id: query("region_id").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// WeChat openid of the mini program user · 小程序用户的微信openid
        openid(&'a str),
        /// mini program appid · 小程序appid
        appid(&'a str),
        /// start date · 起始日期
        begin_date(&'a str),
        /// end date · 结束日期
        end_date(&'a str),
        /// administrative division ID · 行政区划id
        region_id(i64),
    } {
        /// maximum number of resources · 最大资源条数
        limit limit_opt(i64),
        /// start position of the requested resource · 请求资源起始位置
        offset offset_opt(i64),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/taxi-invoice/user-taxi-orders",
        "获取乘客行程单列表",
        "Get the list of passenger trip records",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Items, data, response::Data);

    /// Get the list of passenger trip records · 获取乘客行程单列表
    #[non_exhaustive]
    pub struct Response {
        /// passenger trip record details · 乘客行程单详情
        pub data: Vec<response::Data>,
        /// start position of the requested resource · 请求资源起始位置
        pub offset: Option<i64>,
        /// maximum number of resources · 最大资源条数
        pub limit: Option<i64>,
        /// total count of resources · 资源总条数
        pub total_count: Option<i64>,
        /// related links · 相关链接
        pub links: Option<response::Links>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        data: body("data").promised(),
        offset: body("offset").promised(),
        limit: body("limit").promised(),
        total_count: body("total_count").promised(),
        links: body("links"),
    } }

    crate::promised::promised! { Response {
        /// passenger trip record details · 乘客行程单详情
        data 0([response::Data]),
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

        /// passenger trip record details · 乘客行程单详情
        #[non_exhaustive]
        pub struct Data {
            /// licence plate number · 车牌号
            pub plate_number: Option<String>,
            /// operating qualification certificate number · 营运资格证号
            pub driver_license: Option<String>,
            /// boarding time · 上车时间
            pub up_time: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Data: Received {
            plate_number: body("plate_number").promised(),
            driver_license: body("driver_license").promised(),
            up_time: body("up_time").promised(),
        } }

        crate::promised::promised! { Data {
            /// licence plate number · 车牌号
            plate_number 0(&str),
            /// operating qualification certificate number · 营运资格证号
            driver_license 1(&str),
            /// boarding time · 上车时间
            up_time 2(&str),
        } }

        /// related links · 相关链接
        #[non_exhaustive]
        pub struct Links {
            /// next page link · 下一页链接
            pub next: Option<String>,
            /// previous page link · 上一页链接
            pub prev: Option<String>,
            /// current link · 当前链接
            pub self_: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Links: Received {
            next: body("next"),
            prev: body("prev"),
            self_: body("self"),
        } }
    }
}
