// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/favor/stocks.md

//! `/v3/marketing/favor/stocks`

pub mod by_stock_id;

/// Query the list of stocks by conditions · 条件查询批次列表
///
/// `GET /v3/marketing/favor/stocks`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012460489](https://pay.weixin.qq.com/doc/v3/merchant/4012460489)
/// - partner: [4012460518](https://pay.weixin.qq.com/doc/v3/partner/4012460518)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `APPID_MCHID_NOT_MATCH` | The app is not bound to the merchant. |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `MCH_NOT_EXISTS` | There is no such merchant. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `NOT_ENOUGH` | The balance is too low. |
/// | 403 | `REQUEST_BLOCKED` | The request was stopped by a rule of WeChat Pay's. |
/// | 403 | `USER_ACCOUNT_ABNORMAL` | The user's account was closed or is restricted. |
/// | 404 | `RESOURCE_NOT_EXISTS` | There is no such thing. |
/// | 429 | `FREQUENCY_LIMITED` | It was asked for too often. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::favor::stocks::get::{Request, Required};
///
/// let request = Request::new(Required { offset: 0, limit: 0, stock_creator_mchid: "" });
/// let answer = request.send(&client).await?;
/// let total_count = answer.total_count()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::favor::stocks::get::{Request, Required, Status};
///
/// let request = Request::new(Required { offset: 0, limit: 0, stock_creator_mchid: "" })
///     .create_start_time("2015-05-20T13:29:35.120+08:00")
///     .create_end_time("2015-05-20T13:29:35.120+08:00")
///     .status(Status::Unactivated);
/// ```
#[doc(alias("条件查询批次列表", "4012460489", "4012460518"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query the list of stocks by conditions · 条件查询批次列表
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// page number · 分页页码; at least 0
        pub offset: i64,
        /// page size · 分页大小; at most 10
        pub limit: i64,
        /// merchant ID creating the stock · 创建批次的商户号; up to 20 characters
        pub stock_creator_mchid: String,
        /// starting time · 起始时间; as 2018-06-08T10:34:56+08:00
        pub create_start_time: Option<crate::Time>,
        /// termination time · 终止时间; as 2018-06-08T10:34:56+08:00
        pub create_end_time: Option<crate::Time>,
        /// batch or stock state · 批次状态
        pub status: Option<Status>,
    }

    crate::model! { Request {
        offset: query("offset").required(),
        limit: query("limit").required(),
        stock_creator_mchid: query("stock_creator_mchid").required(),
        create_start_time: query("create_start_time"),
        create_end_time: query("create_end_time"),
        status: query("status"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// page number · 分页页码; at least 0
        offset(i64),
        /// page size · 分页大小; at most 10
        limit(i64),
        /// merchant ID creating the stock · 创建批次的商户号; up to 20 characters
        stock_creator_mchid(&'a str),
    } {
        /// starting time · 起始时间; as 2018-06-08T10:34:56+08:00
        create_start_time create_start_time_opt(into crate::Time),
        /// termination time · 终止时间; as 2018-06-08T10:34:56+08:00
        create_end_time create_end_time_opt(into crate::Time),
        /// batch or stock state · 批次状态
        status status_opt(Status),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/marketing/favor/stocks",
        "条件查询批次列表",
        "Query the list of stocks by conditions",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Pages, data, response::Data);

    crate::open_enum! {
        /// batch or stock state · 批次状态
        pub enum Status {
            /// not activated · 未激活
            Unactivated = "unactivated",
            /// under review · 审核中
            Audit = "audit",
            /// running · 运行中
            Running = "running",
            /// stopped · 已停止
            Stoped = "stoped",
            /// giving out is paused · 暂停发放
            Paused = "paused",
        }
    }

    /// Query the list of stocks by conditions · 条件查询批次列表
    #[non_exhaustive]
    pub struct Response {
        /// total count of stocks · 批次总数
        pub total_count: Option<i64>,
        /// page size · 分页大小; at most 10
        pub limit: Option<i64>,
        /// page number · 分页页码
        pub offset: Option<i64>,
        /// stock details · 批次详情
        pub data: Vec<response::Data>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        total_count: body("total_count").promised(),
        limit: body("limit").promised(),
        offset: body("offset").promised(),
        data: body("data"),
    } }

    crate::promised::promised! { Response {
        /// total count of stocks · 批次总数
        total_count 0(i64),
        /// page size · 分页大小; at most 10
        limit 1(i64),
        /// page number · 分页页码
        offset 2(i64),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// details of the batch of fixed face value · 固定面额批次特定信息
        #[non_exhaustive]
        pub struct FixedNormalCoupon {
            /// face value · 面额 (fen)
            pub coupon_amount: Option<crate::Fen>,
            /// threshold · 门槛 (fen)
            pub transaction_minimum: Option<crate::Fen>,
            origin_: crate::model::Origin,
        }

        crate::model! { FixedNormalCoupon: Received {
            coupon_amount: body("coupon_amount"),
            transaction_minimum: body("transaction_minimum"),
        } }

        crate::open_enum! {
            /// coupon or spending credit type · 券或消费金类型
            pub enum CouponType {
                /// full reduction coupon · 满减券
                Normal = "NORMAL",
                /// coupon that lowers to a price · 减至券
                CutTo = "CUT_TO",
            }
        }

        pub use crate::v3::marketing::favor::coupon_stocks::post::TradeType;

        /// details of the fixed discount · 固定折扣特定信息
        #[non_exhaustive]
        pub struct FixedDiscountCoupon {
            /// maximum discount amount · 最高折扣金额 (fen)
            pub discount_amount_max: Option<crate::Fen>,
            /// discount percentage · 折扣百分比
            pub discount_percent: Option<i64>,
            /// threshold · 门槛 (fen)
            pub transaction_minimum: Option<crate::Fen>,
            origin_: crate::model::Origin,
        }

        crate::model! { FixedDiscountCoupon: Received {
            discount_amount_max: body("discount_amount_max"),
            discount_percent: body("discount_percent"),
            transaction_minimum: body("transaction_minimum"),
        } }

        /// issuing rules · 发放规则
        #[non_exhaustive]
        pub struct StockUseRule {
            /// total issue limit · 发放总上限
            pub max_coupons: Option<i64>,
            /// total budget · 总预算 (fen)
            pub max_amount: Option<crate::Fen>,
            /// issue amount limit per day · 单天发放上限金额 (fen)
            pub max_amount_by_day: Option<crate::Fen>,
            /// quantity a single user can claim · 单个用户可领个数
            pub max_coupons_per_user: Option<i64>,
            /// whether to limit by natural person · 是否开启自然人限制
            pub natural_person_limit: Option<bool>,
            /// anti-abuse protection for API coupon issuing · api发券防刷
            pub prevent_api_abuse: Option<bool>,
            /// details of the batch of fixed face value · 固定面额批次特定信息
            pub fixed_normal_coupon: Option<FixedNormalCoupon>,
            /// coupon or spending credit type · 券或消费金类型
            pub coupon_type: Option<CouponType>,
            /// order discount tag · 订单优惠标记; 1 to 50 of them
            pub goods_tag: Vec<String>,
            /// payment modes it is limited to · 指定支付模式
            pub trade_type: Vec<TradeType>,
            /// whether it can be combined with other discounts · 是否可叠加其他优惠
            pub combine_use: Option<bool>,
            /// details of the fixed discount · 固定折扣特定信息
            pub fixed_discount_coupon: Option<FixedDiscountCoupon>,
            origin_: crate::model::Origin,
        }

        crate::model! { StockUseRule: Received {
            max_coupons: body("max_coupons").promised(),
            max_amount: body("max_amount").promised(),
            max_amount_by_day: body("max_amount_by_day"),
            max_coupons_per_user: body("max_coupons_per_user").promised(),
            natural_person_limit: body("natural_person_limit").promised(),
            prevent_api_abuse: body("prevent_api_abuse").promised(),
            fixed_normal_coupon: body("fixed_normal_coupon"),
            coupon_type: body("coupon_type"),
            goods_tag: body("goods_tag"),
            trade_type: body("trade_type"),
            combine_use: body("combine_use"),
            fixed_discount_coupon: body("fixed_discount_coupon"),
        } }

        crate::promised::promised! { StockUseRule {
            /// total issue limit · 发放总上限
            max_coupons 0(i64),
            /// total budget · 总预算 (fen)
            max_amount 1(crate::Fen),
            /// quantity a single user can claim · 单个用户可领个数
            max_coupons_per_user 3(i64),
            /// whether to limit by natural person · 是否开启自然人限制
            natural_person_limit 4(bool),
            /// anti-abuse protection for API coupon issuing · api发券防刷
            prevent_api_abuse 5(bool),
        } }

        crate::open_enum! {
            /// stock type · 批次类型
            pub enum StockType {
                /// stock of coupons · 代金券批次
                Normal = "NORMAL",
                /// reduction and percentage · 立减与折扣
                DiscountCut = "DISCOUNT_CUT",
                /// others · 其他
                Other = "OTHER",
                Discount = "DISCOUNT",
                Exchahge = "EXCHAHGE",
                Random = "RANDOM",
            }
        }

        /// specific information of a reduce-to stock · 减至批次特定信息
        #[non_exhaustive]
        pub struct CutToMessage {
            /// maximum unit price of goods eligible for the discount · 可用优惠的商品最高单价 (fen)
            pub single_price_max: Option<crate::Fen>,
            /// discounted unit price after the reduction · 减至后的优惠单价 (fen)
            pub cut_to_price: Option<crate::Fen>,
            origin_: crate::model::Origin,
        }

        crate::model! { CutToMessage: Received {
            single_price_max: body("single_price_max"),
            cut_to_price: body("cut_to_price"),
        } }

        crate::open_enum! {
            /// business type · 业务类型
            pub enum BusinessType {
                /// spending money · 消费金
                Multiuse = "MULTIUSE",
            }
        }

        crate::open_enum! {
            /// type · 类型
            pub enum Type {
                /// provinces · 省级
                Province = "PROVINCE",
                /// cities · 市级
                City = "CITY",
                /// districts · 区级
                District = "DISTRICT",
                /// nationwide · 国家级
                Country = "COUNTRY",
            }
        }

        /// regions where the spending credit is usable · 消费金可用地域
        #[non_exhaustive]
        pub struct AvailableRegionList {
            /// type · 类型
            pub type_: Option<Type>,
            /// province · 省
            pub province: Option<String>,
            /// city · 市
            pub city: Option<String>,
            /// district · 区
            pub district: Option<String>,
            /// country · 国家
            pub country: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { AvailableRegionList: Received {
            type_: body("type"),
            province: body("province"),
            city: body("city"),
            district: body("district"),
            country: body("country"),
        } }

        /// stock details · 批次详情
        #[non_exhaustive]
        pub struct Data {
            /// batch name · 批次名称
            pub stock_name: Option<String>,
            /// start time · 开始时间; as 2018-06-08T10:34:56+08:00
            pub available_begin_time: Option<crate::Time>,
            /// end time · 结束时间; as 2018-06-08T10:34:56+08:00
            pub available_end_time: Option<crate::Time>,
            /// issuing rules · 发放规则
            pub stock_use_rule: Option<StockUseRule>,
            /// whether there is no fund flow · 是否无资金流
            pub no_cash: Option<bool>,
            /// stock type · 批次类型
            pub stock_type: Option<StockType>,
            /// coupon stock ID · 批次号
            pub stock_id: Option<String>,
            /// merchant ID creating the stock · 创建批次的商户号
            pub stock_creator_mchid: Option<String>,
            /// batch or stock state · 批次状态
            pub status: Option<super::Status>,
            /// usage instructions · 使用说明
            pub description: Option<String>,
            /// creation time · 创建时间; as 2018-06-08T10:34:56+08:00
            pub create_time: Option<crate::Time>,
            /// time the stock was activated · 激活批次的时间; as 2018-06-08T10:34:56+08:00
            pub start_time: Option<crate::Time>,
            /// time the stock was terminated · 终止批次的时间; as 2018-06-08T10:34:56+08:00
            pub stop_time: Option<crate::Time>,
            /// whether it is an item discount · 是否单品优惠
            pub singleitem: Option<bool>,
            /// specific information of a reduce-to stock · 减至批次特定信息
            pub cut_to_message: Option<CutToMessage>,
            /// quantity of coupons issued · 已发券数量
            pub distributed_coupons: Option<i64>,
            /// business type · 业务类型
            pub business_type: Option<BusinessType>,
            /// regions where the spending credit is usable · 消费金可用地域
            pub available_region_list: Vec<AvailableRegionList>,
            /// industries where the spending credit is usable · 消费金可用行业
            pub available_industry_list: Vec<String>,
            /// card package ID · 卡包ID
            pub card_id: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Data: Received {
            stock_name: body("stock_name").promised(),
            available_begin_time: body("available_begin_time").promised(),
            available_end_time: body("available_end_time").promised(),
            stock_use_rule: body("stock_use_rule"),
            no_cash: body("no_cash").promised(),
            stock_type: body("stock_type").promised(),
            stock_id: body("stock_id"),
            stock_creator_mchid: body("stock_creator_mchid"),
            status: body("status"),
            description: body("description").promised(),
            create_time: body("create_time"),
            start_time: body("start_time"),
            stop_time: body("stop_time"),
            singleitem: body("singleitem"),
            cut_to_message: body("cut_to_message"),
            distributed_coupons: body("distributed_coupons"),
            business_type: body("business_type"),
            available_region_list: body("available_region_list"),
            available_industry_list: body("available_industry_list"),
            card_id: body("card_id"),
        } }

        crate::promised::promised! { Data {
            /// batch name · 批次名称
            stock_name 0(&str),
            /// start time · 开始时间; as 2018-06-08T10:34:56+08:00
            available_begin_time 1(&crate::Time),
            /// end time · 结束时间; as 2018-06-08T10:34:56+08:00
            available_end_time 2(&crate::Time),
            /// whether there is no fund flow · 是否无资金流
            no_cash 4(bool),
            /// stock type · 批次类型
            stock_type 5(&StockType),
            /// usage instructions · 使用说明
            description 9(&str),
        } }
    }
}
