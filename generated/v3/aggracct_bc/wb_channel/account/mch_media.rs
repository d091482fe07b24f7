// Written by `cargo xtask codegen` from spec/openapi/v3/aggracct-bc/wb-channel/account/mch_media.md

//! `/v3/aggracct-bc/wb-channel/account/mch_media`

/// Query a merchant's image documents · 查询商户影像件资料
///
/// `GET /v3/aggracct-bc/wb-channel/account/mch_media`
///
/// Official pages · 官方文档:
///
/// - merchant: [4025779210](https://pay.weixin.qq.com/doc/v3/merchant/4025779210)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::aggracct_bc::wb_channel::account::mch_media::get::{BusinessScene, Request};
///
/// let request = Request::new(BusinessScene::SjtMicroPlusOpenAccount);
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::aggracct_bc::wb_channel::account::mch_media::get::{BusinessScene, MchMediaType, Request};
///
/// let request = Request::new(BusinessScene::SjtMicroPlusOpenAccount)
///     .mchid("mchid_example")
///     .platform_trx_id("platform_trx_id_example")
///     .mch_media_type(MchMediaType::IdCardFront)
///     .media_id("media_id_example");
/// ```
#[doc(alias("查询商户影像件资料", "4025779210"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query a merchant's image documents · 查询商户影像件资料
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeChat Pay merchant ID · 微信支付商户号
        pub mchid: Option<String>,
        /// WeChat Pay business application ID · 微信支付业务申请单号
        pub platform_trx_id: Option<String>,
        /// business scene · 业务场景
        pub business_scene: BusinessScene,
        /// scanned image type · 影像件类型
        pub mch_media_type: Option<MchMediaType>,
        /// image material ID · 影像件资料ID
        pub media_id: Option<String>,
    }

    crate::model! { Request {
        mchid: query("mchid"),
        platform_trx_id: query("platform_trx_id"),
        business_scene: query("business_scene").required(),
        mch_media_type: query("mch_media_type"),
        media_id: query("media_id"),
    } }

    crate::sent::sent! { Request(business_scene: BusinessScene) {
        /// WeChat Pay merchant ID · 微信支付商户号
        mchid mchid_opt(into String),
        /// WeChat Pay business application ID · 微信支付业务申请单号
        platform_trx_id platform_trx_id_opt(into String),
        /// scanned image type · 影像件类型
        mch_media_type mch_media_type_opt(MchMediaType),
        /// image material ID · 影像件资料ID
        media_id media_id_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/aggracct-bc/wb-channel/account/mch_media",
        "查询商户影像件资料",
        "Query a merchant's image documents",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// business scene · 业务场景
        pub enum BusinessScene {
            SjtMicroPlusOpenAccount = "SJT_MICRO_PLUS_OPEN_ACCOUNT",
            SjtMicroPlusUpdateInfo = "SJT_MICRO_PLUS_UPDATE_INFO",
            GetByMediaId = "GET_BY_MEDIA_ID",
        }
    }

    crate::open_enum! {
        /// scanned image type · 影像件类型
        pub enum MchMediaType {
            IdCardFront = "ID_CARD_FRONT",
            IdCardBack = "ID_CARD_BACK",
            StoreFront = "STORE_FRONT",
            StoreInterior = "STORE_INTERIOR",
        }
    }

    /// Query a merchant's image documents · 查询商户影像件资料
    #[non_exhaustive]
    pub struct Response {
        /// file content · 文件内容
        pub media_content: Option<String>,
        /// file type · 文件类型
        pub media_type: Option<response::MediaType>,
        /// file digest · 文件摘要
        pub media_sm3: Option<String>,
        /// SM4 key · sm4密钥
        pub key: Option<String>,
        /// image material ID · 影像件资料ID
        pub media_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        media_content: body("media_content"),
        media_type: body("media_type"),
        media_sm3: body("media_sm3"),
        key: body("key"),
        media_id: body("media_id"),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// file type · 文件类型
            pub enum MediaType {
                Jpg = "jpg",
                Png = "png",
                Bmp = "bmp",
                Jpeg = "jpeg",
            }
        }
    }
}
