// Written by `cargo xtask codegen` from spec/webhook/v3/TRANSACTION.FAIL.md

//! Notification: parking deduction failed (TRANSACTION.FAIL, JSON) · 停车服务扣费失败(TRANSACTION.FAIL)通知(JSON)
//!
//! Notification `TRANSACTION.FAIL`
//!
//! Official pages · 官方文档:
//!
//! - partner: [4012159706](https://pay.weixin.qq.com/doc/v3/partner/4012159706)
#![doc(alias("停车服务扣费失败(TRANSACTION.FAIL)通知(JSON)", "4012159706"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "TRANSACTION.FAIL";
    type Reply = ();
}

crate::open_enum! {
    /// contract state
    pub enum ContractStatus {
        Add = "ADD",
        Delete = "DELETE",
    }
}

/// contract signing information · 签约信息
#[non_exhaustive]
pub struct ContractInformation {
    /// ID of one signing of a contract template by the user · 标识用户与某签约模板的一次签约
    pub contract_id: Option<String>,
    /// contract state
    pub contract_status: Option<ContractStatus>,
    /// contract signing completion time · 签约完成时间; as 2018-06-08T10:34:56+08:00
    pub create_time: Option<crate::Time>,
    origin_: crate::model::Origin,
}

crate::model! { ContractInformation: Received {
    contract_id: body("contract_id"),
    contract_status: body("contract_status"),
    create_time: body("create_time"),
} }

pub use crate::states::TradeState;

