// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/goods-subsidy-activity/qualification/lock.md

//! `/v3/marketing/goods-subsidy-activity/qualification/lock`

/// Lock the eligibility for a brand add-on purchase activity · 锁定品牌加价购活动资格
///
/// `POST /v3/marketing/goods-subsidy-activity/qualification/lock`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::goods_subsidy_activity::qualification::lock::post::{OrderInformation, Request};
///
/// let request = Request::new(OrderInformation::new());
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::goods_subsidy_activity::qualification::lock::post::{OrderInformation, Request};
///
/// let request = Request::new(OrderInformation::new()
///     .payer_openid("")
///     .out_trade_no("")
///     .total_fee(0)
///     .store_id("")
///     .store_merchant_id(""))
/// .qualification_ids(["string"]);
/// ```
#[doc(alias("锁定品牌加价购活动资格"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Lock the eligibility for a brand add-on purchase activity · 锁定品牌加价购活动资格
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// order information · 订单信息
        pub order_information: OrderInformation,
        /// list of add-on purchase eligibility IDs to lock · 待锁定的加价购资格ID列表
        pub qualification_ids: Option<Vec<String>>,
    }

    crate::model! { Request {
        order_information: body("order_information").required(),
        qualification_ids: body("qualification_ids"),
    } }

    crate::sent::sent! { Request(order_information: OrderInformation) {
        /// list of add-on purchase eligibility IDs to lock · 待锁定的加价购资格ID列表
        qualification_ids qualification_ids_opt([into String]),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/goods-subsidy-activity/qualification/lock",
        "锁定品牌加价购活动资格",
        "Lock the eligibility for a brand add-on purchase activity",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// order information · 订单信息
    #[must_use]
    #[non_exhaustive]
    pub struct OrderInformation {
        /// WeChat user openid of the payment order · 支付订单的微信用户OpenID
        pub payer_openid: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// total order amount · 订单总金额 (fen)
        pub total_fee: Option<crate::Fen>,
        /// store ID · 门店ID
        pub store_id: Option<String>,
        /// store merchant ID · 门店商户号
        pub store_merchant_id: Option<String>,
    }

    crate::model! { OrderInformation: Default {
        payer_openid: body("payer_openid"),
        out_trade_no: body("out_trade_no"),
        total_fee: body("total_fee"),
        store_id: body("store_id"),
        store_merchant_id: body("store_merchant_id"),
    } }

    crate::sent::sent! { OrderInformation {
        /// WeChat user openid of the payment order · 支付订单的微信用户OpenID
        payer_openid payer_openid_opt(into String),
        /// merchant order number · 商户订单号
        out_trade_no out_trade_no_opt(into String),
        /// total order amount · 订单总金额 (fen)
        total_fee total_fee_opt(into crate::Fen),
        /// store ID · 门店ID
        store_id store_id_opt(into String),
        /// store merchant ID · 门店商户号
        store_merchant_id store_merchant_id_opt(into String),
    } }

    /// Lock the eligibility for a brand add-on purchase activity · 锁定品牌加价购活动资格
    #[non_exhaustive]
    pub struct Response {
        /// returned result text · 返回结果文案
        pub return_message: Option<String>,
        /// list of eligibility IDs that failed to lock · 锁定失败的资格ID列表
        pub failed_qualification_ids: Vec<String>,
        /// list of eligibility IDs locked successfully · 锁定成功的资格ID列表
        pub succeed_qualification_ids: Vec<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_message: body("return_message"),
        failed_qualification_ids: body("failed_qualification_ids"),
        succeed_qualification_ids: body("succeed_qualification_ids"),
    } }
}
