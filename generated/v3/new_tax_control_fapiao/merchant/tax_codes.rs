// Written by `cargo xtask codegen` from spec/openapi/v3/new-tax-control-fapiao/merchant/tax-codes.md

//! `/v3/new-tax-control-fapiao/merchant/tax-codes`

/// Get the tax classification table of goods and services · 获取商品和服务税收分类对照表
///
/// `GET /v3/new-tax-control-fapiao/merchant/tax-codes`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012538236](https://pay.weixin.qq.com/doc/v3/merchant/4012538236)
/// - partner: [4012474057](https://pay.weixin.qq.com/doc/v3/partner/4012474057)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::new_tax_control_fapiao::merchant::tax_codes::get::{Request, Required};
///
/// let request = Request::new(Required { offset: 0, limit: 5 });
/// let answer = request.send(&client).await?;
/// let data = answer.data()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::new_tax_control_fapiao::merchant::tax_codes::get::{Request, Required};
///
/// let request = Request::new(Required { offset: 0, limit: 5 }).sub_mchid("1900000109");
/// ```
#[doc(alias("获取商品和服务税收分类对照表", "4012538236", "4012474057"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Get the tax classification table of goods and services · 获取商品和服务税收分类对照表
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// start position of this query · 本次查询的起始位置
        pub offset: i64,
        /// maximum quantity of this query · 本次查询的最大数量
        pub limit: i64,
    }

    crate::model! { Request {
        sub_mchid: query("sub_mchid"),
        offset: query("offset").required(),
        limit: query("limit").required(),
    } }

    crate::sent::sent! { Request(Required) {
        /// start position of this query · 本次查询的起始位置
        offset(i64),
        /// maximum quantity of this query · 本次查询的最大数量
        limit(i64),
    } {
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/new-tax-control-fapiao/merchant/tax-codes",
        "获取商品和服务税收分类对照表",
        "Get the tax classification table of goods and services",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Items, data, response::Data);

    /// Get the tax classification table of goods and services · 获取商品和服务税收分类对照表
    #[non_exhaustive]
    pub struct Response {
        /// start position of this query · 本次查询的起始位置
        pub offset: Option<i64>,
        /// maximum quantity of this query · 本次查询的最大数量
        pub limit: Option<i64>,
        /// related links · 相关链接
        pub links: Option<response::Links>,
        /// data returned by this query · 本次查询到的数据
        pub data: Vec<response::Data>,
        /// total number of records · 总记录数
        pub total_count: Option<i64>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        offset: body("offset").promised(),
        limit: body("limit").promised(),
        links: body("links"),
        data: body("data").promised(),
        total_count: body("total_count").promised(),
    } }

    crate::promised::promised! { Response {
        /// start position of this query · 本次查询的起始位置
        offset 0(i64),
        /// maximum quantity of this query · 本次查询的最大数量
        limit 1(i64),
        /// data returned by this query · 本次查询到的数据
        data 3([response::Data]),
        /// total number of records · 总记录数
        total_count 4(i64),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        pub use crate::v3::taxi_invoice::user_taxi_orders::get::response::Links;

        /// data returned by this query · 本次查询到的数据
        #[non_exhaustive]
        pub struct Data {
            /// merchant-defined name of the goods or taxable services · 由商户自定义的货物或应税劳务、服务名称
            pub goods_name: Option<String>,
            /// code of the goods or taxable services maintained by the enterprise · 企业侧维护的货物或应税劳务、服务编码
            pub goods_id: Option<i64>,
            /// category name of the goods or taxable services set by the tax bureau · 税局侧规定的货物或应税劳务、服务分类名称
            pub goods_category: Option<String>,
            /// code of the goods or taxable services · 货物或应税劳务、服务编码
            pub tax_code: Option<String>,
            /// tax rate · 税率
            pub tax_rate: Option<i64>,
            /// tax preferential policy flag · 税收优惠政策标识
            pub tax_prefer_mark: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Data: Received {
            goods_name: body("goods_name").promised(),
            goods_id: body("goods_id"),
            goods_category: body("goods_category"),
            tax_code: body("tax_code").promised(),
            tax_rate: body("tax_rate").promised(),
            tax_prefer_mark: body("tax_prefer_mark").promised(),
        } }

        crate::promised::promised! { Data {
            /// merchant-defined name of the goods or taxable services · 由商户自定义的货物或应税劳务、服务名称
            goods_name 0(&str),
            /// code of the goods or taxable services · 货物或应税劳务、服务编码
            tax_code 3(&str),
            /// tax rate · 税率
            tax_rate 4(i64),
            /// tax preferential policy flag · 税收优惠政策标识
            tax_prefer_mark 5(&str),
        } }
    }
}