/// payer information · 支付者信息
#[non_exhaustive]
pub struct Payer {
    /// user openid at the partner · 用户在服务商的标识
    pub openid: Option<String>,
    /// user openid at the sub-merchant · 用户在子商户的标识
    pub sub_openid: Option<String>,
    /// user openid under the partner merchant appid · 用户在服务商商户AppID下的唯一标识
    pub sp_openid: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { Payer: Received {
    openid: body("openid").promised(),
    sub_openid: body("sub_openid"),
    sp_openid: body("sp_openid"),
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
    /// user's payment currency · 用户支付币种
    pub payer_currency: Option<String>,
    /// merchant device IP (of the server initiating the deduction) · 商户端设备IP（发起扣款请求的商户服务器IP） (fen)
    pub payer_total: Option<crate::Fen>,
    origin_: crate::model::Origin,
}

crate::model! { Amount: Received {
    currency: body("currency").promised(),
    payer_currency: body("payer_currency").promised(),
    payer_total: body("payer_total").promised(),
} }

crate::promised::promised! { Amount {
    /// three-letter code under ISO 4217 · 符合ISO 4217标准的三位字母代码
    currency 0(&str),
    /// user's payment currency · 用户支付币种
    payer_currency 1(&str),
    /// merchant device IP (of the server initiating the deduction) · 商户端设备IP（发起扣款请求的商户服务器IP） (fen)
    payer_total 2(crate::Fen),
} }

/// device information · 设备信息
#[non_exhaustive]
pub struct DeviceInformation {
    /// merchant device number · 商户设备号
    pub device_id: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { DeviceInformation: Received {
    device_id: body("device_id"),
} }

pub use crate::v3::qrcode::transactions::post::response::Scope;

pub use crate::v3::qrcode::transactions::post::response::Type;

/// item list information · 单品列表信息
#[non_exhaustive]
pub struct GoodsDetail {
    /// goods code · 商品编码
    pub goods_id: Option<String>,
    /// quantity bought by the user · 用户购买的数量
    pub quantity: Option<i64>,
    /// goods unit price · 商品单价 (fen)
    pub unit_price: Option<crate::Fen>,
    /// goods discount amount · 商品优惠金额 (fen)
    pub discount_amount: Option<crate::Fen>,
    /// goods remark information · 商品备注信息
    pub goods_remark: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { GoodsDetail: Received {
    goods_id: body("goods_id").promised(),
    quantity: body("quantity").promised(),
    unit_price: body("unit_price").promised(),
    discount_amount: body("discount_amount").promised(),
    goods_remark: body("goods_remark"),
} }

crate::promised::promised! { GoodsDetail {
    /// goods code · 商品编码
    goods_id 0(&str),
    /// quantity bought by the user · 用户购买的数量
    quantity 1(i64),
    /// goods unit price · 商品单价 (fen)
    unit_price 2(crate::Fen),
    /// goods discount amount · 商品优惠金额 (fen)
    discount_amount 3(crate::Fen),
} }

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
    /// CNY
    pub currency: Option<String>,
    /// item list information · 单品列表信息
    pub goods_detail: Vec<GoodsDetail>,
    /// stock ID configured in the WeChat merchant backend · 在微信商户后台配置的批次ID
    pub activity_id: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { PromotionDetail: Received {
    coupon_id: body("coupon_id").promised(),
    name: body("name"),
    scope: body("scope"),
    type_: body("type"),
    stock_id: body("stock_id"),
    currency: body("currency"),
    goods_detail: body("goods_detail"),
    activity_id: body("activity_id"),
} }

crate::promised::promised! { PromotionDetail {
    /// coupon or instant discount ID · 券或者立减优惠ID
    coupon_id 0(&str),
} }

crate::open_enum! {
    /// trade type · 交易类型
    pub enum TradeType {
        Pap = "PAP",
    }
}

/// payment scene description · 支付场景信息描述
#[non_exhaustive]
pub struct SceneInfo {
    /// terminal device number (store number or cashier device ID) · 终端设备号（门店号或收银设备ID）
    pub device_id: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { SceneInfo: Received {
    device_id: body("device_id"),
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

/// Notification: parking deduction failed (TRANSACTION.FAIL, JSON) · 停车服务扣费失败(TRANSACTION.FAIL)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// merchant ID submitted when calling the API · 调用接口提交的商户号
    pub sp_mchid: Option<String>,
    /// appid submitted in the API call · 调用接口提交的应用ID
    pub appid: Option<String>,
    /// sub-merchant ID submitted when calling the API · 调用接口提交的子商户号
    pub sub_mchid: Option<String>,
    /// sub-merchant appid submitted in the API call · 调用接口提交的子商户应用ID
    pub sub_appid: Option<String>,
    /// user openid under the partner appid · 用户在服务商AppID下的唯一标识
    pub openid: Option<String>,
    /// user openid under the sub-merchant appid · 用户在子商户AppID下的唯一标识
    pub sub_openid: Option<String>,
    /// contract template number · 签约模板号
    pub plan_id: Option<String>,
    /// contract signing information · 签约信息
    pub contract_information: Option<ContractInformation>,
    /// merchant service order number submitted when calling the API · 调用接口提交的商户服务订单号
    pub out_trade_no: Option<String>,
    /// WeChat Pay transaction ID · 微信支付系统生成的订单号
    pub transaction_id: Option<String>,
    /// attached data · 附加数据
    pub attach: Option<String>,
    /// bank type · 银行类型
    pub bank_type: Option<String>,
    /// order payment completion time · 订单支付完成时间; as 2018-06-08T10:34:56+08:00
    pub success_time: Option<crate::Time>,
    /// trade state · 交易状态
    pub trade_state: Option<TradeState>,
    /// description of the current order state and guidance for the next step · 对当前订单状态的描述和下一步操作的指引
    pub trade_state_description: Option<String>,
    /// payer information · 支付者信息
    pub payer: Option<Payer>,
    /// order amount · 订单金额信息
    pub amount: Option<Amount>,
    /// device information · 设备信息
    pub device_information: Option<DeviceInformation>,
    /// discount feature information · 优惠功能信息
    pub promotion_detail: Vec<PromotionDetail>,
    /// merchant's merchant ID · 商户的商户号
    pub mchid: Option<String>,
    /// trade type · 交易类型
    pub trade_type: Option<TradeType>,
    /// trade state description · 交易状态描述
    pub trade_state_desc: Option<String>,
    /// payment scene description · 支付场景信息描述
    pub scene_info: Option<SceneInfo>,
    /// appid of the partner's official account or mobile app · 服务商申请的公众号或移动应用AppID
    pub sp_appid: Option<String>,
    /// merchant-defined field · 商户自定义字段
    pub description: Option<String>,
    /// returned when the order is created successfully · 订单成功创建时返回; as 2018-06-08T10:34:56+08:00
    pub create_time: Option<crate::Time>,
    /// whether the user has repaid
    pub user_repaid: Option<UserRepaid>,
    /// trade scene value · 交易场景值
    pub trade_scene: Option<String>,
    /// when trade\_scene is `PARKING` · trade\_scene为`PARKING`时
    pub parking_info: Option<ParkingInfo>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    sp_mchid: body("sp_mchid").promised(),
    appid: body("appid").promised(),
    sub_mchid: body("sub_mchid").promised(),
    sub_appid: body("sub_appid").promised(),
    openid: body("openid"),
    sub_openid: body("sub_openid"),
    plan_id: body("plan_id"),
    contract_information: body("contract_information"),
    out_trade_no: body("out_trade_no").promised(),
    transaction_id: body("transaction_id").promised(),
    attach: body("attach"),
    bank_type: body("bank_type").promised(),
    success_time: body("success_time").promised(),
    trade_state: body("trade_state").promised(),
    trade_state_description: body("trade_state_description"),
    payer: body("payer").promised(),
    amount: body("amount").promised(),
    device_information: body("device_information").promised(),
    promotion_detail: body("promotion_detail"),
    mchid: body("mchid").promised(),
    trade_type: body("trade_type").promised(),
    trade_state_desc: body("trade_state_desc").promised(),
    scene_info: body("scene_info"),
    sp_appid: body("sp_appid"),
    description: body("description").promised(),
    create_time: body("create_time").promised(),
    user_repaid: body("user_repaid").promised(),
    trade_scene: body("trade_scene"),
    parking_info: body("parking_info").promised(),
} }

crate::promised::promised! { Resource {
    /// merchant ID submitted when calling the API · 调用接口提交的商户号
    sp_mchid 0(&str),
    /// appid submitted in the API call · 调用接口提交的应用ID
    appid 1(&str),
    /// sub-merchant ID submitted when calling the API · 调用接口提交的子商户号
    sub_mchid 2(&str),
    /// sub-merchant appid submitted in the API call · 调用接口提交的子商户应用ID
    sub_appid 3(&str),
    /// merchant service order number submitted when calling the API · 调用接口提交的商户服务订单号
    out_trade_no 8(&str),
    /// WeChat Pay transaction ID · 微信支付系统生成的订单号
    transaction_id 9(&str),
    /// bank type · 银行类型
    bank_type 11(&str),
    /// order payment completion time · 订单支付完成时间; as 2018-06-08T10:34:56+08:00
    success_time 12(&crate::Time),
    /// trade state · 交易状态
    trade_state 13(&TradeState),
    /// payer information · 支付者信息
    payer 15(&Payer),
    /// order amount · 订单金额信息
    amount 16(&Amount),
    /// device information · 设备信息
    device_information 17(&DeviceInformation),
    /// merchant's merchant ID · 商户的商户号
    mchid 19(&str),
    /// trade type · 交易类型
    trade_type 20(&TradeType),
    /// trade state description · 交易状态描述
    trade_state_desc 21(&str),
    /// merchant-defined field · 商户自定义字段
    description 24(&str),
    /// returned when the order is created successfully · 订单成功创建时返回; as 2018-06-08T10:34:56+08:00
    create_time 25(&crate::Time),
    /// whether the user has repaid
    user_repaid 26(&UserRepaid),
    /// when trade\_scene is `PARKING` · trade\_scene为`PARKING`时
    parking_info 28(&ParkingInfo),
} }
