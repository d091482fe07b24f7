// Written by `cargo xtask codegen` from spec/webhook/v3/TRANSACTION.SUCCESS.md

//! Notification: payment succeeded (TRANSACTION.SUCCESS, JSON) · 支付成功(TRANSACTION.SUCCESS)通知(JSON)
//!
//! Notification `TRANSACTION.SUCCESS`
//!
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791861)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013070368)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791836)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791882)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791902)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012158598)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421143)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421231)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421336)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421407)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012166360)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012284311)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012165150)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012286273)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012286313)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012289459)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013392770)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085146)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080237)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085680)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085875)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085801)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012231898)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462105)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462175)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462250)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462574)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012167493)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012602261)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012166543)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012886152)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012086059)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012090195)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012237246)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012155283)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012586136)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085573)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013194298)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012159706)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012160382)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012161063)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013014124)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012505528)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354543)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354579)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354607)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4014096450)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354798)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015124358)

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "TRANSACTION.SUCCESS";
    type Reply = ();
}

crate::open_enum! {
    /// type of the profit-sharing receiver · 分账接收方的类型
    pub enum Type {
        MerchantId = "MERCHANT_ID",
        PersonalOpenid = "PERSONAL_OPENID",
    }
}

/// profit-sharing receiver object · 分账接收方对象
#[non_exhaustive]
pub struct Receiver {
    /// type of the profit-sharing receiver · 分账接收方的类型
    pub type_: Option<Type>,
    /// account of the profit-sharing receiver · 分账接收方的账号
    pub account: Option<String>,
    /// amount of the profit-sharing fund movement · 分账动账金额 (fen)
    pub amount: Option<i64>,
    /// profit-sharing or return description · 分账/回退描述
    pub description: Option<String>,
}

crate::model! { Receiver: Default {
    type_: body("type"),
    account: body("account"),
    amount: body("amount"),
    description: body("description"),
} }

crate::open_enum! {
    /// trade state · 交易状态
    pub enum TradeState {
        Success = "SUCCESS",
        Accept = "ACCEPT",
        PayFail = "PAY_FAIL",
        Refund = "REFUND",
    }
}

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

/// payer information · 支付者信息
#[non_exhaustive]
pub struct Payer {
    /// user openid at the partner · 用户在服务商的标识
    pub openid: Option<String>,
    /// user openid at the sub-merchant · 用户在子商户的标识
    pub sub_openid: Option<String>,
}

crate::model! { Payer: Default {
    openid: body("openid"),
    sub_openid: body("sub_openid"),
} }

/// exchange rate information · 汇率信息
#[non_exhaustive]
pub struct ExchangeRate {
    /// exchange rate type · 汇率类型
    pub type_: Option<String>,
    /// exchange rate value · 汇率值
    pub rate: Option<i64>,
}

crate::model! { ExchangeRate: Default {
    type_: body("type"),
    rate: body("rate"),
} }

/// order amount · 订单金额信息
#[non_exhaustive]
pub struct Amount {
    /// three-letter code under ISO 4217 · 符合ISO 4217标准的三位字母代码
    pub currency: Option<String>,
    /// total amount · 总金额
    pub total: Option<i64>,
    /// amount actually paid by the user · 用户实际支付金额 (fen)
    pub payer_total: Option<i64>,
    /// user's payment currency · 用户支付币种
    pub payer_currency: Option<String>,
    /// exchange rate information · 汇率信息
    pub exchange_rate: Option<ExchangeRate>,
}

crate::model! { Amount: Default {
    currency: body("currency"),
    total: body("total"),
    payer_total: body("payer_total"),
    payer_currency: body("payer_currency"),
    exchange_rate: body("exchange_rate"),
} }

crate::open_enum! {
    /// discount scope
    pub enum Scope {
        Global = "GLOBAL",
        Single = "SINGLE",
    }
}

crate::open_enum! {
    /// discount type
    pub enum PromotionDetailType {
        Cash = "CASH",
        Nocash = "NOCASH",
    }
}

crate::open_enum! {
    /// `CNY`
    pub enum Currency {
        Cny = "CNY",
    }
}

/// discount feature information · 优惠功能信息
#[non_exhaustive]
pub struct PromotionDetail {
    /// coupon or instant discount ID · 券或者立减优惠ID
    pub coupon_id: Option<String>,
    /// discount name · 优惠名称
    pub name: Option<String>,
    /// discount scope
    pub scope: Option<Scope>,
    /// discount type
    pub type_: Option<PromotionDetailType>,
    /// stock ID configured in the WeChat merchant backend · 在微信商户后台配置的批次ID
    pub activity_id: Option<String>,
    /// `CNY`
    pub currency: Option<Currency>,
}

