// Written by `cargo xtask codegen` from spec/webhook/v2/pap-contract-state-changed.md

//! Notification: entrusted deduction contract signing or termination result (XML) · 扣款服务-签约/解约结果通知(XML)
//!
//! v2 notification `pap-contract-state-changed`
//!
//! Official pages · 官方文档:
//!
//! - merchant: [4011987586](https://pay.weixin.qq.com/doc/v2/merchant/4011987586)
//! - partner: [4011988378](https://pay.weixin.qq.com/doc/v2/partner/4011988378), [4011989899](https://pay.weixin.qq.com/doc/v2/partner/4011989899), [4011989900](https://pay.weixin.qq.com/doc/v2/partner/4011989900), [4011989901](https://pay.weixin.qq.com/doc/v2/partner/4011989901), [4011989904](https://pay.weixin.qq.com/doc/v2/partner/4011989904)
#![doc(alias("扣款服务-签约/解约结果通知(XML)", "4011987586", "4011988378", "4011989899", "4011989900", "4011989901", "4011989904"))]

use crate::model::body;

/// Notification: entrusted deduction contract signing or termination result (XML) · 扣款服务-签约/解约结果通知(XML)
#[non_exhaustive]
pub struct Body {
    /// merchant ID · 商户号
    pub mch_id: Option<String>,
    /// sub-merchant ID · 子商户号
    pub sub_mch_id: Option<String>,
    /// contract number · 签约协议号
    pub contract_code: Option<String>,
    /// template ID · 模板id
    pub plan_id: Option<String>,
    /// user openid · 用户标识
    pub openid: Option<String>,
    /// user sub-openid · 用户子标识
    pub sub_openid: Option<String>,
    /// signature · 签名
    pub sign: Option<String>,
    /// change type · 变更类型
    pub change_type: Option<ChangeType>,
    /// operation time · 操作时间
    pub operate_time: Option<String>,
    /// entrusted deduction contract ID · 委托代扣协议id
    pub contract_id: Option<String>,
    /// contract expiry time · 协议到期时间
    pub contract_expired_time: Option<String>,
    /// contract termination method · 协议解约方式
    pub contract_termination_mode: Option<ContractTerminationMode>,
    /// request serial number · 请求序列号
    pub request_serial: Option<String>,
    /// official account appid · 公众账号id
    pub appid: Option<String>,
    /// sub-merchant official account appid · 子商户公众账号ID
    pub sub_appid: Option<String>,
    /// user account display name · 用户账户展示名称
    pub contract_display_account: Option<String>,
    /// contract state · 协议状态 (`0`, `1`)
    pub contract_state: Option<i64>,
    /// contract signing time · 协议签署时间
    pub contract_signed_time: Option<String>,
    /// contract termination time · 协议解约时间
    pub contract_terminated_time: Option<String>,
    /// contract termination remark · 解约备注
    pub contract_termination_remark: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { Body: Received {
    mch_id: body("mch_id").promised(),
    sub_mch_id: body("sub_mch_id"),
    contract_code: body("contract_code").promised(),
    plan_id: body("plan_id").promised(),
    openid: body("openid").promised(),
    sub_openid: body("sub_openid"),
    sign: body("sign"),
    change_type: body("change_type").promised(),
    operate_time: body("operate_time").promised(),
    contract_id: body("contract_id").promised(),
    contract_expired_time: body("contract_expired_time"),
    contract_termination_mode: body("contract_termination_mode"),
    request_serial: body("request_serial").promised(),
    appid: body("appid"),
    sub_appid: body("sub_appid"),
    contract_display_account: body("contract_display_account"),
    contract_state: body("contract_state"),
    contract_signed_time: body("contract_signed_time"),
    contract_terminated_time: body("contract_terminated_time"),
    contract_termination_remark: body("contract_termination_remark"),
} }

crate::promised::promised! { Body {
    /// merchant ID · 商户号
    mch_id 0(&str),
    /// contract number · 签约协议号
    contract_code 2(&str),
    /// template ID · 模板id
    plan_id 3(&str),
    /// user openid · 用户标识
    openid 4(&str),
    /// change type · 变更类型
    change_type 7(&ChangeType),
    /// operation time · 操作时间
    operate_time 8(&str),
    /// entrusted deduction contract ID · 委托代扣协议id
    contract_id 9(&str),
    /// request serial number · 请求序列号
    request_serial 12(&str),
} }

impl crate::endpoint::V2Notification for Body {
    const EVENT: &'static str = "pap-contract-state-changed";
}

crate::open_enum! {
    /// change type · 变更类型
    pub enum ChangeType {
        Add = "ADD",
        Delete = "DELETE",
    }
}

crate::open_enum! {
    /// contract termination method · 协议解约方式
    pub enum ContractTerminationMode {
        V1 = "1",
        V2 = "2",
        V3 = "3",
        V4 = "4",
        V5 = "5",
        V6 = "6",
        V7 = "7",
    }
}
