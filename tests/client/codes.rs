//! The codes of refusals, typed: spellings that mean the same are one, and what is not known stays as it came.

use std::num::NonZeroU64;

use serde_json::json;
use wechatpay::Fen;
use wechatpay::error::{ErrorCode, Outcome};

use crate::calls::{PAID, query};
use crate::common::server::{Reply, Server, client, public_key};
use crate::faults::{error_of, once};

fn refusal(status: u16, code: &str) -> Reply {
    Reply::json(status, json!({ "code": code, "message": "m" }).to_string())
}

#[tokio::test]
async fn a_code_is_typed_and_its_spelling_is_kept() {
    // The codes are those of official pages 4012791859 and 4012791903, and of v2's order query.
    for (status, code, typed, outcome) in [
        (404, "ORDER_NOT_EXIST", ErrorCode::OrderNotExist, Some(Outcome::Final)),
        (404, "ORDERNOTEXIST", ErrorCode::OrderNotExist, Some(Outcome::Final)),
        (403, "NOAUTH", ErrorCode::NoAuth, Some(Outcome::Final)),
        (500, "SYSTEM_ERROR", ErrorCode::SystemError, Some(Outcome::Uncertain)),
        (400, "STATEMENT_CREATING", ErrorCode::StatementCreating, Some(Outcome::Waiting)),
        (400, "Something_New 7", ErrorCode::Unknown("Something_New 7".into()), None),
    ] {
        let error = error_of(refusal(status, code)).await;
        assert_eq!(error.code(), Some(&typed), "{code}");
        assert_eq!(error.api().unwrap().raw_code(), code);
        assert_eq!(typed.outcome(), outcome, "{code}");
        assert!(error.to_string().contains(&format!("{status} {code}: m")), "{error}");
        assert_eq!(*error.api().unwrap().code(), code, "a code is equal to each of its spellings");
    }
}

#[tokio::test]
async fn what_is_not_there_is_told_from_what_is_asked_wrongly() {
    let found = [(404, "MCH_NOT_EXISTS"), (400, "PARAM_ERROR"), (404, "USER_NOT_EXIST"), (404, "NOT_FOUND_")];
    for (status, code) in found {
        assert!(!error_of(refusal(status, code)).await.is_not_found(), "{code}");
    }
    assert!(!error_of(Reply::json(404, "<html>not found</html>")).await.is_not_found(), "a gateway's page");
    for code in ["ORDER_NOT_EXIST", "ORDERNOTEXIST", "RESOURCE_NOT_EXISTS", "NOT_FOUND"] {
        assert!(error_of(refusal(404, code)).await.is_not_found(), "{code}");
    }
}

#[tokio::test]
async fn a_query_may_answer_that_there_is_nothing() {
    let server = Server::start(|_| refusal(404, "ORDER_NOT_EXIST"));
    assert!(query().send(&once(&server)).not_found_as_none().await.unwrap().is_none());
    let server = Server::start(|_| Reply::json(200, PAID).signed_by(&public_key()));
    let answer = query().send(&once(&server)).not_found_as_none().await.unwrap();
    assert_eq!(answer.unwrap().amount.as_ref().unwrap().total, Some(Fen(100)));
    for reply in [refusal(404, "MCH_NOT_EXISTS"), refusal(500, "SYSTEM_ERROR"), Reply::json(404, "gone")] {
        let server = Server::start(move |_| reply.clone());
        query().send(&once(&server)).not_found_as_none().await.unwrap_err();
    }
}

#[tokio::test]
async fn the_request_id_ends_in_wechat_pays_own_reason() {
    for (id, reason) in [
        ("08F78BB5AF0610D302189F96E3AB0120-268578704", NonZeroU64::new(268_578_704)),
        ("08F78BB5AF0610D302189F96E3AB0120-0", None),
        ("08F78BB5AF0610D302189F96E3AB0120", None),
        ("08F78BB5AF-", None),
        ("08F78BB5AF-12a", None),
        ("08F78BB5AF-+12", None),
        ("a-b-99999999999999999999999", None),
        ("a-17-5", NonZeroU64::new(5)),
    ] {
        for reply in [
            refusal(400, "PARAM_ERROR"),
            Reply::json(200, "{}"),
            Reply::json(200, "7").signed_by(&public_key()),
        ] {
            let error = error_of(reply.header("Request-ID", id)).await;
            assert_eq!((error.request_id(), error.reason()), (Some(id), reason), "{error:?}");
        }
        let reply = Reply::json(200, PAID).signed_by(&public_key()).header("Request-ID", id);
        let server = Server::start(move |_| reply.clone());
        let client = client(&server).build().unwrap();
        assert_eq!(query().send(&client).await.unwrap().answer().reason(), reason);
    }
}
