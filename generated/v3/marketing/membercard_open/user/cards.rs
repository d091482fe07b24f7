// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/membercard-open/user/cards.md

//! `/v3/marketing/membercard-open/user/cards`

/// Query all of a user's membership cards under a brand · 查询用户在品牌下所有会员卡
///
/// `GET /v3/marketing/membercard-open/user/cards`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012549255](https://pay.weixin.qq.com/doc/v3/merchant/4012549255)
/// - partner: [4012709674](https://pay.weixin.qq.com/doc/v3/partner/4012709674)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::membercard_open::user::cards::get::{Request, Required};
///
/// let request = Request::new(Required {
///     openid: "obLatjnx9gnqzS4myYGmLZ7LgLBA",
///     offset: 0,
///     limit: 0,
/// });
/// let answer = request.send(&client).await?;
/// let total_count = answer.total_count()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::membercard_open::user::cards::get::{Request, Required};
///
/// let request = Request::new(Required {
///     openid: "obLatjnx9gnqzS4myYGmLZ7LgLBA",
///     offset: 0,
///     limit: 0,
/// })
/// .appid("wxea9c30890f48d5ae");
/// ```
#[doc(alias("查询用户在品牌下所有会员卡", "4012549255", "4012709674"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query all of a user's membership cards under a brand · 查询用户在品牌下所有会员卡
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// user openid · 用户标识
        pub openid: String,
        /// merchant appid · 商户AppId
        pub appid: Option<String>,
        /// page number · 分页页码
        pub offset: i64,
        /// page size · 分页大小
        pub limit: i64,
    }

    crate::model! { Request {
        openid: query("openid").required(),
        appid: query("appid"),
        offset: query("offset").required(),
        limit: query("limit").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// user openid · 用户标识
        openid(&'a str),
        /// page number · 分页页码
        offset(i64),
        /// page size · 分页大小
        limit(i64),
    } {
        /// merchant appid · 商户AppId
        appid appid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/marketing/membercard-open/user/cards",
        "查询用户在品牌下所有会员卡",
        "Query all of a user's membership cards under a brand",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Pages, data, response::Data);

    /// Query all of a user's membership cards under a brand · 查询用户在品牌下所有会员卡
    #[non_exhaustive]
    pub struct Response {
        /// membership card list · 会员卡列表
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
        data: body("data"),
        total_count: body("total_count").promised(),
        offset: body("offset").promised(),
        limit: body("limit").promised(),
    } }

    crate::promised::promised! { Response {
        /// total quantity · 总数量
        total_count 1(i64),
        /// page number · 分页页码
        offset 2(i64),
        /// page size · 分页大小
        limit 3(i64),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// membership card list · 会员卡列表
        #[non_exhaustive]
        pub struct Data {
            /// membership card ID · 会员卡id
            pub card_id: Option<String>,
            /// membership card code · 会员卡code
            pub code: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Data: Received {
            card_id: body("card_id"),
            code: body("code"),
        } }
    }
}