crate::model! { PromotionDetail: Default {
    coupon_id: body("coupon_id"),
    name: body("name"),
    scope: body("scope"),
    type_: body("type"),
    activity_id: body("activity_id"),
    currency: body("currency"),
} }

crate::open_enum! {
    /// trade state · 交易状态
    pub enum SubOrdersTradeState {
        Success = "SUCCESS",
        Refund = "REFUND",
        Notpay = "NOTPAY",
        Closed = "CLOSED",
        Revoked = "REVOKED",
        Userpaying = "USERPAYING",
        Payerror = "PAYERROR",
        Accept = "ACCEPT",
    }
}

/// order amount · 订单金额
#[non_exhaustive]
pub struct SubOrdersAmount {
    /// quoted amount · 标价金额
    pub total_amount: Option<i64>,
    /// cash payment amount · 现金支付金额
    pub payer_amount: Option<i64>,
    /// quoted currency · 标价币种
    pub currency: Option<String>,
    /// cash payment currency · 现金支付币种
    pub payer_currency: Option<String>,
    /// settlement exchange rate · 结算汇率
    pub settlement_rate: Option<i64>,
}

crate::model! { SubOrdersAmount: Default {
    total_amount: body("total_amount"),
    payer_amount: body("payer_amount"),
    currency: body("currency"),
    payer_currency: body("payer_currency"),
    settlement_rate: body("settlement_rate"),
} }

/// goods order list · 商品单列表
#[non_exhaustive]
pub struct SubOrders {
    /// goods order's initiating merchant ID · 商品单发起商户号
    pub mchid: Option<String>,
    /// individual payee acceptance authorisation ID of the goods order · 商品单个人收款方受理授权ID
    pub individual_auth_id: Option<String>,
    /// platform nickname of the individual payee of the goods order · 商品单个人收款方平台昵称
    pub individual_name: Option<String>,
    /// trade type · 交易类型
    pub trade_type: Option<String>,
    /// trade state · 交易状态
    pub trade_state: Option<SubOrdersTradeState>,
    /// payer's bank · 付款银行
    pub bank_type: Option<String>,
    /// attached data · 附加数据
    pub attach: Option<String>,
    /// order amount · 订单金额
    pub amount: Option<SubOrdersAmount>,
    /// payment completion time · 支付完成时间
    pub success_time: Option<String>,
    /// WeChat Pay transaction ID · 微信支付订单号
    pub transaction_id: Option<String>,
    /// order number of the goods order · 商品单订单号
    pub out_trade_no: Option<String>,
}

crate::model! { SubOrders: Default {
    mchid: body("mchid"),
    individual_auth_id: body("individual_auth_id"),
    individual_name: body("individual_name"),
    trade_type: body("trade_type"),
    trade_state: body("trade_state"),
    bank_type: body("bank_type"),
    attach: body("attach"),
    amount: body("amount"),
    success_time: body("success_time"),
    transaction_id: body("transaction_id"),
    out_trade_no: body("out_trade_no"),
} }

/// payer information · 支付者信息
#[non_exhaustive]
pub struct CombinePayerInfo {
    /// user openid · 用户标识
    pub openid: Option<String>,
}

crate::model! { CombinePayerInfo: Default {
    openid: body("openid"),
} }

/// merchant interest subsidy used (WeChat Fenfu) · 使用的商户贴息信息(微信分付)
#[non_exhaustive]
pub struct InstallmentInfo {
    /// whether the merchant interest subsidy was used · 是否使用了商户贴息
    pub use_subsidy: Option<bool>,
    /// number of instalments actually selected by the user · 用户实际选择分期期数
    pub selected_installment_number: Option<i64>,
}

crate::model! { InstallmentInfo: Default {
    use_subsidy: body("use_subsidy"),
    selected_installment_number: body("selected_installment_number"),
} }

/// payment scene description · 支付场景信息描述
#[non_exhaustive]
pub struct SceneInfo {
    /// terminal device number (store number or cashier device ID) · 终端设备号（门店号或收银设备ID）
    pub device_id: Option<String>,
    /// goods order list · 商品单列表
    pub sub_orders: Option<SubOrders>,
    /// payer information · 支付者信息
    pub combine_payer_info: Option<CombinePayerInfo>,
    /// merchant interest subsidy used (WeChat Fenfu) · 使用的商户贴息信息(微信分付)
    pub installment_info: Option<InstallmentInfo>,
}

