// Written by `cargo xtask codegen` from spec/openapi/v3/brand-basic/partner/brands/{brand_id}/product-authorities.md

//! `/v3/brand-basic/partner/brands/{brand_id}/product-authorities`

/// Get the product permissions a brand has authorised and that are in effect · 获得品牌已授权且在生效中的产品权限信息
///
/// `GET /v3/brand-basic/partner/brands/{brand_id}/product-authorities`
///
/// Official pages · 官方文档:
///
/// - partner: [4017410365](https://pay.weixin.qq.com/doc/v3/partner/4017410365)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::brand_basic::partner::brands::by_brand_id::product_authorities::get::Request;
///
/// let request = Request::new("123456789");
/// let answer = request.send(&client).await?;
/// let authorization_type = answer.authorization_type()?;
/// # Ok(()) }
/// ```
#[doc(alias("获得品牌已授权且在生效中的产品权限信息", "4017410365"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Get the product permissions a brand has authorised and that are in effect · 获得品牌已授权且在生效中的产品权限信息
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// brand ID · 品牌ID
        pub brand_id: String,
    }

    crate::model! { Request {
        brand_id: path("brand_id").required(),
    } }

    crate::sent::sent! { Request(brand_id: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/brand-basic/partner/brands/{brand_id}/product-authorities",
        "获得品牌已授权且在生效中的产品权限信息",
        "Get the product permissions a brand has authorised and that are in effect",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Get the product permissions a brand has authorised and that are in effect · 获得品牌已授权且在生效中的产品权限信息
    #[non_exhaustive]
    pub struct Response {
        /// brand ID · 品牌ID
        pub brand_id: Option<String>,
        /// authorisation type · 授权类型
        pub authorization_type: Option<response::AuthorizationType>,
        /// authorised product permissions · 授权产品权限
        pub authorization_product: Vec<response::AuthorizationProduct>,
        /// update time · 更新时间; as 2018-06-08T10:34:56+08:00
        pub update_time: Option<crate::Time>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        brand_id: body("brand_id").promised(),
        authorization_type: body("authorization_type").promised(),
        authorization_product: body("authorization_product"),
        update_time: body("update_time").promised(),
    } }

    crate::promised::promised! { Response {
        /// brand ID · 品牌ID
        brand_id 0(&str),
        /// authorisation type · 授权类型
        authorization_type 1(&response::AuthorizationType),
        /// update time · 更新时间; as 2018-06-08T10:34:56+08:00
        update_time 3(&crate::Time),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// authorisation type · 授权类型
            pub enum AuthorizationType {
                AuthorizationTypeHosting = "AUTHORIZATION_TYPE_HOSTING",
                AuthorizationTypePartly = "AUTHORIZATION_TYPE_PARTLY",
            }
        }

        crate::open_enum! {
            /// authorised product permissions · 授权产品权限
            pub enum AuthorizationProduct {
                BrandProductAuthorityMerchantCard = "BRAND_PRODUCT_AUTHORITY_MERCHANT_CARD",
                BrandProductAuthorityCardLink = "BRAND_PRODUCT_AUTHORITY_CARD_LINK",
                BrandProductAuthorityProductCoupon = "BRAND_PRODUCT_AUTHORITY_PRODUCT_COUPON",
                BrandProductAuthorityShakeCoupon = "BRAND_PRODUCT_AUTHORITY_SHAKE_COUPON",
                BrandProductAuthorityBrandPayGift = "BRAND_PRODUCT_AUTHORITY_BRAND_PAY_GIFT",
                BrandProductAuthorityBrandStore = "BRAND_PRODUCT_AUTHORITY_BRAND_STORE",
                BrandProductAuthorityPaymentMerchantManage = "BRAND_PRODUCT_AUTHORITY_PAYMENT_MERCHANT_MANAGE",
                BrandProductAuthorityAppidManage = "BRAND_PRODUCT_AUTHORITY_APPID_MANAGE",
                BrandProductAuthorityFinderManage = "BRAND_PRODUCT_AUTHORITY_FINDER_MANAGE",
                BrandProductAuthorityCategoryManage = "BRAND_PRODUCT_AUTHORITY_CATEGORY_MANAGE",
            }
        }
    }
}
