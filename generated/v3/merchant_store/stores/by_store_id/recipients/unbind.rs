// Written by `cargo xtask codegen` from spec/openapi/v3/merchant-store/stores/{store_id}/recipients/unbind.md

//! `/v3/merchant-store/stores/{store_id}/recipients/unbind`

/// Unbind a store's payment-receiving information · 解除门店收款信息绑定
///
/// `POST /v3/merchant-store/stores/{store_id}/recipients/unbind`
///
/// Official pages · 官方文档:
///
/// - merchant: [4014085773](https://pay.weixin.qq.com/doc/v3/merchant/4014085773), [4013948580](https://pay.weixin.qq.com/doc/v3/merchant/4013948580)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::merchant_store::stores::by_store_id::recipients::unbind::post::Request;
///
/// let request = Request::new(20488000);
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::merchant_store::stores::by_store_id::recipients::unbind::post::{Request, StoreRecipient};
///
/// let request = Request::new(20488000)
///     .sub_mchid("1900000109")
///     .store_recipient([StoreRecipient::new("1230000109").company_name("腾讯科技（深圳）有限公司")]);
/// ```
#[doc(alias("解除门店收款信息绑定", "4014085773", "4013948580"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Unbind a store's payment-receiving information · 解除门店收款信息绑定
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeChat Pay merchant store ID · 微信支付商户门店ID
        pub store_id: i64,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// receiving store information · 收款门店信息
        pub store_recipient: Option<Vec<StoreRecipient>>,
    }

    crate::model! { Request {
        store_id: path("store_id").required(),
        sub_mchid: body("sub_mchid"),
        store_recipient: body("store_recipient"),
    } }

    crate::sent::sent! { Request(store_id: i64) {
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
        /// receiving store information · 收款门店信息
        store_recipient store_recipient_opt([StoreRecipient]),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/merchant-store/stores/{store_id}/recipients/unbind",
        "解除门店收款信息绑定",
        "Unbind a store's payment-receiving information",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::merchant_store::stores::by_store_id::recipients::bind::post::StoreRecipient;

    /// Unbind a store's payment-receiving information · 解除门店收款信息绑定
    #[non_exhaustive]
    pub struct Response {
        /// receiving store information · 收款门店信息
        pub failed_store_recipient: Vec<response::FailedStoreRecipient>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        failed_store_recipient: body("failed_store_recipient"),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::merchant_store::stores::by_store_id::recipients::bind::post::response::FailedStoreRecipient;
    }
}
