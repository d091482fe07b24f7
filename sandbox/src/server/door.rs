//! Who connects is let in: plain, under TLS, or through the sandbox as a proxy.

use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::connect_info::ConnectInfo;
use axum::http::{Method, Request, Response};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::{Service, service_fn};
use hyper_util::rt::TokioIo;
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio_rustls::TlsAcceptor;

use super::names::Names;
use super::wire::{Peer, Stream, Wire};
use crate::reply::Reply;

/// How long the other end has to agree on TLS.
const PATIENCE: Duration = Duration::from_secs(10);

/// The door that those who connect are let in by.
pub(crate) struct Door {
    pub(crate) router: Router,
    pub(crate) acceptor: TlsAcceptor,
    /// True if whoever connects is to speak TLS.
    pub(crate) tls: bool,
    pub(crate) names: Names,
}

/// Rings, or is dropped, when nobody is to be let in any more.
type Closing = watch::Receiver<()>;

/// Lets in who connects, until it closes. Whoever is connected then is answered what he has asked.
pub(crate) async fn run(listener: TcpListener, door: Arc<Door>, mut closing: Closing) {
    loop {
        let stream = tokio::select! {
            stream = listener.accept() => stream,
            _ = closing.changed() => return,
        };
        let Ok((stream, _)) = stream else {
            // Out of files, most likely: some are given back in time.
            tokio::time::sleep(Duration::from_millis(100)).await;
            continue;
        };
        // Answers are small and written at once.
        let _ = stream.set_nodelay(true);
        tokio::spawn(let_in(Arc::clone(&door), stream, closing.clone()));
    }
}

/// TLS is agreed on beside the listening, so that nobody who dawdles holds up the others.
async fn let_in(door: Arc<Door>, stream: TcpStream, closing: Closing) {
    if !door.tls {
        return answer(door, Stream::Plain(stream), closing).await;
    }
    let mut first = [0];
    if stream.peek(&mut first).await.is_ok_and(|count| count == 1) {
        if first == [HANDSHAKE] {
            secure(door, stream, closing).await;
        } else {
            answer(door, Stream::Plain(stream), closing).await;
        }
    }
}

/// The first byte of TLS.
const HANDSHAKE: u8 = 0x16;

async fn secure(door: Arc<Door>, stream: TcpStream, closing: Closing) {
    if let Ok(Ok(stream)) = tokio::time::timeout(PATIENCE, door.acceptor.accept(stream)).await {
        answer(door, Stream::Tls(Box::new(stream)), closing).await;
    }
}

/// Answers what is asked over one connection. What goes wrong with it is the other end's matter.
async fn answer(door: Arc<Door>, stream: Stream, mut closing: Closing) {
    let (wire, peer) = Wire::over(stream);
    let router = TowerToHyperService::new(door.router.clone());
    let service = service_fn({
        let closing = closing.clone();
        move |request: Request<Incoming>| {
            let (door, closing, peer, router) =
                (Arc::clone(&door), closing.clone(), peer.clone(), router.clone());
            async move {
                if request.method() == Method::CONNECT {
                    return Ok(connect(door, request, &peer, closing));
                }
                if door.tls && !peer.is_secure() {
                    return Ok(page(400, "The plain HTTP request was sent to HTTPS port"));
                }
                let mut request = request;
                request.extensions_mut().insert(ConnectInfo(peer));
                router.call(request).await
            }
        }
    });
    // Programs that look for header names letter by letter find them as WeChat Pay writes them.
    let connection =
        http1::Builder::new().title_case_headers(true).serve_connection(TokioIo::new(wire), service);
    let mut connection = pin!(connection.with_upgrades());
    tokio::select! {
        _ = connection.as_mut() => return,
        _ = closing.changed() => {}
    }
    connection.as_mut().graceful_shutdown();
    let _ = connection.await;
}

/// `CONNECT`: whoever has the sandbox for a proxy finds it behind WeChat Pay's own names.
fn connect(door: Arc<Door>, request: Request<Incoming>, peer: &Peer, closing: Closing) -> Response<Body> {
    let host = request.uri().host().unwrap_or_default();
    if !door.names.are(host) {
        let words = format!("the sandbox is no way to {host}; --tls-name {host} makes it stand for it");
        return page(502, &words);
    }
    if peer.is_secure() {
        return page(400, "a proxy is spoken to without TLS: http://");
    }
    tokio::spawn(async move {
        let Ok(upgraded) = hyper::upgrade::on(request).await else { return };
        let Ok(parts) = upgraded.downcast::<TokioIo<Wire>>() else { return };
        // Nobody sends anything before he is told that the way is free.
        if let Some(stream) = parts.io.into_inner().into_plain().filter(|_| parts.read_buf.is_empty()) {
            secure(door, stream, closing).await;
        }
    });
    Reply::bare(200).into_response()
}

fn page(status: u16, words: &str) -> Response<Body> {
    Reply { status, ..Reply::file("text/plain; charset=utf-8", format!("{words}\n").into_bytes()) }
        .into_response()
}
