//! The server itself.

use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;

use tokio::io::{AsyncRead, AsyncWrite, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::server::TlsStream;

use super::authorization::Authorization;
use super::http1::Request;
use super::reply::Reply;

/// A server that is gone when the test is over.
pub struct Server {
    /// `http://127.0.0.1:PORT`, or `https:` of a server with TLS.
    pub origin: String,
    requests: Arc<Requests>,
    stop: watch::Sender<bool>,
    thread: Option<JoinHandle<()>>,
}

struct Requests {
    all: Mutex<Vec<Request>>,
    count: watch::Sender<usize>,
    connections: AtomicUsize,
}

type Handler = Arc<dyn Fn(&Request) -> Reply + Send + Sync>;

impl Server {
    /// Answers requests that are signed as WeChat Pay wants it, and every other with 401 `SIGN_ERROR`.
    pub fn start(handler: impl Fn(&Request) -> Reply + Send + Sync + 'static) -> Self {
        let authorization = Authorization::default();
        Self::unchecked(move |request| match authorization.check(request) {
            Ok(()) => handler(request),
            Err(why) => {
                let refusal = serde_json::json!({ "code": "SIGN_ERROR", "message": why });
                Reply::json(401, refusal.to_string())
            }
        })
    }

    /// Answers every request.
    pub fn unchecked(handler: impl Fn(&Request) -> Reply + Send + Sync + 'static) -> Self {
        Self::listening(None, Arc::new(handler))
    }

    /// Answers every request the same.
    pub fn always(reply: Reply) -> Self {
        Self::unchecked(move |_| reply.clone())
    }

    /// Answers every request of whom TLS lets in.
    pub fn tls(
        config: Arc<ServerConfig>,
        handler: impl Fn(&Request) -> Reply + Send + Sync + 'static,
    ) -> Self {
        Self::listening(Some(TlsAcceptor::from(config)), Arc::new(handler))
    }

    fn listening(tls: Option<TlsAcceptor>, handler: Handler) -> Self {
        let requests = Arc::new(Requests {
            all: Mutex::default(),
            count: watch::channel(0).0,
            connections: AtomicUsize::new(0),
        });
        let (stop, stopped) = watch::channel(false);
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let scheme = if tls.is_some() { "https" } else { "http" };
        let origin = format!("{scheme}://{}", listener.local_addr().unwrap());
        let seen = Arc::clone(&requests);
        let thread = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(listen(listener, tls, handler, seen, stopped));
        });
        Self { origin, requests, stop, thread: Some(thread) }
    }

    /// The requests so far.
    pub fn requests(&self) -> Vec<Request> {
        self.requests.all.lock().unwrap().clone()
    }

    /// The one request there was.
    pub fn only_request(&self) -> Request {
        let requests = self.requests();
        assert_eq!(requests.len(), 1, "{requests:?}");
        requests.into_iter().next().unwrap()
    }

    pub fn count(&self) -> usize {
        *self.requests.count.borrow()
    }

    /// The number of requests to a path, whatever the query.
    pub fn count_of(&self, path: &str) -> usize {
        self.requests.all.lock().unwrap().iter().filter(|request| request.path() == path).count()
    }

    /// The number of connections so far.
    pub fn connections(&self) -> usize {
        self.requests.connections.load(Relaxed)
    }

    /// Waits until that many requests have come.
    pub async fn arrived(&self, count: usize) {
        self.requests.count.subscribe().wait_for(|now| *now >= count).await.unwrap();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop.send_replace(true);
        let ended = self.thread.take().map_or(Ok(()), JoinHandle::join);
        assert!(ended.is_ok() || std::thread::panicking(), "the server panicked");
    }
}

async fn listen(
    listener: std::net::TcpListener,
    tls: Option<TlsAcceptor>,
    handler: Handler,
    requests: Arc<Requests>,
    mut stopped: watch::Receiver<bool>,
) {
    let listener = TcpListener::from_std(listener).unwrap();
    // Connections end with the set, and the listener with them.
    let mut connections = tokio::task::JoinSet::new();
    loop {
        tokio::select! {
            _ = stopped.wait_for(|stop| *stop) => return,
            Some(ended) = connections.join_next() => ended.unwrap(),
            accepted = listener.accept() => {
                let (stream, _) = accepted.unwrap();
                let (tls, handler, requests) = (tls.clone(), Arc::clone(&handler), Arc::clone(&requests));
                requests.connections.fetch_add(1, Relaxed);
                connections.spawn(async move {
                    let Some(tls) = tls else { return serve(stream, handler, requests).await };
                    // Whom TLS does not let in is not served.
                    if let Ok(stream) = tls.accept(stream).await {
                        serve(stream, handler, requests).await;
                    }
                });
            }
        }
    }
}

/// What a request travels on.
pub(super) trait Stream: AsyncRead + AsyncWrite + Unpin {
    /// The socket below.
    fn tcp(&self) -> &TcpStream;
}

impl Stream for TcpStream {
    fn tcp(&self) -> &TcpStream {
        self
    }
}

impl Stream for TlsStream<TcpStream> {
    fn tcp(&self) -> &TcpStream {
        self.get_ref().0
    }
}

async fn serve(stream: impl Stream, handler: Handler, requests: Arc<Requests>) {
    let mut stream = BufReader::new(stream);
    while let Some(request) = Request::read(&mut stream).await {
        requests.all.lock().unwrap().push(request.clone());
        requests.count.send_modify(|count| *count += 1);
        match handler(&request).send(stream.get_mut()).await {
            Ok(true) => {}
            // The client may hang up whenever it likes.
            Ok(false) | Err(_) => return,
        }
    }
}

/// An origin that refuses connections. Its port stays taken, so that nobody else listens there.
pub struct Refusing {
    pub origin: String,
    _bound: tokio::net::TcpSocket,
}

impl Refusing {
    pub fn new() -> Self {
        let bound = tokio::net::TcpSocket::new_v4().unwrap();
        bound.bind(([127, 0, 0, 1], 0).into()).unwrap();
        Self { origin: format!("http://{}", bound.local_addr().unwrap()), _bound: bound }
    }
}
