// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative.md

//! `/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`

/// Delete a business representative from a retail store activity · 删除零售小店活动业务代理
///
/// `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012384344](https://pay.weixin.qq.com/doc/v3/merchant/4012384344)
/// - partner: [4012384399](https://pay.weixin.qq.com/doc/v3/partner/4012384399)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::goods_subsidy_activity::retail_store_act::by_activity_id::representative::delete::{RepresentativeInfoList, Request, Required};
///
/// let request = Request::new(Required {
///     activity_id: "3118550000000004",
///     representative_info_list: vec![RepresentativeInfoList::new("oK7fFt8zzEZ909XH-LE2#")],
///     out_request_no: "1002600620019090123143254436",
///     delete_time: "2015-05-20T13:29:35.120+08:00".into(),
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("删除零售小店活动业务代理", "4012384344", "4012384399"))]
pub mod delete {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Delete a business representative from a retail store activity · 删除零售小店活动业务代理
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// retail store activity ID · 零售小店活动ID
        pub activity_id: String,
        /// business representative list · 业务代理信息列表
        pub representative_info_list: Vec<RepresentativeInfoList>,
        /// business request number · 请求业务单据号
        pub out_request_no: String,
        /// deletion time · 删除时间; as 2018-06-08T10:34:56+08:00
        pub delete_time: crate::Time,
    }

    crate::model! { Request {
        activity_id: path("activity_id").required(),
        representative_info_list: body("representative_info_list").required(),
        out_request_no: body("out_request_no").required(),
        delete_time: body("delete_time").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// retail store activity ID · 零售小店活动ID
        activity_id(&'a str),
        /// business representative list · 业务代理信息列表
        representative_info_list(Vec<RepresentativeInfoList>),
        /// business request number · 请求业务单据号
        out_request_no(&'a str),
        /// deletion time · 删除时间; as 2018-06-08T10:34:56+08:00
        delete_time(crate::Time),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
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
    #[must_use]
    #[non_exhaustive]
    pub struct RepresentativeInfoList {
        /// business representative openid · 业务代理的OpenID
        pub openid: String,
    }

    crate::model! { RepresentativeInfoList {
        openid: body("openid").required(),
    } }

    crate::sent::sent! { RepresentativeInfoList(openid: into String) {
    } }

    /// Delete a business representative from a retail store activity · 删除零售小店活动业务代理
    #[non_exhaustive]
    pub struct Response {
        /// retail store activity ID · 零售小店活动ID
        pub activity_id: Option<String>,
        /// list of business representatives that failed to be deleted · 删除失败业务代理信息列表
        pub failed_representative_info_list: Vec<response::FailedRepresentativeInfoList>,
        /// deletion time · 删除时间; as 2018-06-08T10:34:56+08:00
        pub delete_time: Option<crate::Time>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        activity_id: body("activity_id").promised(),
        failed_representative_info_list: body("failed_representative_info_list"),
        delete_time: body("delete_time").promised(),
    } }

    crate::promised::promised! { Response {
        /// retail store activity ID · 零售小店活动ID
        activity_id 0(&str),
        /// deletion time · 删除时间; as 2018-06-08T10:34:56+08:00
        delete_time 2(&crate::Time),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// list of business representatives that failed to be deleted · 删除失败业务代理信息列表
        #[non_exhaustive]
        pub struct FailedRepresentativeInfoList {
            /// business representative openid · 业务代理的OpenID
            pub openid: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { FailedRepresentativeInfoList: Received {
            openid: body("openid").promised(),
        } }

        crate::promised::promised! { FailedRepresentativeInfoList {
            /// business representative openid · 业务代理的OpenID
            openid 0(&str),
        } }
    }
}

/// Add a business representative to a retail store activity · 添加零售小店活动业务代理
///
/// `PUT /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012384327](https://pay.weixin.qq.com/doc/v3/merchant/4012384327)
/// - partner: [4012384386](https://pay.weixin.qq.com/doc/v3/partner/4012384386)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::goods_subsidy_activity::retail_store_act::by_activity_id::representative::put::{RepresentativeInfoList, Request, Required};
///
/// let request = Request::new(Required {
///     activity_id: "3118550000000004",
///     representative_info_list: vec![RepresentativeInfoList::new("oK7fFt8zzEZ909XH-LE2#")],
///     out_request_no: "1002600620019090123143254436",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::goods_subsidy_activity::retail_store_act::by_activity_id::representative::put::{RepresentativeInfoList, Request, Required};
///
/// let request = Request::new(Required {
///     activity_id: "3118550000000004",
///     representative_info_list: vec![RepresentativeInfoList::new("oK7fFt8zzEZ909XH-LE2#")],
///     out_request_no: "1002600620019090123143254436",
/// })
/// .add_time("2015-05-20T13:29:35+08:00");
/// ```
#[doc(alias("添加零售小店活动业务代理", "4012384327", "4012384386"))]
pub mod put {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Add a business representative to a retail store activity · 添加零售小店活动业务代理
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// retail store activity ID · 零售小店活动ID
        pub activity_id: String,
        /// business representative list · 业务代理信息列表
        pub representative_info_list: Vec<RepresentativeInfoList>,
        /// business request number · 请求业务单据号
        pub out_request_no: String,
        /// addition time · 添加时间; as 2018-06-08T10:34:56+08:00
        pub add_time: Option<crate::Time>,
    }

    crate::model! { Request {
        activity_id: path("activity_id").required(),
        representative_info_list: body("representative_info_list").required(),
        out_request_no: body("out_request_no").required(),
        add_time: body("add_time"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// retail store activity ID · 零售小店活动ID
        activity_id(&'a str),
        /// business representative list · 业务代理信息列表
        representative_info_list(Vec<RepresentativeInfoList>),
        /// business request number · 请求业务单据号
        out_request_no(&'a str),
    } {
        /// addition time · 添加时间; as 2018-06-08T10:34:56+08:00
        add_time add_time_opt(into crate::Time),
    } }

    /// The documentation's facts about the operation as a whole.
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

    pub use crate::v3::marketing::goods_subsidy_activity::retail_store_act::by_activity_id::representative::delete::RepresentativeInfoList;

    /// Add a business representative to a retail store activity · 添加零售小店活动业务代理
    #[non_exhaustive]
    pub struct Response {
        /// retail store activity ID · 零售小店活动ID
        pub activity_id: Option<String>,
        /// list of business representatives that failed to be added · 添加失败业务代理信息列表
        pub failed_representative_info_list: Vec<response::FailedRepresentativeInfoList>,
        /// addition time · 添加时间; as 2018-06-08T10:34:56+08:00
        pub add_time: Option<crate::Time>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        activity_id: body("activity_id").promised(),
        failed_representative_info_list: body("failed_representative_info_list"),
        add_time: body("add_time").promised(),
    } }

    crate::promised::promised! { Response {
        /// retail store activity ID · 零售小店活动ID
        activity_id 0(&str),
        /// addition time · 添加时间; as 2018-06-08T10:34:56+08:00
        add_time 2(&crate::Time),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// list of business representatives that failed to be added · 添加失败业务代理信息列表
        #[non_exhaustive]
        pub struct FailedRepresentativeInfoList {
            /// business representative openid · 业务代理的OpenID
            pub openid: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { FailedRepresentativeInfoList: Received {
            openid: body("openid").promised(),
        } }

        crate::promised::promised! { FailedRepresentativeInfoList {
            /// business representative openid · 业务代理的OpenID
            openid 0(&str),
        } }
    }
}
