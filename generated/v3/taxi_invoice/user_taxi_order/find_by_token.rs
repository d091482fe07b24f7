// Written by `cargo xtask codegen` from spec/openapi/v3/taxi-invoice/user-taxi-order/find-by-token.md

//! `/v3/taxi-invoice/user-taxi-order/find-by-token`

/// Query a passenger trip record by token · 根据凭证查询乘客行程单
///
/// `GET /v3/taxi-invoice/user-taxi-order/find-by-token`
///
/// Official pages · 官方文档:
///
/// - partner: [4012460180](https://pay.weixin.qq.com/doc/v3/partner/4012460180)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::taxi_invoice::user_taxi_order::find_by_token::get::{Request, Required};
///
/// let request = Request::new(Required {
///     token: "ESvqG19gjw0qiiy1eeRA4VusLrOmIYQOMJ8r…",
///     openid: "oUypO5fUvaUkyuc6ueOwgwDMjCiM",
///     appid: "wxb1170446a4c0a5a2",
/// });
/// let answer = request.send(&client).await?;
/// let plate_number = answer.plate_number()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::taxi_invoice::user_taxi_order::find_by_token::get::{Request, Required};
///
/// let request = Request::new(Required {
///     token: "ESvqG19gjw0qiiy1eeRA4VusLrOmIYQOMJ8r…",
///     openid: "oUypO5fUvaUkyuc6ueOwgwDMjCiM",
///     appid: "wxb1170446a4c0a5a2",
/// })
/// .region_id(310100)
/// .auth_mode("ORDER_AUTH");
/// ```
#[doc(alias("根据凭证查询乘客行程单", "4012460180"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query a passenger trip record by token · 根据凭证查询乘客行程单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// credential for getting the passenger's trip record · 获取乘客行程单详情的凭证
        pub token: String,
        /// user openid · 用户标识
        pub openid: String,
        /// appid · 应用ID
        pub appid: String,
        /// administrative division code · 行政区划代码
        pub region_id: Option<i64>,
        /// authorisation mode · 授权模式
        pub auth_mode: Option<String>,
    }

    crate::model! { Request {
        token: query("token").required(),
        openid: query("openid").required(),
        appid: query("appid").required(),
        region_id: query("region_id"),
        auth_mode: query("auth_mode"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// credential for getting the passenger's trip record · 获取乘客行程单详情的凭证
        token(&'a str),
        /// user openid · 用户标识
        openid(&'a str),
        /// appid · 应用ID
        appid(&'a str),
    } {
        /// administrative division code · 行政区划代码
        region_id region_id_opt(i64),
        /// authorisation mode · 授权模式
        auth_mode auth_mode_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/taxi-invoice/user-taxi-order/find-by-token",
        "根据凭证查询乘客行程单",
        "Query a passenger trip record by token",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a passenger trip record by token · 根据凭证查询乘客行程单
    #[non_exhaustive]
    pub struct Response {
        /// licence plate number · 车牌号
        pub plate_number: Option<String>,
        /// operating qualification certificate number · 营运资格证号
        pub driver_license: Option<String>,
        /// boarding time · 上车时间
        pub up_time: Option<String>,
        /// administrative division code · 行政区划代码
        pub region_id: Option<i64>,
        /// passenger trip record source · 乘客行程单来源
        pub source: Option<String>,
        /// face-to-face payment time · 面对面付款时间; as 2018-06-08T10:34:56+08:00
        pub pay_time: Option<crate::Time>,
        /// face-to-face payment amount · 面对面付款金额 (fen)
        pub pay_amount: Option<crate::Fen>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        plate_number: body("plate_number").promised(),
        driver_license: body("driver_license").promised(),
        up_time: body("up_time").promised(),
        region_id: body("region_id").promised(),
        source: body("source").promised(),
        pay_time: body("pay_time"),
        pay_amount: body("pay_amount"),
    } }

    crate::promised::promised! { Response {
        /// licence plate number · 车牌号
        plate_number 0(&str),
        /// operating qualification certificate number · 营运资格证号
        driver_license 1(&str),
        /// boarding time · 上车时间
        up_time 2(&str),
        /// administrative division code · 行政区划代码
        region_id 3(i64),
        /// passenger trip record source · 乘客行程单来源
        source 4(&str),
    } }
}
