//! What code that uses the crate relies on, written as users write it.

use serde_json::json;
use wechatpay::endpoint::{AnswerKind, Endpoint, Method, NotificationResource};
use wechatpay::model::{self, EncodeError, SealError};
use wechatpay::{Fen, JsonString, Sensitive, UrlEncoded};

type Tested = Result<(), Box<dyn std::error::Error>>;

/// Encrypts by putting brackets around a text.
struct Brackets;

impl model::Seal for Brackets {
    fn seal(&self, plaintext: &str) -> Result<String, SealError> {
        Ok(format!("<{plaintext}>"))
    }
}

fn body(request: &dyn model::Model) -> Result<serde_json::Value, Box<dyn std::error::Error>> {
    Ok(serde_json::from_slice(&model::body_json(request, Some(&Brackets))?)?)
}

mod requests {
    use super::*;
    use wechatpay::v3::pay::transactions::jsapi::post::{
        Amount, Identity, IdentityRequired, LimitPay, Payer, Request, Required, Type,
    };

    fn order() -> Request {
        Request::new(Required {
            appid: "wx1",
            description: "figure",
            out_trade_no: "order-1",
            amount: Amount::new(100).currency("CNY"),
            notify_url: "https://example.com/paid",
            payer: Payer::new("openid-1"),
        })
        .mchid("1900000109")
        .attach("note")
        .limit_pay([LimitPay::NoCredit, LimitPay::from("no_moon")])
    }

    #[test]
    fn the_constructor_takes_what_is_required_and_the_rest_is_struct_update() -> Tested {
        let expected = json!({
            "appid": "wx1", "mchid": "1900000109", "description": "figure", "attach": "note",
            "out_trade_no": "order-1", "amount": {"total": 100, "currency": "CNY"},
            "notify_url": "https://example.com/paid", "limit_pay": ["no_credit", "no_moon"],
            "payer": {"openid": "openid-1"},
        });
        assert_eq!(body(&order())?, expected);
        assert_eq!(serde_json::to_value(order())?, expected);
        assert_eq!(
            (Request::OPERATION.method, Request::OPERATION.path),
            (Method::Post, "/v3/pay/transactions/jsapi")
        );
        Ok(())
    }

    #[test]
    fn texts_are_given_as_any_text() {
        let text = String::from("x");
        let payer = [Payer::new("x"), Payer::new(text.clone()), Payer::new(&text), Payer::new('x')];
        assert!(payer.iter().all(|payer| payer.openid == "x"));
    }

    #[test]
    fn requests_are_values() {
        let mut other = order();
        assert_eq!(order(), other.clone());
        other.amount.total = Fen(200);
        assert_ne!(order(), other);
        let by_thread = std::thread::spawn(move || other.amount.total).join();
        assert_eq!(by_thread.ok(), Some(Fen(200)));
    }

    #[test]
    fn sensitive_fields_are_encrypted_and_never_printed() -> Tested {
        let payer = Payer::new("o").identity(Identity::new(IdentityRequired {
            type_: Type::Idcard,
            number: "1101",
            name: "张三",
        }));
        let mut request = order();
        request.payer = payer;
        assert!(model::has_sensitive(&request) && !model::has_sensitive(&order()));
        let shown = format!("{request:#?} {request:?}");
        assert!(!shown.contains("1101") && !shown.contains("张三"), "{shown}");
        assert!(shown.contains("Identity") && shown.contains("Sensitive(…)"), "{shown}");
        assert_eq!(
            body(&request)?["payer"]["identity"],
            json!({"type": "IDCARD", "number": "<1101>", "name": "<张三>"})
        );
        let plain = request.payer.identity.as_ref().map(|identity| identity.name.expose());
        assert_eq!(plain, Some("张三"));
        Ok(())
    }

