// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/goods-subsidy-activity/qualification/unlock.md

//! `/v3/marketing/goods-subsidy-activity/qualification/unlock`

/// Unlock the eligibility for a brand add-on purchase activity · 解锁品牌加价购活动资格
///
/// `POST /v3/marketing/goods-subsidy-activity/qualification/unlock`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::goods_subsidy_activity::qualification::unlock::post::{OrderInformation, Request};
///
/// let request = Request::new(OrderInformation::new());
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::goods_subsidy_activity::qualification::unlock::post::{OrderInformation, Request};
///
/// let request = Request::new(OrderInformation::new()
///     .payer_openid("")
///     .out_trade_no("")
///     .total_fee(0)
///     .store_id("")
///     .store_merchant_id(""))
/// .qualification_ids(["string"]);
/// ```
#[doc(alias("解锁品牌加价购活动资格"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Unlock the eligibility for a brand add-on purchase activity · 解锁品牌加价购活动资格
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
        "/v3/marketing/goods-subsidy-activity/qualification/unlock",
        "解锁品牌加价购活动资格",
        "Unlock the eligibility for a brand add-on purchase activity",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::marketing::goods_subsidy_activity::qualification::lock::post::OrderInformation;

    /// Unlock the eligibility for a brand add-on purchase activity · 解锁品牌加价购活动资格
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
