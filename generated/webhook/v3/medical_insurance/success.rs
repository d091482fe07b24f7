// Written by `cargo xtask codegen` from spec/webhook/v3/MEDICAL_INSURANCE.SUCCESS.md

//! Notification: medical insurance mixed payment succeeded (MEDICAL\_INSURANCE.SUCCESS, JSON) · 医保混合收款成功(MEDICAL\_INSURANCE.SUCCESS)通知(JSON)
//!
//! Notification `MEDICAL_INSURANCE.SUCCESS`
//!
//! Official pages · 官方文档:
//!
//! - merchant: [4016781554](https://pay.weixin.qq.com/doc/v3/merchant/4016781554)
//! - partner: [4012165722](https://pay.weixin.qq.com/doc/v3/partner/4012165722)
#![doc(alias("医保混合收款成功(MEDICAL_INSURANCE.SUCCESS)通知(JSON)", "4016781554", "4012165722"))]

use crate::model::{Mark, body};

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "MEDICAL_INSURANCE.SUCCESS";
    type Reply = ();
}

pub use crate::v3::med_ins::orders::post::response::MixPayStatus;

pub use crate::v3::med_ins::orders::post::response::SelfPayStatus;

pub use crate::v3::med_ins::orders::post::response::MedInsPayStatus;

