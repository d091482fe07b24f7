// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/goods-subsidy-activity/activities.md

//! `/v3/marketing/goods-subsidy-activity/activities`

/// Query brand add-on purchase activities by region · 按区域查询品牌加价购活动
///
/// `GET /v3/marketing/goods-subsidy-activity/activities`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::goods_subsidy_activity::activities::get::{Request, Required};
///
/// let request = Request::new(Required { city_id: "", offset: 0, limit: 0 });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("按区域查询品牌加价购活动"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query brand add-on purchase activities by region · 按区域查询品牌加价购活动
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// ID of the city the activity belongs to · 活动所属城市的ID
        pub city_id: String,
        /// page number · 分页页码
        pub offset: i64,
        /// maximum number of activities returned · 最大返回的活动数
        pub limit: i64,
    }

    crate::model! { Request {
        city_id: query("city_id").required(),
        offset: query("offset").required(),
        limit: query("limit").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// ID of the city the activity belongs to · 活动所属城市的ID
        city_id(&'a str),
        /// page number · 分页页码
        offset(i64),
        /// maximum number of activities returned · 最大返回的活动数
        limit(i64),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/marketing/goods-subsidy-activity/activities",
        "按区域查询品牌加价购活动",
        "Query brand add-on purchase activities by region",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Pages, data, response::Data);

    /// Query brand add-on purchase activities by region · 按区域查询品牌加价购活动
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

        /// activity information · 活动信息
        #[non_exhaustive]
        pub struct ActivityInfo {
            /// activity name · 活动名称
            pub activity_name: Option<String>,
            /// activity sign-up start time · 活动报名开始时间
            pub apply_start_time: Option<String>,
            /// activity sign-up end time · 活动报名结束时间
            pub apply_end_time: Option<String>,
            /// activity start time · 活动开始时间
            pub activity_start_time: Option<String>,
            /// activity end time · 活动结束时间
            pub activity_end_time: Option<String>,
            /// activity description · 活动描述
            pub activity_description: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { ActivityInfo: Received {
            activity_name: body("activity_name"),
            apply_start_time: body("apply_start_time"),
            apply_end_time: body("apply_end_time"),
            activity_start_time: body("activity_start_time"),
            activity_end_time: body("activity_end_time"),
            activity_description: body("activity_description"),
        } }

        /// activity goods information · 活动商品信息
        #[non_exhaustive]
        pub struct GoodsInformation {
            /// goods ID · 商品ID
            pub goods_id: Option<String>,
            /// goods name · 商品名称
            pub goods_name: Option<String>,
            /// goods image URL · 商品图片URL
            pub goods_picture_url: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { GoodsInformation: Received {
            goods_id: body("goods_id"),
            goods_name: body("goods_name"),
            goods_picture_url: body("goods_picture_url"),
        } }

        /// activity area list · 活动区域列表
        #[non_exhaustive]
        pub struct Areas {
            /// province name · 省名称
            pub province: Option<String>,
            /// city name · 市名称
            pub city: Option<String>,
            /// district name · 区名称
            pub district: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Areas: Received {
            province: body("province"),
            city: body("city"),
            district: body("district"),
        } }

        /// activity rules · 活动规则
        #[non_exhaustive]
        pub struct RuleInformation {
            /// purchase of a single item · 购买单件商品
            pub store_subsidy: Option<String>,
            /// purchase of a single item · 购买单件商品
            pub service_provider_subsidy: Option<String>,
            /// limit on subsidised goods per store in the activity · 活动门店补贴商品数上限
            pub store_subsidy_quota: Option<String>,
            /// limit on add-on purchase discounts per user · 单用户享受加价购优惠次数上限
            pub user_subsidy_quota: Option<String>,
            /// activity area list · 活动区域列表
            pub areas: Vec<Areas>,
            origin_: crate::model::Origin,
        }

        crate::model! { RuleInformation: Received {
            store_subsidy: body("store_subsidy"),
            service_provider_subsidy: body("service_provider_subsidy"),
            store_subsidy_quota: body("store_subsidy_quota"),
            user_subsidy_quota: body("user_subsidy_quota"),
            areas: body("areas"),
        } }

        /// retail store activity stores · 小店活动门店集合
        #[non_exhaustive]
        pub struct Data {
            /// activity ID · 活动ID
            pub activity_id: Option<String>,
            /// brand ID · 品牌ID
            pub brand_id: Option<String>,
            /// activity creator's merchant ID · 活动创建方商户号
            pub creator_merchant_id: Option<String>,
            /// activity information · 活动信息
            pub activity_info: Option<ActivityInfo>,
            /// activity goods information · 活动商品信息
            pub goods_information: Option<GoodsInformation>,
            /// activity rules · 活动规则
            pub rule_information: Option<RuleInformation>,
            origin_: crate::model::Origin,
        }

        crate::model! { Data: Received {
            activity_id: body("activity_id"),
            brand_id: body("brand_id"),
            creator_merchant_id: body("creator_merchant_id"),
            activity_info: body("activity_info"),
            goods_information: body("goods_information"),
            rule_information: body("rule_information"),
        } }
    }
}
