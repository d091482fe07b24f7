// Written by `cargo xtask codegen` from spec/webhook/v3/CROSS_BORDER_PAY.GET_MCH_INFO.md

//! Notification: overseas wallet, query payment QR code (CROSS\_BORDER\_PAY.GET\_MCH\_INFO, JSON) · 外包内用-查询收款二维码信息(CROSS\_BORDER\_PAY.GET\_MCH\_INFO)回调(JSON)
//!
//! Notification `CROSS_BORDER_PAY.GET_MCH_INFO`
//!
//! Official pages · 官方文档:
//!
//! - institution: [4019762388](https://pay.weixin.qq.com/doc/v3/institution/4019762388)
#![doc(alias("外包内用-查询收款二维码信息(CROSS_BORDER_PAY.GET_MCH_INFO)回调(JSON)", "4019762388"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "CROSS_BORDER_PAY.GET_MCH_INFO";
    const SIGNED_REPLY: bool = true;
    type Reply = Reply;
}

crate::open_enum! {
    /// business processing status code · 业务处理状态码
    pub enum Code {
        Success = "SUCCESS",
        Fail = "FAIL",
    }
}

crate::open_enum! {
    /// permitted payer account type · 限定付款方账户类型
    pub enum LimitBankAccType {
        Unlimit = "UNLIMIT",
        NoCredit = "NO_CREDIT",
    }
}

/// Notification: overseas wallet, query payment QR code (CROSS\_BORDER\_PAY.GET\_MCH\_INFO, JSON) · 外包内用-查询收款二维码信息(CROSS\_BORDER\_PAY.GET\_MCH\_INFO)回调(JSON)
#[non_exhaustive]
pub struct Resource {
    /// acquiring network's trade serial number · 受理网络交易流水号
    pub acq_tid: Option<String>,
    /// wallet code · 钱包编码
    pub bank_type: Option<String>,
    /// receipt QR code · 收款码
    pub qr_cd_mp: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    acq_tid: body("acq_tid").promised(),
    bank_type: body("bank_type").promised(),
    qr_cd_mp: body("qr_cd_mp").promised(),
} }

crate::promised::promised! { Resource {
    /// acquiring network's trade serial number · 受理网络交易流水号
    acq_tid 0(&str),
    /// wallet code · 钱包编码
    bank_type 1(&str),
    /// receipt QR code · 收款码
    qr_cd_mp 2(&str),
} }

/// Notification: overseas wallet, query payment QR code (CROSS\_BORDER\_PAY.GET\_MCH\_INFO, JSON) · 外包内用-查询收款二维码信息(CROSS\_BORDER\_PAY.GET\_MCH\_INFO)回调(JSON)
#[must_use]
#[non_exhaustive]
pub struct Reply {
    /// business processing status code · 业务处理状态码
    pub code: Code,
    /// attached information of the business processing · 业务处理附加信息
    pub message: Option<String>,
    /// acquiring network's trade serial number · 受理网络交易流水号
    pub acq_tid: String,
    /// collected amount · 收款金额 (fen)
    pub fix_recv_amount: Option<crate::Fen>,
    /// merchant ID · 商户ID
    pub mch_id: String,
    /// sub-merchant ID · 特约商户ID
    pub sub_mch_id: Option<String>,
    /// permitted payer account type · 限定付款方账户类型
    pub limit_bank_acc_type: LimitBankAccType,
    /// server IP · 服务器IP
    pub client_ip: String,
}

crate::model! { Reply {
    code: body("code").required(),
    message: body("message"),
    acq_tid: body("acq_tid").required(),
    fix_recv_amount: body("fix_recv_amount"),
    mch_id: body("mch_id").required(),
    sub_mch_id: body("sub_mch_id"),
    limit_bank_acc_type: body("limit_bank_acc_type").required(),
    client_ip: body("client_ip").required(),
} }

crate::sent::sent! { Reply(ReplyRequired<'a>) {
    /// business processing status code · 业务处理状态码
    code(Code),
    /// acquiring network's trade serial number · 受理网络交易流水号
    acq_tid(&'a str),
    /// merchant ID · 商户ID
    mch_id(&'a str),
    /// permitted payer account type · 限定付款方账户类型
    limit_bank_acc_type(LimitBankAccType),
    /// server IP · 服务器IP
    client_ip(&'a str),
} {
    /// attached information of the business processing · 业务处理附加信息
    message message_opt(into String),
    /// collected amount · 收款金额 (fen)
    fix_recv_amount fix_recv_amount_opt(into crate::Fen),
    /// sub-merchant ID · 特约商户ID
    sub_mch_id sub_mch_id_opt(into String),
} }
