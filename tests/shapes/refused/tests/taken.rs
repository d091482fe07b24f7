//! What the refused programs would be if they were right.

use wechatpay::Fen;
use wechatpay::v2::pay::refundquery::post as v2_query;
use wechatpay::v3::pay::transactions::jsapi::post as order;
use wechatpay::v3::refund::domestic::refunds::post as refund;

#[test]
fn what_is_right_compiles_and_is_what_was_given() {
    let order = order::Request::new(order::Required {
        appid: "wx1",
        description: "Two coffees",
        out_trade_no: "order-1",
        amount: order::Amount::new(4200),
        notify_url: "https://example.com/paid",
        payer: order::Payer::new("openid"),
    })
    .attach("table 7")
    .goods_tag_opt(None::<String>);
    assert_eq!(order.attach.as_deref(), Some("table 7"));

    let number = String::from("order-1");
    let refund = refund::Request::new(refund::Required {
        order: refund::OrderKey::OutTradeNo(&number),
        out_refund_no: "refund-1",
        amount: refund::Amount::new(refund::AmountRequired {
            refund: Fen(1),
            total: 4200.into(),
            currency: "CNY",
        }),
    })
    .goods_detail([refund::GoodsDetail::new(refund::GoodsDetailRequired {
        merchant_goods_id: "tea",
        unit_price: Fen(4200),
        refund_amount: Fen(1),
        refund_quantity: 1,
    })]);
    assert_eq!((refund.out_trade_no.as_deref(), refund.transaction_id), (Some("order-1"), None));

    let query = v2_query::Request::new(v2_query::Required {
        appid: "wx1",
        refund: v2_query::RefundKey::OutRefundNo("refund-1"),
    });
    assert_eq!(query.out_refund_no.as_deref(), Some("refund-1"));
}
