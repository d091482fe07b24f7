// Written by `cargo xtask codegen` from spec/openapi/v3/vehicle/transactions/parking.md

//! `/v3/vehicle/transactions/parking`

/// Request a deduction · 扣费受理
///
/// `POST /v3/vehicle/transactions/parking`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012534352](https://pay.weixin.qq.com/doc/v3/merchant/4012534352)
/// - partner: [4012534427](https://pay.weixin.qq.com/doc/v3/partner/4012534427)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::vehicle::transactions::parking::post::{Amount, Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wxcbda96de0b165486",
///     description: "停车场扣费",
///     out_trade_no: "20150806125346",
///     trade_scene: "PARKING",
///     notify_url: "https://yoursite.com/wxpay.html",
///     amount: Amount::new(888),
/// });
/// let answer = request.send(&client).await?;
/// let sp_mchid = answer.sp_mchid()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::vehicle::transactions::parking::post::{Amount, Currency, ParkingInfo, ParkingInfoRequired, PlateColor, ProfitSharing, Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wxcbda96de0b165486",
///     description: "停车场扣费",
///     out_trade_no: "20150806125346",
///     trade_scene: "PARKING",
///     notify_url: "https://yoursite.com/wxpay.html",
///     amount: Amount::new(888).currency(Currency::Cny),
/// })
/// .sub_appid("wxcbda96de0b165486")
/// .sub_mchid("1900000109")
/// .attach("深圳分店")
/// .goods_tag("WXG")
/// .profit_sharing(ProfitSharing::Y)
/// .parking_info(ParkingInfo::new(ParkingInfoRequired {
///     parking_id: "5K8264ILTKCH16CQ250",
///     plate_number: "粤B888888",
///     plate_color: PlateColor::Blue,
///     start_time: "2017-08-26T10:43:39+08:00",
///     end_time: "2017-08-26T10:43:39+08:00",
///     parking_name: "欢乐海岸停车场",
///     charging_duration: 3600,
///     device_id: "12313",
/// }));
/// ```
#[doc(alias("扣费受理", "4012534352", "4012534427"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Request a deduction · 扣费受理
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// appid · 应用ID
        pub appid: String,
        /// sub-merchant appid · 子商户应用ID
        pub sub_appid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// service description · 服务描述
        pub description: String,
        /// attached data · 附加数据
        pub attach: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: String,
        /// trade scene · 交易场景
        pub trade_scene: String,
        /// order discount tag · 订单优惠标记
        pub goods_tag: Option<String>,
        /// notification URL · 回调通知url
        pub notify_url: String,
        /// profit-sharing flag · 分账标识
        pub profit_sharing: Option<ProfitSharing>,
        /// order amount · 订单金额
        pub amount: Amount,
        /// parking scene information · 停车场景信息
        pub parking_info: Option<ParkingInfo>,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        sub_appid: body("sub_appid"),
        sub_mchid: body("sub_mchid"),
        description: body("description").required(),
        attach: body("attach"),
        out_trade_no: body("out_trade_no").required(),
        trade_scene: body("trade_scene").required(),
        goods_tag: body("goods_tag"),
        notify_url: body("notify_url").required(),
        profit_sharing: body("profit_sharing"),
        amount: body("amount").required(),
        parking_info: body("parking_info"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// appid · 应用ID
        appid(&'a str),
        /// service description · 服务描述
        description(&'a str),
        /// merchant order number · 商户订单号
        out_trade_no(&'a str),
        /// trade scene · 交易场景
        trade_scene(&'a str),
        /// notification URL · 回调通知url
        notify_url(&'a str),
        /// order amount · 订单金额
        amount(Amount),
    } {
        /// sub-merchant appid · 子商户应用ID
        sub_appid sub_appid_opt(into String),
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
        /// attached data · 附加数据
        attach attach_opt(into String),
        /// order discount tag · 订单优惠标记
        goods_tag goods_tag_opt(into String),
        /// profit-sharing flag · 分账标识
        profit_sharing profit_sharing_opt(ProfitSharing),
        /// parking scene information · 停车场景信息
        parking_info parking_info_opt(ParkingInfo),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/vehicle/transactions/parking",
        "扣费受理",
        "Request a deduction",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// profit-sharing flag · 分账标识
        pub enum ProfitSharing {
            Y = "Y",
            N = "N",
        }
    }

    crate::open_enum! {
        /// currency type · 货币类型
        pub enum Currency {
            Cny = "CNY",
        }
    }

    /// order amount · 订单金额
    #[must_use]
    #[non_exhaustive]
    pub struct Amount {
        /// order amount · 订单金额 (fen)
        pub total: crate::Fen,
        /// currency type · 货币类型
        pub currency: Option<Currency>,
    }

    crate::model! { Amount {
        total: body("total").required(),
        currency: body("currency"),
    } }

    crate::sent::sent! { Amount(total: into crate::Fen) {
        /// currency type · 货币类型
        currency currency_opt(Currency),
    } }

    pub use crate::webhook::v3::transaction::fail::PlateColor;

    /// parking scene information · 停车场景信息
    #[must_use]
    #[non_exhaustive]
    pub struct ParkingInfo {
        /// parking entry ID · 停车入场id
        pub parking_id: String,
        /// licence plate number · 车牌号
        pub plate_number: String,
        /// licence plate colour · 车牌颜色
        pub plate_color: PlateColor,
        /// entry time · 入场时间
        pub start_time: String,
        /// exit time · 出场时间
        pub end_time: String,
        /// car park name · 停车场名称
        pub parking_name: String,
        /// billed duration · 计费时长
        pub charging_duration: i64,
        /// car park device ID · 停车场设备id
        pub device_id: String,
    }

    crate::model! { ParkingInfo {
        parking_id: body("parking_id").required(),
        plate_number: body("plate_number").required(),
        plate_color: body("plate_color").required(),
        start_time: body("start_time").required(),
        end_time: body("end_time").required(),
        parking_name: body("parking_name").required(),
        charging_duration: body("charging_duration").required(),
        device_id: body("device_id").required(),
    } }

    crate::sent::sent! { ParkingInfo(ParkingInfoRequired<'a>) {
        /// parking entry ID · 停车入场id
        parking_id(&'a str),
        /// licence plate number · 车牌号
        plate_number(&'a str),
        /// licence plate colour · 车牌颜色
        plate_color(PlateColor),
        /// entry time · 入场时间
        start_time(&'a str),
        /// exit time · 出场时间
        end_time(&'a str),
        /// car park name · 停车场名称
        parking_name(&'a str),
        /// billed duration · 计费时长
        charging_duration(i64),
        /// car park device ID · 停车场设备id
        device_id(&'a str),
    } {
    } }

    /// Request a deduction · 扣费受理
    #[non_exhaustive]
    pub struct Response {
        /// appid · 应用ID
        pub appid: Option<String>,
        /// sub-merchant appid · 子商户应用ID
        pub sub_appid: Option<String>,
        /// merchant ID · 商户号
        pub sp_mchid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// service description · 服务描述
        pub description: Option<String>,
        /// order creation time · 订单创建时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// WeChat Pay transaction ID · 微信支付订单号
        pub transaction_id: Option<String>,
        /// trade state · 交易状态
        pub trade_state: Option<response::TradeState>,
        /// trade state description · 交易状态描述
        pub trade_state_description: Option<String>,
        /// payment completion time · 支付完成时间; as 2018-06-08T10:34:56+08:00
        pub success_time: Option<crate::Time>,
        /// payer's bank · 付款银行
        pub bank_type: Option<String>,
        /// whether the user has repaid · 用户是否已还款
        pub user_repaid: Option<response::UserRepaid>,
        /// attached data · 附加数据
        pub attach: Option<String>,
        /// trade scene · 交易场景
        pub trade_scene: Option<response::TradeScene>,
        /// parking scene information · 停车场景信息
        pub parking_info: Option<response::ParkingInfo>,
        /// payer information · 支付者信息
        pub payer: Option<response::Payer>,
        /// order amount · 订单金额信息
        pub amount: Option<response::Amount>,
        /// discount information · 优惠信息
        pub promotion_detail: Vec<response::PromotionDetail>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        appid: body("appid").promised(),
        sub_appid: body("sub_appid"),
        sp_mchid: body("sp_mchid").promised(),
        sub_mchid: body("sub_mchid"),
        description: body("description").promised(),
        create_time: body("create_time").promised(),
        out_trade_no: body("out_trade_no").promised(),
        transaction_id: body("transaction_id"),
        trade_state: body("trade_state").promised(),
        trade_state_description: body("trade_state_description"),
        success_time: body("success_time"),
        bank_type: body("bank_type"),
        user_repaid: body("user_repaid"),
        attach: body("attach"),
        trade_scene: body("trade_scene").promised(),
        parking_info: body("parking_info"),
        payer: body("payer").promised(),
        amount: body("amount").promised(),
        promotion_detail: body("promotion_detail"),
    } }

    crate::promised::promised! { Response {
        /// appid · 应用ID
        appid 0(&str),
        /// merchant ID · 商户号
        sp_mchid 2(&str),
        /// service description · 服务描述
        description 4(&str),
        /// order creation time · 订单创建时间; as 2018-06-08T10:34:56+08:00
        create_time 5(&crate::Time),
        /// merchant order number · 商户订单号
        out_trade_no 6(&str),
        /// trade state · 交易状态
        trade_state 8(&response::TradeState),
        /// trade scene · 交易场景
        trade_scene 14(&response::TradeScene),
        /// payer information · 支付者信息
        payer 16(&response::Payer),
        /// order amount · 订单金额信息
        amount 17(&response::Amount),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        pub use crate::states::TradeState;

        pub use crate::webhook::v3::transaction::fail::UserRepaid;

        crate::open_enum! {
            /// trade scene · 交易场景
            pub enum TradeScene {
                Parking = "PARKING",
            }
        }

        /// parking scene information · 停车场景信息
        #[non_exhaustive]
        pub struct ParkingInfo {
            /// parking entry ID · 停车入场id
            pub parking_id: Option<String>,
            /// licence plate number · 车牌号
            pub plate_number: Option<String>,
            /// licence plate colour · 车牌颜色
            pub plate_color: Option<super::PlateColor>,
            /// entry time · 入场时间
            pub start_time: Option<String>,
            /// exit time · 出场时间
            pub end_time: Option<String>,
            /// car park name · 停车场名称
            pub parking_name: Option<String>,
            /// billed duration · 计费时长
            pub charging_duration: Option<i64>,
            /// car park device ID · 停车场设备id
            pub device_id: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { ParkingInfo: Received {
            parking_id: body("parking_id").promised(),
            plate_number: body("plate_number").promised(),
            plate_color: body("plate_color").promised(),
            start_time: body("start_time").promised(),
            end_time: body("end_time").promised(),
            parking_name: body("parking_name").promised(),
            charging_duration: body("charging_duration").promised(),
            device_id: body("device_id").promised(),
        } }

        crate::promised::promised! { ParkingInfo {
            /// parking entry ID · 停车入场id
            parking_id 0(&str),
            /// licence plate number · 车牌号
            plate_number 1(&str),
            /// licence plate colour · 车牌颜色
            plate_color 2(&super::PlateColor),
            /// entry time · 入场时间
            start_time 3(&str),
            /// exit time · 出场时间
            end_time 4(&str),
            /// car park name · 停车场名称
            parking_name 5(&str),
            /// billed duration · 计费时长
            charging_duration 6(i64),
            /// car park device ID · 停车场设备id
            device_id 7(&str),
        } }

        /// payer information · 支付者信息
        #[non_exhaustive]
        pub struct Payer {
            /// user openid under the appid · 用户在appid下的标识
            pub openid: Option<String>,
            /// user openid under the sub\_appid · 用户在sub\_appid下的标识
            pub sub_openid: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Payer: Received {
            openid: body("openid").promised(),
            sub_openid: body("sub_openid"),
        } }

        crate::promised::promised! { Payer {
            /// user openid under the appid · 用户在appid下的标识
            openid 0(&str),
        } }

        /// order amount · 订单金额信息
        #[non_exhaustive]
        pub struct Amount {
            /// order amount · 订单金额 (fen)
            pub total: Option<crate::Fen>,
            /// currency type · 货币类型
            pub currency: Option<super::Currency>,
            /// amount actually paid by the user · 用户实际支付金额 (fen)
            pub payer_total: Option<crate::Fen>,
            /// discount · 折扣 (fen)
            pub discount_total: Option<crate::Fen>,
            origin_: crate::model::Origin,
        }

        crate::model! { Amount: Received {
            total: body("total").promised(),
            currency: body("currency").promised(),
            payer_total: body("payer_total"),
            discount_total: body("discount_total"),
        } }

        crate::promised::promised! { Amount {
            /// order amount · 订单金额 (fen)
            total 0(crate::Fen),
            /// currency type · 货币类型
            currency 1(&super::Currency),
        } }

        crate::open_enum! {
            /// discount scope · 优惠范围
            pub enum Scope {
                Single = "SINGLE",
                Global = "GLOBAL",
            }
        }

        pub use crate::v3::qrcode::transactions::post::response::Type;

        /// discount information · 优惠信息
        #[non_exhaustive]
        pub struct PromotionDetail {
            /// coupon ID · 券ID
            pub coupon_id: Option<String>,
            /// discount name · 优惠名称
            pub name: Option<String>,
            /// discount scope · 优惠范围
            pub scope: Option<Scope>,
            /// discount type · 优惠类型
            pub type_: Option<Type>,
            /// activity ID · 活动ID
            pub stock_id: Option<String>,
            /// coupon face value · 优惠券面额 (fen)
            pub amount: Option<crate::Fen>,
            /// WeChat Pay funding · 微信出资 (fen)
            pub wechatpay_contribute: Option<crate::Fen>,
            /// merchant funding · 商户出资 (fen)
            pub merchant_contribute: Option<crate::Fen>,
            /// other funding · 其他出资 (fen)
            pub other_contribute: Option<crate::Fen>,
            /// discount currency · 优惠币种
            pub currency: Option<super::Currency>,
            origin_: crate::model::Origin,
        }

        crate::model! { PromotionDetail: Received {
            coupon_id: body("coupon_id").promised(),
            name: body("name"),
            scope: body("scope"),
            type_: body("type"),
            stock_id: body("stock_id"),
            amount: body("amount").promised(),
            wechatpay_contribute: body("wechatpay_contribute"),
            merchant_contribute: body("merchant_contribute"),
            other_contribute: body("other_contribute"),
            currency: body("currency"),
        } }

        crate::promised::promised! { PromotionDetail {
            /// coupon ID · 券ID
            coupon_id 0(&str),
            /// coupon face value · 优惠券面额 (fen)
            amount 5(crate::Fen),
        } }
    }
}
