// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores.md

//! `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`

pub mod by_store_code;

/// Delete stores from a retail store activity · 删除小店活动门店
///
/// `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012384363](https://pay.weixin.qq.com/doc/v3/merchant/4012384363)
/// - partner: [4012384431](https://pay.weixin.qq.com/doc/v3/partner/4012384431)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::goods_subsidy_activity::retail_store_act::by_brand_id::stores::delete::{Request, Required, Stores};
///
/// let request = Request::new(Required {
///     brand_id: "1001",
///     out_request_no: "1002600620019090123143254436",
///     delete_time: "2015-05-20T13:29:35+08:00".into(),
///     stores: vec![Stores::new()],
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::goods_subsidy_activity::retail_store_act::by_brand_id::stores::delete::{Request, Required, Stores};
///
/// let request = Request::new(Required {
///     brand_id: "1001",
///     out_request_no: "1002600620019090123143254436",
///     delete_time: "2015-05-20T13:29:35+08:00".into(),
///     stores: vec![Stores::new().store_code("abc_001").store_name("幸福小店")],
/// });
/// ```
#[doc(alias("删除小店活动门店", "4012384363", "4012384431"))]
pub mod delete {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Delete stores from a retail store activity · 删除小店活动门店
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// brand ID · 品牌ID
        pub brand_id: String,
        /// business request number · 请求业务单据
        pub out_request_no: String,
        /// deletion time · 删除时间; as 2018-06-08T10:34:56+08:00
        pub delete_time: crate::Time,
        /// list of stores to delete from the retail store activity · 待删除的小店活动门店列表
        pub stores: Vec<Stores>,
    }

    crate::model! { Request {
        brand_id: path("brand_id").required(),
        out_request_no: body("out_request_no").required(),
        delete_time: body("delete_time").required(),
        stores: body("stores").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// brand ID · 品牌ID
        brand_id(&'a str),
        /// business request number · 请求业务单据
        out_request_no(&'a str),
        /// deletion time · 删除时间; as 2018-06-08T10:34:56+08:00
        delete_time(crate::Time),
        /// list of stores to delete from the retail store activity · 待删除的小店活动门店列表
        stores(Vec<Stores>),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Delete,
        "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores",
        "删除小店活动门店",
        "Delete stores from a retail store activity",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// list of stores to delete from the retail store activity · 待删除的小店活动门店列表
    #[must_use]
    #[non_exhaustive]
    pub struct Stores {
        /// store code · 门店编码
        pub store_code: Option<String>,
        /// store name · 门店名称
        pub store_name: Option<String>,
    }

    crate::model! { Stores: Default {
        store_code: body("store_code"),
        store_name: body("store_name"),
    } }

    crate::sent::sent! { Stores {
        /// store code · 门店编码
        store_code store_code_opt(into String),
        /// store name · 门店名称
        store_name store_name_opt(into String),
    } }

    /// Delete stores from a retail store activity · 删除小店活动门店
    #[non_exhaustive]
    pub struct Response {
        /// deletion time · 删除时间; as 2018-06-08T10:34:56+08:00
        pub delete_time: Option<crate::Time>,
        /// list of stores that failed to be deleted from the retail store activity · 删除失败的小店活动门店列表
        pub failed_stores: Vec<response::FailedStores>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        delete_time: body("delete_time"),
        failed_stores: body("failed_stores"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// list of stores that failed to be deleted from the retail store activity · 删除失败的小店活动门店列表
        #[non_exhaustive]
        pub struct FailedStores {
            /// store code · 门店编码
            pub store_code: Option<String>,
            /// store name · 门店名称
            pub store_name: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { FailedStores: Received {
            store_code: body("store_code"),
            store_name: body("store_name"),
        } }
    }
}

/// Query the list of stores in a retail store activity · 查询小店活动门店列表
///
/// `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012384355](https://pay.weixin.qq.com/doc/v3/merchant/4012384355)
/// - partner: [4012384414](https://pay.weixin.qq.com/doc/v3/partner/4012384414)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::goods_subsidy_activity::retail_store_act::by_brand_id::stores::get::{Request, Required};
///
/// let request = Request::new(Required { brand_id: "1001", offset: 0, limit: 10 });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("查询小店活动门店列表", "4012384355", "4012384414"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query the list of stores in a retail store activity · 查询小店活动门店列表
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// brand ID · 品牌ID
        pub brand_id: String,
        /// page number · 分页页码
        pub offset: i64,
        /// page size · 分页大小
        pub limit: i64,
    }

    crate::model! { Request {
        brand_id: path("brand_id").required(),
        offset: query("offset").required(),
        limit: query("limit").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// brand ID · 品牌ID
        brand_id(&'a str),
        /// page number · 分页页码
        offset(i64),
        /// page size · 分页大小
        limit(i64),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores",
        "查询小店活动门店列表",
        "Query the list of stores in a retail store activity",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Pages, data, response::Data);

    /// Query the list of stores in a retail store activity · 查询小店活动门店列表
    #[non_exhaustive]
    pub struct Response {
        /// total count of stores in the retail store activity · 小店活动门店总数
        pub total_count: Option<i64>,
        /// retail store activity stores · 小店活动门店集合
        pub data: Vec<response::Data>,
        /// page number · 分页页码
        pub offset: Option<i64>,
        /// page size · 分页大小
        pub limit: Option<i64>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        total_count: body("total_count"),
        data: body("data"),
        offset: body("offset"),
        limit: body("limit"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// retail store activity stores · 小店活动门店集合
        #[non_exhaustive]
        pub struct Data {
            /// store code · 门店编码
            pub store_code: Option<String>,
            /// store name · 门店名称
            pub store_name: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Data: Received {
            store_code: body("store_code"),
            store_name: body("store_name"),
        } }
    }
}

/// Add stores to a retail store activity · 添加小店活动门店
///
/// `POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012384359](https://pay.weixin.qq.com/doc/v3/merchant/4012384359)
/// - partner: [4012384421](https://pay.weixin.qq.com/doc/v3/partner/4012384421)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::goods_subsidy_activity::retail_store_act::by_brand_id::stores::post::{Request, Required, Stores};
///
/// let request = Request::new(Required {
///     brand_id: "1001",
///     out_request_no: "1002600620019090123143254436",
///     add_time: "2015-05-20T13:29:35+08:00".into(),
///     stores: vec![Stores::new()],
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::goods_subsidy_activity::retail_store_act::by_brand_id::stores::post::{Request, Required, Stores};
///
/// let request = Request::new(Required {
///     brand_id: "1001",
///     out_request_no: "1002600620019090123143254436",
///     add_time: "2015-05-20T13:29:35+08:00".into(),
///     stores: vec![Stores::new().store_code("abc_001").store_name("幸福小店")],
/// });
/// ```
#[doc(alias("添加小店活动门店", "4012384359", "4012384421"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Add stores to a retail store activity · 添加小店活动门店
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// brand ID · 品牌ID
        pub brand_id: String,
        /// business request number · 请求业务单据
        pub out_request_no: String,
        /// addition time · 添加时间; as 2018-06-08T10:34:56+08:00
        pub add_time: crate::Time,
        /// list of stores to add to the retail store activity · 待新增的小店活动门店列表
        pub stores: Vec<Stores>,
    }

    crate::model! { Request {
        brand_id: path("brand_id").required(),
        out_request_no: body("out_request_no").required(),
        add_time: body("add_time").required(),
        stores: body("stores").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// brand ID · 品牌ID
        brand_id(&'a str),
        /// business request number · 请求业务单据
        out_request_no(&'a str),
        /// addition time · 添加时间; as 2018-06-08T10:34:56+08:00
        add_time(crate::Time),
        /// list of stores to add to the retail store activity · 待新增的小店活动门店列表
        stores(Vec<Stores>),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores",
        "添加小店活动门店",
        "Add stores to a retail store activity",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// list of stores to add to the retail store activity · 待新增的小店活动门店列表
    #[must_use]
    #[non_exhaustive]
    pub struct Stores {
        /// store code · 门店编码
        pub store_code: Option<String>,
        /// store name · 门店名称
        pub store_name: Option<String>,
    }

    crate::model! { Stores: Default {
        store_code: body("store_code"),
        store_name: body("store_name"),
    } }

    crate::sent::sent! { Stores {
        /// store code · 门店编码
        store_code store_code_opt(into String),
        /// store name · 门店名称
        store_name store_name_opt(into String),
    } }

    /// Add stores to a retail store activity · 添加小店活动门店
    #[non_exhaustive]
    pub struct Response {
        /// addition time · 添加时间; as 2018-06-08T10:34:56+08:00
        pub add_time: Option<crate::Time>,
        /// list of stores that failed to be added to the retail store activity · 添加失败的小店活动门店列表
        pub failed_stores: Vec<response::FailedStores>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        add_time: body("add_time"),
        failed_stores: body("failed_stores"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// list of stores that failed to be added to the retail store activity · 添加失败的小店活动门店列表
        #[non_exhaustive]
        pub struct FailedStores {
            /// store code · 门店编码
            pub store_code: Option<String>,
            /// store name · 门店名称
            pub store_name: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { FailedStores: Received {
            store_code: body("store_code"),
            store_name: body("store_name"),
        } }
    }
}
