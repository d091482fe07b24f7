// Written by `cargo xtask codegen`

//! a payment, as order queries answer it and notifications bring it · 支付订单
//!
//! Brought by
//! - `GET /v3/pay/partner/transactions/id/{transaction_id}`
//! - `GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}`
//! - `GET /v3/pay/transactions/id/{transaction_id}`
//! - `GET /v3/pay/transactions/out-trade-no/{out_trade_no}`
//! - Notification `TRANSACTION.SUCCESS`

use crate::model::body;

/// a payment, as order queries answer it and notifications bring it · 支付订单
#[non_exhaustive]
pub struct Payment {
    /// WeChat Pay transaction ID · 微信支付订单号; up to 32 characters
    pub transaction_id: Option<String>,
    /// trade type · 交易类型
    pub trade_type: Option<TradeType>,
    /// trade state · 交易状态
    pub trade_state: Option<TradeState>,
    /// trade state description · 交易状态描述; up to 256 characters
    pub trade_state_desc: Option<String>,
    /// payer's bank · 付款银行; up to 32 characters
    pub bank_type: Option<String>,
    /// payment completion time · 支付完成时间; as 2018-06-08T10:34:56+08:00
    pub success_time: Option<crate::Time>,
    /// official account appid · 公众号ID; up to 32 characters
    pub appid: Option<String>,
    /// direct merchant ID · 直连商户号; up to 32 characters
    pub mchid: Option<String>,
    /// attached data · 附加数据; up to 128 characters
    pub attach: Option<String>,
    /// merchant order number · 商户订单号; up to 32 characters
    pub out_trade_no: Option<String>,
    /// order amount · 订单金额
    pub amount: Option<Amount>,
    /// scene information · 场景信息
    pub scene_info: Option<SceneInfo>,
    /// payer · 支付者
    pub payer: Option<Payer>,
    /// merchant interest subsidy used (WeChat Fenfu) · 使用的商户贴息信息(微信分付)
    pub installment_info: Option<InstallmentInfo>,
    /// discount function · 优惠功能
    pub promotion_detail: Vec<PromotionDetail>,
    /// partner official account appid · 服务商公众号ID; up to 32 characters
    pub sp_appid: Option<String>,
    /// partner merchant ID · 服务商户号; up to 32 characters
    pub sp_mchid: Option<String>,
    /// sub-merchant official account appid · 子商户公众号ID; up to 32 characters
    pub sub_appid: Option<String>,
    /// sub-merchant ID · 子商户号; up to 32 characters
    pub sub_mchid: Option<String>,
    /// merchant-defined field · 商户自定义字段
    pub description: Option<String>,
    /// returned when the order is created successfully · 订单成功创建时返回; as 2018-06-08T10:34:56+08:00
    pub create_time: Option<crate::Time>,
    /// description of the current order state and guidance for the next step · 对当前订单状态的描述和下一步操作的指引
    pub trade_state_description: Option<String>,
    /// whether the user has repaid
    pub user_repaid: Option<UserRepaid>,
    /// trade scene value · 交易场景值
    pub trade_scene: Option<String>,
    /// when trade\_scene is `PARKING` · trade\_scene为`PARKING`时
    pub parking_info: Option<ParkingInfo>,
    origin_: crate::model::Origin,
}

crate::model! { Payment: Received {
    transaction_id: body("transaction_id").promised(),
    trade_type: body("trade_type").promised(),
    trade_state: body("trade_state").promised(),
    trade_state_desc: body("trade_state_desc").promised(),
    bank_type: body("bank_type").promised(),
    success_time: body("success_time").promised(),
    appid: body("appid").promised(),
    mchid: body("mchid").promised(),
    attach: body("attach"),
    out_trade_no: body("out_trade_no").promised(),
    amount: body("amount").promised(),
    scene_info: body("scene_info"),
    payer: body("payer").promised(),
    installment_info: body("installment_info"),
    promotion_detail: body("promotion_detail"),
    sp_appid: body("sp_appid").promised(),
    sp_mchid: body("sp_mchid").promised(),
    sub_appid: body("sub_appid"),
    sub_mchid: body("sub_mchid").promised(),
    description: body("description").promised(),
    create_time: body("create_time").promised(),
    trade_state_description: body("trade_state_description"),
    user_repaid: body("user_repaid"),
    trade_scene: body("trade_scene").promised(),
    parking_info: body("parking_info"),
} }

