// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative.md

//! `/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`

/// Delete a business representative from a retail store activity · 删除零售小店活动业务代理
///
/// `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012384344)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012384399)
///
/// ```
/// use wechatpay::v3::marketing::goods_subsidy_activity::retail_store_act::by_activity_id::representative::delete::{RepresentativeInfoList, Request};
///
/// let request = Request::new(
///     "3118550000000004",
///     vec![RepresentativeInfoList::new("oK7fFt8zzEZ909XH-LE2#")],
///     "1002600620019090123143254436",
///     "2015-05-20T13:29:35.120+08:00",
/// );
/// ```
pub mod delete {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Delete a business representative from a retail store activity · 删除零售小店活动业务代理
    pub struct Request {
        /// retail store activity ID · 零售小店活动ID
        pub activity_id: String,
        /// business representative list · 业务代理信息列表
        pub representative_info_list: Vec<RepresentativeInfoList>,
        /// business request number · 请求业务单据号
        pub out_request_no: String,
        /// deletion time · 删除时间
        pub delete_time: String,
    }

    crate::model! { Request {
        activity_id: path("activity_id").required(),
        representative_info_list: body("representative_info_list").required(),
        out_request_no: body("out_request_no").required(),
        delete_time: body("delete_time").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            activity_id: impl Into<String>,
            representative_info_list: Vec<RepresentativeInfoList>,
            out_request_no: impl Into<String>,
            delete_time: impl Into<String>,
        ) -> Self {
            Self {
                activity_id: activity_id.into(),
                representative_info_list,
                out_request_no: out_request_no.into(),
                delete_time: delete_time.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Delete,
        "/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative",
        "删除零售小店活动业务代理",
        "Delete a business representative from a retail store activity",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// business representative list · 业务代理信息列表
    pub struct RepresentativeInfoList {
        /// business representative openid · 业务代理的OpenID
        pub openid: String,
    }

    crate::model! { RepresentativeInfoList {
        openid: body("openid").required(),
    } }

    impl RepresentativeInfoList {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(openid: impl Into<String>) -> Self {
            Self { openid: openid.into() }
        }
    }

    /// Delete a business representative from a retail store activity · 删除零售小店活动业务代理
    #[non_exhaustive]
    pub struct Response {
        /// retail store activity ID · 零售小店活动ID
        pub activity_id: Option<String>,
        /// list of business representatives that failed to be deleted · 删除失败业务代理信息列表
        pub failed_representative_info_list: Vec<response::FailedRepresentativeInfoList>,
        /// deletion time · 删除时间
        pub delete_time: Option<String>,
    }

    crate::model! { Response: Default {
        activity_id: body("activity_id"),
        failed_representative_info_list: body("failed_representative_info_list"),
        delete_time: body("delete_time"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// list of business representatives that failed to be deleted · 删除失败业务代理信息列表
        #[non_exhaustive]
        pub struct FailedRepresentativeInfoList {
            /// business representative openid · 业务代理的OpenID
            pub openid: Option<String>,
        }

        crate::model! { FailedRepresentativeInfoList: Default {
            openid: body("openid"),
        } }
    }
}

/// Add a business representative to a retail store activity · 添加零售小店活动业务代理
///
/// `PUT /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012384327)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012384386)
///
/// ```
/// use wechatpay::v3::marketing::goods_subsidy_activity::retail_store_act::by_activity_id::representative::put::{RepresentativeInfoList, Request};
///
/// let request = Request {
///     add_time: Some("2015-05-20T13:29:35+08:00".into()),
///     ..Request::new(
///         "3118550000000004",
///         vec![RepresentativeInfoList::new("oK7fFt8zzEZ909XH-LE2#")],
///         "1002600620019090123143254436",
///     )
/// };
/// ```
pub mod put {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Add a business representative to a retail store activity · 添加零售小店活动业务代理
    pub struct Request {
        /// retail store activity ID · 零售小店活动ID
        pub activity_id: String,
        /// business representative list · 业务代理信息列表
        pub representative_info_list: Vec<RepresentativeInfoList>,
        /// business request number · 请求业务单据号
        pub out_request_no: String,
        /// addition time · 添加时间
        pub add_time: Option<String>,
    }

    crate::model! { Request {
        activity_id: path("activity_id").required(),
        representative_info_list: body("representative_info_list").required(),
        out_request_no: body("out_request_no").required(),
        add_time: body("add_time"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            activity_id: impl Into<String>,
            representative_info_list: Vec<RepresentativeInfoList>,
            out_request_no: impl Into<String>,
        ) -> Self {
            Self {
                activity_id: activity_id.into(),
                representative_info_list,
                out_request_no: out_request_no.into(),
                add_time: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Put,
        "/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative",
        "添加零售小店活动业务代理",
        "Add a business representative to a retail store activity",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// business representative list · 业务代理信息列表
    pub struct RepresentativeInfoList {
        /// business representative openid · 业务代理的OpenID
        pub openid: String,
    }

    crate::model! { RepresentativeInfoList {
        openid: body("openid").required(),
    } }

    impl RepresentativeInfoList {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(openid: impl Into<String>) -> Self {
            Self { openid: openid.into() }
        }
    }

    /// Add a business representative to a retail store activity · 添加零售小店活动业务代理
    #[non_exhaustive]
    pub struct Response {
        /// retail store activity ID · 零售小店活动ID
        pub activity_id: Option<String>,
        /// list of business representatives that failed to be added · 添加失败业务代理信息列表
        pub failed_representative_info_list: Vec<response::FailedRepresentativeInfoList>,
        /// addition time · 添加时间
        pub add_time: Option<String>,
    }

    crate::model! { Response: Default {
        activity_id: body("activity_id"),
        failed_representative_info_list: body("failed_representative_info_list"),
        add_time: body("add_time"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// list of business representatives that failed to be added · 添加失败业务代理信息列表
        #[non_exhaustive]
        pub struct FailedRepresentativeInfoList {
            /// business representative openid · 业务代理的OpenID
            pub openid: Option<String>,
        }

        crate::model! { FailedRepresentativeInfoList: Default {
            openid: body("openid"),
        } }
    }
}
