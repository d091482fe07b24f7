// Written by `cargo xtask codegen` from spec/webhook/v2/transaction-success.md

//! Notification: ordinary payment (XML) · 普通支付通知(XML)
//!
//! v2 notification `transaction-success`
//!
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011935221)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011937152)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011937248)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011938508)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011941607)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011985057)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011985480)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011936650)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011989262)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011941679)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011941306)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011984334)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011989906)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011988207)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011984263)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634962)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634999)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013635250)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013636492)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013636612)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987465)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011985484)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011989913)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011988376)

use crate::model::body;

/// Notification: ordinary payment (XML) · 普通支付通知(XML)
#[non_exhaustive]
pub struct Body {
    /// official account platform appid · 公众平台APPID
    pub appid: Option<String>,
    /// merchant data package · 商家数据包
    pub attach: Option<String>,
    /// payer's bank · 付款银行
    pub bank_type: Option<String>,
    /// currency type · 货币种类
    pub fee_type: Option<String>,
    /// whether the official account is followed · 是否关注公众账号
    pub is_subscribe: Option<IsSubscribe>,
    /// merchant ID · 商户号
    pub mch_id: Option<String>,
    /// sub-merchant ID · 子商户号
    pub sub_mch_id: Option<String>,
    /// sub-merchant appid · 子商户应用ID
    pub sub_appid: Option<String>,
    /// nonce · 随机字符串
    pub nonce_str: Option<String>,
    /// user openid · 用户标识
    pub openid: Option<String>,
    /// merchant order number · 商户订单号
    pub out_trade_no: Option<String>,
    /// business result · 业务结果
    pub result_code: Option<ResultCode>,
    /// return status code · 返回状态码
    pub return_code: Option<ReturnCode>,
    /// signature · 签名
    pub sign: Option<String>,
    /// payment completion time · 支付完成时间
    pub time_end: Option<String>,
    /// quoted amount · 标价金额
    pub total_fee: Option<String>,
    /// total cash coupon amount · 总代金券金额
    pub coupon_fee: Option<String>,
    /// quantity of cash coupons used · 代金券使用数量
    pub coupon_count: Option<String>,
    /// trade type · 交易类型
    pub trade_type: Option<TradeType>,
    /// WeChat Pay transaction ID · 微信支付订单号
    pub transaction_id: Option<String>,
    /// entrusted deduction contract ID · 委托代扣协议id
    pub contract_id: Option<String>,
    /// whether the user has repaid · ⽤户是否已还款
    pub user_repaid: Option<UserRepaid>,
    /// trade state · 交易状态
    pub trade_state: Option<TradeState>,
    /// the numbered fields as a list: `coupon_type_$n`, `coupon_id_$n`
    pub coupons: Vec<Coupon>,
}

crate::model! { Body: Default {
    appid: body("appid"),
    attach: body("attach"),
    bank_type: body("bank_type"),
    fee_type: body("fee_type"),
    is_subscribe: body("is_subscribe"),
    mch_id: body("mch_id"),
    sub_mch_id: body("sub_mch_id"),
    sub_appid: body("sub_appid"),
    nonce_str: body("nonce_str"),
    openid: body("openid"),
    out_trade_no: body("out_trade_no"),
    result_code: body("result_code"),
    return_code: body("return_code"),
    sign: body("sign"),
    time_end: body("time_end"),
    total_fee: body("total_fee"),
    coupon_fee: body("coupon_fee"),
    coupon_count: body("coupon_count"),
    trade_type: body("trade_type"),
    transaction_id: body("transaction_id"),
    contract_id: body("contract_id"),
    user_repaid: body("user_repaid"),
    trade_state: body("trade_state"),
    coupons: body("coupons"),
} }

impl crate::endpoint::V2Notification for Body {
    const EVENT: &'static str = "transaction-success";
}

crate::open_enum! {
    /// whether the official account is followed · 是否关注公众账号
    pub enum IsSubscribe {
        Y = "Y",
        N = "N",
    }
}

crate::open_enum! {
    /// business result · 业务结果
    pub enum ResultCode {
        Success = "SUCCESS",
        Fail = "FAIL",
    }
}

crate::open_enum! {
    /// return status code · 返回状态码
    pub enum ReturnCode {
        Success = "SUCCESS",
        Fail = "FAIL",
    }
}

crate::open_enum! {
    /// trade type · 交易类型
    pub enum TradeType {
        Jsapi = "JSAPI",
        Native = "NATIVE",
        App = "APP",
        Mweb = "MWEB",
        Pap = "PAP",
    }
}

crate::open_enum! {
    /// whether the user has repaid · ⽤户是否已还款
    pub enum UserRepaid {
        Y = "Y",
        N = "N",
    }
}

crate::open_enum! {
    /// trade state · 交易状态
    pub enum TradeState {
        Success = "SUCCESS",
        PayFail = "PAY_FAIL",
    }
}

/// the numbered fields as a list: `coupon_type_$n`, `coupon_id_$n`
#[non_exhaustive]
pub struct Coupon {
    /// cash coupon type · 代金券类型
    pub coupon_type: Option<String>,
    /// cash coupon ID · 代金券ID
    pub coupon_id: Option<String>,
}

crate::model! { Coupon: Default {
    coupon_type: body("coupon_type").family("coupon_type_$n"),
    coupon_id: body("coupon_id").family("coupon_id_$n"),
} }
