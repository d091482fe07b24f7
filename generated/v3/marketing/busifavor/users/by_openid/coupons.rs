// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/busifavor/users/{openid}/coupons.md

//! `/v3/marketing/busifavor/users/{openid}/coupons`

pub mod by_coupon_code;

/// 根据过滤条件查询用户券
///
/// `GET /v3/marketing/busifavor/users/{openid}/coupons`
///
/// [营销馆创建地址](https://pay.weixin.qq.com/index.php/xphp/cfav_market/hall#/pages/list/list)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534963)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012693087)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015715918)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717400)
///
/// ```
/// use wechatpay::v3::marketing::busifavor::users::by_openid::coupons::get::{CouponState, Request};
///
/// let request = Request {
///     stock_id: Some("9865000".into()),
///     coupon_state: Some(CouponState::Sended),
///     creator_merchant: Some("1000000001".into()),
///     belong_merchant: Some("1000000002".into()),
///     sender_merchant: Some("1000000003".into()),
///     offset: Some(0),
///     limit: Some(20),
///     ..Request::new("2323dfsdf342342", "wx233544546545989")
/// };
/// ```
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// 根据过滤条件查询用户券
    pub struct Request {
        /// 用户标识
        pub openid: String,
        /// 公众账号ID
        pub appid: String,
        /// 批次号
        pub stock_id: Option<String>,
        /// 券状态
        pub coupon_state: Option<CouponState>,
        /// 创建批次的商户号
        pub creator_merchant: Option<String>,
        /// 批次归属商户号
        pub belong_merchant: Option<String>,
        /// 批次发放商户号
        pub sender_merchant: Option<String>,
        /// 分页页码
        pub offset: Option<i64>,
        /// 分页大小
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(openid: impl Into<String>, appid: impl Into<String>) -> Self {
            Self {
                openid: openid.into(),
                appid: appid.into(),
                stock_id: None,
                coupon_state: None,
                creator_merchant: None,
                belong_merchant: None,
                sender_merchant: None,
                offset: None,
                limit: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/marketing/busifavor/users/{openid}/coupons",
        "根据过滤条件查询用户券",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::send::call!(Request);
    crate::send::pages!(Pages, data, response::Data);

    crate::open_enum! {
        /// 券状态
        pub enum CouponState {
            Sended = "SENDED",
            Used = "USED",
            Expired = "EXPIRED",
            Deleted = "DELETED",
            Deactivated = "DEACTIVATED",
        }
    }

    /// 根据过滤条件查询用户券
    #[non_exhaustive]
    pub struct Response {
        /// 总数量
        pub total_count: Option<i64>,
        /// 分页页码
        pub offset: Option<i64>,
        /// 分页大小
        pub limit: Option<i64>,
        /// 结果集
        pub data: Vec<response::Data>,
    }

    crate::model! { Response: Default {
        total_count: body("total_count"),
        offset: body("offset"),
        limit: body("limit"),
        data: body("data"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// 批次类型
            pub enum StockType {
                Normal = "NORMAL",
                Discount = "DISCOUNT",
                Exchange = "EXCHANGE",
            }
        }

        /// 券可核销时间
        #[non_exhaustive]
        pub struct CouponAvailableTime {
            /// 开始时间
            pub available_begin_time: Option<String>,
            /// 结束时间
            pub available_end_time: Option<String>,
            /// 领取后N天内有效
            pub available_day_after_receive: Option<i64>,
        }

        crate::model! { CouponAvailableTime: Default {
            available_begin_time: body("available_begin_time"),
            available_end_time: body("available_end_time"),
            available_day_after_receive: body("available_day_after_receive"),
        } }

        /// 当天可用时间段
        #[non_exhaustive]
        pub struct AvailableDayTime {
            /// 当天可用开始时间
            pub begin_time: Option<i64>,
            /// 当天可用结束时间
            pub end_time: Option<i64>,
        }

        crate::model! { AvailableDayTime: Default {
            begin_time: body("begin_time"),
            end_time: body("end_time"),
        } }

        /// 固定周期有效时间段
        #[non_exhaustive]
        pub struct AvailableWeek {
            /// 可用星期数 (`0`, `1`, `2`, `3`, `4`, `5`, `6`)
            pub week_day: Vec<i64>,
            /// 当天可用时间段
            pub available_day_time: Vec<AvailableDayTime>,
        }

        crate::model! { AvailableWeek: Default {
            week_day: body("week_day"),
            available_day_time: body("available_day_time"),
        } }

        /// 无规律的有效时间段
        #[non_exhaustive]
        pub struct IrregularyAvaliableTime {
            /// 开始时间
            pub begin_time: Option<String>,
            /// 结束时间
            pub end_time: Option<String>,
        }

        crate::model! { IrregularyAvaliableTime: Default {
            begin_time: body("begin_time"),
            end_time: body("end_time"),
        } }

        /// 固定面额满减券使用规则
        #[non_exhaustive]
        pub struct FixedNormalCoupon {
            /// 优惠金额
            pub discount_amount: Option<i64>,
            /// 消费门槛
            pub transaction_minimum: Option<i64>,
        }

        crate::model! { FixedNormalCoupon: Default {
            discount_amount: body("discount_amount"),
            transaction_minimum: body("transaction_minimum"),
        } }

        /// 折扣券使用规则
        #[non_exhaustive]
        pub struct DiscountCoupon {
            /// 折扣比例
            pub discount_percent: Option<i64>,
            /// 消费门槛
            pub transaction_minimum: Option<i64>,
        }

        crate::model! { DiscountCoupon: Default {
            discount_percent: body("discount_percent"),
            transaction_minimum: body("transaction_minimum"),
        } }

        /// 换购券使用规则
        #[non_exhaustive]
        pub struct ExchangeCoupon {
            /// 单品换购价
            pub exchange_price: Option<i64>,
            /// 消费门槛
            pub transaction_minimum: Option<i64>,
        }

        crate::model! { ExchangeCoupon: Default {
            exchange_price: body("exchange_price"),
            transaction_minimum: body("transaction_minimum"),
        } }

        crate::open_enum! {
            /// 核销方式
            pub enum UseMethod {
                OffLine = "OFF_LINE",
                MiniPrograms = "MINI_PROGRAMS",
                PaymentCode = "PAYMENT_CODE",
                SelfConsume = "SELF_CONSUME",
            }
        }

        /// 核销规则
        #[non_exhaustive]
        pub struct CouponUseRule {
            /// 券可核销时间
            pub coupon_available_time: Option<CouponAvailableTime>,
            /// 固定周期有效时间段
            pub available_week: Option<AvailableWeek>,
            /// 无规律的有效时间段
            pub irregulary_avaliable_time: Vec<IrregularyAvaliableTime>,
            /// 固定面额满减券使用规则
            pub fixed_normal_coupon: Option<FixedNormalCoupon>,
            /// 折扣券使用规则
            pub discount_coupon: Option<DiscountCoupon>,
            /// 换购券使用规则
            pub exchange_coupon: Option<ExchangeCoupon>,
            /// 核销方式
            pub use_method: Option<UseMethod>,
            /// 小程序appid
            pub mini_programs_appid: Option<String>,
            /// 小程序path
            pub mini_programs_path: Option<String>,
        }

        crate::model! { CouponUseRule: Default {
            coupon_available_time: body("coupon_available_time"),
            available_week: body("available_week"),
            irregulary_avaliable_time: body("irregulary_avaliable_time"),
            fixed_normal_coupon: body("fixed_normal_coupon"),
            discount_coupon: body("discount_coupon"),
            exchange_coupon: body("exchange_coupon"),
            use_method: body("use_method"),
            mini_programs_appid: body("mini_programs_appid"),
            mini_programs_path: body("mini_programs_path"),
        } }

        /// 小程序入口
        #[non_exhaustive]
        pub struct MiniProgramsInfo {
            /// 商家小程序appid
            pub mini_programs_appid: Option<String>,
            /// 商家小程序path
            pub mini_programs_path: Option<String>,
            /// 入口文案
            pub entrance_words: Option<String>,
            /// 引导文案
            pub guiding_words: Option<String>,
        }

        crate::model! { MiniProgramsInfo: Default {
            mini_programs_appid: body("mini_programs_appid"),
            mini_programs_path: body("mini_programs_path"),
            entrance_words: body("entrance_words"),
            guiding_words: body("guiding_words"),
        } }

        /// 自定义入口
        #[non_exhaustive]
        pub struct CustomEntrance {
            /// 小程序入口
            pub mini_programs_info: Option<MiniProgramsInfo>,
            /// 商户公众号appid
            pub appid: Option<String>,
            /// 更多优惠入口
            pub hall_id: Option<String>,
            /// 可用门店id
            pub store_id: Option<String>,
            /// code展示模式
            pub code_display_mode: Option<String>,
        }

        crate::model! { CustomEntrance: Default {
            mini_programs_info: body("mini_programs_info"),
            appid: body("appid"),
            hall_id: body("hall_id"),
            store_id: body("store_id"),
            code_display_mode: body("code_display_mode"),
        } }

        crate::open_enum! {
            /// 背景颜色
            pub enum BackgroundColor {
                Color010 = "Color010",
                Color020 = "Color020",
                Color030 = "Color030",
                Color040 = "Color040",
                Color050 = "Color050",
                Color060 = "Color060",
                Color070 = "Color070",
                Color080 = "Color080",
                Color090 = "Color090",
                Color100 = "Color100",
            }
        }

        /// 视频号相关信息
        #[non_exhaustive]
        pub struct FinderInfo {
            /// 视频号ID
            pub finder_id: Option<String>,
            /// 视频号视频ID
            pub finder_video_id: Option<String>,
            /// 视频号封面图
            pub finder_video_cover_image_url: Option<String>,
        }

        crate::model! { FinderInfo: Default {
            finder_id: body("finder_id"),
            finder_video_id: body("finder_video_id"),
            finder_video_cover_image_url: body("finder_video_cover_image_url"),
        } }

        /// 样式信息
        #[non_exhaustive]
        pub struct DisplayPatternInfo {
            /// 使用须知
            pub description: Option<String>,
            /// 商户logo
            pub merchant_logo_url: Option<String>,
            /// 商户名称
            pub merchant_name: Option<String>,
            /// 背景颜色
            pub background_color: Option<BackgroundColor>,
            /// 券详情图片
            pub coupon_image_url: Option<String>,
            /// 视频号相关信息
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

        /// 结果集
        #[non_exhaustive]
        pub struct Data {
            /// 商家券批次名称
            pub stock_name: Option<String>,
            /// 批次归属商户号
            pub belong_merchant: Option<String>,
            /// 批次备注
            pub comment: Option<String>,
            /// 适用商品范围
            pub goods_name: Option<String>,
            /// 批次类型
            pub stock_type: Option<StockType>,
            /// 核销规则
            pub coupon_use_rule: Option<CouponUseRule>,
            /// 自定义入口
            pub custom_entrance: Option<CustomEntrance>,
            /// 样式信息
            pub display_pattern_info: Option<DisplayPatternInfo>,
            /// 券code
            pub coupon_code: Option<String>,
            /// 券状态
            pub coupon_state: Option<super::CouponState>,
            /// 批次号
            pub stock_id: Option<String>,
            /// 是否允许转赠
            pub transferable: Option<bool>,
            /// 是否允许分享链接
            pub shareable: Option<bool>,
            /// 发券请求单号
            pub send_request_no: Option<String>,
            /// 核销请求单号
            pub use_request_no: Option<String>,
            /// 券可使用开始时间
            pub available_start_time: Option<String>,
            /// 券过期时间
            pub expire_time: Option<String>,
            /// 券领券时间
            pub receive_time: Option<String>,
            /// 券核销时间
            pub use_time: Option<String>,
        }

        crate::model! { Data: Default {
            stock_name: body("stock_name"),
            belong_merchant: body("belong_merchant"),
            comment: body("comment"),
            goods_name: body("goods_name"),
            stock_type: body("stock_type"),
            coupon_use_rule: body("coupon_use_rule"),
            custom_entrance: body("custom_entrance"),
            display_pattern_info: body("display_pattern_info"),
            coupon_code: body("coupon_code"),
            coupon_state: body("coupon_state"),
            stock_id: body("stock_id"),
            transferable: body("transferable"),
            shareable: body("shareable"),
            send_request_no: body("send_request_no"),
            use_request_no: body("use_request_no"),
            available_start_time: body("available_start_time"),
            expire_time: body("expire_time"),
            receive_time: body("receive_time"),
            use_time: body("use_time"),
        } }
    }
}
