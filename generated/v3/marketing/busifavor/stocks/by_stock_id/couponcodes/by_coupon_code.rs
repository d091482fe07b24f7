// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}.md

//! `/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`

/// Delete a pre-stored code · 删除预存code
///
/// `DELETE /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::busifavor::stocks::by_stock_id::couponcodes::by_coupon_code::delete::{Request, Required};
///
/// let request = Request::new(Required {
///     stock_id: "101156451224",
///     coupon_code: "1212",
///     delete_request_no: "1212",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("删除预存code"))]
pub mod delete {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Delete a pre-stored code · 删除预存code
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// coupon stock ID · 批次号
        pub stock_id: String,
        /// code uploaded by the merchant · 商户上传的code
        pub coupon_code: String,
        /// business request number · 请求业务单据号
        pub delete_request_no: String,
    }

    crate::model! { Request {
        stock_id: path("stock_id").required(),
        coupon_code: path("coupon_code").required(),
        delete_request_no: query("delete_request_no").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// coupon stock ID · 批次号
        stock_id(&'a str),
        /// code uploaded by the merchant · 商户上传的code
        coupon_code(&'a str),
        /// business request number · 请求业务单据号
        delete_request_no(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Delete,
        "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}",
        "删除预存code",
        "Delete a pre-stored code",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Delete a pre-stored code · 删除预存code
    #[non_exhaustive]
    pub struct Response {
        /// coupon stock ID · 批次号
        pub stock_id: Option<String>,
        /// deletion time · 删除时间; as 2018-06-08T10:34:56+08:00
        pub delete_time: Option<crate::Time>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        stock_id: body("stock_id"),
        delete_time: body("delete_time"),
    } }
}

/// Query a pre-stored code's details · 查询预存code详情
///
/// `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::busifavor::stocks::by_stock_id::couponcodes::by_coupon_code::get::{Request, Required};
///
/// let request = Request::new(Required { stock_id: "1212", coupon_code: "1212" });
/// let answer = request.send(&client).await?;
/// let code_information = answer.code_information()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::busifavor::stocks::by_stock_id::couponcodes::by_coupon_code::get::{Request, Required};
///
/// let request = Request::new(Required { stock_id: "1212", coupon_code: "1212" })
///     .appid("wx233544546545989");
/// ```
#[doc(alias("查询预存code详情"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query a pre-stored code's details · 查询预存code详情
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// coupon stock ID · 批次号
        pub stock_id: String,
        /// code uploaded by the merchant · 商户上传的code
        pub coupon_code: String,
        /// official account appid · 公众账号ID
        pub appid: Option<String>,
    }

    crate::model! { Request {
        stock_id: path("stock_id").required(),
        coupon_code: path("coupon_code").required(),
        appid: query("appid"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// coupon stock ID · 批次号
        stock_id(&'a str),
        /// code uploaded by the merchant · 商户上传的code
        coupon_code(&'a str),
    } {
        /// official account appid · 公众账号ID
        appid appid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}",
        "查询预存code详情",
        "Query a pre-stored code's details",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a pre-stored code's details · 查询预存code详情
    #[non_exhaustive]
    pub struct Response {
        /// coupon code information · 券code信息
        pub code_information: Option<response::CodeInformation>,
        /// coupon code information · 券码信息
        pub coupon_information: Option<response::CouponInformation>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        code_information: body("code_information").promised(),
        coupon_information: body("coupon_information").promised(),
    } }

    crate::promised::promised! { Response {
        /// coupon code information · 券code信息
        code_information 0(&response::CodeInformation),
        /// coupon code information · 券码信息
        coupon_information 1(&response::CouponInformation),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// assignment state of the merchant-uploaded code · 商户上传code分配状态
            pub enum CodeStatus {
                Available = "AVAILABLE",
                Dispatched = "DISPATCHED",
            }
        }

        /// coupon code information · 券code信息
        #[non_exhaustive]
        pub struct CodeInformation {
            /// merchant-uploaded code · 商户上传code
            pub code: Option<String>,
            /// assignment state of the merchant-uploaded code · 商户上传code分配状态
            pub code_status: Option<CodeStatus>,
            /// upload time · 上传时间; as 2018-06-08T10:34:56+08:00
            pub upload_time: Option<crate::Time>,
            /// time of being assigned · 被分配时间
            pub dispatched_time: Option<String>,
            /// openid of the coupon-claiming user · 领券用户的OpenID
            pub openid: Option<String>,
            /// unionid of the coupon-claiming user · 领券用户的UnionID
            pub unionid: Option<String>,
            /// user coupon code · 用户券code
            pub coupon_code: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { CodeInformation: Received {
            code: body("code"),
            code_status: body("code_status"),
            upload_time: body("upload_time"),
            dispatched_time: body("dispatched_time"),
            openid: body("openid"),
            unionid: body("unionid"),
            coupon_code: body("coupon_code"),
        } }

        crate::open_enum! {
            /// stock type · 批次类型
            pub enum StockType {
                Normal = "NORMAL",
                Discount = "DISCOUNT",
                Exchange = "EXCHANGE",
            }
        }

        crate::open_enum! {
            /// coupon state · 券状态
            pub enum CouponState {
                Deactivated = "DEACTIVATED",
                Deleted = "DELETED",
                Expired = "EXPIRED",
                Sended = "SENDED",
                Used = "USED",
            }
        }

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

        crate::open_enum! {
            /// redemption method · 核销方式
            pub enum UseMethod {
                OffLine = "OFF_LINE",
                MiniPrograms = "MINI_PROGRAMS",
                SelfConsume = "SELF_CONSUME",
                PaymentCode = "PAYMENT_CODE",
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

        crate::open_enum! {
            /// code display mode · code展示模式
            pub enum CodeDisplayMode {
                NotShow = "NOT_SHOW",
                Barcode = "BARCODE",
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

        crate::open_enum! {
            /// background colour · 背景颜色
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

        /// coupon code information · 券码信息
        #[non_exhaustive]
        pub struct CouponInformation {
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
            /// whether gifting to others is allowed · 是否允许转赠
            pub transferable: Option<bool>,
            /// whether sharing the coupon claim link is allowed · 是否允许分享领券链接
            pub shareable: Option<bool>,
            /// coupon state · 券状态
            pub coupon_state: Option<CouponState>,
            /// redemption rules · 核销规则
            pub coupon_use_rule: Option<CouponUseRule>,
            /// custom entrance · 自定义入口
            pub custom_entrance: Option<CustomEntrance>,
            /// style information · 样式信息
            pub display_pattern_info: Option<DisplayPatternInfo>,
            /// associated merchant order number · 关联的商户订单号
            pub associate_out_trade_no: Option<String>,
            /// start time of the coupon's usable period · 券可使用开始时间
            pub available_start_time: Option<String>,
            /// user product coupon code · 用户商品券Code
            pub coupon_code: Option<String>,
            /// invalidation reason · 失效原因
            pub deactivate_reason: Option<String>,
            /// invalidation request number · 失效请求单号
            pub deactivate_request_no: Option<String>,
            /// expiry time · 失效时间; as 2018-06-08T10:34:56+08:00
            pub deactivate_time: Option<crate::Time>,
            /// expiry time · 过期时间; as 2018-06-08T10:34:56+08:00
            pub expire_time: Option<crate::Time>,
            /// coupon claim time · 领券时间; as 2018-06-08T10:34:56+08:00
            pub receive_time: Option<crate::Time>,
            /// coupon return request number · 退券请求单号
            pub return_request_no: Option<String>,
            /// coupon return time · 退券时间; as 2018-06-08T10:34:56+08:00
            pub return_time: Option<crate::Time>,
            /// coupon issue request number · 发券请求单号
            pub send_request_no: Option<String>,
            /// coupon stock ID · 批次号
            pub stock_id: Option<String>,
            /// redemption request number · 核销请求单号
            pub use_request_no: Option<String>,
            /// redemption time · 核销时间; as 2018-06-08T10:34:56+08:00
            pub use_time: Option<crate::Time>,
            origin_: crate::model::Origin,
        }

        crate::model! { CouponInformation: Received {
            stock_name: body("stock_name").promised(),
            belong_merchant: body("belong_merchant").promised(),
            comment: body("comment"),
            goods_name: body("goods_name").promised(),
            stock_type: body("stock_type").promised(),
            transferable: body("transferable"),
            shareable: body("shareable"),
            coupon_state: body("coupon_state"),
            coupon_use_rule: body("coupon_use_rule").promised(),
            custom_entrance: body("custom_entrance"),
            display_pattern_info: body("display_pattern_info"),
            associate_out_trade_no: body("associate_out_trade_no"),
            available_start_time: body("available_start_time"),
            coupon_code: body("coupon_code"),
            deactivate_reason: body("deactivate_reason"),
            deactivate_request_no: body("deactivate_request_no"),
            deactivate_time: body("deactivate_time"),
            expire_time: body("expire_time"),
            receive_time: body("receive_time"),
            return_request_no: body("return_request_no"),
            return_time: body("return_time"),
            send_request_no: body("send_request_no"),
            stock_id: body("stock_id"),
            use_request_no: body("use_request_no"),
            use_time: body("use_time"),
        } }

        crate::promised::promised! { CouponInformation {
            /// merchant coupon stock name · 商家券批次名称
            stock_name 0(&str),
            /// stock's owning merchant ID · 批次归属商户号
            belong_merchant 1(&str),
            /// scope of applicable goods · 适用商品范围
            goods_name 3(&str),
            /// stock type · 批次类型
            stock_type 4(&StockType),
            /// redemption rules · 核销规则
            coupon_use_rule 8(&CouponUseRule),
        } }
    }
}
