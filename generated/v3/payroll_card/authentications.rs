// Written by `cargo xtask codegen` from spec/openapi/v3/payroll-card/authentications.md

//! `/v3/payroll-card/authentications`

pub mod by_authenticate_number;
pub mod pre_order;
pub mod pre_order_with_auth;

/// Query an identity verification record · 查询核身记录
///
/// `GET /v3/payroll-card/authentications`
///
/// Official pages · 官方文档:
///
/// - partner: [4012461820](https://pay.weixin.qq.com/doc/v3/partner/4012461820)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::payroll_card::authentications::get::{Request, Required};
///
/// let request = Request::new(Required {
///     openid: "onqOjjmo8wmTOOtSKwXtGjg9Gb58",
///     sub_mchid: "1111111",
///     authenticate_date: "2020-12-25".into(),
///     authenticate_state: "AUTHENTICATE_SUCCESS",
/// });
/// let answer = request.send(&client).await?;
/// let total_count = answer.total_count()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::payroll_card::authentications::get::{Request, Required};
///
/// let request = Request::new(Required {
///     openid: "onqOjjmo8wmTOOtSKwXtGjg9Gb58",
///     sub_mchid: "1111111",
///     authenticate_date: "2020-12-25".into(),
///     authenticate_state: "AUTHENTICATE_SUCCESS",
/// })
/// .appid("wxa1111111")
/// .sub_appid("wxa1111111")
/// .offset(0)
/// .limit(10);
/// ```
#[doc(alias("查询核身记录", "4012461820"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query an identity verification record · 查询核身记录
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// user openid · 用户标识
        pub openid: String,
        /// appid · 应用ID
        pub appid: Option<String>,
        /// sub-merchant appid · 子商户应用ID
        pub sub_appid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
        /// identity verification date · 核身日期; as 2018-06-08
        pub authenticate_date: crate::Date,
        /// identity verification state · 核身状态
        pub authenticate_state: String,
        /// offset of this query · 本次查询偏移量
        pub offset: Option<i64>,
        /// maximum number of items for this query request · 本次请求最大查询条数
        pub limit: Option<i64>,
    }

    crate::model! { Request {
        openid: query("openid").required(),
        appid: query("appid"),
        sub_appid: query("sub_appid"),
        sub_mchid: query("sub_mchid").required(),
        authenticate_date: query("authenticate_date").required(),
        authenticate_state: query("authenticate_state").required(),
        offset: query("offset"),
        limit: query("limit"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// user openid · 用户标识
        openid(&'a str),
        /// sub-merchant ID · 子商户号
        sub_mchid(&'a str),
        /// identity verification date · 核身日期; as 2018-06-08
        authenticate_date(crate::Date),
        /// identity verification state · 核身状态
        authenticate_state(&'a str),
    } {
        /// appid · 应用ID
        appid appid_opt(into String),
        /// sub-merchant appid · 子商户应用ID
        sub_appid sub_appid_opt(into String),
        /// offset of this query · 本次查询偏移量
        offset offset_opt(i64),
        /// maximum number of items for this query request · 本次请求最大查询条数
        limit limit_opt(i64),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/payroll-card/authentications",
        "查询核身记录",
        "Query an identity verification record",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Items, data, response::Data);

    /// Query an identity verification record · 查询核身记录
    #[non_exhaustive]
    pub struct Response {
        /// query result record list · 查询结果记录列表
        pub data: Vec<response::Data>,
        /// total number of records · 总记录条数
        pub total_count: Option<i64>,
        /// record start position · 记录起始位置
        pub offset: Option<i64>,
        /// number of items returned this time · 本次返回条数
        pub limit: Option<i64>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        data: body("data"),
        total_count: body("total_count").promised(),
        offset: body("offset").promised(),
        limit: body("limit").promised(),
    } }

    crate::promised::promised! { Response {
        /// total number of records · 总记录条数
        total_count 1(i64),
        /// record start position · 记录起始位置
        offset 2(i64),
        /// number of items returned this time · 本次返回条数
        limit 3(i64),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// identity verification channel · 核身渠道
            pub enum AuthenticateScene {
                FromMiniApp = "FROM_MINI_APP",
                FromHardware = "FROM_HARDWARE",
            }
        }

        crate::open_enum! {
            /// identity verification state · 核身状态
            pub enum AuthenticateState {
                AuthenticateProcessing = "AUTHENTICATE_PROCESSING",
                AuthenticateSuccess = "AUTHENTICATE_SUCCESS",
                AuthenticateFailed = "AUTHENTICATE_FAILED",
            }
        }

        /// query result record list · 查询结果记录列表
        #[non_exhaustive]
        pub struct Data {
            /// merchant ID · 商户号
            pub mchid: Option<String>,
            /// sub-merchant ID · 子商户号
            pub sub_mchid: Option<String>,
            /// user openid · 用户标识
            pub openid: Option<String>,
            /// identity verification channel · 核身渠道
            pub authenticate_scene: Option<AuthenticateScene>,
            /// identity verification channel ID · 核身渠道标识
            pub authenticate_source: Option<String>,
            /// project name · 项目名称
            pub project_name: Option<String>,
            /// employer name · 单位名称
            pub employer_name: Option<String>,
            /// identity verification state · 核身状态
            pub authenticate_state: Option<AuthenticateState>,
            /// identity verification time · 核身时间
            pub authenticate_time: Option<String>,
            /// merchant identity verification number · 商家核身单号
            pub authenticate_number: Option<String>,
            /// identity verification failure reason · 核身失败原因
            pub authenticate_failed_reason: Option<String>,
            /// identity verification type · 核身类型
            pub authenticate_type: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Data: Received {
            mchid: body("mchid").promised(),
            sub_mchid: body("sub_mchid").promised(),
            openid: body("openid").promised(),
            authenticate_scene: body("authenticate_scene").promised(),
            authenticate_source: body("authenticate_source").promised(),
            project_name: body("project_name").promised(),
            employer_name: body("employer_name").promised(),
            authenticate_state: body("authenticate_state").promised(),
            authenticate_time: body("authenticate_time").promised(),
            authenticate_number: body("authenticate_number").promised(),
            authenticate_failed_reason: body("authenticate_failed_reason"),
            authenticate_type: body("authenticate_type"),
        } }

        crate::promised::promised! { Data {
            /// merchant ID · 商户号
            mchid 0(&str),
            /// sub-merchant ID · 子商户号
            sub_mchid 1(&str),
            /// user openid · 用户标识
            openid 2(&str),
            /// identity verification channel · 核身渠道
            authenticate_scene 3(&AuthenticateScene),
            /// identity verification channel ID · 核身渠道标识
            authenticate_source 4(&str),
            /// project name · 项目名称
            project_name 5(&str),
            /// employer name · 单位名称
            employer_name 6(&str),
            /// identity verification state · 核身状态
            authenticate_state 7(&AuthenticateState),
            /// identity verification time · 核身时间
            authenticate_time 8(&str),
            /// merchant identity verification number · 商家核身单号
            authenticate_number 9(&str),
        } }
    }
}
