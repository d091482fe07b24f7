// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/busifavor/stocks/{stock_id}.md

//! `/v3/marketing/busifavor/stocks/{stock_id}`

pub mod budget;
pub mod couponcodes;

/// Query a merchant coupon's details · 查询商家券详情
///
/// `GET /v3/marketing/busifavor/stocks/{stock_id}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012534928](https://pay.weixin.qq.com/doc/v3/merchant/4012534928), [4015715866](https://pay.weixin.qq.com/doc/v3/merchant/4015715866), [4015716977](https://pay.weixin.qq.com/doc/v3/merchant/4015716977)
/// - partner: [4012693047](https://pay.weixin.qq.com/doc/v3/partner/4012693047)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::busifavor::stocks::by_stock_id::get::Request;
///
/// let request = Request::new("1212");
/// let answer = request.send(&client).await?;
/// let stock_name = answer.stock_name()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询商家券详情", "4012534928", "4012693047", "4015715866", "4015716977"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query a merchant coupon's details · 查询商家券详情
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// coupon stock ID · 批次号
        pub stock_id: String,
    }

    crate::model! { Request {
        stock_id: path("stock_id").required(),
    } }

    crate::sent::sent! { Request(stock_id: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/marketing/busifavor/stocks/{stock_id}",
        "查询商家券详情",
        "Query a merchant coupon's details",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a merchant coupon's details · 查询商家券详情
    #[non_exhaustive]
    pub struct Response {
        /// merchant coupon stock name · 商家券批次名称
        pub stock_name: Option<String>,
        /// stock's owning merchant ID · 批次归属商户号
        pub belong_merchant: Option<String>,
        /// batch remark · 批次备注
        pub comment: Option<String>,
        /// scope of applicable goods · 适用商品范围
        pub goods_name: Option<String>,
        /// stock type · 批次类型
        pub stock_type: Option<response::StockType>,
        /// redemption rules · 核销规则
        pub coupon_use_rule: Option<response::CouponUseRule>,
        /// issuing rules · 发放规则
        pub stock_send_rule: Option<response::StockSendRule>,
        /// custom entrance · 自定义入口
        pub custom_entrance: Option<response::CustomEntrance>,
        /// style information · 样式信息
        pub display_pattern_info: Option<response::DisplayPatternInfo>,
        /// batch or stock state · 批次状态
        pub stock_state: Option<response::StockState>,
        /// coupon code mode · 券code模式
        pub coupon_code_mode: Option<response::CouponCodeMode>,
        /// coupon stock ID · 批次号
        pub stock_id: Option<String>,
        /// coupon code quantity · 券code数量
        pub coupon_code_count: Option<response::CouponCodeCount>,
        /// event notification configuration · 事件通知配置
        pub notify_config: Option<response::NotifyConfig>,
        /// stock issuing information · 批次发放情况
        pub send_count_information: Option<response::SendCountInformation>,
        /// whether marketing subsidy top-up is allowed · 是否允许营销补差
        pub subsidy: Option<bool>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        stock_name: body("stock_name").promised(),
        belong_merchant: body("belong_merchant").promised(),
        comment: body("comment"),
        goods_name: body("goods_name").promised(),
        stock_type: body("stock_type").promised(),
        coupon_use_rule: body("coupon_use_rule").promised(),
        stock_send_rule: body("stock_send_rule").promised(),
        custom_entrance: body("custom_entrance"),
        display_pattern_info: body("display_pattern_info"),
        stock_state: body("stock_state").promised(),
        coupon_code_mode: body("coupon_code_mode").promised(),
        stock_id: body("stock_id").promised(),
        coupon_code_count: body("coupon_code_count"),
        notify_config: body("notify_config"),
        send_count_information: body("send_count_information"),
        subsidy: body("subsidy"),
    } }

    crate::promised::promised! { Response {
        /// merchant coupon stock name · 商家券批次名称
        stock_name 0(&str),
        /// stock's owning merchant ID · 批次归属商户号
        belong_merchant 1(&str),
        /// scope of applicable goods · 适用商品范围
        goods_name 3(&str),
        /// stock type · 批次类型
        stock_type 4(&response::StockType),
        /// redemption rules · 核销规则
        coupon_use_rule 5(&response::CouponUseRule),
        /// issuing rules · 发放规则
        stock_send_rule 6(&response::StockSendRule),
        /// batch or stock state · 批次状态
        stock_state 9(&response::StockState),
        /// coupon code mode · 券code模式
        coupon_code_mode 10(&response::CouponCodeMode),
        /// coupon stock ID · 批次号
        stock_id 11(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        pub use crate::v3::marketing::busifavor::stocks::post::StockType;

        /// available periods of the day · 当天可用时间段
        #[non_exhaustive]
        pub struct AvailableDayTime {
            /// availability start time of the day · 当天可用开始时间
            pub begin_time: Option<i64>,
            /// availability end time of the day · 当天可用结束时间
            pub end_time: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { AvailableDayTime: Received {
            begin_time: body("begin_time"),
            end_time: body("end_time"),
        } }

        /// valid periods on a fixed cycle · 固定周期有效时间段
        #[non_exhaustive]
        pub struct AvailableWeek {
            /// available days of the week · 可用星期数
            pub week_day: Vec<i64>,
            /// available periods of the day · 当天可用时间段
            pub available_day_time: Vec<AvailableDayTime>,
            origin_: crate::model::Origin,
        }

        crate::model! { AvailableWeek: Received {
            week_day: body("week_day"),
            available_day_time: body("available_day_time"),
        } }

        /// irregular valid periods · 无规律的有效时间段
        #[non_exhaustive]
        pub struct IrregularyAvaliableTime {
            /// start time · 开始时间; as 2018-06-08T10:34:56+08:00
            pub begin_time: Option<crate::Time>,
            /// end time · 结束时间; as 2018-06-08T10:34:56+08:00
            pub end_time: Option<crate::Time>,
            origin_: crate::model::Origin,
        }

        crate::model! { IrregularyAvaliableTime: Received {
            begin_time: body("begin_time"),
            end_time: body("end_time"),
        } }

        /// time the coupon can be redeemed · 券可核销时间
        #[non_exhaustive]
        pub struct CouponAvailableTime {
            /// start time · 开始时间; as 2018-06-08T10:34:56+08:00
            pub available_begin_time: Option<crate::Time>,
            /// end time · 结束时间; as 2018-06-08T10:34:56+08:00
            pub available_end_time: Option<crate::Time>,
            /// valid within N days after taking effect · 生效后N天内有效
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
            available_begin_time: body("available_begin_time").promised(),
            available_end_time: body("available_end_time").promised(),
            available_day_after_receive: body("available_day_after_receive"),
            available_week: body("available_week"),
            irregulary_avaliable_time: body("irregulary_avaliable_time"),
            wait_days_after_receive: body("wait_days_after_receive"),
        } }

        crate::promised::promised! { CouponAvailableTime {
            /// start time · 开始时间; as 2018-06-08T10:34:56+08:00
            available_begin_time 0(&crate::Time),
            /// end time · 结束时间; as 2018-06-08T10:34:56+08:00
            available_end_time 1(&crate::Time),
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
            discount_amount: body("discount_amount").promised(),
            transaction_minimum: body("transaction_minimum").promised(),
        } }

        crate::promised::promised! { FixedNormalCoupon {
            /// discount amount · 优惠金额 (fen)
            discount_amount 0(crate::Fen),
            /// spending threshold · 消费门槛 (fen)
            transaction_minimum 1(crate::Fen),
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
            discount_percent: body("discount_percent").promised(),
            transaction_minimum: body("transaction_minimum").promised(),
        } }

        crate::promised::promised! { DiscountCoupon {
            /// discount percentage · 折扣比例
            discount_percent 0(i64),
            /// spending threshold · 消费门槛 (fen)
            transaction_minimum 1(crate::Fen),
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
            exchange_price: body("exchange_price").promised(),
            transaction_minimum: body("transaction_minimum").promised(),
        } }

        crate::promised::promised! { ExchangeCoupon {
            /// item add-on exchange price · 单品换购价 (fen)
            exchange_price 0(crate::Fen),
            /// spending threshold · 消费门槛 (fen)
            transaction_minimum 1(crate::Fen),
        } }

        pub use crate::v3::marketing::busifavor::stocks::post::UseMethod;

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

        /// issuing rules · 发放规则
        #[non_exhaustive]
        pub struct StockSendRule {
            /// stock total budget · 批次总预算 (fen)
            pub max_amount: Option<crate::Fen>,
            /// stock's maximum issued quantity · 批次最大发放个数
            pub max_coupons: Option<i64>,
            /// maximum quantity a user can claim · 用户最大可领个数
            pub max_coupons_per_user: Option<i64>,
            /// issue amount limit per day · 单天发放上限金额 (fen)
            pub max_amount_by_day: Option<crate::Fen>,
            /// maximum issued quantity per day · 单天发放上限个数
            pub max_coupons_by_day: Option<i64>,
            /// whether to limit by natural person · 是否开启自然人限制
            pub natural_person_limit: Option<bool>,
            /// suspicious account blocking · 可疑账号拦截
            pub prevent_api_abuse: Option<bool>,
            /// whether gifting to others is allowed · 是否允许转赠
            pub transferable: Option<bool>,
            /// whether sharing the link is allowed · 是否允许分享链接
            pub shareable: Option<bool>,
            origin_: crate::model::Origin,
        }

        crate::model! { StockSendRule: Received {
            max_amount: body("max_amount").promised(),
            max_coupons: body("max_coupons"),
            max_coupons_per_user: body("max_coupons_per_user").promised(),
            max_amount_by_day: body("max_amount_by_day"),
            max_coupons_by_day: body("max_coupons_by_day"),
            natural_person_limit: body("natural_person_limit"),
            prevent_api_abuse: body("prevent_api_abuse"),
            transferable: body("transferable"),
            shareable: body("shareable"),
        } }

        crate::promised::promised! { StockSendRule {
            /// stock total budget · 批次总预算 (fen)
            max_amount 0(crate::Fen),
            /// maximum quantity a user can claim · 用户最大可领个数
            max_coupons_per_user 2(i64),
        } }

        /// mini program entrance · 小程序入口
        #[non_exhaustive]
        pub struct MiniProgramsInfo {
            /// merchant mini program appid · 商家小程序appid
            pub mini_programs_appid: Option<String>,
            /// merchant mini program path · 商家小程序path
            pub mini_programs_path: Option<String>,
            /// entrance text · 入口文案
            pub entrance_words: Option<String>,
            /// guiding text · 引导文案
            pub guiding_words: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { MiniProgramsInfo: Received {
            mini_programs_appid: body("mini_programs_appid").promised(),
            mini_programs_path: body("mini_programs_path").promised(),
            entrance_words: body("entrance_words").promised(),
            guiding_words: body("guiding_words"),
        } }

        crate::promised::promised! { MiniProgramsInfo {
            /// merchant mini program appid · 商家小程序appid
            mini_programs_appid 0(&str),
            /// merchant mini program path · 商家小程序path
            mini_programs_path 1(&str),
            /// entrance text · 入口文案
            entrance_words 2(&str),
        } }

        pub use crate::v3::marketing::busifavor::stocks::post::CodeDisplayMode;

        /// custom entrance · 自定义入口
        #[non_exhaustive]
        pub struct CustomEntrance {
            /// mini program entrance · 小程序入口
            pub mini_programs_info: Option<MiniProgramsInfo>,
            /// merchant official account appid · 商户公众号appid
            pub appid: Option<String>,
            /// marketing hall ID · 营销馆id
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

        /// Channels (WeChat video account) related information · 视频号相关信息
        #[non_exhaustive]
        pub struct FinderInfo {
            /// Channels account ID · 视频号ID
            pub finder_id: Option<String>,
            /// Channels video ID · 视频号视频ID
            pub finder_video_id: Option<String>,
            /// Channels video cover image · 视频号封面图
            pub finder_video_cover_image_url: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { FinderInfo: Received {
            finder_id: body("finder_id").promised(),
            finder_video_id: body("finder_video_id").promised(),
            finder_video_cover_image_url: body("finder_video_cover_image_url").promised(),
        } }

        crate::promised::promised! { FinderInfo {
            /// Channels account ID · 视频号ID
            finder_id 0(&str),
            /// Channels video ID · 视频号视频ID
            finder_video_id 1(&str),
            /// Channels video cover image · 视频号封面图
            finder_video_cover_image_url 2(&str),
        } }

        /// style information · 样式信息
        #[non_exhaustive]
        pub struct DisplayPatternInfo {
            /// usage instructions · 使用须知
            pub description: Option<String>,
            /// merchant logo · 商户logo
            pub merchant_logo_url: Option<String>,
            /// merchant name · 商户名称
            pub merchant_name: Option<String>,
            /// background colour · 背景颜色
            pub background_color: Option<BackgroundColor>,
            /// coupon details image · 券详情图片
            pub coupon_image_url: Option<String>,
            /// Channels (WeChat video account) related information · 视频号相关信息
            pub finder_info: Option<FinderInfo>,
            origin_: crate::model::Origin,
        }

        crate::model! { DisplayPatternInfo: Received {
            description: body("description"),
            merchant_logo_url: body("merchant_logo_url"),
            merchant_name: body("merchant_name"),
            background_color: body("background_color"),
            coupon_image_url: body("coupon_image_url"),
            finder_info: body("finder_info"),
        } }

        crate::open_enum! {
            /// batch or stock state · 批次状态
            pub enum StockState {
                Unaudit = "UNAUDIT",
                Running = "RUNNING",
                Stoped = "STOPED",
                Paused = "PAUSED",
            }
        }

        pub use crate::v3::marketing::busifavor::stocks::post::CouponCodeMode;

        /// coupon code quantity · 券code数量
        #[non_exhaustive]
        pub struct CouponCodeCount {
            /// total count of codes uploaded to this stock · 该批次总共已上传的code总数
            pub total_count: Option<i64>,
            /// number of currently available codes of this stock · 该批次当前可用的code数
            pub available_count: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { CouponCodeCount: Received {
            total_count: body("total_count").promised(),
            available_count: body("available_count").promised(),
        } }

        crate::promised::promised! { CouponCodeCount {
            /// total count of codes uploaded to this stock · 该批次总共已上传的code总数
            total_count 0(i64),
            /// number of currently available codes of this stock · 该批次当前可用的code数
            available_count 1(i64),
        } }

        /// event notification configuration · 事件通知配置
        #[non_exhaustive]
        pub struct NotifyConfig {
            /// event notification appid · 事件通知appid
            pub notify_appid: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { NotifyConfig: Received {
            notify_appid: body("notify_appid"),
        } }

        /// stock issuing information · 批次发放情况
        #[non_exhaustive]
        pub struct SendCountInformation {
            /// number of coupons issued · 已发放券张数
            pub total_send_num: Option<i64>,
            /// amount of coupons issued · 已发放券金额 (fen)
            pub total_send_amount: Option<crate::Fen>,
            /// number of coupons issued in a day · 单天已发放券张数
            pub today_send_num: Option<i64>,
            /// amount of coupons issued in the day · 单天已发放券金额 (fen)
            pub today_send_amount: Option<crate::Fen>,
            origin_: crate::model::Origin,
        }

        crate::model! { SendCountInformation: Received {
            total_send_num: body("total_send_num"),
            total_send_amount: body("total_send_amount"),
            today_send_num: body("today_send_num"),
            today_send_amount: body("today_send_amount"),
        } }
    }
}

/// Modify a merchant coupon's basic information · 修改商家券基本信息
///
/// `PATCH /v3/marketing/busifavor/stocks/{stock_id}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012535020](https://pay.weixin.qq.com/doc/v3/merchant/4012535020), [4015716868](https://pay.weixin.qq.com/doc/v3/merchant/4015716868), [4015717486](https://pay.weixin.qq.com/doc/v3/merchant/4015717486)
/// - partner: [4012696764](https://pay.weixin.qq.com/doc/v3/partner/4012696764)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::busifavor::stocks::by_stock_id::patch::{Request, Required};
///
/// let request = Request::new(Required {
///     stock_id: "101156451224",
///     out_request_no: "6122352020010133287985742",
/// });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::busifavor::stocks::by_stock_id::patch::{BackgroundColor, CodeDisplayMode, CouponUseRule, CustomEntrance, DisplayPatternInfo, FinderInfo, MiniProgramsInfo, NotifyConfig, Request, Required, StockSendRule, UseMethod};
///
/// let request = Request::new(Required {
///     stock_id: "101156451224",
///     out_request_no: "6122352020010133287985742",
/// })
/// .custom_entrance(CustomEntrance::new()
///     .mini_programs_info(MiniProgramsInfo::new()
///         .mini_programs_appid("wx234545656765876")
///         .mini_programs_path("/path/index/index")
///         .entrance_words("欢迎选购")
///         .guiding_words("获取更多优惠"))
///     .appid("wx324345hgfhfghfg")
///     .hall_id("233455656")
///     .code_display_mode(CodeDisplayMode::Barcode))
/// .stock_name("8月1日活动券")
/// .comment("活动使用")
/// .goods_name("xxx商品使用")
/// .display_pattern_info(DisplayPatternInfo::new()
///     .description("xxx门店可用")
///     .merchant_logo_url("https://xxx")
///     .merchant_name("微信支付")
///     .background_color(BackgroundColor::Color020)
///     .coupon_image_url("https://qpic.cn/xxx")
///     .finder_info(FinderInfo::new()
///         .finder_id("sph6Rngt2T4RlUf")
///         .finder_video_id("sph6Rngt2T4RlUf")
///         .finder_video_cover_image_url("https://wxpaylogo.qpic.cn/xxx")))
/// .coupon_use_rule(CouponUseRule::new()
///     .use_method(UseMethod::OffLine)
///     .mini_programs_appid("wx23232232323")
///     .mini_programs_path("/path/index/index"))
/// .stock_send_rule(StockSendRule::new().natural_person_limit(true).prevent_api_abuse(true))
/// .notify_config(NotifyConfig::new().notify_appid("wx23232232323"))
/// .subsidy(true);
/// ```
#[doc(alias("修改商家券基本信息", "4012535020", "4012696764", "4015716868", "4015717486"))]
pub mod patch {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Modify a merchant coupon's basic information · 修改商家券基本信息
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// coupon stock ID · 批次号
        pub stock_id: String,
        /// custom entrance · 自定义入口
        pub custom_entrance: Option<CustomEntrance>,
        /// batch name · 批次名称
        pub stock_name: Option<String>,
        /// batch remark · 批次备注
        pub comment: Option<String>,
        /// scope of applicable goods · 适用商品范围
        pub goods_name: Option<String>,
        /// merchant request number · 商户请求单号
        pub out_request_no: String,
        /// style information · 样式信息
        pub display_pattern_info: Option<DisplayPatternInfo>,
        /// redemption rules · 核销规则
        pub coupon_use_rule: Option<CouponUseRule>,
        /// issuing rules · 发放规则
        pub stock_send_rule: Option<StockSendRule>,
        /// event notification configuration · 事件通知配置
        pub notify_config: Option<NotifyConfig>,
        /// whether marketing subsidy top-up is allowed · 是否允许营销补差
        pub subsidy: Option<bool>,
    }

    crate::model! { Request {
        stock_id: path("stock_id").required(),
        custom_entrance: body("custom_entrance"),
        stock_name: body("stock_name"),
        comment: body("comment"),
        goods_name: body("goods_name"),
        out_request_no: body("out_request_no").required(),
        display_pattern_info: body("display_pattern_info"),
        coupon_use_rule: body("coupon_use_rule"),
        stock_send_rule: body("stock_send_rule"),
        notify_config: body("notify_config"),
        subsidy: body("subsidy"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// coupon stock ID · 批次号
        stock_id(&'a str),
        /// merchant request number · 商户请求单号
        out_request_no(&'a str),
    } {
        /// custom entrance · 自定义入口
        custom_entrance custom_entrance_opt(CustomEntrance),
        /// batch name · 批次名称
        stock_name stock_name_opt(into String),
        /// batch remark · 批次备注
        comment comment_opt(into String),
        /// scope of applicable goods · 适用商品范围
        goods_name goods_name_opt(into String),
        /// style information · 样式信息
        display_pattern_info display_pattern_info_opt(DisplayPatternInfo),
        /// redemption rules · 核销规则
        coupon_use_rule coupon_use_rule_opt(CouponUseRule),
        /// issuing rules · 发放规则
        stock_send_rule stock_send_rule_opt(StockSendRule),
        /// event notification configuration · 事件通知配置
        notify_config notify_config_opt(NotifyConfig),
        /// whether marketing subsidy top-up is allowed · 是否允许营销补差
        subsidy subsidy_opt(bool),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Patch,
            "/v3/marketing/busifavor/stocks/{stock_id}",
            "修改商家券基本信息",
            "Modify a merchant coupon's basic information",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);

    /// mini program entrance · 小程序入口
    #[must_use]
    #[non_exhaustive]
    pub struct MiniProgramsInfo {
        /// merchant mini program appid · 商家小程序appid
        pub mini_programs_appid: Option<String>,
        /// merchant mini program path · 商家小程序path
        pub mini_programs_path: Option<String>,
        /// entrance text · 入口文案
        pub entrance_words: Option<String>,
        /// guiding text · 引导文案
        pub guiding_words: Option<String>,
    }

    crate::model! { MiniProgramsInfo: Default {
        mini_programs_appid: body("mini_programs_appid"),
        mini_programs_path: body("mini_programs_path"),
        entrance_words: body("entrance_words"),
        guiding_words: body("guiding_words"),
    } }

    crate::sent::sent! { MiniProgramsInfo {
        /// merchant mini program appid · 商家小程序appid
        mini_programs_appid mini_programs_appid_opt(into String),
        /// merchant mini program path · 商家小程序path
        mini_programs_path mini_programs_path_opt(into String),
        /// entrance text · 入口文案
        entrance_words entrance_words_opt(into String),
        /// guiding text · 引导文案
        guiding_words guiding_words_opt(into String),
    } }

    pub use crate::v3::marketing::busifavor::stocks::post::CodeDisplayMode;

    /// custom entrance · 自定义入口
    #[must_use]
    #[non_exhaustive]
    pub struct CustomEntrance {
        /// mini program entrance · 小程序入口
        pub mini_programs_info: Option<MiniProgramsInfo>,
        /// merchant official account appid · 商户公众号appid
        pub appid: Option<String>,
        /// marketing hall ID · 营销馆id
        pub hall_id: Option<String>,
        /// code display mode · code展示模式
        pub code_display_mode: Option<CodeDisplayMode>,
    }

    crate::model! { CustomEntrance: Default {
        mini_programs_info: body("mini_programs_info"),
        appid: body("appid"),
        hall_id: body("hall_id"),
        code_display_mode: body("code_display_mode"),
    } }

    crate::sent::sent! { CustomEntrance {
        /// mini program entrance · 小程序入口
        mini_programs_info mini_programs_info_opt(MiniProgramsInfo),
        /// merchant official account appid · 商户公众号appid
        appid appid_opt(into String),
        /// marketing hall ID · 营销馆id
        hall_id hall_id_opt(into String),
        /// code display mode · code展示模式
        code_display_mode code_display_mode_opt(CodeDisplayMode),
    } }

    pub use crate::v3::marketing::busifavor::stocks::post::BackgroundColor;

    /// Channels (WeChat video account) related information · 视频号相关信息
    #[must_use]
    #[non_exhaustive]
    pub struct FinderInfo {
        /// Channels account ID · 视频号ID
        pub finder_id: Option<String>,
        /// Channels video ID · 视频号视频ID
        pub finder_video_id: Option<String>,
        /// Channels video cover image · 视频号封面图
        pub finder_video_cover_image_url: Option<String>,
    }

    crate::model! { FinderInfo: Default {
        finder_id: body("finder_id"),
        finder_video_id: body("finder_video_id"),
        finder_video_cover_image_url: body("finder_video_cover_image_url"),
    } }

    crate::sent::sent! { FinderInfo {
        /// Channels account ID · 视频号ID
        finder_id finder_id_opt(into String),
        /// Channels video ID · 视频号视频ID
        finder_video_id finder_video_id_opt(into String),
        /// Channels video cover image · 视频号封面图
        finder_video_cover_image_url finder_video_cover_image_url_opt(into String),
    } }

    /// style information · 样式信息
    #[must_use]
    #[non_exhaustive]
    pub struct DisplayPatternInfo {
        /// usage instructions · 使用须知
        pub description: Option<String>,
        /// merchant logo · 商户logo
        pub merchant_logo_url: Option<String>,
        /// merchant name · 商户名称
        pub merchant_name: Option<String>,
        /// background colour · 背景颜色
        pub background_color: Option<BackgroundColor>,
        /// coupon details image · 券详情图片
        pub coupon_image_url: Option<String>,
        /// Channels (WeChat video account) related information · 视频号相关信息
        pub finder_info: Option<FinderInfo>,
    }

    crate::model! { DisplayPatternInfo: Default {
        description: body("description"),
        merchant_logo_url: body("merchant_logo_url"),
        merchant_name: body("merchant_name"),
        background_color: body("background_color"),
        coupon_image_url: body("coupon_image_url"),
        finder_info: body("finder_info"),
    } }

    crate::sent::sent! { DisplayPatternInfo {
        /// usage instructions · 使用须知
        description description_opt(into String),
        /// merchant logo · 商户logo
        merchant_logo_url merchant_logo_url_opt(into String),
        /// merchant name · 商户名称
        merchant_name merchant_name_opt(into String),
        /// background colour · 背景颜色
        background_color background_color_opt(BackgroundColor),
        /// coupon details image · 券详情图片
        coupon_image_url coupon_image_url_opt(into String),
        /// Channels (WeChat video account) related information · 视频号相关信息
        finder_info finder_info_opt(FinderInfo),
    } }

    pub use crate::v3::marketing::busifavor::stocks::post::UseMethod;

    /// redemption rules · 核销规则
    #[must_use]
    #[non_exhaustive]
    pub struct CouponUseRule {
        /// redemption method · 核销方式
        pub use_method: Option<UseMethod>,
        /// mini program appid · 小程序appid
        pub mini_programs_appid: Option<String>,
        /// mini program path · 小程序path
        pub mini_programs_path: Option<String>,
    }

    crate::model! { CouponUseRule: Default {
        use_method: body("use_method"),
        mini_programs_appid: body("mini_programs_appid"),
        mini_programs_path: body("mini_programs_path"),
    } }

    crate::sent::sent! { CouponUseRule {
        /// redemption method · 核销方式
        use_method use_method_opt(UseMethod),
        /// mini program appid · 小程序appid
        mini_programs_appid mini_programs_appid_opt(into String),
        /// mini program path · 小程序path
        mini_programs_path mini_programs_path_opt(into String),
    } }

    /// issuing rules · 发放规则
    #[must_use]
    #[non_exhaustive]
    pub struct StockSendRule {
        /// whether the per-natural-person claim limit is on · 是否开启自然人限领
        pub natural_person_limit: Option<bool>,
        /// suspicious account blocking · 可疑账号拦截
        pub prevent_api_abuse: Option<bool>,
    }

    crate::model! { StockSendRule: Default {
        natural_person_limit: body("natural_person_limit"),
        prevent_api_abuse: body("prevent_api_abuse"),
    } }

    crate::sent::sent! { StockSendRule {
        /// whether the per-natural-person claim limit is on · 是否开启自然人限领
        natural_person_limit natural_person_limit_opt(bool),
        /// suspicious account blocking · 可疑账号拦截
        prevent_api_abuse prevent_api_abuse_opt(bool),
    } }

    pub use crate::v3::marketing::busifavor::stocks::post::NotifyConfig;
}
