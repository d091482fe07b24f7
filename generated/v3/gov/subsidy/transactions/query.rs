// Written by `cargo xtask codegen` from spec/openapi/v3/gov/subsidy/transactions/query.md

//! `/v3/gov/subsidy/transactions/query`

/// Query trade information · 交易信息查询
///
/// `POST /v3/gov/subsidy/transactions/query`
///
/// Official pages · 官方文档:
///
/// - partner: [4013989543](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::gov::subsidy::transactions::query::post::{Request, Required};
///
/// let request = Request::new(Required {
///     qualification_region_code: 310100,
///     order_number_list: vec!["vmall_250120131959_993_4494"],
/// });
/// let answer = request.send(&client).await?;
/// let code = answer.code()?;
/// # Ok(()) }
/// ```
#[doc(alias("交易信息查询", "4013989543"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Query trade information · 交易信息查询
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// region code of the qualification used · 使用的资格的地区编码
        pub qualification_region_code: i64,
        /// merchant order number array · 商户订单号数组
        pub order_number_list: Vec<String>,
    }

    crate::model! { Request {
        qualification_region_code: body("qualification_region_code").required(),
        order_number_list: body("order_number_list").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// region code of the qualification used · 使用的资格的地区编码
        qualification_region_code(i64),
        /// merchant order number array · 商户订单号数组
        order_number_list(Vec<&'a str>),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/gov/subsidy/transactions/query",
        "交易信息查询",
        "Query trade information",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Query trade information · 交易信息查询
    #[non_exhaustive]
    pub struct Response {
        /// response code · 响应码
        pub code: Option<String>,
        /// response description · 响应描述
        pub message: Option<String>,
        /// order state array · 订单状态数组
        pub shop_order_list: Vec<response::ShopOrderList>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        code: body("code").promised(),
        message: body("message").promised(),
        shop_order_list: body("shop_order_list").promised(),
    } }

    crate::promised::promised! { Response {
        /// response code · 响应码
        code 0(&str),
        /// response description · 响应描述
        message 1(&str),
        /// order state array · 订单状态数组
        shop_order_list 2([response::ShopOrderList]),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        pub use crate::v3::gov::subsidy::companies::query::post::response::CollectState;

        pub use crate::v3::gov::subsidy::n_qualifications::sync::post::CateState;

        /// order state array · 订单状态数组
        #[non_exhaustive]
        pub struct ShopOrderList {
            /// order number · 单号
            pub shop_order_number: Option<String>,
            /// collection state enum · 归集状态枚举
            pub collect_state: Option<CollectState>,
            /// category state · 品类状态
            pub cate_state: Option<CateState>,
            origin_: crate::model::Origin,
        }

        crate::model! { ShopOrderList: Received {
            shop_order_number: body("shop_order_number"),
            collect_state: body("collect_state"),
            cate_state: body("cate_state"),
        } }
    }
}
