//! The rows of trade bills.

use std::fmt;

use rust_decimal::Decimal;

use super::{BillError, Row, row::Cells};
use crate::fen::Fen;

/// A payment or a refund in a trade bill. Amounts are in yuan, times as `2026-08-22 10:00:00` in
/// Beijing.
///
/// What a kind of bill has no column for is `None`, and so is an empty cell, and the `0` that stands
/// for a number there is none of. The columns that some merchants still get in place of newer ones
/// are read into those.
///
/// [The columns](https://pay.weixin.qq.com/docs/merchant/products/bill-download/format-trade.html)
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Trade {
    /// 交易时间: when it was paid, or the refund was accepted.
    pub time: String,
    /// 公众账号ID: the app of the order.
    pub appid: Option<String>,
    /// 商户号: the merchant, or the partner.
    pub mchid: Option<String>,
    /// 特约商户号, 子商户号: the sub-merchant.
    pub sub_mchid: Option<String>,
    /// 设备号: the order's `device_info`.
    pub device_info: Option<String>,
    /// 微信订单号: WeChat Pay's number of the order.
    pub transaction_id: String,
    /// 商户订单号: the merchant's number of the order.
    pub out_trade_no: String,
    /// 用户标识: the payer.
    pub openid: Option<String>,
    /// 交易类型: `JSAPI`, `NATIVE`, `APP`, …
    pub trade_type: Option<String>,
    /// 交易状态: `SUCCESS` for a payment, `REFUND` for a refund, `REVOKED` for an order cancelled
    /// after it was paid.
    pub trade_state: String,
    /// 付款银行: the payer's bank.
    pub bank_type: Option<String>,
    /// 货币种类: `CNY`, …
    pub currency: Option<String>,
    /// 应结订单金额 (总金额): the order's amount less coupons the merchant did not prepay.
    pub settlement_amount: Option<Decimal>,
    /// 代金券金额 (企业红包金额, 代金券或立减优惠金额): coupons used.
    pub coupon_amount: Option<Decimal>,
    /// 退款申请时间: when the refund was asked for.
    pub refund_request_time: Option<String>,
    /// 退款成功时间: when the refund succeeded.
    pub refund_success_time: Option<String>,
    /// 微信退款单号: WeChat Pay's number of the refund.
    pub refund_id: Option<String>,
    /// 商户退款单号: the merchant's number of the refund.
    pub out_refund_no: Option<String>,
    /// 退款金额: refunded, less coupons the merchant did not prepay.
    pub refund_amount: Option<Decimal>,
    /// 充值券退款金额 (企业红包退款金额, 代金券或立减优惠退款金额): of it in prepaid coupons.
    pub coupon_refund_amount: Option<Decimal>,
    /// 退款类型: `ORIGINAL`, `BALANCE`, …
    pub refund_type: Option<String>,
    /// 退款状态: as it was when the bill was made; it does not change in the bill.
    pub refund_status: Option<String>,
    /// 商品名称: the order's description.
    pub description: Option<String>,
    /// 商户数据包: the order's `attach`.
    pub attach: Option<String>,
    /// 手续费: WeChat Pay's fee; negative where a refund gives it back.
    pub fee: Option<Decimal>,
    /// 费率: the rate of the fee, such as `0.60%`.
    pub fee_rate: Option<String>,
    /// 订单金额: the order's amount; 0 in a refund.
    pub order_amount: Option<Decimal>,
    /// 申请退款金额: the refund's amount; 0 in a payment.
    pub requested_refund_amount: Option<Decimal>,
    /// 费率备注: a note on the rate.
    pub fee_note: Option<String>,
}

/// Amounts in fen, what one's own orders have them in. `None` where the bill has none, where it is of another currency
/// than CNY, and where it is no whole number of fen: the decimal stands beside it.
impl Trade {
    /// 订单金额: the order's amount; 0 in a refund.
    #[must_use]
    pub fn order_fen(&self) -> Option<Fen> {
        self.fen(self.order_amount)
    }