crate::promised::promised! { Payment {
    /// WeChat Pay transaction ID · 微信支付订单号; up to 32 characters
    transaction_id 0(&str),
    /// trade type · 交易类型
    trade_type 1(&TradeType),
    /// trade state · 交易状态
    trade_state 2(&TradeState),
    /// trade state description · 交易状态描述; up to 256 characters
    trade_state_desc 3(&str),
    /// payer's bank · 付款银行; up to 32 characters
    bank_type 4(&str),
    /// payment completion time · 支付完成时间; as 2018-06-08T10:34:56+08:00
    success_time 5(&crate::Time),
    /// official account appid · 公众号ID; up to 32 characters
    appid 6(&str),
    /// direct merchant ID · 直连商户号; up to 32 characters
    mchid 7(&str),
    /// merchant order number · 商户订单号; up to 32 characters
    out_trade_no 9(&str),
    /// order amount · 订单金额
    amount 10(&Amount),
    /// payer · 支付者
    payer 12(&Payer),
    /// partner official account appid · 服务商公众号ID; up to 32 characters
    sp_appid 15(&str),
    /// partner merchant ID · 服务商户号; up to 32 characters
    sp_mchid 16(&str),
    /// sub-merchant ID · 子商户号; up to 32 characters
    sub_mchid 18(&str),
    /// merchant-defined field · 商户自定义字段
    description 19(&str),
    /// returned when the order is created successfully · 订单成功创建时返回; as 2018-06-08T10:34:56+08:00
    create_time 20(&crate::Time),
    /// trade scene value · 交易场景值
    trade_scene 23(&str),
} }

crate::open_enum! {
    /// trade type · 交易类型
    pub enum TradeType {
        /// payment in an official account or a mini program · 公众号支付、小程序支付
        Jsapi = "JSAPI",
        /// Native payment · Native支付
        Native = "NATIVE",
        /// payment in an app · APP支付
        App = "APP",
        /// Pay by payment code · 付款码支付
        Micropay = "MICROPAY",
        /// H5 payment · H5支付
        Mweb = "MWEB",
        /// payment by face · 刷脸支付
        Facepay = "FACEPAY",
    }
}

pub use crate::states::TradeState;

/// exchange rate information · 汇率信息
#[non_exhaustive]
pub struct ExchangeRate {
    /// exchange rate type · 汇率类型
    pub type_: Option<String>,
    /// exchange rate value · 汇率值
    pub rate: Option<i64>,
    origin_: crate::model::Origin,
}

crate::model! { ExchangeRate: Received {
    type_: body("type"),
    rate: body("rate"),
} }

/// order amount · 订单金额
#[non_exhaustive]
pub struct Amount {
    /// total amount · 总金额 (fen)
    pub total: Option<crate::Fen>,
    /// currency type · 货币类型; up to 16 characters
    pub currency: Option<String>,
    /// amount paid by the user · 用户支付金额 (fen)
    pub payer_total: Option<crate::Fen>,
    /// user's payment currency · 用户支付币种; up to 16 characters
    pub payer_currency: Option<String>,
    /// exchange rate information · 汇率信息
    pub exchange_rate: Option<ExchangeRate>,
    origin_: crate::model::Origin,
}

crate::model! { Amount: Received {
    total: body("total").promised(),
    currency: body("currency").promised(),
    payer_total: body("payer_total").promised(),
    payer_currency: body("payer_currency").promised(),
    exchange_rate: body("exchange_rate"),
} }

