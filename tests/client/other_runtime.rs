//! A client on another runtime than tokio, over real sockets: smol drives it, wakes it, and runs its tasks.

use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::{Request, Response};
use smol::io::{AsyncReadExt, AsyncWriteExt};
use smol::net::TcpStream;
use wechatpay::client::ClientBuilder;
use wechatpay::transport::{Body, BoxFuture, Runtime, Stage, Transport, TransportError};
use wechatpay::{Error, RetryPolicy};

use crate::calls::{PAID, query};
use crate::common::server::{
    API_V3_KEY, Gate, Reply, Server, certificate_list, certificates, client, merchant_client, public_key,
};

/// HTTP/1.1 over smol's sockets, a connection a request.
struct OverSmol {
    started: Instant,
}

impl Runtime for OverSmol {
    fn now(&self) -> Duration {
        self.started.elapsed()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(async move {
            smol::Timer::after(duration).await;
        })
    }

    fn spawn(&self, task: BoxFuture<'static, ()>) {
        smol::spawn(task).detach();
    }
}

impl Transport for OverSmol {
    fn send(&self, request: Request<Bytes>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        assert!(tokio::runtime::Handle::try_current().is_err(), "tokio is not here");
        Box::pin(async move {
            let authority = request.uri().authority().unwrap().as_str().to_owned();
            let connected = TcpStream::connect(&*authority).await;
            let mut stream = connected.map_err(|error| TransportError::new(Stage::Connect, error))?;
            let sent = |error| TransportError::new(Stage::Sent, error);
            let target = request.uri().path_and_query().unwrap();
            let mut head = format!(
                "{} {target} HTTP/1.1\r\nHost: {authority}\r\nConnection: close\r\n",
                request.method()
            );
            for (name, value) in request.headers() {
                head.push_str(&format!("{name}: {}\r\n", value.to_str().unwrap()));
            }
            head.push_str(&format!("Content-Length: {}\r\n\r\n", request.body().len()));
            stream.write_all(head.as_bytes()).await.map_err(sent)?;
            stream.write_all(request.body()).await.map_err(sent)?;
            let mut all = Vec::new();
            // The server waits for another request: its answer says how long it is.
            let (head, length) = loop {
                let mut piece = [0; 4096];
                let read = stream.read(&mut piece).await.map_err(sent)?;
                assert!(read > 0, "the server hung up");
                all.extend_from_slice(&piece[..read]);
                let Some(end) = all.windows(4).position(|four| four == b"\r\n\r\n") else { continue };
                let head = String::from_utf8(all[..end].to_vec()).unwrap();
                let length = head.lines().find_map(|line| line.strip_prefix("Content-Length: "));
                let length = length.map_or(0, |length| length.parse::<usize>().unwrap());
                break (head, end + 4 + length);
            };
            let begun = all.len();
            all.resize(length, 0);
            stream
                .read_exact(&mut all[begun..])
                .await
                .map_err(|error| TransportError::new(Stage::Body, error))?;
            let mut response = Response::builder().status(head.split(' ').nth(1).unwrap());
            for (name, value) in head.lines().skip(1).filter_map(|line| line.split_once(": ")) {
                response = response.header(name, value);
            }
            Ok(response.body(Body::full(all[head.len() + 4..].to_vec())).unwrap())
        })
    }

    fn runtime(&self) -> &dyn Runtime {
        self
    }
}

fn over_smol(builder: ClientBuilder) -> ClientBuilder {
    builder.transport(Arc::new(OverSmol { started: Instant::now() }))
}

#[test]
fn calls_are_made_and_repeated() {
    let first = std::sync::atomic::AtomicBool::new(true);
    let server = Server::start(move |_| {
        let is_first = first.swap(false, std::sync::atomic::Ordering::Relaxed);
        if is_first { Reply::json(503, "{}") } else { Reply::json(200, PAID).signed_by(&public_key()) }
    });
    let mut retry = RetryPolicy::default();
    retry.backoff = Duration::from_millis(1);
    let client = over_smol(client(&server)).retry(retry).build().unwrap();
    let answer = smol::block_on(async { query().send(&client).await }).unwrap();
    assert_eq!(answer.trade_state.as_ref().unwrap().as_str(), "SUCCESS");
    assert_eq!(server.count(), 2);
}

#[test]
fn a_timeout_goes_by_the_runtimes_clock() {
    let gate = Gate::closed();
    let held = gate.clone();
    let server = Server::start(move |_| Reply::json(200, PAID).behind(&held));
    let client = over_smol(client(&server)).timeout(Duration::from_millis(50)).build().unwrap();
    let error = smol::block_on(async { query().send(&client).await }).unwrap_err();
    assert!(matches!(error, Error::Timeout(_)), "{error}");
    gate.open();
}

/// The fetch is a task of smol's, and two callers wait for one.
#[test]
fn certificates_are_fetched_by_a_task_of_the_runtime() {
    let server = Server::start(|request| {
        let [(pem, signer), _] = certificates();
        let list = || certificate_list(&[("1A2B", pem)]);
        let body = if request.path() == "/v3/certificates" { list() } else { PAID.to_owned() };
        Reply::json(200, body).signed_by(&signer)
    });
    let client = over_smol(merchant_client(&server)).api_v3_key(API_V3_KEY).build().unwrap();
    smol::block_on(async {
        let (one, other) = (query(), query());
        let (one, other) =
            smol::future::zip(one.send(&client).into_future(), other.send(&client).into_future()).await;
        one.unwrap();
        other.unwrap();
    });
    assert_eq!(server.count_of("/v3/certificates"), 1);
}

#[test]
fn files_arrive_and_are_saved_where_tokio_is() {
    let server = Server::unchecked(|_| Reply::new(200, "a,b\n"));
    let client = over_smol(client(&server)).build().unwrap();
    let file = || client.download_url(&format!("{}/v3/file", server.origin)).unwrap();
    assert_eq!(smol::block_on(file().bytes(9)).unwrap(), "a,b\n");
    let error = smol::block_on(file().save("never.csv")).unwrap_err();
    assert!(error.to_string().contains("tokio") && !std::path::Path::new("never.csv").exists(), "{error}");
}