    /// 应结订单金额: the order's amount less coupons the merchant did not prepay.
    #[must_use]
    pub fn settlement_fen(&self) -> Option<Fen> {
        self.fen(self.settlement_amount)
    }

    /// 代金券金额: coupons used.
    #[must_use]
    pub fn coupon_fen(&self) -> Option<Fen> {
        self.fen(self.coupon_amount)
    }

    /// 申请退款金额: the refund's amount; 0 in a payment.
    #[must_use]
    pub fn requested_refund_fen(&self) -> Option<Fen> {
        self.fen(self.requested_refund_amount)
    }

    /// 退款金额: refunded, less coupons the merchant did not prepay.
    #[must_use]
    pub fn refund_fen(&self) -> Option<Fen> {
        self.fen(self.refund_amount)
    }

    /// 充值券退款金额: of what was refunded, in prepaid coupons.
    #[must_use]
    pub fn coupon_refund_fen(&self) -> Option<Fen> {
        self.fen(self.coupon_refund_amount)
    }

    fn fen(&self, yuan: Option<Decimal>) -> Option<Fen> {
        let is_cny = self.currency.as_deref().is_none_or(|currency| currency == "CNY");
        yuan.filter(|_| is_cny)?.try_into().ok()
    }
}

impl TryFrom<&Row> for Trade {
    type Error = BillError;

    fn try_from(row: &Row) -> Result<Self, BillError> {
        let mut cells = Cells::of(row);
        Ok(Self {
            time: cells.required("交易时间")?,
            appid: cells.text(&["公众账号ID"]),
            mchid: cells.text(&["商户号"]),
            sub_mchid: cells.number(&["特约商户号", "子商户号"]),
            device_info: cells.text(&["设备号"]),
            transaction_id: cells.required("微信订单号")?,
            out_trade_no: cells.required("商户订单号")?,
            openid: cells.text(&["用户标识"]),
            trade_type: cells.text(&["交易类型"]),
            trade_state: cells.required("交易状态")?,
            bank_type: cells.text(&["付款银行"]),
            currency: cells.text(&["货币种类"]),
            settlement_amount: cells.amount(&["应结订单金额", "总金额"])?,
            coupon_amount: cells.amount(&["代金券金额", "企业红包金额", "代金券或立减优惠金额"])?,
            refund_request_time: cells.text(&["退款申请时间"]),
            refund_success_time: cells.text(&["退款成功时间"]),
            refund_id: cells.number(&["微信退款单号"]),
            out_refund_no: cells.number(&["商户退款单号"]),
            refund_amount: cells.amount(&["退款金额"])?,
            coupon_refund_amount: cells.amount(&[
                "充值券退款金额",
                "企业红包退款金额",
                "代金券或立减优惠退款金额",
            ])?,
            refund_type: cells.text(&["退款类型"]),
            refund_status: cells.text(&["退款状态"]),
            description: cells.text(&["商品名称"]),
            attach: cells.text(&["商户数据包"]),
            fee: cells.amount(&["手续费"])?,
            fee_rate: cells.text(&["费率"]),
            order_amount: cells.amount(&["订单金额"])?,
            requested_refund_amount: cells.amount(&["申请退款金额"])?,
            fee_note: cells.text(&["费率备注"]),
        })
    }
}

/// Prints the numbers, the states and the amounts; not who paid, and not what people wrote.
impl fmt::Debug for Trade {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Trade")
            .field("time", &self.time)
            .field("transaction_id", &self.transaction_id)
            .field("out_trade_no", &self.out_trade_no)
            .field("trade_state", &self.trade_state)
            .field("order_amount", &self.order_amount)
            .field("settlement_amount", &self.settlement_amount)
            .field("fee", &self.fee)
            .field("refund_id", &self.refund_id)
            .field("out_refund_no", &self.out_refund_no)
            .field("refund_amount", &self.refund_amount)
            .field("refund_status", &self.refund_status)
            .finish_non_exhaustive()
    }
}