/// content returned by the medical insurance bureau after payment (for the institution) · 支付完成后医保局返回内容（透传给医疗机构）
#[non_exhaustive]
pub struct PassthroughResponseContent {
    /// payment authorisation number of the medical insurance bureau
    pub pay_auth_no: Option<String>,
    /// payment order ID of the medical insurance bureau
    pub pay_ord_id: Option<String>,
    /// longitude and latitude of the place of settlement
    pub setl_latlnt: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { PassthroughResponseContent: Received {
    pay_auth_no: body("payAuthNo"),
    pay_ord_id: body("payOrdId"),
    setl_latlnt: body("setlLatlnt"),
} }

pub use crate::v3::med_ins::orders::post::MixPayType;

pub use crate::v3::med_ins::orders::post::OrderType;

pub use crate::v3::med_ins::orders::post::CashAddType;

/// cash supplement list · 现金补充列表
#[non_exhaustive]
pub struct CashAddDetail {
    /// cash supplement type · 现金补充类型
    pub cash_add_type: Option<CashAddType>,
    origin_: crate::model::Origin,
}

crate::model! { CashAddDetail: Received {
    cash_add_type: body("cash_add_type").promised(),
} }

crate::promised::promised! { CashAddDetail {
    /// cash supplement type · 现金补充类型
    cash_add_type 0(&CashAddType),
} }

pub use crate::v3::med_ins::orders::post::CashReduceType;

/// cash reduction list · 现金减免列表
#[non_exhaustive]
pub struct CashReduceDetail {
    /// cash reduction type · 现金减免类型
    pub cash_reduce_type: Option<CashReduceType>,
    origin_: crate::model::Origin,
}

crate::model! { CashReduceDetail: Received {
    cash_reduce_type: body("cash_reduce_type").promised(),
} }

crate::promised::promised! { CashReduceDetail {
    /// cash reduction type · 现金减免类型
    cash_reduce_type 0(&CashReduceType),
} }

pub use crate::v3::med_ins::orders::post::response::PassthroughRequestContent;

/// Notification: medical insurance mixed payment succeeded (MEDICAL\_INSURANCE.SUCCESS, JSON) · 医保混合收款成功(MEDICAL\_INSURANCE.SUCCESS)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// ID uniquely defining this resource · 唯一定义此资源的标识
    pub mix_trade_no: Option<String>,
    /// payment state of the mixed medical insurance and self-paid order · 医保自费混合订单支付状态
    pub mix_pay_status: Option<MixPayStatus>,
    /// payment state of the self-paid part of the mixed order · 混合订单中自费部分的支付状态
    pub self_pay_status: Option<SelfPayStatus>,
    /// payment state of the medical insurance part of the mixed order · 混合订单中医保部分的支付状态
    pub med_ins_pay_status: Option<MedInsPayStatus>,
    /// order payment time · 订单支付时间; as 2018-06-08T10:34:56+08:00
    pub paid_time: Option<crate::Time>,
    /// content returned by the medical insurance bureau after payment (for the institution) · 支付完成后医保局返回内容（透传给医疗机构）
    pub passthrough_response_content: Option<
        crate::JsonString<PassthroughResponseContent>,
    >,
    /// mixed payment type · 混合支付类型
    pub mix_pay_type: Option<MixPayType>,
    /// order type · 订单类型
    pub order_type: Option<OrderType>,
    /// acquiring institution official account appid · 从业机构的公众号ID
    pub appid: Option<String>,
    /// medical institution official account appid · 医疗机构的公众号ID
    pub sub_appid: Option<String>,
    /// medical institution's merchant ID · 医疗机构的商户号
    pub sub_mchid: Option<String>,
    /// user openid under the appid · 用户在appid下的唯一标识
    pub openid: Option<String>,
    /// user openid under the medical institution appid · 用户在医疗机构AppID下的唯一标识
    pub sub_openid: Option<String>,
    /// whether paying on behalf of relatives · 是否代亲属支付
    pub pay_for_relatives: Option<bool>,
    /// acquiring institution order number · 从业机构订单号
    pub out_trade_no: Option<String>,
    /// medical institution order number · 医疗机构订单号
    pub serial_no: Option<String>,
    /// payment order ID returned by the medical insurance bureau · 医保局返回的支付单ID
    pub pay_order_id: Option<String>,
    /// payment authorisation code returned by the medical insurance bureau · 医保局返回的支付授权码
    pub pay_auth_no: Option<String>,
    /// user's location information · 用户定位信息
    pub geo_location: Option<String>,
    /// city ID · 城市ID
    pub city_id: Option<String>,
    /// medical institution name · 医疗机构名称
    pub med_inst_name: Option<String>,
    /// medical institution code · 医疗机构编码
    pub med_inst_no: Option<String>,
    /// medical insurance order time · 医保下单时间; as 2018-06-08T10:34:56+08:00
    pub med_ins_order_create_time: Option<crate::Time>,
    /// cash supplement list · 现金补充列表
    pub cash_add_detail: Option<CashAddDetail>,
    /// cash reduction list · 现金减免列表
    pub cash_reduce_detail: Option<CashReduceDetail>,
    /// notification URL · 回调通知URL
    pub callback_url: Option<String>,
    /// self-paid prepay order ID · 自费预下单ID
    pub prepay_id: Option<String>,
    /// data passed through by the medical institution to medical insurance · 医疗机构透传给医保的数据
    pub passthrough_request_content: Option<
        crate::JsonString<PassthroughRequestContent>,
    >,
    /// extension field agreed between the medical institution and WeChat medical insurance · 医疗机构与微信医保约定的扩展字段
    pub extends: Option<String>,
    /// returned in queries and notifications · 查询与通知中返回
    pub attach: Option<String>,
    /// channel number · 渠道号
    pub channel_no: Option<String>,
    /// whether to place the order in the medical insurance bureau's test environment · 是否到医保局测试环境下单
    pub med_ins_test_env: Option<bool>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    mix_trade_no: body("mix_trade_no").promised(),
    mix_pay_status: body("mix_pay_status").promised(),
    self_pay_status: body("self_pay_status"),
    med_ins_pay_status: body("med_ins_pay_status"),
    paid_time: body("paid_time"),
    passthrough_response_content: body("passthrough_response_content").mark(Mark::Json),
    mix_pay_type: body("mix_pay_type").promised(),
    order_type: body("order_type"),
    appid: body("appid").promised(),
    sub_appid: body("sub_appid"),
    sub_mchid: body("sub_mchid"),
    openid: body("openid"),
    sub_openid: body("sub_openid"),
    pay_for_relatives: body("pay_for_relatives"),
    out_trade_no: body("out_trade_no").promised(),
    serial_no: body("serial_no"),
    pay_order_id: body("pay_order_id"),
    pay_auth_no: body("pay_auth_no"),
    geo_location: body("geo_location"),
    city_id: body("city_id").promised(),
    med_inst_name: body("med_inst_name").promised(),
    med_inst_no: body("med_inst_no").promised(),
    med_ins_order_create_time: body("med_ins_order_create_time"),
    cash_add_detail: body("cash_add_detail"),
    cash_reduce_detail: body("cash_reduce_detail"),
    callback_url: body("callback_url").promised(),
    prepay_id: body("prepay_id"),
    passthrough_request_content: body("passthrough_request_content").mark(Mark::Json),
    extends: body("extends"),
    attach: body("attach"),
    channel_no: body("channel_no"),
    med_ins_test_env: body("med_ins_test_env"),
} }

crate::promised::promised! { Resource {
    /// ID uniquely defining this resource · 唯一定义此资源的标识
    mix_trade_no 0(&str),
    /// payment state of the mixed medical insurance and self-paid order · 医保自费混合订单支付状态
    mix_pay_status 1(&MixPayStatus),
    /// mixed payment type · 混合支付类型
    mix_pay_type 6(&MixPayType),
    /// acquiring institution official account appid · 从业机构的公众号ID
    appid 8(&str),
    /// acquiring institution order number · 从业机构订单号
    out_trade_no 14(&str),
    /// city ID · 城市ID
    city_id 19(&str),
    /// medical institution name · 医疗机构名称
    med_inst_name 20(&str),
    /// medical institution code · 医疗机构编码
    med_inst_no 21(&str),
    /// notification URL · 回调通知URL
    callback_url 25(&str),
} }
