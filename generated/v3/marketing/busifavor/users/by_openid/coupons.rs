// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/busifavor/users/{openid}/coupons.md

//! `/v3/marketing/busifavor/users/{openid}/coupons`

pub mod by_coupon_code;

/// Query a user's coupons by filter · 根据过滤条件查询用户券
///
/// `GET /v3/marketing/busifavor/users/{openid}/coupons`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012534963](https://pay.weixin.qq.com/doc/v3/merchant/4012534963), [4015715918](https://pay.weixin.qq.com/doc/v3/merchant/4015715918), [4015717400](https://pay.weixin.qq.com/doc/v3/merchant/4015717400)
/// - partner: [4012693087](https://pay.weixin.qq.com/doc/v3/partner/4012693087)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::busifavor::users::by_openid::coupons::get::{Request, Required};
///
/// let request = Request::new(Required { openid: "2323dfsdf342342", appid: "wx233544546545989" });
/// let answer = request.send(&client).await?;
/// let total_count = answer.total_count()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::busifavor::users::by_openid::coupons::get::{CouponState, Request, Required};
///
/// let request = Request::new(Required { openid: "2323dfsdf342342", appid: "wx233544546545989" })
///     .stock_id("9865000")
///     .coupon_state(CouponState::Sended)
///     .creator_merchant("1000000001")
///     .belong_merchant("1000000002")
///     .sender_merchant("1000000003")
///     .offset(0)
///     .limit(20);
/// ```
#[doc(alias("根据过滤条件查询用户券", "4012534963", "4012693087", "4015715918", "4015717400"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query a user's coupons by filter · 根据过滤条件查询用户券
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// user openid · 用户标识
        pub openid: String,
        /// official account appid · 公众账号ID
        pub appid: String,
        /// coupon stock ID · 批次号
        pub stock_id: Option<String>,
        /// coupon state · 券状态
        pub coupon_state: Option<CouponState>,
        /// merchant ID creating the stock · 创建批次的商户号
        pub creator_merchant: Option<String>,
        /// stock's owning merchant ID · 批次归属商户号
        pub belong_merchant: Option<String>,
        /// stock-issuing merchant ID · 批次发放商户号
        pub sender_merchant: Option<String>,
        /// page number · 分页页码
        pub offset: Option<i64>,
        /// page size · 分页大小
        pub limit: Option<i64>,
    }

    crate::model! { Request {
        openid: path("openid").required(),
        appid: query("appid").required(),
        stock_id: query("stock_id"),
        coupon_state: query("coupon_state"),
        creator_merchant: query("creator_merchant"),
        belong_merchant: query("belong_merchant"),
        sender_merchant: query("sender_merchant"),
        offset: query("offset"),
        limit: query("limit"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// user openid · 用户标识
        openid(&'a str),
        /// official account appid · 公众账号ID
        appid(&'a str),
    } {
        /// coupon stock ID · 批次号
        stock_id stock_id_opt(into String),
        /// coupon state · 券状态
        coupon_state coupon_state_opt(CouponState),
        /// merchant ID creating the stock · 创建批次的商户号
        creator_merchant creator_merchant_opt(into String),
        /// stock's owning merchant ID · 批次归属商户号
        belong_merchant belong_merchant_opt(into String),
        /// stock-issuing merchant ID · 批次发放商户号
        sender_merchant sender_merchant_opt(into String),
        /// page number · 分页页码
        offset offset_opt(i64),
        /// page size · 分页大小
        limit limit_opt(i64),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/marketing/busifavor/users/{openid}/coupons",
        "根据过滤条件查询用户券",
        "Query a user's coupons by filter",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Pages, data, response::Data);

    crate::open_enum! {
        /// coupon state · 券状态
        pub enum CouponState {
            Sended = "SENDED",
            Used = "USED",
            Expired = "EXPIRED",
            Deleted = "DELETED",
            Deactivated = "DEACTIVATED",
        }
    }

    /// Query a user's coupons by filter · 根据过滤条件查询用户券
    #[non_exhaustive]
    pub struct Response {
        /// total quantity · 总数量
        pub total_count: Option<i64>,
        /// page number · 分页页码
        pub offset: Option<i64>,
        /// page size · 分页大小
        pub limit: Option<i64>,
        /// result set · 结果集
        pub data: Vec<response::Data>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        total_count: body("total_count").promised(),
        offset: body("offset").promised(),
        limit: body("limit").promised(),
        data: body("data").promised(),
    } }

    crate::promised::promised! { Response {
        /// total quantity · 总数量
        total_count 0(i64),
        /// page number · 分页页码
        offset 1(i64),
        /// page size · 分页大小
        limit 2(i64),
        /// result set · 结果集
        data 3([response::Data]),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        pub use crate::v3::marketing::busifavor::stocks::post::StockType;

        pub use crate::v3::marketing::busifavor::stocks::by_stock_id::get::response::AvailableDayTime;

        /// valid periods on a fixed cycle · 固定周期有效时间段
        #[non_exhaustive]
        pub struct AvailableWeek {
            /// available days of the week · 可用星期数 (`0`, `1`, `2`, `3`, `4`, `5`, `6`)
            pub week_day: Vec<i64>,
            /// available periods of the day · 当天可用时间段
            pub available_day_time: Vec<AvailableDayTime>,
            origin_: crate::model::Origin,
        }

        crate::model! { AvailableWeek: Received {
            week_day: body("week_day"),
            available_day_time: body("available_day_time"),
        } }

        pub use crate::v3::marketing::busifavor::stocks::by_stock_id::get::response::IrregularyAvaliableTime;

        /// time the coupon can be redeemed · 券可核销时间
        #[non_exhaustive]
        pub struct CouponAvailableTime {
            /// start time · 开始时间; as 2018-06-08T10:34:56+08:00
            pub available_begin_time: Option<crate::Time>,
            /// end time · 结束时间; as 2018-06-08T10:34:56+08:00
            pub available_end_time: Option<crate::Time>,
            /// valid within N days after claiming · 领取后N天内有效
            pub available_day_after_receive: Option<i64>,
            /// valid periods on a fixed cycle · 固定周期有效时间段
            pub available_week: Option<AvailableWeek>,
            /// irregular valid periods · 无规律的有效时间段
            pub irregulary_avaliable_time: Vec<IrregularyAvaliableTime>,
            /// takes effect N days after claiming · 领取后N天开始生效
            pub wait_days_after_receive: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { CouponAvailableTime: Received {
            available_begin_time: body("available_begin_time"),
            available_end_time: body("available_end_time"),
            available_day_after_receive: body("available_day_after_receive"),
            available_week: body("available_week"),
            irregulary_avaliable_time: body("irregulary_avaliable_time"),
            wait_days_after_receive: body("wait_days_after_receive"),
        } }

        /// fixed-amount spend-and-save coupon usage rules · 固定面额满减券使用规则
        #[non_exhaustive]
        pub struct FixedNormalCoupon {
            /// discount amount · 优惠金额 (fen)
            pub discount_amount: Option<crate::Fen>,
            /// spending threshold · 消费门槛 (fen)
            pub transaction_minimum: Option<crate::Fen>,
            origin_: crate::model::Origin,
        }

        crate::model! { FixedNormalCoupon: Received {
            discount_amount: body("discount_amount"),
            transaction_minimum: body("transaction_minimum"),
        } }

        /// discount coupon usage rules · 折扣券使用规则
        #[non_exhaustive]
        pub struct DiscountCoupon {
            /// discount percentage · 折扣比例
            pub discount_percent: Option<i64>,
            /// spending threshold · 消费门槛 (fen)
            pub transaction_minimum: Option<crate::Fen>,
            origin_: crate::model::Origin,
        }

        crate::model! { DiscountCoupon: Received {
            discount_percent: body("discount_percent"),
            transaction_minimum: body("transaction_minimum"),
        } }

        /// add-on purchase coupon usage rules · 换购券使用规则
        #[non_exhaustive]
        pub struct ExchangeCoupon {
            /// item add-on exchange price · 单品换购价 (fen)
            pub exchange_price: Option<crate::Fen>,
            /// spending threshold · 消费门槛 (fen)
            pub transaction_minimum: Option<crate::Fen>,
            origin_: crate::model::Origin,
        }

        crate::model! { ExchangeCoupon: Received {
            exchange_price: body("exchange_price"),
            transaction_minimum: body("transaction_minimum"),
        } }

        crate::open_enum! {
            /// redemption method · 核销方式
            pub enum UseMethod {
                OffLine = "OFF_LINE",
                MiniPrograms = "MINI_PROGRAMS",
                PaymentCode = "PAYMENT_CODE",
                SelfConsume = "SELF_CONSUME",
            }
        }

        /// redemption rules · 核销规则
        #[non_exhaustive]
        pub struct CouponUseRule {
            /// time the coupon can be redeemed · 券可核销时间
            pub coupon_available_time: Option<CouponAvailableTime>,
            /// fixed-amount spend-and-save coupon usage rules · 固定面额满减券使用规则
            pub fixed_normal_coupon: Option<FixedNormalCoupon>,
            /// discount coupon usage rules · 折扣券使用规则
            pub discount_coupon: Option<DiscountCoupon>,
            /// add-on purchase coupon usage rules · 换购券使用规则
            pub exchange_coupon: Option<ExchangeCoupon>,
            /// redemption method · 核销方式
            pub use_method: Option<UseMethod>,
            /// mini program appid · 小程序appid
            pub mini_programs_appid: Option<String>,
            /// mini program path · 小程序path
            pub mini_programs_path: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { CouponUseRule: Received {
            coupon_available_time: body("coupon_available_time").promised(),
            fixed_normal_coupon: body("fixed_normal_coupon"),
            discount_coupon: body("discount_coupon"),
            exchange_coupon: body("exchange_coupon"),
            use_method: body("use_method").promised(),
            mini_programs_appid: body("mini_programs_appid"),
            mini_programs_path: body("mini_programs_path"),
        } }

        crate::promised::promised! { CouponUseRule {
            /// time the coupon can be redeemed · 券可核销时间
            coupon_available_time 0(&CouponAvailableTime),
            /// redemption method · 核销方式
            use_method 4(&UseMethod),
        } }

        pub use crate::v3::marketing::busifavor::stocks::by_stock_id::get::response::MiniProgramsInfo;

        crate::open_enum! {
            /// code display mode · code展示模式
            pub enum CodeDisplayMode {
                Barcode = "BARCODE",
                NotShow = "NOT_SHOW",
                Qrcode = "QRCODE",
            }
        }

        /// custom entrance · 自定义入口
        #[non_exhaustive]
        pub struct CustomEntrance {
            /// mini program entrance · 小程序入口
            pub mini_programs_info: Option<MiniProgramsInfo>,
            /// merchant official account appid · 商户公众号appid
            pub appid: Option<String>,
            /// more discounts entrance · 更多优惠入口
            pub hall_id: Option<String>,
            /// available store ID · 可用门店id
            pub store_id: Option<String>,
            /// code display mode · code展示模式
            pub code_display_mode: Option<CodeDisplayMode>,
            origin_: crate::model::Origin,
        }

        crate::model! { CustomEntrance: Received {
            mini_programs_info: body("mini_programs_info"),
            appid: body("appid"),
            hall_id: body("hall_id"),
            store_id: body("store_id"),
            code_display_mode: body("code_display_mode"),
        } }

        pub use crate::v3::marketing::busifavor::stocks::post::BackgroundColor;

        pub use crate::v3::marketing::busifavor::stocks::by_stock_id::get::response::FinderInfo;

        pub use crate::v3::marketing::busifavor::stocks::by_stock_id::get::response::DisplayPatternInfo;

        /// result set · 结果集
        #[non_exhaustive]
        pub struct Data {
            /// merchant coupon stock name · 商家券批次名称
            pub stock_name: Option<String>,
            /// stock's owning merchant ID · 批次归属商户号
            pub belong_merchant: Option<String>,
            /// batch remark · 批次备注
            pub comment: Option<String>,
            /// scope of applicable goods · 适用商品范围
            pub goods_name: Option<String>,
            /// stock type · 批次类型
            pub stock_type: Option<StockType>,
            /// redemption rules · 核销规则
            pub coupon_use_rule: Option<CouponUseRule>,
            /// custom entrance · 自定义入口
            pub custom_entrance: Option<CustomEntrance>,
            /// style information · 样式信息
            pub display_pattern_info: Option<DisplayPatternInfo>,
            /// coupon code · 券code
            pub coupon_code: Option<String>,
            /// coupon state · 券状态
            pub coupon_state: Option<super::CouponState>,
            /// coupon stock ID · 批次号
            pub stock_id: Option<String>,
            /// whether gifting to others is allowed · 是否允许转赠
            pub transferable: Option<bool>,
            /// whether sharing the link is allowed · 是否允许分享链接
            pub shareable: Option<bool>,
            /// coupon issue request number · 发券请求单号
            pub send_request_no: Option<String>,
            /// redemption request number · 核销请求单号
            pub use_request_no: Option<String>,
            /// start time of the coupon's usable period · 券可使用开始时间
            pub available_start_time: Option<String>,
            /// coupon expiry time · 券过期时间; as 2018-06-08T10:34:56+08:00
            pub expire_time: Option<crate::Time>,
            /// coupon claim time · 券领券时间; as 2018-06-08T10:34:56+08:00
            pub receive_time: Option<crate::Time>,
            /// coupon redemption time · 券核销时间; as 2018-06-08T10:34:56+08:00
            pub use_time: Option<crate::Time>,
            /// associated merchant order number · 关联的商户订单号
            pub associate_out_trade_no: Option<String>,
            /// invalidation reason · 失效原因
            pub deactivate_reason: Option<String>,
            /// invalidation request number · 失效请求单号
            pub deactivate_request_no: Option<String>,
            /// expiry time · 失效时间; as 2018-06-08T10:34:56+08:00
            pub deactivate_time: Option<crate::Time>,
            /// coupon return request number · 退券请求单号
            pub return_request_no: Option<String>,
            /// coupon return time · 退券时间; as 2018-06-08T10:34:56+08:00
            pub return_time: Option<crate::Time>,
            origin_: crate::model::Origin,
        }

        crate::model! { Data: Received {
            stock_name: body("stock_name").promised(),
            belong_merchant: body("belong_merchant").promised(),
            comment: body("comment"),
            goods_name: body("goods_name").promised(),
            stock_type: body("stock_type").promised(),
            coupon_use_rule: body("coupon_use_rule").promised(),
            custom_entrance: body("custom_entrance"),
            display_pattern_info: body("display_pattern_info").promised(),
            coupon_code: body("coupon_code"),
            coupon_state: body("coupon_state"),
            stock_id: body("stock_id"),
            transferable: body("transferable"),
            shareable: body("shareable"),
            send_request_no: body("send_request_no").promised(),
            use_request_no: body("use_request_no"),
            available_start_time: body("available_start_time").promised(),
            expire_time: body("expire_time").promised(),
            receive_time: body("receive_time").promised(),
            use_time: body("use_time"),
            associate_out_trade_no: body("associate_out_trade_no"),
            deactivate_reason: body("deactivate_reason"),
            deactivate_request_no: body("deactivate_request_no"),
            deactivate_time: body("deactivate_time"),
            return_request_no: body("return_request_no"),
            return_time: body("return_time"),
        } }

        crate::promised::promised! { Data {
            /// merchant coupon stock name · 商家券批次名称
            stock_name 0(&str),
            /// stock's owning merchant ID · 批次归属商户号
            belong_merchant 1(&str),
            /// scope of applicable goods · 适用商品范围
            goods_name 3(&str),
            /// stock type · 批次类型
            stock_type 4(&StockType),
            /// redemption rules · 核销规则
            coupon_use_rule 5(&CouponUseRule),
            /// style information · 样式信息
            display_pattern_info 7(&DisplayPatternInfo),
            /// coupon issue request number · 发券请求单号
            send_request_no 13(&str),
            /// start time of the coupon's usable period · 券可使用开始时间
            available_start_time 15(&str),
            /// coupon expiry time · 券过期时间; as 2018-06-08T10:34:56+08:00
            expire_time 16(&crate::Time),
            /// coupon claim time · 券领券时间; as 2018-06-08T10:34:56+08:00
            receive_time 17(&crate::Time),
        } }
    }
}