    #[test]
    fn path_query_and_body_come_from_one_struct() -> Result<(), EncodeError> {
        use wechatpay::v3::pay::transactions::out_trade_no::by_out_trade_no::get::Request;
        let request = Request::new("a/../b 中").mchid("1900000109");
        let path = model::path_of(Request::OPERATION.path, &request)?;
        assert_eq!(path, "/v3/pay/transactions/out-trade-no/a%2F..%2Fb%20%E4%B8%AD");
        assert_eq!(model::query_of(&request, None)?, "mchid=1900000109");
        assert_eq!(model::body_json(&request, None)?, b"{}");
        assert!(model::path_of(Request::OPERATION.path, &Request::new("..").mchid("1")).is_err());
        Ok(())
    }

    #[test]
    fn what_requires_nothing_has_a_default() {
        use wechatpay::v3::pay::transactions::jsapi::post::{Detail, SettleInfo};
        assert_eq!(Detail::default().cost_price(1), Detail::new().cost_price(1));
        assert_eq!(SettleInfo::default(), SettleInfo::new());
    }
}

mod responses {
    use super::*;
    use wechatpay::v3::refund::domestic::refunds::by_out_refund_no::get::Response;
    use wechatpay::v3::refund::domestic::refunds::by_out_refund_no::get::response::Status;
    use wechatpay::webhook::v3::transaction::success::TradeState;

    #[test]
    fn a_refund_is_read_whatever_else_is_odd() -> Tested {
        let answer = br#"{"refund_id":5030000985,"status":"SUCCESS","amount":{"total":"100","refund":1e999,"from":[]},
            "success_time":null,"channel":["x"],"promotion_detail":{"promotion_id":"c"},"new_field":{"x":1e999}}"#;
        let model::Decoded { value, problems, .. } = model::decode::<Response>(answer)?;
        assert_eq!(value.refund_id.as_deref(), Some("5030000985"));
        assert_eq!((value.status, value.success_time), (Some("SUCCESS".into()), None));
        let amount = value.amount.as_ref().map(|amount| (amount.total, amount.refund));
        assert_eq!(amount, Some((Some(Fen(100)), None)));
        assert_eq!(value.promotion_detail.first().and_then(|one| one.promotion_id.as_deref()), Some("c"));
        let problems: Vec<_> = problems.iter().map(|problem| problem.path.as_str()).collect();
        assert_eq!(problems, ["amount.refund", "channel"]);
        Ok(())
    }

    /// As the states of the official pages are told: a refund that is ABNORMAL waits for the merchant.
    #[test]
    fn a_final_state_is_not_left_by_itself() {
        let paid = |state: &str| TradeState::from(state).is_final();
        assert!(["SUCCESS", "REFUND", "CLOSED", "REVOKED", "PAYERROR"].into_iter().all(paid));
        assert!(!["NOTPAY", "USERPAYING", "ACCEPT", "FROZEN"].into_iter().any(paid));
        let refunded = |status: &str| Status::from(status).is_final();
        assert!(["SUCCESS", "CLOSED"].into_iter().all(refunded));
        assert!(!["PROCESSING", "ABNORMAL", "FROZEN"].into_iter().any(refunded));
    }

    /// Asked for, told, or listed by another API: the state of a thing is of one type, and so is an enum that several
    /// operations of a family share. It compiles, or it does not.
    #[test]
    fn a_state_is_one_type_wherever_it_is_met() {
        use wechatpay::v3::marketing::partner::product_coupon as coupons;
        use wechatpay::{nouns, states, v2, v3, webhook};

        let paid = |state: &states::TradeState| state.is_final();
        assert!(paid(&nouns::payment::TradeState::Success) && paid(&TradeState::Closed));
        assert!(paid(&v2::pay::orderquery::post::response::TradeState::Payerror));
        assert!(!paid(&nouns::combined_payment::TradeState::Userpaying));
        assert!(paid(&webhook::v3::transaction::fail::TradeState::PayFail));
        let refunded = |status: &states::RefundStatus| status.is_final();
        assert!(refunded(&nouns::refund::Status::Closed) && !refunded(&Status::Abnormal));
        let refunds = v3::ecommerce::refunds::id::by_refund_id::get::response::Status::Success;
        assert!(refunded(&refunds));

        let goods = v3::pay::transactions::jsapi::post::GoodsDetail::new(
            v3::pay::transactions::jsapi::post::GoodsDetailRequired {
                merchant_goods_id: "1",
                quantity: 1,
                unit_price: Fen(100),
            },
        );
        let of_h5: v3::pay::transactions::h5::post::GoodsDetail = goods;
        assert_eq!(of_h5.unit_price, Fen(100));

        let made = coupons::product_coupons::post::response::StockState::Sending;
        let handed_out: coupons::users::by_openid::coupon_bundles::post::response::StockState = made.clone();
        assert_eq!(made, handed_out);
    }

    #[test]
    fn enums_are_open() {
        let state = TradeState::from("FROZEN");
        assert_eq!(state, TradeState::Unknown("FROZEN".into()));
        assert_eq!((state.as_str(), state.to_string().as_str()), ("FROZEN", "FROZEN"));
        assert_eq!(TradeState::from(String::from("REFUND")), TradeState::Refund);
        assert!(TradeState::VALUES.contains(&"PAY_FAIL"));
        let word = match TradeState::Success {
            TradeState::Success => "paid",
            TradeState::Unknown(_) => "new",
            _ => "other", // non_exhaustive: a match needs this arm
        };
        assert_eq!(word, "paid");
    }

    #[test]
    fn an_answer_starts_empty_and_can_be_made_for_tests() -> Tested {
        let mut answer = Response::default();
        assert_eq!(format!("{answer:?}"), "Refund");
        assert_eq!(serde_json::to_string(&answer)?, "{}");
        answer.status = Some("CLOSED".into()); // non_exhaustive: no literal, but every field
        let again: Response = serde_json::from_str(&serde_json::to_string(&answer)?)?;
        assert_eq!(again, answer);
        let Response { status, .. } = again;
        assert_eq!(status, Some(Status::Closed));
        Ok(())
    }

    #[test]
    fn an_operation_without_an_answer_has_none() {
        use wechatpay::v3::pay::transactions::out_trade_no::by_out_trade_no::close::post::Request;
        let () = <Request as Endpoint>::Response::default();
        assert_eq!(Request::OPERATION.answer, AnswerKind::Empty);
    }
}

