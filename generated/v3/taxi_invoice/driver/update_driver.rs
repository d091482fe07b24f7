// Written by `cargo xtask codegen` from spec/openapi/v3/taxi-invoice/driver/update-driver.md

//! `/v3/taxi-invoice/driver/update-driver`

/// Update a driver's information · 更新司机信息
///
/// `POST /v3/taxi-invoice/driver/update-driver`
///
/// Official pages · 官方文档:
///
/// - partner: [4012460171](https://pay.weixin.qq.com/doc/v3/partner/4012460171)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::taxi_invoice::driver::update_driver::post::{Request, Required};
///
/// let request = Request::new(Required {
///     driver_name: "…",
///     id_card_number: "…",
///     company_name: "深圳市未来有限公司",
///     mchid: "1900000109",
///     driver_license: "6298416",
///     driver_category: "MAIN",
///     driver_status: "ON_DUTY",
///     region_id: 510100,
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::taxi_invoice::driver::update_driver::post::{DriverPhoto, PhotoDigest, Request, Required};
///
/// let request = Request::new(Required {
///     driver_name: "…",
///     id_card_number: "…",
///     company_name: "深圳市未来有限公司",
///     mchid: "1900000109",
///     driver_license: "6298416",
///     driver_category: "MAIN",
///     driver_status: "ON_DUTY",
///     region_id: 510100,
/// })
/// .driver_photo(DriverPhoto::new()
///     .photo_type("PHOTO_URL")
///     .photo_digest(PhotoDigest::new()
///         .hash_type("MD5")
///         .hash_value("e10adc3949ba59abbe56e057f20f883e"))
///     .photo_url("http://www.abc.com/driver.icon")
///     .photo_icon("Pm+zC+kaOSdRmVQP7pPQ++Ky9C8FaVp8El2s…"));
/// ```
#[doc(alias("更新司机信息", "4012460171"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Update a driver's information · 更新司机信息
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// driver's name · 司机姓名
        pub driver_name: crate::Sensitive,
        /// driver's ID card number · 司机身份证号码
        pub id_card_number: crate::Sensitive,
        /// company name · 公司名称
        pub company_name: String,
        /// merchant ID · 商户号
        pub mchid: String,
        /// operating qualification certificate number · 营运资格证号
        pub driver_license: String,
        /// driver category · 司机类别
        pub driver_category: String,
        /// post state · 岗位状态
        pub driver_status: String,
        /// driver's avatar · 司机头像
        pub driver_photo: Option<DriverPhoto>,
        /// administrative division ID · 行政区划ID
        pub region_id: i64,
    }

    crate::model! { Request {
        driver_name: body("driver_name").required().mark(Mark::Rsa),
        id_card_number: body("id_card_number").required().mark(Mark::Rsa),
        company_name: body("company_name").required(),
        mchid: body("mchid").required(),
        driver_license: body("driver_license").required(),
        driver_category: body("driver_category").required(),
        driver_status: body("driver_status").required(),
        driver_photo: body("driver_photo"),
        region_id: body("region_id").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// driver's name · 司机姓名
        driver_name(&'a str),
        /// driver's ID card number · 司机身份证号码
        id_card_number(&'a str),
        /// company name · 公司名称
        company_name(&'a str),
        /// merchant ID · 商户号
        mchid(&'a str),
        /// operating qualification certificate number · 营运资格证号
        driver_license(&'a str),
        /// driver category · 司机类别
        driver_category(&'a str),
        /// post state · 岗位状态
        driver_status(&'a str),
        /// administrative division ID · 行政区划ID
        region_id(i64),
    } {
        /// driver's avatar · 司机头像
        driver_photo driver_photo_opt(DriverPhoto),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/taxi-invoice/driver/update-driver",
        "更新司机信息",
        "Update a driver's information",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// driver portrait digest · 司机头像摘要
    #[must_use]
    #[non_exhaustive]
    pub struct PhotoDigest {
        /// hash type · 哈希类型
        pub hash_type: Option<String>,
        /// hash · 哈希值
        pub hash_value: Option<String>,
    }

    crate::model! { PhotoDigest: Default {
        hash_type: body("hash_type"),
        hash_value: body("hash_value"),
    } }

    crate::sent::sent! { PhotoDigest {
        /// hash type · 哈希类型
        hash_type hash_type_opt(into String),
        /// hash · 哈希值
        hash_value hash_value_opt(into String),
    } }

    /// driver's avatar · 司机头像
    #[must_use]
    #[non_exhaustive]
    pub struct DriverPhoto {
        /// photo type · 照片类型
        pub photo_type: Option<String>,
        /// driver portrait digest · 司机头像摘要
        pub photo_digest: Option<PhotoDigest>,
        /// avatar URL · 头像url
        pub photo_url: Option<String>,
        /// avatar icon · 头像icon
        pub photo_icon: Option<String>,
    }

    crate::model! { DriverPhoto: Default {
        photo_type: body("photo_type"),
        photo_digest: body("photo_digest"),
        photo_url: body("photo_url"),
        photo_icon: body("photo_icon"),
    } }

    crate::sent::sent! { DriverPhoto {
        /// photo type · 照片类型
        photo_type photo_type_opt(into String),
        /// driver portrait digest · 司机头像摘要
        photo_digest photo_digest_opt(PhotoDigest),
        /// avatar URL · 头像url
        photo_url photo_url_opt(into String),
        /// avatar icon · 头像icon
        photo_icon photo_icon_opt(into String),
    } }

    /// Update a driver's information · 更新司机信息
    #[non_exhaustive]
    pub struct Response {
        /// driver's name · 司机姓名
        pub driver_name: Option<crate::Sensitive>,
        /// driver's ID card number · 司机身份证号码
        pub id_card_number: Option<crate::Sensitive>,
        /// company name · 公司名称
        pub company_name: Option<String>,
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// operating qualification certificate number · 营运资格证号
        pub driver_license: Option<String>,
        /// driver category · 司机类别
        pub driver_category: Option<String>,
        /// post state · 岗位状态
        pub driver_status: Option<String>,
        /// driver's avatar · 司机头像
        pub driver_photo: Option<response::DriverPhoto>,
        /// administrative division ID · 行政区划ID
        pub region_id: Option<i64>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        driver_name: body("driver_name").promised().mark(Mark::Rsa),
        id_card_number: body("id_card_number").promised().mark(Mark::Rsa),
        company_name: body("company_name").promised(),
        mchid: body("mchid").promised(),
        driver_license: body("driver_license").promised(),
        driver_category: body("driver_category").promised(),
        driver_status: body("driver_status").promised(),
        driver_photo: body("driver_photo"),
        region_id: body("region_id").promised(),
    } }

    crate::promised::promised! { Response {
        /// driver's name · 司机姓名
        driver_name 0(&crate::Sensitive),
        /// driver's ID card number · 司机身份证号码
        id_card_number 1(&crate::Sensitive),
        /// company name · 公司名称
        company_name 2(&str),
        /// merchant ID · 商户号
        mchid 3(&str),
        /// operating qualification certificate number · 营运资格证号
        driver_license 4(&str),
        /// driver category · 司机类别
        driver_category 5(&str),
        /// post state · 岗位状态
        driver_status 6(&str),
        /// administrative division ID · 行政区划ID
        region_id 8(i64),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// driver portrait digest · 司机头像摘要
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

        /// driver's avatar · 司机头像
        #[non_exhaustive]
        pub struct DriverPhoto {
            /// photo type · 照片类型
            pub photo_type: Option<String>,
            /// driver portrait digest · 司机头像摘要
            pub photo_digest: Option<PhotoDigest>,
            /// avatar URL · 头像url
            pub photo_url: Option<String>,
            /// avatar icon · 头像icon
            pub photo_icon: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { DriverPhoto: Received {
            photo_type: body("photo_type"),
            photo_digest: body("photo_digest"),
            photo_url: body("photo_url"),
            photo_icon: body("photo_icon"),
        } }
    }
}
