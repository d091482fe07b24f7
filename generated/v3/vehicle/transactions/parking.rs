// Written by `cargo xtask codegen` from spec/openapi/v3/vehicle/transactions/parking.md

//! `/v3/vehicle/transactions/parking`

/// 扣费受理
///
/// `POST /v3/vehicle/transactions/parking`
///
/// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534352)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012534427)
///
/// ```
/// use wechatpay::v3::vehicle::transactions::parking::post::{Amount, Currency, ParkingInfo, PlateColor, ProfitSharing, Request};
///
/// let request = Request {
///     attach: Some("深圳分店".into()),
///     goods_tag: Some("WXG".into()),
///     profit_sharing: Some(ProfitSharing::Y),
///     parking_info: Some(ParkingInfo::new(
///         "5K8264ILTKCH16CQ250",
///         "粤B888888",
///         PlateColor::Blue,
///         "2017-08-26T10:43:39+08:00",
///         "2017-08-26T10:43:39+08:00",
///         "欢乐海岸停车场",
///         3600,
///         "12313",
///     )),
///     ..Request::new(
///         "wxcbda96de0b165486",
///         "wxcbda96de0b165486",
///         "1900000109",
///         "停车场扣费",
///         "20150806125346",
///         "PARKING",
///         "https://yoursite.com/wxpay.html",
///         Amount {
///             currency: Some(Currency::Cny),
///             ..Amount::new(888)
///         },
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// 扣费受理
    pub struct Request {
        /// 应用ID
        pub appid: String,
        /// 子商户应用ID
        pub sub_appid: String,
        /// 子商户号
        pub sub_mchid: String,
        /// 服务描述
        pub description: String,
        /// 附加数据
        pub attach: Option<String>,
        /// 商户订单号
        pub out_trade_no: String,
        /// 交易场景
        pub trade_scene: String,
        /// 订单优惠标记
        pub goods_tag: Option<String>,
        /// 回调通知url
        pub notify_url: String,
        /// 分账标识
        pub profit_sharing: Option<ProfitSharing>,
        /// 订单金额
        pub amount: Amount,
        /// 停车场景信息
        pub parking_info: Option<ParkingInfo>,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        sub_appid: body("sub_appid").required(),
        sub_mchid: body("sub_mchid").required(),
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        #[expect(clippy::too_many_arguments, reason = "the page requires them all")]
        pub fn new(
            appid: impl Into<String>,
            sub_appid: impl Into<String>,
            sub_mchid: impl Into<String>,
            description: impl Into<String>,
            out_trade_no: impl Into<String>,
            trade_scene: impl Into<String>,
            notify_url: impl Into<String>,
            amount: Amount,
        ) -> Self {
            Self {
                appid: appid.into(),
                sub_appid: sub_appid.into(),
                sub_mchid: sub_mchid.into(),
                description: description.into(),
                attach: None,
                out_trade_no: out_trade_no.into(),
                trade_scene: trade_scene.into(),
                goods_tag: None,
                notify_url: notify_url.into(),
                profit_sharing: None,
                amount,
                parking_info: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/vehicle/transactions/parking",
        "扣费受理",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::send::call!(Request);

    crate::open_enum! {
        /// 分账标识
        pub enum ProfitSharing {
            Y = "Y",
            N = "N",
        }
    }

    crate::open_enum! {
        /// 货币类型
        pub enum Currency {
            Cny = "CNY",
        }
    }

    /// 订单金额
    pub struct Amount {
        /// 订单金额
        pub total: i64,
        /// 货币类型
        pub currency: Option<Currency>,
    }

    crate::model! { Amount {
        total: body("total").required(),
        currency: body("currency"),
    } }

    impl Amount {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(total: i64) -> Self {
            Self { total, currency: None }
        }
    }

    crate::open_enum! {
        /// 车牌颜色
        pub enum PlateColor {
            Blue = "BLUE",
            Green = "GREEN",
            Yellow = "YELLOW",
            Black = "BLACK",
            White = "WHITE",
            Limegreen = "LIMEGREEN",
        }
    }

    /// 停车场景信息
    pub struct ParkingInfo {
        /// 停车入场id
        pub parking_id: String,
        /// 车牌号
        pub plate_number: String,
        /// 车牌颜色
        pub plate_color: PlateColor,
        /// 入场时间
        pub start_time: String,
        /// 出场时间
        pub end_time: String,
        /// 停车场名称
        pub parking_name: String,
        /// 计费时长
        pub charging_duration: i64,
        /// 停车场设备id
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

    impl ParkingInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        #[expect(clippy::too_many_arguments, reason = "the page requires them all")]
        pub fn new(
            parking_id: impl Into<String>,
            plate_number: impl Into<String>,
            plate_color: PlateColor,
            start_time: impl Into<String>,
            end_time: impl Into<String>,
            parking_name: impl Into<String>,
            charging_duration: i64,
            device_id: impl Into<String>,
        ) -> Self {
            Self {
                parking_id: parking_id.into(),
                plate_number: plate_number.into(),
                plate_color,
                start_time: start_time.into(),
                end_time: end_time.into(),
                parking_name: parking_name.into(),
                charging_duration,
                device_id: device_id.into(),
            }
        }
    }

    /// 扣费受理
    #[non_exhaustive]
    pub struct Response {
        /// 应用ID
        pub appid: Option<String>,
        /// 子商户应用ID
        pub sub_appid: Option<String>,
        /// 商户号
        pub sp_mchid: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 服务描述
        pub description: Option<String>,
        /// 订单创建时间
        pub create_time: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 微信支付订单号
        pub transaction_id: Option<String>,
        /// 交易状态
        pub trade_state: Option<response::TradeState>,
        /// 交易状态描述
        pub trade_state_description: Option<String>,
        /// 支付完成时间
        pub success_time: Option<String>,
        /// 付款银行
        pub bank_type: Option<String>,
        /// 用户是否已还款
        pub user_repaid: Option<response::UserRepaid>,
        /// 附加数据
        pub attach: Option<String>,
        /// 交易场景
        pub trade_scene: Option<response::TradeScene>,
        /// 停车场景信息
        pub parking_info: Option<response::ParkingInfo>,
        /// 支付者信息
        pub payer: Option<response::Payer>,
        /// 订单金额信息
        pub amount: Option<response::Amount>,
        /// 优惠信息
        pub promotion_detail: Vec<response::PromotionDetail>,
    }

    crate::model! { Response: Default {
        appid: body("appid"),
        sub_appid: body("sub_appid"),
        sp_mchid: body("sp_mchid"),
        sub_mchid: body("sub_mchid"),
        description: body("description"),
        create_time: body("create_time"),
        out_trade_no: body("out_trade_no"),
        transaction_id: body("transaction_id"),
        trade_state: body("trade_state"),
        trade_state_description: body("trade_state_description"),
        success_time: body("success_time"),
        bank_type: body("bank_type"),
        user_repaid: body("user_repaid"),
        attach: body("attach"),
        trade_scene: body("trade_scene"),
        parking_info: body("parking_info"),
        payer: body("payer"),
        amount: body("amount"),
        promotion_detail: body("promotion_detail"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// 交易状态
            pub enum TradeState {
                Success = "SUCCESS",
                Accepted = "ACCEPTED",
                PayFail = "PAY_FAIL",
                Refund = "REFUND",
            }
        }

        crate::open_enum! {
            /// 用户是否已还款
            pub enum UserRepaid {
                Y = "Y",
                N = "N",
            }
        }

        crate::open_enum! {
            /// 交易场景
            pub enum TradeScene {
                Parking = "PARKING",
            }
        }

        /// 停车场景信息
        #[non_exhaustive]
        pub struct ParkingInfo {
            /// 停车入场id
            pub parking_id: Option<String>,
            /// 车牌号
            pub plate_number: Option<String>,
            /// 车牌颜色
            pub plate_color: Option<super::PlateColor>,
            /// 入场时间
            pub start_time: Option<String>,
            /// 出场时间
            pub end_time: Option<String>,
            /// 停车场名称
            pub parking_name: Option<String>,
            /// 计费时长
            pub charging_duration: Option<i64>,
            /// 停车场设备id
            pub device_id: Option<String>,
        }

        crate::model! { ParkingInfo: Default {
            parking_id: body("parking_id"),
            plate_number: body("plate_number"),
            plate_color: body("plate_color"),
            start_time: body("start_time"),
            end_time: body("end_time"),
            parking_name: body("parking_name"),
            charging_duration: body("charging_duration"),
            device_id: body("device_id"),
        } }

        /// 支付者信息
        #[non_exhaustive]
        pub struct Payer {
            /// 用户在appid下的标识
            pub openid: Option<String>,
            /// 用户在sub\_appid下的标识
            pub sub_openid: Option<String>,
        }

        crate::model! { Payer: Default {
            openid: body("openid"),
            sub_openid: body("sub_openid"),
        } }

        /// 订单金额信息
        #[non_exhaustive]
        pub struct Amount {
            /// 订单金额
            pub total: Option<i64>,
            /// 货币类型
            pub currency: Option<super::Currency>,
            /// 用户实际支付金额
            pub payer_total: Option<i64>,
            /// 折扣
            pub discount_total: Option<i64>,
        }

        crate::model! { Amount: Default {
            total: body("total"),
            currency: body("currency"),
            payer_total: body("payer_total"),
            discount_total: body("discount_total"),
        } }

        crate::open_enum! {
            /// 优惠范围
            pub enum Scope {
                Single = "SINGLE",
                Global = "GLOBAL",
            }
        }

        crate::open_enum! {
            /// 优惠类型
            pub enum Type {
                Cash = "CASH",
                Nocash = "NOCASH",
            }
        }

        /// 优惠信息
        #[non_exhaustive]
        pub struct PromotionDetail {
            /// 券ID
            pub coupon_id: Option<String>,
            /// 优惠名称
            pub name: Option<String>,
            /// 优惠范围
            pub scope: Option<Scope>,
            /// 优惠类型
            pub type_: Option<Type>,
            /// 活动ID
            pub stock_id: Option<String>,
            /// 优惠券面额
            pub amount: Option<i64>,
            /// 微信出资
            pub wechatpay_contribute: Option<i64>,
            /// 商户出资
            pub merchant_contribute: Option<i64>,
            /// 其他出资
            pub other_contribute: Option<i64>,
            /// 优惠币种
            pub currency: Option<super::Currency>,
        }

        crate::model! { PromotionDetail: Default {
            coupon_id: body("coupon_id"),
            name: body("name"),
            scope: body("scope"),
            type_: body("type"),
            stock_id: body("stock_id"),
            amount: body("amount"),
            wechatpay_contribute: body("wechatpay_contribute"),
            merchant_contribute: body("merchant_contribute"),
            other_contribute: body("other_contribute"),
            currency: body("currency"),
        } }
    }
}
