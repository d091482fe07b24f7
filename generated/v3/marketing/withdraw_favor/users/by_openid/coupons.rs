// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/withdraw-favor/users/{openid}/coupons.md

//! `/v3/marketing/withdraw-favor/users/{openid}/coupons`

/// Query the list of a user's fee-free bank withdrawal coupons in a stock · 查询批次下用户银行提现免费券列表
///
/// `GET /v3/marketing/withdraw-favor/users/{openid}/coupons`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_2.shtml)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::withdraw_favor::users::by_openid::coupons::get::{Request, Required};
///
/// let request = Request::new(Required {
///     openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
///     mchid: "1230000109",
///     stock_id: "1304490000000059",
///     appid: "wxd678efh567hg6787",
/// });
/// let answer = request.send(&client).await?;
/// let data = answer.data()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::withdraw_favor::users::by_openid::coupons::get::{Request, Required};
///
/// let request = Request::new(Required {
///     openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
///     mchid: "1230000109",
///     stock_id: "1304490000000059",
///     appid: "wxd678efh567hg6787",
/// })
/// .offset(1)
/// .limit(10);
/// ```
#[doc(alias("查询批次下用户银行提现免费券列表"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query the list of a user's fee-free bank withdrawal coupons in a stock · 查询批次下用户银行提现免费券列表
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// user openid · 用户标识
        pub openid: String,
        /// merchant ID of the bank withdrawal fee-free coupon stock's creator · 银行提现免费券批次创建方商户号
        pub mchid: String,
        /// free bank withdrawal coupon stock ID · 银行提现免费券批次ID
        pub stock_id: String,
        /// appid · 应用ID
        pub appid: String,
        /// page number · 分页页码
        pub offset: Option<i64>,
        /// page size · 分页大小
        pub limit: Option<i64>,
    }

    crate::model! { Request {
        openid: path("openid").required(),
        mchid: query("mchid").required(),
        stock_id: query("stock_id").required(),
        appid: query("appid").required(),
        offset: query("offset"),
        limit: query("limit"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// user openid · 用户标识
        openid(&'a str),
        /// merchant ID of the bank withdrawal fee-free coupon stock's creator · 银行提现免费券批次创建方商户号
        mchid(&'a str),
        /// free bank withdrawal coupon stock ID · 银行提现免费券批次ID
        stock_id(&'a str),
        /// appid · 应用ID
        appid(&'a str),
    } {
        /// page number · 分页页码
        offset offset_opt(i64),
        /// page size · 分页大小
        limit limit_opt(i64),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/marketing/withdraw-favor/users/{openid}/coupons",
        "查询批次下用户银行提现免费券列表",
        "Query the list of a user's fee-free bank withdrawal coupons in a stock",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Pages, data, response::Data);

    /// Query the list of a user's fee-free bank withdrawal coupons in a stock · 查询批次下用户银行提现免费券列表
    #[non_exhaustive]
    pub struct Response {
        /// list of coupons for fee-free bank withdrawal · 银行提现免费券列表
        pub data: Vec<response::Data>,
        /// page number · 分页页码
        pub offset: Option<i64>,
        /// page size · 分页大小
        pub limit: Option<i64>,
        /// total count of query results · 查询结果总数
        pub total_count: Option<i64>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        data: body("data").promised(),
        offset: body("offset").promised(),
        limit: body("limit").promised(),
        total_count: body("total_count").promised(),
    } }

    crate::promised::promised! { Response {
        /// list of coupons for fee-free bank withdrawal · 银行提现免费券列表
        data 0([response::Data]),
        /// page number · 分页页码
        offset 1(i64),
        /// page size · 分页大小
        limit 2(i64),
        /// total count of query results · 查询结果总数
        total_count 3(i64),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// list of coupons for fee-free bank withdrawal · 银行提现免费券列表
        #[non_exhaustive]
        pub struct Data {
            /// issue time · 发放时间
            pub send_time: Option<String>,
            /// issued quota · 发放额度 (fen)
            pub send_quota: Option<crate::Fen>,
            /// coupon ID of the free bank withdrawal coupon · 银行提现免费券的券ID
            pub coupon_id: Option<String>,
            /// used quota · 使用额度 (fen)
            pub use_quota: Option<crate::Fen>,
            /// state of the bank withdrawal fee-free coupon · 银行提现免费券券状态
            pub coupon_state: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Data: Received {
            send_time: body("send_time"),
            send_quota: body("send_quota"),
            coupon_id: body("coupon_id"),
            use_quota: body("use_quota"),
            coupon_state: body("coupon_state"),
        } }
    }
}

/// Issue a free bank withdrawal coupon to a user · 为用户发银行提现免费券
///
/// `POST /v3/marketing/withdraw-favor/users/{openid}/coupons`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_1.shtml)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::withdraw_favor::users::by_openid::coupons::post::{Request, Required};
///
/// let request = Request::new(Required {
///     openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
///     mchid: "1230000109",
///     stock_id: "1304490000000059",
///     appid: "wxd678efh567hg6787",
///     send_request_no: "89560002019101000121",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("为用户发银行提现免费券"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Issue a free bank withdrawal coupon to a user · 为用户发银行提现免费券
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// user openid · 用户标识
        pub openid: String,
        /// merchant ID of the bank withdrawal fee-free coupon stock's creator · 银行提现免费券批次创建方商户号
        pub mchid: String,
        /// free bank withdrawal coupon stock ID · 银行提现免费券批次ID
        pub stock_id: String,
        /// appid · 应用ID
        pub appid: String,
        /// merchant reference number · 商户单据号
        pub send_request_no: String,
    }

    crate::model! { Request {
        openid: path("openid").required(),
        mchid: body("mchid").required(),
        stock_id: body("stock_id").required(),
        appid: body("appid").required(),
        send_request_no: body("send_request_no").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// user openid · 用户标识
        openid(&'a str),
        /// merchant ID of the bank withdrawal fee-free coupon stock's creator · 银行提现免费券批次创建方商户号
        mchid(&'a str),
        /// free bank withdrawal coupon stock ID · 银行提现免费券批次ID
        stock_id(&'a str),
        /// appid · 应用ID
        appid(&'a str),
        /// merchant reference number · 商户单据号
        send_request_no(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/withdraw-favor/users/{openid}/coupons",
        "为用户发银行提现免费券",
        "Issue a free bank withdrawal coupon to a user",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Issue a free bank withdrawal coupon to a user · 为用户发银行提现免费券
    #[non_exhaustive]
    pub struct Response {
        /// free bank withdrawal coupon ID · 银行提现免费券ID
        pub coupon_id: Option<String>,
        /// expiry time of the free bank withdrawal coupon · 银行提现免费券过期时间; as 2018-06-08T10:34:56+08:00
        pub expire_time: Option<crate::Time>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        coupon_id: body("coupon_id"),
        expire_time: body("expire_time"),
    } }
}
