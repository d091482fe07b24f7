//! Refunds that do not simply succeed: the merchant says where the money of an abnormal one is to go, and the
//! operator how one ends that is under way.

use super::money::end;
use super::record::{MERCHANTS_BANK, Refund, RefundStatus};
use super::tell::tell;
use super::v3::named;
use crate::call::Call;
use crate::products::payment::order::Order;
use crate::refusal::Refusal;
use crate::turn::Turn;

/// The merchant says where the money is to go: to a card of the customer's, or to his own bank account, from
/// which he pays the customer himself. The answer says that it is under way; it arrives.
pub(super) fn redirect(turn: &Turn<'_>, call: &Call) -> Result<(Refund, Order), Refusal> {
    let (mut refund, mut order) = named(turn, call)?;
    if refund.out_refund_no != call.text("/out_refund_no") {
        return Err(Refusal::new(400, "INVALID_REQUEST", "微信支付退款单号与商户退款单号不一致"));
    }
    if refund.status != RefundStatus::Abnormal {
        return Err(Refusal::new(400, "INVALID_REQUEST", "退款单状态不是退款异常，不能发起异常退款"));
    }
    let to_customer = call.text("/type") == "USER_BANK_CARD";
    let missing = ["/bank_type", "/bank_account", "/real_name"].iter().any(|at| call.text(at).is_empty());
    if to_customer && missing {
        let message = "退款到用户银行卡时，bank_type、bank_account、real_name必填";
        return Err(Refusal::new(400, "PARAM_ERROR", message));
    }
    refund.course.channel = Some("OTHER_BANKCARD".to_owned());
    let received = if to_customer { card(call) } else { MERCHANTS_BANK.to_owned() };
    refund.course.received = Some(received);
    end(turn, &mut refund, &mut order, RefundStatus::Success)?;
    tell(turn, &order, &refund)?;
    Ok((refund, order))
}

/// A card by its bank and its last four digits.
fn card(call: &Call) -> String {
    let digits = call.text("/bank_account");
    let last = digits.len().checked_sub(4).and_then(|from| digits.get(from..)).unwrap_or_default();
    format!("{}{last}", call.text("/bank_type"))
}

/// The operator ends a refund that is under way.
pub(crate) fn settle(turn: &Turn<'_>, out_refund_no: &str, status: RefundStatus) -> Result<(), Refusal> {
    let found = Refund::of_anybody(turn.db, out_refund_no)?;
    let unknown = || Refusal::new(404, "RESOURCE_NOT_EXISTS", "退款单不存在");
    let (mut refund, mut order) = found.ok_or_else(unknown)?;
    if refund.status != RefundStatus::Processing {
        return Err(Refusal::new(400, "INVALID_REQUEST", "退款单已经结束"));
    }
    end(turn, &mut refund, &mut order, status)?;
    tell(&turn.of(order.owner()), &order, &refund)
}
