// Written by `cargo xtask codegen` from spec/openapi/v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}.md

//! `/v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}`

/// Query the list of a user's donations · 查询用户捐赠单列表
///
/// `GET /v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}`
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::lovefeast::users::by_openid::orders::brand_id::by_brand_id::get::{Request, Required};
///
/// let request = Request::new(Required {
///     openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
///     brand_id: "2250",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::lovefeast::users::by_openid::orders::brand_id::by_brand_id::get::{Request, Required};
///
/// let request = Request::new(Required {
///     openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
///     brand_id: "2250",
/// })
/// .offset(0)
/// .limit(20);
/// ```
#[doc(alias("查询用户捐赠单列表"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query the list of a user's donations · 查询用户捐赠单列表
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// user openid under the merchant appid · 用户在商户AppID下的唯一标识
        pub openid: String,
        /// brand ID · 品牌ID
        pub brand_id: String,
        /// start position of the requested resource · 请求资源起始位置
        pub offset: Option<i64>,
        /// maximum number of resources · 最大资源条数
        pub limit: Option<i64>,
    }

    crate::model! { Request {
        openid: path("openid").required(),
        brand_id: path("brand_id").required(),
        offset: query("offset"),
        limit: query("limit"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// user openid under the merchant appid · 用户在商户AppID下的唯一标识
        openid(&'a str),
        /// brand ID · 品牌ID
        brand_id(&'a str),
    } {
        /// start position of the requested resource · 请求资源起始位置
        offset offset_opt(i64),
        /// maximum number of resources · 最大资源条数
        limit limit_opt(i64),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}",
        "查询用户捐赠单列表",
        "Query the list of a user's donations",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Items, data, response::Data);

    /// Query the list of a user's donations · 查询用户捐赠单列表
    #[non_exhaustive]
    pub struct Response {
        /// number of records returned by this request · 该次请求返回的记录条数
        pub count: Option<i64>,
        /// maximum number of records · 最大记录条数
        pub limit: Option<i64>,
        /// start position · 起始位置
        pub offset: Option<i64>,
        /// quantity of all records · 全部记录数量
        pub total_count: Option<i64>,
        /// result set · 结果集
        pub data: Vec<response::Data>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        count: body("count"),
        limit: body("limit"),
        offset: body("offset"),
        total_count: body("total_count"),
        data: body("data"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::{Mark, body};

        crate::open_enum! {
            /// donation source · 捐赠来源
            pub enum DonateSource {
                MiniprogramPay = "MINIPROGRAM_PAY",
                EntrustPay = "ENTRUST_PAY",
            }
        }

        /// merchant order · 商户订单
        #[non_exhaustive]
        pub struct MerchantOrder {
            /// merchant ID · 商户号
            pub mchid: Option<String>,
            /// merchant order number · 商户订单号
            pub out_trade_no: Option<String>,
            /// store ID · 门店ID
            pub store_id: Option<String>,
            /// sub-merchant ID · 子商户号
            pub sub_mchid: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { MerchantOrder: Received {
            mchid: body("mchid"),
            out_trade_no: body("out_trade_no"),
            store_id: body("store_id"),
            sub_mchid: body("sub_mchid"),
        } }

        /// payer · 支付者
        #[non_exhaustive]
        pub struct Payer {
            /// user openid · 用户标识
            pub openid: Option<String>,
            /// user sub-openid · 用户子标识
            pub sub_openid: Option<String>,
            /// user avatar URL · 用户头像URL
            pub avatar: Option<String>,
            /// user nickname · 用户昵称
            pub nickname: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Payer: Received {
            openid: body("openid"),
            sub_openid: body("sub_openid"),
            avatar: body("avatar"),
            nickname: body("nickname"),
        } }

        /// order amount · 订单金额
        #[non_exhaustive]
        pub struct Amount {
            /// total amount · 总金额 (fen)
            pub total: Option<crate::Fen>,
            /// amount paid by the user · 用户支付金额 (fen)
            pub payer_total: Option<crate::Fen>,
            /// currency type · 货币类型
            pub currency: Option<String>,
            /// user's payment currency · 用户支付币种
            pub payer_currency: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Amount: Received {
            total: body("total"),
            payer_total: body("payer_total"),
            currency: body("currency"),
            payer_currency: body("payer_currency"),
        } }

        /// result set · 结果集
        #[non_exhaustive]
        pub struct Data {
            /// donation order number · 捐赠订单号
            pub welfare_trade_id: Option<String>,
            /// appid · 应用ID
            pub appid: Option<String>,
            /// sub-merchant appid · 子商户应用ID
            pub sub_appid: Option<String>,
            /// brand ID · 品牌ID
            pub brand_id: Option<String>,
            /// donation source · 捐赠来源
            pub donate_source: Option<DonateSource>,
            /// merchant order · 商户订单
            pub merchant_order: Option<crate::JsonString<MerchantOrder>>,
            /// donation institution name · 捐赠机构名称
            pub institution_name: Option<String>,
            /// donation project number · 捐赠项目编号
            pub business_id: Option<String>,
            /// donation activity name · 捐赠活动名称
            pub business_name: Option<String>,
            /// payment completion time · 支付完成时间; as 2018-06-08T10:34:56+08:00
            pub success_time: Option<crate::Time>,
            /// payer · 支付者
            pub payer: Option<Payer>,
            /// order amount · 订单金额
            pub amount: Option<Amount>,
            /// device number · 设备编号
            pub device_id: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Data: Received {
            welfare_trade_id: body("welfare_trade_id"),
            appid: body("appid"),
            sub_appid: body("sub_appid"),
            brand_id: body("brand_id"),
            donate_source: body("donate_source"),
            merchant_order: body("merchant_order").mark(Mark::Json),
            institution_name: body("institution_name"),
            business_id: body("business_id"),
            business_name: body("business_name"),
            success_time: body("success_time"),
            payer: body("payer"),
            amount: body("amount"),
            device_id: body("device_id"),
        } }
    }
}