crate::promised::promised! { Amount {
    /// total amount · 总金额 (fen)
    total 0(crate::Fen),
    /// currency type · 货币类型; up to 16 characters
    currency 1(&str),
    /// amount paid by the user · 用户支付金额 (fen)
    payer_total 2(crate::Fen),
    /// user's payment currency · 用户支付币种; up to 16 characters
    payer_currency 3(&str),
} }

/// scene information · 场景信息
#[non_exhaustive]
pub struct SceneInfo {
    /// merchant-side device number · 商户端设备号; up to 32 characters
    pub device_id: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { SceneInfo: Received {
    device_id: body("device_id").promised(),
} }

crate::promised::promised! { SceneInfo {
    /// merchant-side device number · 商户端设备号; up to 32 characters
    device_id 0(&str),
} }

/// payer · 支付者
#[non_exhaustive]
pub struct Payer {
    /// user openid · 用户标识; up to 128 characters
    pub openid: Option<String>,
    /// user service openid · 用户服务标识; up to 128 characters
    pub sp_openid: Option<String>,
    /// user sub-openid · 用户子标识; up to 128 characters
    pub sub_openid: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { Payer: Received {
    openid: body("openid"),
    sp_openid: body("sp_openid"),
    sub_openid: body("sub_openid"),
} }

/// merchant interest subsidy used (WeChat Fenfu) · 使用的商户贴息信息(微信分付)
#[non_exhaustive]
pub struct InstallmentInfo {
    /// whether the merchant interest subsidy was used · 是否使用了商户贴息
    pub use_subsidy: Option<bool>,
    /// number of instalments actually selected by the user · 用户实际选择分期期数
    pub selected_installment_number: Option<i64>,
    origin_: crate::model::Origin,
}

crate::model! { InstallmentInfo: Received {
    use_subsidy: body("use_subsidy").promised(),
    selected_installment_number: body("selected_installment_number").promised(),
} }

crate::promised::promised! { InstallmentInfo {
    /// whether the merchant interest subsidy was used · 是否使用了商户贴息
    use_subsidy 0(bool),
    /// number of instalments actually selected by the user · 用户实际选择分期期数
    selected_installment_number 1(i64),
} }

crate::open_enum! {
    /// discount scope · 优惠范围
    pub enum Scope {
        /// coupon for everything · 全场代金券
        Global = "GLOBAL",
        /// discount on single goods · 单品优惠
        Single = "SINGLE",
    }
}

crate::open_enum! {
    /// discount type · 优惠类型
    pub enum Type {
        /// funded in advance · 预充值
        Cash = "CASH",
        /// not funded in advance · 免充值
        Nocash = "NOCASH",
    }
}

/// item list · 单品列表
#[non_exhaustive]
pub struct GoodsDetail {
    /// goods code · 商品编码; up to 32 characters
    pub goods_id: Option<String>,
    /// goods quantity · 商品数量
    pub quantity: Option<i64>,
    /// goods unit price · 商品单价 (fen)
    pub unit_price: Option<crate::Fen>,
    /// goods discount amount · 商品优惠金额 (fen)
    pub discount_amount: Option<crate::Fen>,
    /// goods remark · 商品备注; up to 128 characters
    pub goods_remark: Option<String>,
    /// goods unit price · 商品单价 (fen)
    pub price: Option<crate::Fen>,
    origin_: crate::model::Origin,
}

crate::model! { GoodsDetail: Received {
    goods_id: body("goods_id").promised(),
    quantity: body("quantity").promised(),
    unit_price: body("unit_price").promised(),
    discount_amount: body("discount_amount").promised(),
    goods_remark: body("goods_remark"),
    price: body("price"),
} }

crate::promised::promised! { GoodsDetail {
    /// goods code · 商品编码; up to 32 characters
    goods_id 0(&str),
    /// goods quantity · 商品数量
    quantity 1(i64),
    /// goods unit price · 商品单价 (fen)
    unit_price 2(crate::Fen),
    /// goods discount amount · 商品优惠金额 (fen)
    discount_amount 3(crate::Fen),
} }

/// discount function · 优惠功能
#[non_exhaustive]
pub struct PromotionDetail {
    /// coupon ID · 券ID; up to 32 characters
    pub coupon_id: Option<String>,
    /// discount name · 优惠名称; up to 64 characters
    pub name: Option<String>,
    /// discount scope · 优惠范围
    pub scope: Option<Scope>,
    /// discount type · 优惠类型
    pub type_: Option<Type>,
    /// coupon face value · 优惠券面额 (fen)
    pub amount: Option<crate::Fen>,
    /// activity ID · 活动ID; up to 32 characters
    pub stock_id: Option<String>,
    /// WeChat Pay funding · 微信出资 (fen)
    pub wechatpay_contribute: Option<crate::Fen>,
    /// merchant funding · 商户出资 (fen)
    pub merchant_contribute: Option<crate::Fen>,
    /// other funding · 其他出资 (fen)
    pub other_contribute: Option<crate::Fen>,
    /// discount currency · 优惠币种; up to 16 characters
    pub currency: Option<String>,
    /// item list · 单品列表
    pub goods_detail: Vec<GoodsDetail>,
    origin_: crate::model::Origin,
}

crate::model! { PromotionDetail: Received {
    coupon_id: body("coupon_id").promised(),
    name: body("name").promised(),
    scope: body("scope"),
    type_: body("type"),
    amount: body("amount").promised(),
    stock_id: body("stock_id"),
    wechatpay_contribute: body("wechatpay_contribute"),
    merchant_contribute: body("merchant_contribute"),
    other_contribute: body("other_contribute"),
    currency: body("currency"),
    goods_detail: body("goods_detail"),
} }

crate::promised::promised! { PromotionDetail {
    /// coupon ID · 券ID; up to 32 characters
    coupon_id 0(&str),
    /// discount name · 优惠名称; up to 64 characters
    name 1(&str),
    /// coupon face value · 优惠券面额 (fen)
    amount 4(crate::Fen),
} }

crate::open_enum! {
    /// whether the user has repaid
    pub enum UserRepaid {
        Y = "Y",
        N = "N",
    }
}

crate::open_enum! {
    /// licence plate colour · 车牌颜色
    pub enum PlateColor {
        Blue = "BLUE",
        Green = "GREEN",
        Yellow = "YELLOW",
        Black = "BLACK",
        White = "WHITE",
        Limegreen = "LIMEGREEN",
    }
}

/// when trade\_scene is `PARKING` · trade\_scene为`PARKING`时
#[non_exhaustive]
pub struct ParkingInfo {
    /// entry ID the car-owner service assigned to the merchant · 车主服务为商户分配的入场ID
    pub parking_id: Option<String>,
    /// licence plate number · 车牌号
    pub plate_number: Option<String>,
    /// licence plate colour · 车牌颜色
    pub plate_color: Option<PlateColor>,
    /// user entry time · 用户入场时间
    pub start_time: Option<String>,
    /// user exit time · 用户出场时间
    pub end_time: Option<String>,
    /// name of the car park where the space is · 所在停车位车场的名称
    pub parking_name: Option<String>,
    /// duration billed · 计费的时间长 (seconds)
    pub charging_duration: Option<i64>,
    /// car park device ID · 停车场设备ID
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
    /// entry ID the car-owner service assigned to the merchant · 车主服务为商户分配的入场ID
    parking_id 0(&str),
    /// licence plate number · 车牌号
    plate_number 1(&str),
    /// licence plate colour · 车牌颜色
    plate_color 2(&PlateColor),
    /// user entry time · 用户入场时间
    start_time 3(&str),
    /// user exit time · 用户出场时间
    end_time 4(&str),
    /// name of the car park where the space is · 所在停车位车场的名称
    parking_name 5(&str),
    /// duration billed · 计费的时间长 (seconds)
    charging_duration 6(i64),
    /// car park device ID · 停车场设备ID
    device_id 7(&str),
} }
