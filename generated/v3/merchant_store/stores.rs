// Written by `cargo xtask codegen` from spec/openapi/v3/merchant-store/stores.md

//! `/v3/merchant-store/stores`

pub mod by_store_id;

/// Create a store · 创建门店
///
/// `POST /v3/merchant-store/stores`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014085766)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013948546)
///
/// ```
/// use wechatpay::v3::merchant_store::stores::post::{Request, StoreAddress, StoreBasics, StoreBusiness, StoreRecipient};
///
/// let request = Request {
///     sub_mchid: Some("1900000109".into()),
///     store_basics: Some(StoreBasics {
///         store_reference_id: Some("MDL001".into()),
///         brand_name: Some("麦当劳".into()),
///         branch_name: Some("海岸城店".into()),
///         brand_id: Some(1001),
///         ..StoreBasics::new("麦当劳")
///     }),
///     store_address: Some(StoreAddress {
///         address_complements: Some("地铁A口右侧100米".into()),
///         longitude: Some("112.63484".into()),
///         latitude: Some("37.75464".into()),
///         ..StoreAddress::new("440305", "深南大道10000号腾讯大厦1楼")
///     }),
///     store_business: Some(StoreBusiness {
///         service_phone: Some("0755-86013388".into()),
///         business_hours: Some("周一至周五 09:00-20:00|周六至周日 10:00-22:00".into()),
///         ..StoreBusiness::new()
///     }),
///     store_recipient: Some(vec![StoreRecipient {
///         company_name: Some("腾讯科技（深圳）有限公司".into()),
///         ..StoreRecipient::new("1230000109")
///     }]),
///     ..Request::new()
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Create a store · 创建门店
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                sub_mchid: None,
                store_basics: None,
                store_address: None,
                store_business: None,
                store_recipient: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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

    impl StoreBasics {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(store_name: impl Into<String>) -> Self {
            Self {
                store_reference_id: None,
                brand_name: None,
                store_name: store_name.into(),
                branch_name: None,
                brand_id: None,
            }
        }
    }

    /// store address information · 门店地址信息
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

    impl StoreAddress {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            address_code: impl Into<String>,
            address_detail: impl Into<String>,
        ) -> Self {
            Self {
                address_code: address_code.into(),
                address_detail: address_detail.into(),
                address_complements: None,
                longitude: None,
                latitude: None,
            }
        }
    }

    /// store's business information · 门店经营信息
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

    impl StoreBusiness {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                service_phone: None,
                business_hours: None,
            }
        }
    }

    /// store payment-receiving information · 门店收款信息
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

    impl StoreRecipient {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(mchid: impl Into<String>) -> Self {
            Self {
                mchid: mchid.into(),
                company_name: None,
            }
        }
    }

    /// Create a store · 创建门店
    #[non_exhaustive]
    pub struct Response {
        /// WeChat Pay merchant store ID · 微信支付商户门店ID
        pub store_id: Option<i64>,
    }

    crate::model! { Response: Default {
        store_id: body("store_id"),
    } }
}
