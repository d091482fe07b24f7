// Written by `cargo xtask codegen` from spec/openapi/v3/merchant-store/stores.md

//! `/v3/merchant-store/stores`

pub mod by_store_id;

/// Create a store · 创建门店
///
/// `POST /v3/merchant-store/stores`
///
/// Official pages · 官方文档:
///
/// - merchant: [4014085766](https://pay.weixin.qq.com/doc/v3/merchant/4014085766), [4013948546](https://pay.weixin.qq.com/doc/v3/merchant/4013948546)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::merchant_store::stores::post::Request;
///
/// let request = Request::new();
/// let answer = request.send(&client).await?;
/// let store_id = answer.store_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::merchant_store::stores::post::{Request, StoreAddress, StoreAddressRequired, StoreBasics, StoreBusiness, StoreRecipient};
///
/// let request = Request::new()
///     .sub_mchid("1900000109")
///     .store_basics(StoreBasics::new("麦当劳")
///         .store_reference_id("MDL001")
///         .brand_name("麦当劳")
///         .branch_name("海岸城店")
///         .brand_id(1001))
///     .store_address(StoreAddress::new(StoreAddressRequired {
///         address_code: "440305",
///         address_detail: "深南大道10000号腾讯大厦1楼",
///     })
///     .address_complements("地铁A口右侧100米")
///     .longitude("112.63484")
///     .latitude("37.75464"))
///     .store_business(StoreBusiness::new()
///         .service_phone("0755-86013388")
///         .business_hours("周一至周五 09:00-20:00|周六至周日 10:00-22:00"))
///     .store_recipient([StoreRecipient::new("1230000109").company_name("腾讯科技（深圳）有限公司")]);
/// ```
#[doc(alias("创建门店", "4014085766", "4013948546"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Create a store · 创建门店
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// store's basic information · 门店基础信息
        pub store_basics: Option<StoreBasics>,
        /// store address information · 门店地址信息
        pub store_address: Option<StoreAddress>,
        /// store's business information · 门店经营信息
        pub store_business: Option<StoreBusiness>,
        /// store payment-receiving information · 门店收款信息
        pub store_recipient: Option<Vec<StoreRecipient>>,
    }

    crate::model! { Request: Default {
        sub_mchid: body("sub_mchid"),
        store_basics: body("store_basics"),
        store_address: body("store_address"),
        store_business: body("store_business"),
        store_recipient: body("store_recipient"),
    } }

    crate::sent::sent! { Request {
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
        /// store's basic information · 门店基础信息
        store_basics store_basics_opt(StoreBasics),
        /// store address information · 门店地址信息
        store_address store_address_opt(StoreAddress),
        /// store's business information · 门店经营信息
        store_business store_business_opt(StoreBusiness),
        /// store payment-receiving information · 门店收款信息
        store_recipient store_recipient_opt([StoreRecipient]),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/merchant-store/stores",
        "创建门店",
        "Create a store",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// store's basic information · 门店基础信息
    #[must_use]
    #[non_exhaustive]
    pub struct StoreBasics {
        /// merchant's store number · 商家门店编号
        pub store_reference_id: Option<String>,
        /// brand name · 品牌名称
        pub brand_name: Option<String>,
        /// store name · 门店名称
        pub store_name: String,
        /// branch store name · 分店名称
        pub branch_name: Option<String>,
        /// brand ID · 品牌ID
        pub brand_id: Option<i64>,
    }

    crate::model! { StoreBasics {
        store_reference_id: body("store_reference_id"),
        brand_name: body("brand_name"),
        store_name: body("store_name").required(),
        branch_name: body("branch_name"),
        brand_id: body("brand_id"),
    } }

    crate::sent::sent! { StoreBasics(store_name: into String) {
        /// merchant's store number · 商家门店编号
        store_reference_id store_reference_id_opt(into String),
        /// brand name · 品牌名称
        brand_name brand_name_opt(into String),
        /// branch store name · 分店名称
        branch_name branch_name_opt(into String),
        /// brand ID · 品牌ID
        brand_id brand_id_opt(i64),
    } }

    /// store address information · 门店地址信息
    #[must_use]
    #[non_exhaustive]
    pub struct StoreAddress {
        /// store province and city code · 门店省市编码
        pub address_code: String,
        /// store address · 门店地址
        pub address_detail: String,
        /// supplementary description of the store address · 门店地址辅助描述
        pub address_complements: Option<String>,
        /// store longitude · 门店经度
        pub longitude: Option<String>,
        /// store latitude · 门店纬度
        pub latitude: Option<String>,
    }

    crate::model! { StoreAddress {
        address_code: body("address_code").required(),
        address_detail: body("address_detail").required(),
        address_complements: body("address_complements"),
        longitude: body("longitude"),
        latitude: body("latitude"),
    } }

    crate::sent::sent! { StoreAddress(StoreAddressRequired<'a>) {
        /// store province and city code · 门店省市编码
        address_code(&'a str),
        /// store address · 门店地址
        address_detail(&'a str),
    } {
        /// supplementary description of the store address · 门店地址辅助描述
        address_complements address_complements_opt(into String),
        /// store longitude · 门店经度
        longitude longitude_opt(into String),
        /// store latitude · 门店纬度
        latitude latitude_opt(into String),
    } }

    /// store's business information · 门店经营信息
    #[must_use]
    #[non_exhaustive]
    pub struct StoreBusiness {
        /// store service telephone · 门店服务电话
        pub service_phone: Option<String>,
        /// store business hours · 门店经营时间
        pub business_hours: Option<String>,
    }

    crate::model! { StoreBusiness: Default {
        service_phone: body("service_phone"),
        business_hours: body("business_hours"),
    } }

    crate::sent::sent! { StoreBusiness {
        /// store service telephone · 门店服务电话
        service_phone service_phone_opt(into String),
        /// store business hours · 门店经营时间
        business_hours business_hours_opt(into String),
    } }

    /// store payment-receiving information · 门店收款信息
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

    /// Create a store · 创建门店
    #[non_exhaustive]
    pub struct Response {
        /// WeChat Pay merchant store ID · 微信支付商户门店ID
        pub store_id: Option<i64>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        store_id: body("store_id").promised(),
    } }

    crate::promised::promised! { Response {
        /// WeChat Pay merchant store ID · 微信支付商户门店ID
        store_id 0(i64),
    } }
}
