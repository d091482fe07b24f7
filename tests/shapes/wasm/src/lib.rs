//! A client in WebAssembly: it orders and asks, over the `fetch` of the host.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use futures_channel::oneshot;
use http::{Request, Response};
use js_sys::{Array, Date, Reflect, Uint8Array};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use wechatpay::transport::{Body, BoxFuture, Runtime, Stage, Transport, TransportError};
use wechatpay::v3::pay::transactions::{native, out_trade_no::by_out_trade_no};

#[wasm_bindgen]
extern "C" {
    /// `fetch`, with the answer's status, its headers as pairs, and its body as bytes.
    #[wasm_bindgen(js_namespace = globalThis, js_name = wechatpayFetch)]
    fn fetch(method: &str, url: &str, headers: Array, body: Uint8Array) -> js_sys::Promise;

    #[wasm_bindgen(js_namespace = globalThis, js_name = wechatpaySleep)]
    fn sleep(milliseconds: f64) -> js_sys::Promise;
}

struct Host;

impl Runtime for Host {
    fn now(&self) -> Duration {
        Duration::from_secs_f64(Date::now() / 1000.0)
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let (tell, told) = oneshot::channel();
        spawn_local(async move {
            let _ = JsFuture::from(sleep(duration.as_secs_f64() * 1000.0)).await;
            let _ = tell.send(());
        });
        Box::pin(async move {
            let _ = told.await;
        })
    }

    fn spawn(&self, task: BoxFuture<'static, ()>) {
        spawn_local(task);
    }
}

impl Transport for Host {
    fn send(&self, request: Request<Bytes>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        let (tell, told) = oneshot::channel();
        // What is JavaScript's stays on this thread; the answer is plain bytes.
        spawn_local(async move {
            let _ = tell.send(answer_of(request).await);
        });
        Box::pin(async move {
            let answer = told.await.unwrap_or_else(|_| Err("fetch was dropped".to_owned()));
            answer
                .map(|response| response.map(Body::full))
                .map_err(|error| TransportError::new(Stage::Sent, error))
        })
    }

    fn runtime(&self) -> &dyn Runtime {
        self
    }
}

async fn answer_of(request: Request<Bytes>) -> Result<Response<Vec<u8>>, String> {
    let said = |error: JsValue| format!("{error:?}");
    let headers = Array::new();
    for (name, value) in request.headers() {
        let value = value.to_str().map_err(|error| error.to_string())?;
        headers.push(&Array::of2(&name.as_str().into(), &value.into()));
    }
    let body = Uint8Array::from(&request.body()[..]);
    let promise = fetch(request.method().as_str(), &request.uri().to_string(), headers, body);
    let answer = JsFuture::from(promise).await.map_err(said)?;
    let part = |name: &str| Reflect::get(&answer, &name.into()).map_err(said);
    let status = part("status")?.as_f64().unwrap_or_default();
    let mut response = Response::builder().status(status.to_string().as_str());
    for pair in Array::from(&part("headers")?).iter() {
        let pair = Array::from(&pair);
        let text = |at| pair.get(at).as_string().unwrap_or_default();
        response = response.header(text(0), text(1));
    }
    response.body(Uint8Array::new(&part("body")?).to_vec()).map_err(|error| error.to_string())
}

/// Orders and asks for the order, and gives what is said of its payment.
#[wasm_bindgen]
pub async fn order_and_ask(
    host: String,
    merchant_id: String,
    serial: String,
    private_key: String,
    public_key_id: String,
    public_key: String,
) -> Result<String, String> {
    let client = wechatpay::Client::builder()
        .merchant_id(&merchant_id)
        .certificate_serial(serial)
        .private_key(private_key)
        .public_key(public_key_id, public_key)
        .host(host)
        .transport(Arc::new(Host))
        .build()
        .map_err(|error| error.to_string())?;
    let order = native::post::Request::new(native::post::Required {
        appid: "wx1",
        description: "两杯咖啡",
        out_trade_no: "wasm-1",
        amount: native::post::Amount::new(4200),
        notify_url: "https://example.com/paid",
    });
    let ordered = order.send(&client).await.map_err(|error| error.to_string())?;
    let url = ordered.code_url.clone().unwrap_or_default();
    let asked = by_out_trade_no::get::Request::new("wasm-1").send(&client).await;
    let asked = asked.map_err(|error| error.to_string())?;
    let state = asked.trade_state.as_ref().map(|state| state.as_str().to_owned()).unwrap_or_default();
    Ok(format!("{url} {state}"))
}
