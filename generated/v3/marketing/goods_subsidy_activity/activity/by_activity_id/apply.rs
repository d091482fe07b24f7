// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply.md

//! `/v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply`

/// Sign a store up for a brand add-on purchase activity · 门店报名品牌加价购活动
///
/// `POST /v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::goods_subsidy_activity::activity::by_activity_id::apply::post::{Request, Required};
///
/// let request = Request::new(Required { activity_id: "", caller_merchant_id: "" });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::goods_subsidy_activity::activity::by_activity_id::apply::post::{ApplyInfos, Request, Required, StoreInfo};
///
/// let request = Request::new(Required { activity_id: "", caller_merchant_id: "" })
///     .apply_infos([ApplyInfos::new()
///         .store_info(StoreInfo::new().store_id("").accounting_merchant_id("").merchant_id(""))
///         .goods_original_price(0)]);
/// ```
#[doc(alias("门店报名品牌加价购活动"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Sign a store up for a brand add-on purchase activity · 门店报名品牌加价购活动
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// activity ID · 活动ID
        pub activity_id: String,
        /// merchant ID of the merchant calling the activity sign-up API · 调用报名活动API的商户的商户号
        pub caller_merchant_id: String,
        /// store sign-up information · 门店报名信息
        pub apply_infos: Option<Vec<ApplyInfos>>,
    }

    crate::model! { Request {
        activity_id: path("activity_id").required(),
        caller_merchant_id: body("caller_merchant_id").required(),
        apply_infos: body("apply_infos"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// activity ID · 活动ID
        activity_id(&'a str),
        /// merchant ID of the merchant calling the activity sign-up API · 调用报名活动API的商户的商户号
        caller_merchant_id(&'a str),
    } {
        /// store sign-up information · 门店报名信息
        apply_infos apply_infos_opt([ApplyInfos]),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply",
        "门店报名品牌加价购活动",
        "Sign a store up for a brand add-on purchase activity",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// store information · 门店信息
    #[must_use]
    #[non_exhaustive]
    pub struct StoreInfo {
        /// store ID · 门店ID
        pub store_id: Option<String>,
        /// merchant ID credited with the store subsidy · 门店补贴入账商户号
        pub accounting_merchant_id: Option<String>,
        /// store merchant ID · 门店商户号
        pub merchant_id: Option<String>,
    }

    crate::model! { StoreInfo: Default {
        store_id: body("store_id"),
        accounting_merchant_id: body("accounting_merchant_id"),
        merchant_id: body("merchant_id"),
    } }

    crate::sent::sent! { StoreInfo {
        /// store ID · 门店ID
        store_id store_id_opt(into String),
        /// merchant ID credited with the store subsidy · 门店补贴入账商户号
        accounting_merchant_id accounting_merchant_id_opt(into String),
        /// store merchant ID · 门店商户号
        merchant_id merchant_id_opt(into String),
    } }

    /// store sign-up information · 门店报名信息
    #[must_use]
    #[non_exhaustive]
    pub struct ApplyInfos {
        /// store information · 门店信息
        pub store_info: Option<StoreInfo>,
        /// original goods price · 商品原价 (fen)
        pub goods_original_price: Option<crate::Fen>,
    }

    crate::model! { ApplyInfos: Default {
        store_info: body("store_info"),
        goods_original_price: body("goods_original_price"),
    } }

    crate::sent::sent! { ApplyInfos {
        /// store information · 门店信息
        store_info store_info_opt(StoreInfo),
        /// original goods price · 商品原价 (fen)
        goods_original_price goods_original_price_opt(into crate::Fen),
    } }

    /// Sign a store up for a brand add-on purchase activity · 门店报名品牌加价购活动
    #[non_exhaustive]
    pub struct Response {
        /// returned result text · 返回结果文案
        pub return_message: Option<String>,
        /// failed sign-up records · 失败的报名记录
        pub failed_apply_infos: Vec<response::FailedApplyInfos>,
        /// successful sign-up records · 成功的报名记录
        pub succeed_apply_infos: Vec<response::SucceedApplyInfos>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_message: body("return_message"),
        failed_apply_infos: body("failed_apply_infos"),
        succeed_apply_infos: body("succeed_apply_infos"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// store information · 门店信息
        #[non_exhaustive]
        pub struct StoreInfo {
            /// store ID · 门店ID
            pub store_id: Option<String>,
            /// merchant ID credited with the store subsidy · 门店补贴入账商户号
            pub accounting_merchant_id: Option<String>,
            /// store merchant ID · 门店商户号
            pub merchant_id: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { StoreInfo: Received {
            store_id: body("store_id"),
            accounting_merchant_id: body("accounting_merchant_id"),
            merchant_id: body("merchant_id"),
        } }

        /// failed sign-up records · 失败的报名记录
        #[non_exhaustive]
        pub struct FailedApplyInfos {
            /// store information · 门店信息
            pub store_info: Option<StoreInfo>,
            /// original goods price · 商品原价 (fen)
            pub goods_original_price: Option<crate::Fen>,
            origin_: crate::model::Origin,
        }

        crate::model! { FailedApplyInfos: Received {
            store_info: body("store_info"),
            goods_original_price: body("goods_original_price"),
        } }

        /// successful sign-up records · 成功的报名记录
        #[non_exhaustive]
        pub struct SucceedApplyInfos {
            /// store information · 门店信息
            pub store_info: Option<StoreInfo>,
            /// original goods price · 商品原价 (fen)
            pub goods_original_price: Option<crate::Fen>,
            origin_: crate::model::Origin,
        }

        crate::model! { SucceedApplyInfos: Received {
            store_info: body("store_info"),
            goods_original_price: body("goods_original_price"),
        } }
    }
}
