// Written by `cargo xtask codegen` from spec/openapi/v3/merchant-store/stores/{store_id}.md

//! `/v3/merchant-store/stores/{store_id}`

pub mod recipients;

/// Query a store · 查询门店
///
/// `GET /v3/merchant-store/stores/{store_id}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4014085769](https://pay.weixin.qq.com/doc/v3/merchant/4014085769), [4013948577](https://pay.weixin.qq.com/doc/v3/merchant/4013948577)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::merchant_store::stores::by_store_id::get::Request;
///
/// let request = Request::new(20488000);
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::merchant_store::stores::by_store_id::get::Request;
///
/// let request = Request::new(20488000).sub_mchid("1900000109");
/// ```
#[doc(alias("查询门店", "4014085769", "4013948577"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query a store · 查询门店
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeChat Pay merchant store ID · 微信支付商户门店ID
        pub store_id: i64,
        /// sub-merchant ID · 特约商户号
        pub sub_mchid: Option<String>,
    }

    crate::model! { Request {
        store_id: path("store_id").required(),
        sub_mchid: query("sub_mchid"),
    } }

    crate::sent::sent! { Request(store_id: i64) {
        /// sub-merchant ID · 特约商户号
        sub_mchid sub_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/merchant-store/stores/{store_id}",
        "查询门店",
        "Query a store",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a store · 查询门店
    #[non_exhaustive]
    pub struct Response {
        /// store's basic information · 门店基础信息
        pub store_basics: Option<response::StoreBasics>,
        /// store address information · 门店地址信息
        pub store_address: Option<response::StoreAddress>,
        /// store's business information · 门店经营信息
        pub store_business: Option<response::StoreBusiness>,
        /// store payment-receiving information · 门店收款信息
        pub store_recipient: Vec<response::StoreRecipient>,
        /// store state · 门店状态
        pub store_state: Option<response::StoreState>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        store_basics: body("store_basics"),
        store_address: body("store_address"),
        store_business: body("store_business"),
        store_recipient: body("store_recipient"),
        store_state: body("store_state"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// store's basic information · 门店基础信息
        #[non_exhaustive]
        pub struct StoreBasics {
            /// merchant's store number · 商家门店编号
            pub store_reference_id: Option<String>,
            /// brand name · 品牌名称
            pub brand_name: Option<String>,
            /// store name · 门店名称
            pub store_name: Option<String>,
            /// branch store name · 分店名称
            pub branch_name: Option<String>,
            /// brand ID · 品牌ID
            pub brand_id: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { StoreBasics: Received {
            store_reference_id: body("store_reference_id"),
            brand_name: body("brand_name"),
            store_name: body("store_name").promised(),
            branch_name: body("branch_name"),
            brand_id: body("brand_id"),
        } }

        crate::promised::promised! { StoreBasics {
            /// store name · 门店名称
            store_name 2(&str),
        } }

        /// store address information · 门店地址信息
        #[non_exhaustive]
        pub struct StoreAddress {
            /// store province and city code · 门店省市编码
            pub address_code: Option<String>,
            /// store address · 门店地址
            pub address_detail: Option<String>,
            /// supplementary description of the store address · 门店地址辅助描述
            pub address_complements: Option<String>,
            /// store longitude · 门店经度
            pub longitude: Option<String>,
            /// store latitude · 门店纬度
            pub latitude: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { StoreAddress: Received {
            address_code: body("address_code").promised(),
            address_detail: body("address_detail").promised(),
            address_complements: body("address_complements"),
            longitude: body("longitude"),
            latitude: body("latitude"),
        } }

        crate::promised::promised! { StoreAddress {
            /// store province and city code · 门店省市编码
            address_code 0(&str),
            /// store address · 门店地址
            address_detail 1(&str),
        } }

        /// store's business information · 门店经营信息
        #[non_exhaustive]
        pub struct StoreBusiness {
            /// store service telephone · 门店服务电话
            pub service_phone: Option<String>,
            /// store business hours · 门店经营时间
            pub business_hours: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { StoreBusiness: Received {
            service_phone: body("service_phone"),
            business_hours: body("business_hours"),
        } }

        /// store payment-receiving information · 门店收款信息
        #[non_exhaustive]
        pub struct StoreRecipient {
            /// store's receiving merchant ID · 门店收款商户号
            pub mchid: Option<String>,
            /// store's collection entity · 门店收款主体
            pub company_name: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { StoreRecipient: Received {
            mchid: body("mchid").promised(),
            company_name: body("company_name"),
        } }

        crate::promised::promised! { StoreRecipient {
            /// store's receiving merchant ID · 门店收款商户号
            mchid 0(&str),
        } }

        /// store state · 门店状态
        #[non_exhaustive]
        pub struct StoreState {
            /// store state description · 门店状态描述
            pub store_state_message: Option<String>,
            /// address verification failure reason · 地址核实失败原因
            pub address_failed_reason: Option<String>,
            /// STORE\_STATE\_VALID (store state) · STORE\_STATE\_VALID
            pub store_state_value: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { StoreState: Received {
            store_state_message: body("store_state_message"),
            address_failed_reason: body("address_failed_reason"),
            store_state_value: body("store_state_value"),
        } }
    }
}

/// Modify a store · 修改门店
///
/// `PATCH /v3/merchant-store/stores/{store_id}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4014085768](https://pay.weixin.qq.com/doc/v3/merchant/4014085768), [4013948551](https://pay.weixin.qq.com/doc/v3/merchant/4013948551)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::merchant_store::stores::by_store_id::patch::Request;
///
/// let request = Request::new(20488000);
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::merchant_store::stores::by_store_id::patch::{Request, StoreAddress, StoreAddressRequired, StoreBasics, StoreBusiness};
///
/// let request = Request::new(20488000)
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
///         .business_hours("周一至周五 09:00-20:00|周六至周日 10:00-22:00"));
/// ```
#[doc(alias("修改门店", "4014085768", "4013948551"))]
pub mod patch {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Modify a store · 修改门店
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeChat Pay merchant store ID · 微信支付商户门店ID
        pub store_id: i64,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// store's basic information · 门店基础信息
        pub store_basics: Option<StoreBasics>,
        /// store address information · 门店地址信息
        pub store_address: Option<StoreAddress>,
        /// store's business information · 门店经营信息
        pub store_business: Option<StoreBusiness>,
    }

    crate::model! { Request {
        store_id: path("store_id").required(),
        sub_mchid: body("sub_mchid"),
        store_basics: body("store_basics"),
        store_address: body("store_address"),
        store_business: body("store_business"),
    } }

    crate::sent::sent! { Request(store_id: i64) {
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
        /// store's basic information · 门店基础信息
        store_basics store_basics_opt(StoreBasics),
        /// store address information · 门店地址信息
        store_address store_address_opt(StoreAddress),
        /// store's business information · 门店经营信息
        store_business store_business_opt(StoreBusiness),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Patch,
            "/v3/merchant-store/stores/{store_id}",
            "修改门店",
            "Modify a store",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::merchant_store::stores::post::StoreBasics;

    pub use crate::v3::merchant_store::stores::post::StoreAddress;

    pub use crate::v3::merchant_store::stores::post::StoreAddressRequired;

    pub use crate::v3::merchant_store::stores::post::StoreBusiness;
}
