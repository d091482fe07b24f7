// Written by `cargo xtask codegen` from spec/openapi/v3/gov/subsidy/sncode/query.md

//! `/v3/gov/subsidy/sncode/query`

/// Query an SN code's state · 查询sn码状态
///
/// `POST /v3/gov/subsidy/sncode/query`
///
/// Official pages · 官方文档:
///
/// - partner: [4013989543](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::gov::subsidy::sncode::query::post::{Request, Required};
///
/// let request = Request::new(Required {
///     sn_code_list: vec!["9CC0AC186027"],
///     qualification_region_code: 310100,
/// });
/// let answer = request.send(&client).await?;
/// let goods_sn_list = answer.goods_sn_list()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询sn码状态", "4013989543"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Query an SN code's state · 查询sn码状态
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// S/N codes · S/N码集合
        pub sn_code_list: Vec<String>,
        /// region code of the qualification used · 使用的资格的地区编码
        pub qualification_region_code: i64,
    }

    crate::model! { Request {
        sn_code_list: body("sn_code_list").required(),
        qualification_region_code: body("qualification_region_code").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// S/N codes · S/N码集合
        sn_code_list(Vec<&'a str>),
        /// region code of the qualification used · 使用的资格的地区编码
        qualification_region_code(i64),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/gov/subsidy/sncode/query",
        "查询sn码状态",
        "Query an SN code's state",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Query an SN code's state · 查询sn码状态
    #[non_exhaustive]
    pub struct Response {
        /// SN state array · sn码状态数组
        pub goods_sn_list: Vec<response::GoodsSnList>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        goods_sn_list: body("goods_sn_list").promised(),
    } }

    crate::promised::promised! { Response {
        /// SN state array · sn码状态数组
        goods_sn_list 0([response::GoodsSnList]),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// state · 状态
            pub enum State {
                SncodeStateUnknown = "SNCODE_STATE_UNKNOWN",
                SncodeStateSellable = "SNCODE_STATE_SELLABLE",
                SncodeStateNotSellable = "SNCODE_STATE_NOT_SELLABLE",
            }
        }

        crate::open_enum! {
            /// reason it cannot be sold · 不可售的原因
            pub enum NotSellableReason {
                NotSellableReasonUsed = "NOT_SELLABLE_REASON_USED",
                NotSellableReasonNotFound = "NOT_SELLABLE_REASON_NOT_FOUND",
            }
        }

        /// SN state array · sn码状态数组
        #[non_exhaustive]
        pub struct GoodsSnList {
            /// S/N · S/N码
            pub sn_code: Option<String>,
            /// state · 状态
            pub state: Option<State>,
            /// reason it cannot be sold · 不可售的原因
            pub not_sellable_reason: Option<NotSellableReason>,
            origin_: crate::model::Origin,
        }

        crate::model! { GoodsSnList: Received {
            sn_code: body("sn_code").promised(),
            state: body("state").promised(),
            not_sellable_reason: body("not_sellable_reason"),
        } }

        crate::promised::promised! { GoodsSnList {
            /// S/N · S/N码
            sn_code 0(&str),
            /// state · 状态
            state 1(&State),
        } }
    }
}
