//! Notifications with actix-web, by way of plain `http` types.
//!
//! ```console
//! $ export WECHATPAY_MERCHANT_ID=… WECHATPAY_…    # see Client::from_env
//! $ cargo run --manifest-path examples/actix/Cargo.toml
//! ```

use actix_web::http::StatusCode;
use actix_web::{App, HttpRequest, HttpResponse, HttpServer, rt, web};
use http::{HeaderName, HeaderValue, Request};
use wechatpay::Client;
use wechatpay::notify::{BODY_LIMIT, Notifications, Router, ack};
use wechatpay::webhook::v3::transaction;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    rt::System::new().block_on(serve())
}

async fn serve() -> Result<(), Box<dyn std::error::Error>> {
    let notifications = Notifications::new(&Client::from_env()?)?;
    let router = web::Data::new(Router::new(notifications).on::<transaction::success::Resource>(
        |payment| async move {
            if payment.paid() {
                println!("order {} is paid", payment.resource.out_trade_no()?);
            }
            Ok(ack())
        },
    ));
    let app = move || {
        App::new()
            .app_data(router.clone())
            .app_data(web::PayloadConfig::new(BODY_LIMIT))
            .route("/wechatpay", web::post().to(notified))
    };
    Ok(HttpServer::new(app).bind(("127.0.0.1", 8080))?.run().await?)
}

/// The body must come as the bytes it was sent as: no extractor that reads JSON.
async fn notified(router: web::Data<Router>, request: HttpRequest, body: web::Bytes) -> HttpResponse {
    let mut plain = Request::new(body);
    // actix-web's header types are those of http 0.2.
    for (name, value) in request.headers() {
        let name = HeaderName::from_bytes(name.as_str().as_bytes());
        if let (Ok(name), Ok(value)) = (name, HeaderValue::from_bytes(value.as_bytes())) {
            plain.headers_mut().append(name, value);
        }
    }
    let answer = router.handle(plain).await;
    let status = StatusCode::from_u16(answer.status().as_u16()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = HttpResponse::build(status);
    for (name, value) in answer.headers() {
        response.append_header((name.as_str(), value.as_bytes()));
    }
    response.body(answer.into_body())
}
