// Written by `cargo xtask codegen` from spec/openapi/v3/taxi-invoice/drivers/{driver_license}.md

//! `/v3/taxi-invoice/drivers/{driver_license}`

/// Get a driver's information · 获取司机信息
///
/// `GET /v3/taxi-invoice/drivers/{driver_license}`
///
/// Official pages · 官方文档:
///
/// - partner: [4012461309](https://pay.weixin.qq.com/doc/v3/partner/4012461309)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::taxi_invoice::drivers::by_driver_license::get::{Request, Required};
///
/// let request = Request::new(Required { driver_license: "6298416", region_id: 510100 });
/// let answer = request.send(&client).await?;
/// let driver_name = answer.driver_name()?;
/// # Ok(()) }
/// ```
#[doc(alias("获取司机信息", "4012461309"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Get a driver's information · 获取司机信息
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// operating qualification certificate number · 营运资格证号
        pub driver_license: String,
        /// administrative division code · 行政区划代码
        pub region_id: i64,
    }

    crate::model! { Request {
        driver_license: path("driver_license").required(),
        region_id: query("region_id").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// operating qualification certificate number · 营运资格证号
        driver_license(&'a str),
        /// administrative division code · 行政区划代码
        region_id(i64),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/taxi-invoice/drivers/{driver_license}",
        "获取司机信息",
        "Get a driver's information",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Get a driver's information · 获取司机信息
    #[non_exhaustive]
    pub struct Response {
        /// driver's name · 司机姓名
        pub driver_name: Option<String>,
        /// company name · 公司名称
        pub company_name: Option<String>,
        /// merchant ID · 商户号
        pub company_mchid: Option<String>,
        /// operating qualification certificate number · 营运资格证号
        pub driver_license: Option<String>,
        /// driver category · 司机类别
        pub driver_category: Option<String>,
        /// driver photo · 司机照片
        pub driver_photo: Option<response::DriverPhoto>,
        /// administrative division code · 行政区划代码
        pub region_id: Option<i64>,
        /// driver state · 司机状态
        pub driver_state: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        driver_name: body("driver_name").promised(),
        company_name: body("company_name").promised(),
        company_mchid: body("company_mchid").promised(),
        driver_license: body("driver_license").promised(),
        driver_category: body("driver_category").promised(),
        driver_photo: body("driver_photo"),
        region_id: body("region_id").promised(),
        driver_state: body("driver_state").promised(),
    } }

    crate::promised::promised! { Response {
        /// driver's name · 司机姓名
        driver_name 0(&str),
        /// company name · 公司名称
        company_name 1(&str),
        /// merchant ID · 商户号
        company_mchid 2(&str),
        /// operating qualification certificate number · 营运资格证号
        driver_license 3(&str),
        /// driver category · 司机类别
        driver_category 4(&str),
        /// administrative division code · 行政区划代码
        region_id 6(i64),
        /// driver state · 司机状态
        driver_state 7(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// driver photo digest · 司机照片摘要
        #[non_exhaustive]
        pub struct PhotoDigest {
            /// hash type · 哈希类型
            pub hash_type: Option<String>,
            /// hash · 哈希值
            pub hash_value: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { PhotoDigest: Received {
            hash_type: body("hash_type"),
            hash_value: body("hash_value"),
        } }

        /// driver photo · 司机照片
        #[non_exhaustive]
        pub struct DriverPhoto {
            /// photo type · 照片类型
            pub photo_type: Option<String>,
            /// driver photo digest · 司机照片摘要
            pub photo_digest: Option<PhotoDigest>,
            /// avatar URL · 头像url
            pub photo_url: Option<String>,
            /// avatar icon · 头像icon
            pub photo_data: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { DriverPhoto: Received {
            photo_type: body("photo_type"),
            photo_digest: body("photo_digest"),
            photo_url: body("photo_url"),
            photo_data: body("photo_data"),
        } }
    }
}
