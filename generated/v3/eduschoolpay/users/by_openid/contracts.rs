// Written by `cargo xtask codegen` from spec/openapi/v3/eduschoolpay/users/{openid}/contracts.md

//! `/v3/eduschoolpay/users/{openid}/contracts`

/// Query the list of a user's contracts · 查询用户签约列表
///
/// `GET /v3/eduschoolpay/users/{openid}/contracts`
///
/// Official pages · 官方文档:
///
/// - partner: [4012468993](https://pay.weixin.qq.com/doc/v3/partner/4012468993)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::eduschoolpay::users::by_openid::contracts::get::{Request, Required};
///
/// let request = Request::new(Required {
///     openid: "oUpF8uMuAJOM2pxb1Q",
///     plan_id: "101164396123311331",
///     contract_status: "ADD",
/// });
/// let answer = request.send(&client).await?;
/// let total_count = answer.total_count()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::eduschoolpay::users::by_openid::contracts::get::{Request, Required};
///
/// let request = Request::new(Required {
///     openid: "oUpF8uMuAJOM2pxb1Q",
///     plan_id: "101164396123311331",
///     contract_status: "ADD",
/// })
/// .offset(0)
/// .limit(20);
/// ```
#[doc(alias("查询用户签约列表", "4012468993"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query the list of a user's contracts · 查询用户签约列表
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// user openid under the merchant appid · 商户appid下的用户标识
        pub openid: String,
        /// contract template number · 签约模板号
        pub plan_id: String,
        /// contract signing state · 签约状态
        pub contract_status: String,
        /// page number · 分页页码
        pub offset: Option<i64>,
        /// page size · 分页大小
        pub limit: Option<i64>,
    }

    crate::model! { Request {
        openid: path("openid").required(),
        plan_id: query("plan_id").required(),
        contract_status: query("contract_status").required(),
        offset: query("offset"),
        limit: query("limit"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// user openid under the merchant appid · 商户appid下的用户标识
        openid(&'a str),
        /// contract template number · 签约模板号
        plan_id(&'a str),
        /// contract signing state · 签约状态
        contract_status(&'a str),
    } {
        /// page number · 分页页码
        offset offset_opt(i64),
        /// page size · 分页大小
        limit limit_opt(i64),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/eduschoolpay/users/{openid}/contracts",
        "查询用户签约列表",
        "Query the list of a user's contracts",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Pages, data, response::Data);

    /// Query the list of a user's contracts · 查询用户签约列表
    #[non_exhaustive]
    pub struct Response {
        /// query result list · 查询结果列表
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
        data: body("data"),
        offset: body("offset").promised(),
        limit: body("limit").promised(),
        total_count: body("total_count").promised(),
        links: body("links").promised(),
    } }

    crate::promised::promised! { Response {
        /// start position of the requested resource · 请求资源起始位置
        offset 1(i64),
        /// maximum number of resources · 最大资源条数
        limit 2(i64),
        /// total count of resources · 资源总条数
        total_count 3(i64),
        /// related links · 相关链接
        links 4(&response::Links),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// query result list · 查询结果列表
        #[non_exhaustive]
        pub struct Data {
            /// contract number · 签约协议号
            pub contract_id: Option<String>,
            /// merchant ID · 商户号
            pub mchid: Option<String>,
            /// merchant appid · 商户appid
            pub appid: Option<String>,
            /// user openid under the merchant appid · 商户appid下的用户标识
            pub openid: Option<String>,
            /// contract template number · 签约模板号
            pub plan_id: Option<String>,
            /// contract signing state · 签约状态
            pub contract_status: Option<String>,
            /// contract signing time · 签约时间; as 2018-06-08T10:34:56+08:00
            pub create_time: Option<crate::Time>,
            /// external contract number · 外部签约号
            pub out_contract_code: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Data: Received {
            contract_id: body("contract_id").promised(),
            mchid: body("mchid").promised(),
            appid: body("appid").promised(),
            openid: body("openid").promised(),
            plan_id: body("plan_id").promised(),
            contract_status: body("contract_status").promised(),
            create_time: body("create_time").promised(),
            out_contract_code: body("out_contract_code").promised(),
        } }

        crate::promised::promised! { Data {
            /// contract number · 签约协议号
            contract_id 0(&str),
            /// merchant ID · 商户号
            mchid 1(&str),
            /// merchant appid · 商户appid
            appid 2(&str),
            /// user openid under the merchant appid · 商户appid下的用户标识
            openid 3(&str),
            /// contract template number · 签约模板号
            plan_id 4(&str),
            /// contract signing state · 签约状态
            contract_status 5(&str),
            /// contract signing time · 签约时间; as 2018-06-08T10:34:56+08:00
            create_time 6(&crate::Time),
            /// external contract number · 外部签约号
            out_contract_code 7(&str),
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
            self_: body("self").promised(),
        } }

        crate::promised::promised! { Links {
            /// current link · 当前链接
            self_ 2(&str),
        } }
    }
}
