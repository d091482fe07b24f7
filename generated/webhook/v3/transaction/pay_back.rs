// Written by `cargo xtask codegen` from spec/webhook/v3/TRANSACTION.PAY_BACK.md

//! Notification: user repaid an advance order (TRANSACTION.PAY\_BACK, JSON) · 用户对垫资单还款(TRANSACTION.PAY\_BACK)通知(JSON)
//!
//! Notification `TRANSACTION.PAY_BACK`
//!
//! Official pages · 官方文档:
//!
//! - partner: [4012160841](https://pay.weixin.qq.com/doc/v3/partner/4012160841)
#![doc(alias("用户对垫资单还款(TRANSACTION.PAY_BACK)通知(JSON)", "4012160841"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "TRANSACTION.PAY_BACK";
    type Reply = ();
}

crate::open_enum! {
    /// trade type · 交易类型
    pub enum TradeType {
        Auth = "AUTH",
    }
}

pub use crate::states::TradeState;

/// payer information · 支付者信息
#[non_exhaustive]
pub struct Payer {
    /// user openid at the partner · 用户在服务商的标识
    pub openid: Option<String>,
    /// user openid at the sub-merchant · 用户在子商户的标识
    pub sub_openid: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { Payer: Received {
    openid: body("openid").promised(),
    sub_openid: body("sub_openid"),
} }

crate::promised::promised! { Payer {
    /// user openid at the partner · 用户在服务商的标识
    openid 0(&str),
} }

/// order amount · 订单金额信息
#[non_exhaustive]
pub struct Amount {
    /// three-letter code under ISO 4217 · 符合ISO 4217标准的三位字母代码
    pub currency: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { Amount: Received {
    currency: body("currency").promised(),
} }

crate::promised::promised! { Amount {
    /// three-letter code under ISO 4217 · 符合ISO 4217标准的三位字母代码
    currency 0(&str),
} }

/// device information · 设备信息
#[non_exhaustive]
pub struct DeviceInfo {
    /// merchant device number · 商户设备号
    pub device_id: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { DeviceInfo: Received {
    device_id: body("device_id"),
} }

pub use crate::v3::qrcode::transactions::post::response::Scope;

pub use crate::v3::qrcode::transactions::post::response::Type;

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
    pub type_: Option<Type>,
    /// activity ID · 活动ID
    pub stock_id: Option<String>,
    /// stock ID configured in the WeChat merchant backend · 在微信商户后台配置的批次ID
    pub activity_id: Option<String>,
    /// CNY
    pub currency: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { PromotionDetail: Received {
    coupon_id: body("coupon_id").promised(),
    name: body("name"),
    scope: body("scope"),
    type_: body("type"),
    stock_id: body("stock_id"),
    activity_id: body("activity_id"),
    currency: body("currency"),
} }

crate::promised::promised! { PromotionDetail {
    /// coupon or instant discount ID · 券或者立减优惠ID
    coupon_id 0(&str),
} }

pub use crate::webhook::v3::transaction::fail::UserRepaid;

pub use crate::webhook::v3::transaction::fail::PlateColor;

pub use crate::webhook::v3::transaction::fail::ParkingInfo;

/// Notification: user repaid an advance order (TRANSACTION.PAY\_BACK, JSON) · 用户对垫资单还款(TRANSACTION.PAY\_BACK)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// merchant ID assigned by WeChat Pay · 微信支付分配的商户号
    pub mchid: Option<String>,
    /// appid submitted in the API call · 调用接口提交的应用ID
    pub appid: Option<String>,
    /// sub-merchant ID submitted when calling the API · 调用接口提交的子商户号
    pub sub_mchid: Option<String>,
    /// sub-merchant appid submitted in the API call · 调用接口提交的子商户应用ID
    pub sub_appid: Option<String>,
    /// merchant service order number submitted when calling the API · 调用接口提交的商户服务订单号
    pub out_trade_no: Option<String>,
    /// WeChat Pay transaction ID · 微信支付系统生成的订单号
    pub transaction_id: Option<String>,
    /// trade type · 交易类型
    pub trade_type: Option<TradeType>,
    /// trade state · 交易状态
    pub trade_state: Option<TradeState>,
    /// description of the current order state and guidance for the next step · 对当前订单状态的描述和下一步操作的指引
    pub trade_state_desc: Option<String>,
    /// bank type · 银行类型
    pub bank_type: Option<String>,
    /// attached data · 附加数据
    pub attach: Option<String>,
    /// order payment completion time · 订单支付完成时间; as 2018-06-08T10:34:56+08:00
    pub success_time: Option<crate::Time>,
    /// payer information · 支付者信息
    pub payer: Option<Payer>,
    /// order amount · 订单金额信息
    pub amount: Option<Amount>,
    /// device information · 设备信息
    pub device_info: Option<DeviceInfo>,
    /// discount feature information · 优惠功能信息
    pub promotion_detail: Vec<PromotionDetail>,
    /// merchant ID submitted when calling the API · 调用接口提交的商户号
    pub sp_mchid: Option<String>,
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

crate::model! { Resource: Received {
    mchid: body("mchid").promised(),
    appid: body("appid").promised(),
    sub_mchid: body("sub_mchid").promised(),
    sub_appid: body("sub_appid").promised(),
    out_trade_no: body("out_trade_no").promised(),
    transaction_id: body("transaction_id"),
    trade_type: body("trade_type"),
    trade_state: body("trade_state").promised(),
    trade_state_desc: body("trade_state_desc"),
    bank_type: body("bank_type"),
    attach: body("attach"),
    success_time: body("success_time"),
    payer: body("payer"),
    amount: body("amount").promised(),
    device_info: body("device_info").promised(),
    promotion_detail: body("promotion_detail"),
    sp_mchid: body("sp_mchid").promised(),
    description: body("description").promised(),
    create_time: body("create_time").promised(),
    trade_state_description: body("trade_state_description"),
    user_repaid: body("user_repaid"),
    trade_scene: body("trade_scene"),
    parking_info: body("parking_info").promised(),
} }

crate::promised::promised! { Resource {
    /// merchant ID assigned by WeChat Pay · 微信支付分配的商户号
    mchid 0(&str),
    /// appid submitted in the API call · 调用接口提交的应用ID
    appid 1(&str),
    /// sub-merchant ID submitted when calling the API · 调用接口提交的子商户号
    sub_mchid 2(&str),
    /// sub-merchant appid submitted in the API call · 调用接口提交的子商户应用ID
    sub_appid 3(&str),
    /// merchant service order number submitted when calling the API · 调用接口提交的商户服务订单号
    out_trade_no 4(&str),
    /// trade state · 交易状态
    trade_state 7(&TradeState),
    /// order amount · 订单金额信息
    amount 13(&Amount),
    /// device information · 设备信息
    device_info 14(&DeviceInfo),
    /// merchant ID submitted when calling the API · 调用接口提交的商户号
    sp_mchid 16(&str),
    /// merchant-defined field · 商户自定义字段
    description 17(&str),
    /// returned when the order is created successfully · 订单成功创建时返回; as 2018-06-08T10:34:56+08:00
    create_time 18(&crate::Time),
    /// when trade\_scene is `PARKING` · trade\_scene为`PARKING`时
    parking_info 22(&ParkingInfo),
} }
