// Written by `cargo xtask codegen` from spec/openapi/v3/taxi-invoice/user-taxi-order/find-by-token.md

//! `/v3/taxi-invoice/user-taxi-order/find-by-token`

/// Query a passenger trip record by token · 根据凭证查询乘客行程单
///
/// `GET /v3/taxi-invoice/user-taxi-order/find-by-token`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012460180)
///
/// ```
/// use wechatpay::v3::taxi_invoice::user_taxi_order::find_by_token::get::Request;
///
/// let request = Request {
///     region_id: Some(310100),
///     auth_mode: Some("ORDER_AUTH".into()),
///     ..Request::new(
///         "ESvqG19gjw0qiiy1eeRA4VusLrOmIYQOMJ8r…",
///         "oUypO5fUvaUkyuc6ueOwgwDMjCiM",
///         "wxb1170446a4c0a5a2",
///     )
/// };
/// ```
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query a passenger trip record by token · 根据凭证查询乘客行程单
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            token: impl Into<String>,
            openid: impl Into<String>,
            appid: impl Into<String>,
        ) -> Self {
            Self {
                token: token.into(),
                openid: openid.into(),
                appid: appid.into(),
                region_id: None,
                auth_mode: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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
        /// face-to-face payment time · 面对面付款时间
        pub pay_time: Option<String>,
        /// face-to-face payment amount · 面对面付款金额
        pub pay_amount: Option<i64>,
    }

    crate::model! { Response: Default {
        plate_number: body("plate_number"),
        driver_license: body("driver_license"),
        up_time: body("up_time"),
        region_id: body("region_id"),
        source: body("source"),
        pay_time: body("pay_time"),
        pay_amount: body("pay_amount"),
    } }
}
