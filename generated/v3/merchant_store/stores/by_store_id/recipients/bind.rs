// Written by `cargo xtask codegen` from spec/openapi/v3/merchant-store/stores/{store_id}/recipients/bind.md

//! `/v3/merchant-store/stores/{store_id}/recipients/bind`

/// Bind a store's payment-receiving information · 绑定门店收款信息
///
/// `POST /v3/merchant-store/stores/{store_id}/recipients/bind`
///
/// Official pages · 官方文档:
///
/// - merchant: [4014085771](https://pay.weixin.qq.com/doc/v3/merchant/4014085771), [4013948579](https://pay.weixin.qq.com/doc/v3/merchant/4013948579)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::merchant_store::stores::by_store_id::recipients::bind::post::{Request, Required, StoreRecipient};
///
/// let request = Request::new(Required {
///     store_id: 20488000,
///     sub_mchid: "1900000109",
///     store_recipient: vec![StoreRecipient::new("1230000109")],
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::merchant_store::stores::by_store_id::recipients::bind::post::{Request, Required, StoreRecipient};
///
/// let request = Request::new(Required {
///     store_id: 20488000,
///     sub_mchid: "1900000109",
///     store_recipient: vec![StoreRecipient::new("1230000109").company_name("腾讯科技（深圳）有限公司")],
/// });
/// ```
#[doc(alias("绑定门店收款信息", "4014085771", "4013948579"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Bind a store's payment-receiving information · 绑定门店收款信息
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeChat Pay merchant store ID · 微信支付商户门店ID
        pub store_id: i64,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
        /// receiving store information · 收款门店信息
        pub store_recipient: Vec<StoreRecipient>,
    }

    crate::model! { Request {
        store_id: path("store_id").required(),
        sub_mchid: body("sub_mchid").required(),
        store_recipient: body("store_recipient").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// WeChat Pay merchant store ID · 微信支付商户门店ID
        store_id(i64),
        /// sub-merchant ID · 子商户号
        sub_mchid(&'a str),
        /// receiving store information · 收款门店信息
        store_recipient(Vec<StoreRecipient>),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/merchant-store/stores/{store_id}/recipients/bind",
        "绑定门店收款信息",
        "Bind a store's payment-receiving information",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// receiving store information · 收款门店信息
    #[must_use]
    #[non_exhaustive]
    pub struct StoreRecipient {
        /// store's receiving merchant ID · 门店收款商户号
        pub mchid: String,
        /// store's collection entity · 门店收款主体
        pub company_name: Option<String>,
    }

    crate::model! { StoreRecipient {
        mchid: body("mchid").required(),
        company_name: body("company_name"),
    } }

    crate::sent::sent! { StoreRecipient(mchid: into String) {
        /// store's collection entity · 门店收款主体
        company_name company_name_opt(into String),
    } }

    /// Bind a store's payment-receiving information · 绑定门店收款信息
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
        use crate::model::body;

        /// receiving store information · 收款门店信息
        #[non_exhaustive]
        pub struct FailedStoreRecipient {
            /// store's receiving merchant ID · 门店收款商户号
            pub mchid: Option<String>,
            /// reason for failing to bind the current recipient · 绑定当前收款信息失败的原因
            pub failed_reason: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { FailedStoreRecipient: Received {
            mchid: body("mchid"),
            failed_reason: body("failed_reason"),
        } }
    }
}
