//! What the answer may lack is compared as if it were there.

use wechatpay::nouns::payment::{Payment, TradeState};

fn is_paid(told: &Payment) -> bool {
    told.trade_state() == TradeState::Success
}

fn main() {
    is_paid(&Payment::default());
}