mod texts_that_hold_something {
    use super::*;
    use wechatpay::v2::pay::unifiedorder::post::{Detail, GoodsDetail, Request, Required};

    #[test]
    fn a_document_in_a_text_is_typed() -> Tested {
        let goods = GoodsDetail::new().goods_id("g").quantity(2);
        let detail = Detail::new(vec![goods]).cost_price(1);
        let request = Request::new(Required {
            appid: "wx1",
            body: "figure",
            out_trade_no: "o",
            total_fee: Fen(100),
            spbill_create_ip: "127.0.0.1",
            notify_url: "https://example.com/paid",
            trade_type: "JSAPI",
        })
        .detail(detail.clone());
        let pairs = model::flat(&request, None)?;
        let text = pairs.iter().find(|(name, _)| name == "detail").map(|(_, text)| text.as_str());
        assert_eq!(text, Some(r#"{"cost_price":1,"goods_detail":[{"goods_id":"g","quantity":2}]}"#));
        let document: &JsonString<Detail> = request.detail.as_ref().ok_or("no detail")?;
        assert_eq!((document.cost_price, &document.0), (Some(Fen(1)), &detail));
        Ok(())
    }

    #[test]
    fn one_of_several_forms_is_given_as_itself() -> Tested {
        use payapply::{
            SceneInfo, SceneInfoBus, SceneInfoMetro, SceneInfoSceneInfo, TradeScene, TradeType, Version,
        };
        use wechatpay::v2::transit::pay::payapply::post as payapply;
        let metro = SceneInfoMetro::new("2017").end_station("B");
        let apply = |scene: SceneInfo| {
            let version = Version::from("2.0");
            let scene_of = TradeScene::Metro;
            payapply::Request::new(payapply::Required {
                appid: "a",
                body: "b",
                out_trade_no: "o",
                total_fee: Fen(1),
                spbill_create_ip: "::1",
                notify_url: "https://x",
                trade_type: TradeType::Pap,
                trade_scene: scene_of,
                scene_info: scene,
                version,
            })
        };
        let written = |request: &payapply::Request| -> Result<Option<String>, EncodeError> {
            let pairs = model::flat(request, None)?;
            Ok(pairs.into_iter().find(|(name, _)| name == "scene_info").map(|(_, text)| text))
        };
        let request = apply(SceneInfo::new(metro));
        let expected = r#"{"scene_info":{"start_time":"2017","end_station":"B"}}"#;
        assert_eq!(written(&request)?.as_deref(), Some(expected));
        let bus = apply(SceneInfo::new(SceneInfoBus::new("2018").line_name("7")));
        assert_eq!(
            written(&bus)?.as_deref(),
            Some(r#"{"scene_info":{"start_time":"2018","line_name":"7"}}"#)
        );
        assert!(
            matches!(&request.scene_info.scene_info, SceneInfoSceneInfo::Metro(form) if form.start_time == "2017")
        );
        Ok(())
    }

    #[test]
    #[expect(deprecated, reason = "the only operations that take a form are closed to new merchants")]
    fn a_form_in_a_text_is_typed() {
        use wechatpay::v2::mmpaymkttransfers::sendredpack::post::RiskInfo;
        let risk: UrlEncoded<RiskInfo> = RiskInfo::new().mobile("1").into();
        assert_eq!(risk.mobile.as_deref(), Some("1"));
    }
}

mod v2 {
    use super::*;
    use wechatpay::v2::pay::orderquery::post::Response;

    #[test]
    fn numbered_fields_are_a_list() -> Tested {
        let mut answer = Response::default();
        let pairs = [
            ("transaction_id", "42"),
            ("total_fee", "100"),
            ("coupon_id_1", "second"),
            ("coupon_id_0", "first"),
            ("coupon_fee_0", "30"),
            ("coupon_id_99999999", "too many"),
            ("unknown", "x"),
        ];
        assert_eq!(model::read_flat(&mut answer, pairs), []);
        assert_eq!((answer.transaction_id.as_deref(), answer.total_fee), (Some("42"), Some(Fen(100))));
        let coupons: Vec<_> =
            answer.coupons.iter().map(|coupon| (coupon.coupon_id.as_deref(), coupon.coupon_fee)).collect();
        assert_eq!(coupons, [(Some("first"), Some(Fen(30))), (Some("second"), None)]);
        let written = model::flat(&answer, None)?;
        assert!(written.contains(&("coupon_id_1".into(), "second".into())), "{written:?}");
        Ok(())
    }

    #[test]
    fn two_numbers_are_a_list_in_a_list() {
        use wechatpay::v2::pay::refundquery::post::Response;
        let mut answer = Response::default();
        let pairs =
            [("out_refund_no_0", "r0"), ("coupon_refund_id_0_1", "c"), ("coupon_refund_fee_0_1", "5")];
        assert_eq!(model::read_flat(&mut answer, pairs), []);
        let again: Vec<(String, String)> = model::flat(&answer, None).unwrap_or_default();
        let again: Vec<_> = again.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        assert_eq!(again, pairs);
    }

    #[test]
    fn a_redirect_is_a_url() -> Result<(), EncodeError> {
        use wechatpay::v2::papay::entrustweb::get::{Request, Required, Version};
        let request = Request::new(Required {
            appid: "wx1",
            plan_id: 12,
            contract_code: "c/1",
            request_serial: 7,
            contract_display_account: "名",
            notify_url: "https://example.com/a?b",
            version: Version::V1_0,
            timestamp: "1414488825",
        })
        .mch_id("1900000109");
        let url = request.url(|parameters| {
            let names: Vec<&str> = parameters.iter().map(|(name, _)| name.as_str()).collect();
            assert!(names.is_sorted(), "{names:?}");
            "SIGN".to_owned()
        })?;
        assert!(url.starts_with("https://api.mch.weixin.qq.com/papay/entrustweb?appid=wx1&"), "{url}");
        assert!(url.contains("&contract_code=c%2F1&contract_display_account=%E5%90%8D&"), "{url}");
        assert!(url.contains("&notify_url=https%3A%2F%2Fexample.com%2Fa%3Fb&"), "{url}");
        assert!(url.ends_with("&sign=SIGN#wechat_redirect"), "{url}");
        Ok(())
    }
}

mod amounts {
    use super::*;
    use wechatpay::v3::refund::domestic::refunds::post as refund;

    #[test]
    fn fen_are_a_number_on_the_wire() -> Tested {
        let tea = refund::GoodsDetail::new(refund::GoodsDetailRequired {
            merchant_goods_id: "tea",
            unit_price: 2100.into(),
            refund_amount: Fen(4200),
            refund_quantity: 2,
        });
        let request = refund::Request::new(refund::Required {
            order: refund::OrderKey::OutTradeNo("order-1"),
            out_refund_no: "refund-1",
            amount: refund::Amount::new(refund::AmountRequired {
                refund: Fen(4200),
                total: Fen(5_000_000_000),
                currency: "CNY",
            }),
        })
        .goods_detail([tea]);
        assert_eq!(
            body(&request)?,
            json!({
                "out_trade_no": "order-1", "out_refund_no": "refund-1",
                "amount": {"refund": 4200, "total": 5_000_000_000_i64, "currency": "CNY"},
                "goods_detail": [{
                    "merchant_goods_id": "tea", "unit_price": 2100, "refund_amount": 4200, "refund_quantity": 2,
                }],
            })
        );
        Ok(())
    }

    /// v2's coupons in a text have them as texts.
    #[test]
    fn fen_are_read_from_numbers_and_texts() -> Tested {
        use wechatpay::v2::pay::orderquery::post::Response;
        let answer: Response = serde_json::from_value(json!({
            "total_fee": "4200", "promotion_detail": r#"[{"amount":"200","wxpay_contribute":100}]"#,
        }))?;
        assert_eq!(answer.total_fee(), Ok(Fen(4200)));
        let coupons = answer.promotion_detail.ok_or("no coupons")?;
        let amounts = coupons.iter().map(|coupon| (coupon.amount, coupon.wxpay_contribute));
        assert_eq!(amounts.collect::<Vec<_>>(), [(Some(Fen(200)), Some(Fen(100)))]);
        Ok(())
    }

    /// The smallest unit of a dollar or a yen prints otherwise.
    #[test]
    fn other_currencies_are_plain_numbers() -> Tested {
        let answer = json!({"amount": {"refund": 1, "total": 4200}});
        let answer: wechatpay::v3::global::refunds::post::Response = serde_json::from_value(answer)?;
        let cents: Option<i64> = answer.amount.and_then(|amount| amount.refund);
        assert_eq!(cents, Some(1));
        Ok(())
    }
}

mod notifications {
    use super::*;
    use wechatpay::webhook::v3::transaction::success::{Resource, TradeState};

    #[test]
    fn the_decrypted_document_is_typed() -> Tested {
        assert_eq!(Resource::EVENT, "TRANSACTION.SUCCESS");
        let document = json!({
            "transaction_id": "42", "trade_state": "SUCCESS", "payer": {"openid": "o"},
            "amount": {"payer_total": 90, "currency": "CNY"}, "attach": null,
        });
        let resource: Resource = serde_json::from_value(document)?;
        assert_eq!(resource.trade_state, Some(TradeState::Success));
        assert_eq!(resource.amount.as_ref().and_then(|amount| amount.payer_total), Some(Fen(90)));
        assert_eq!(resource.attach, None);
        Ok(())
    }

    #[test]
    fn ciphertext_inside_is_opened_in_place() -> Tested {
        use wechatpay::v3::transfer::batches::batch_id::by_batch_id::details::detail_id::by_detail_id::get::Response;
        let mut answer: Response =
            serde_json::from_value(json!({"user_name": "<张三>", "detail_id": "<d>"}))?;
        let problems = model::open(&mut answer, &|text| Ok(text.trim_matches(['<', '>']).to_owned()));
        assert_eq!(problems, []);
        assert_eq!(answer.user_name, Some(Sensitive::from("张三")));
        assert_eq!(answer.detail_id.as_deref(), Some("<d>"));
        Ok(())
    }
}