crate::model! { SceneInfo: Default {
    device_id: body("device_id"),
    sub_orders: body("sub_orders"),
    combine_payer_info: body("combine_payer_info"),
    installment_info: body("installment_info"),
} }

/// Notification: payment succeeded (TRANSACTION.SUCCESS, JSON) · 支付成功(TRANSACTION.SUCCESS)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// merchant ID submitted when calling the API · 调用接口提交的商户号
    pub sp_mchid: Option<String>,
    /// sub-merchant ID submitted when calling the API · 调用接口提交的子商户号
    pub sub_mchid: Option<String>,
    /// WeChat Pay transaction ID · 微信支付系统生成的订单号
    pub transaction_id: Option<String>,
    /// WeChat profit-sharing or return ID · 微信分账/回退单号
    pub order_id: Option<String>,
    /// profit sharer's internal profit-sharing or return number · 分账方系统内部的分账/回退单号
    pub out_order_no: Option<String>,
    /// profit-sharing receiver object · 分账接收方对象
    pub receiver: Option<Receiver>,
    /// order payment completion time · 订单支付完成时间
    pub success_time: Option<String>,
    /// appid submitted in the API call · 调用接口提交的应用ID
    pub appid: Option<String>,
    /// merchant service order number submitted when calling the API · 调用接口提交的商户服务订单号
    pub out_trade_no: Option<String>,
    /// merchant-defined field · 商户自定义字段
    pub description: Option<String>,
    /// returned when the order is created successfully · 订单成功创建时返回
    pub create_time: Option<String>,
    /// trade state · 交易状态
    pub trade_state: Option<TradeState>,
    /// description of the current order state and guidance for the next step · 对当前订单状态的描述和下一步操作的指引
    pub trade_state_description: Option<String>,
    /// bank type · 银行类型
    pub bank_type: Option<String>,
    /// attached data · 附加数据
    pub attach: Option<String>,
    /// whether the user has repaid
    pub user_repaid: Option<UserRepaid>,
    /// trade scene value · 交易场景值
    pub trade_scene: Option<String>,
    /// when trade\_scene is `PARKING` · trade\_scene为`PARKING`时
    pub parking_info: Option<ParkingInfo>,
    /// payer information · 支付者信息
    pub payer: Option<Payer>,
    /// order amount · 订单金额信息
    pub amount: Option<Amount>,
    /// discount feature information · 优惠功能信息
    pub promotion_detail: Vec<PromotionDetail>,
    /// sub-merchant appid submitted in the API call · 调用接口提交的子商户应用ID
    pub sub_appid: Option<String>,
    /// combined order app's appid · 合单应用程序APPID
    pub combine_appid: Option<String>,
    /// trade order initiator's merchant ID · 交易单发起方的商户号
    pub combine_mchid: Option<String>,
    /// merchant's internal order number for the trade order · 商户系统内部对交易单定义的订单号
    pub combine_out_trade_no: Option<String>,
    /// WeChat Pay transaction ID · 微信支付系统生成的订单号
    pub combine_transaction_id: Option<String>,
    /// payment scene description · 支付场景信息描述
    pub scene_info: Option<SceneInfo>,
}

crate::model! { Resource: Default {
    sp_mchid: body("sp_mchid"),
    sub_mchid: body("sub_mchid"),
    transaction_id: body("transaction_id"),
    order_id: body("order_id"),
    out_order_no: body("out_order_no"),
    receiver: body("receiver"),
    success_time: body("success_time"),
    appid: body("appid"),
    out_trade_no: body("out_trade_no"),
    description: body("description"),
    create_time: body("create_time"),
    trade_state: body("trade_state"),
    trade_state_description: body("trade_state_description"),
    bank_type: body("bank_type"),
    attach: body("attach"),
    user_repaid: body("user_repaid"),
    trade_scene: body("trade_scene"),
    parking_info: body("parking_info"),
    payer: body("payer"),
    amount: body("amount"),
    promotion_detail: body("promotion_detail"),
    sub_appid: body("sub_appid"),
    combine_appid: body("combine_appid"),
    combine_mchid: body("combine_mchid"),
    combine_out_trade_no: body("combine_out_trade_no"),
    combine_transaction_id: body("combine_transaction_id"),
    scene_info: body("scene_info"),
} }
