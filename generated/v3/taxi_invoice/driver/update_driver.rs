// Written by `cargo xtask codegen` from spec/openapi/v3/taxi-invoice/driver/update-driver.md

//! `/v3/taxi-invoice/driver/update-driver`

/// Update a driver's information · 更新司机信息
///
/// `POST /v3/taxi-invoice/driver/update-driver`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012460171)
///
/// ```
/// use wechatpay::v3::taxi_invoice::driver::update_driver::post::{DriverPhoto, PhotoDigest, Request};
///
/// let request = Request {
///     driver_photo: Some(DriverPhoto {
///         photo_type: Some("PHOTO_URL".into()),
///         photo_digest: Some(PhotoDigest {
///             hash_type: Some("MD5".into()),
///             hash_value: Some("e10adc3949ba59abbe56e057f20f883e".into()),
///             ..PhotoDigest::new()
///         }),
///         photo_url: Some("http://www.abc.com/driver.icon".into()),
///         photo_icon: Some("Pm+zC+kaOSdRmVQP7pPQ++Ky9C8FaVp8El2s…".into()),
///         ..DriverPhoto::new()
///     }),
///     ..Request::new(
///         "…",
///         "…",
///         "深圳市未来有限公司",
///         "1900000109",
///         "6298416",
///         "MAIN",
///         "ON_DUTY",
///         510100,
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Update a driver's information · 更新司机信息
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        #[expect(clippy::too_many_arguments, reason = "the page requires them all")]
        pub fn new(
            driver_name: impl Into<crate::Sensitive>,
            id_card_number: impl Into<crate::Sensitive>,
            company_name: impl Into<String>,
            mchid: impl Into<String>,
            driver_license: impl Into<String>,
            driver_category: impl Into<String>,
            driver_status: impl Into<String>,
            region_id: i64,
        ) -> Self {
            Self {
                driver_name: driver_name.into(),
                id_card_number: id_card_number.into(),
                company_name: company_name.into(),
                mchid: mchid.into(),
                driver_license: driver_license.into(),
                driver_category: driver_category.into(),
                driver_status: driver_status.into(),
                driver_photo: None,
                region_id,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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

    impl PhotoDigest {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                hash_type: None,
                hash_value: None,
            }
        }
    }

    /// driver's avatar · 司机头像
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

    impl DriverPhoto {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                photo_type: None,
                photo_digest: None,
                photo_url: None,
                photo_icon: None,
            }
        }
    }

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
    }

    crate::model! { Response: Default {
        driver_name: body("driver_name").mark(Mark::Rsa),
        id_card_number: body("id_card_number").mark(Mark::Rsa),
        company_name: body("company_name"),
        mchid: body("mchid"),
        driver_license: body("driver_license"),
        driver_category: body("driver_category"),
        driver_status: body("driver_status"),
        driver_photo: body("driver_photo"),
        region_id: body("region_id"),
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
        }

        crate::model! { PhotoDigest: Default {
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
        }

        crate::model! { DriverPhoto: Default {
            photo_type: body("photo_type"),
            photo_digest: body("photo_digest"),
            photo_url: body("photo_url"),
            photo_icon: body("photo_icon"),
        } }
    }
}
