//! Connections that can be cut, plain or under TLS.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use axum::extract::connect_info::Connected;
use axum::serve::{IncomingStream, Listener};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::pki_types::CertificateDer;
use tokio_rustls::server::TlsStream;

/// The other end of a connection.
#[derive(Debug, Clone)]
pub(crate) struct Peer {
    cut: Arc<AtomicBool>,
    pub(crate) shown: Shown,
}

/// The client certificate that the other end showed.
#[derive(Debug, Clone)]
pub(crate) enum Shown {
    /// There is no TLS, and nobody was asked.
    NoTls,
    Nothing,
    This(CertificateDer<'static>),
}

impl Peer {
    /// Resets the connection in place of the answer that would be written next.
    pub(crate) fn cut(&self) {
        self.cut.store(true, Ordering::Relaxed);
    }
}

impl Connected<IncomingStream<'_, Wires>> for Peer {
    fn connect_info(stream: IncomingStream<'_, Wires>) -> Self {
        stream.remote_addr().clone()
    }
}

/// A connection.
#[derive(Debug)]
pub(crate) struct Wire {
    stream: Stream,
    cut: Arc<AtomicBool>,
}

#[derive(Debug)]
enum Stream {
    Plain(TcpStream),
    Tls(Box<TlsStream<TcpStream>>),
}

impl Stream {
    fn shown(&self) -> Shown {
        let Self::Tls(stream) = self else { return Shown::NoTls };
        let certificates = stream.get_ref().1.peer_certificates().unwrap_or_default();
        certificates.first().map_or(Shown::Nothing, |first| Shown::This(first.clone().into_owned()))
    }
}

/// Accepts connections; TLS is agreed on beside it, so that nobody who dawdles holds up the others.
#[derive(Debug)]
pub(crate) struct Wires {
    address: SocketAddr,
    accepted: mpsc::Receiver<Stream>,
}

impl Wires {
    pub(crate) fn new(listener: TcpListener, address: SocketAddr, tls: Option<TlsAcceptor>) -> Self {
        let (sender, accepted) = mpsc::channel(64);
        tokio::spawn(accept(listener, tls, sender));
        Self { address, accepted }
    }
}

async fn accept(listener: TcpListener, tls: Option<TlsAcceptor>, accepted: mpsc::Sender<Stream>) {
    loop {
        let stream = tokio::select! {
            stream = listener.accept() => stream,
            () = accepted.closed() => return,
        };
        let Ok((stream, _)) = stream else {
            // Out of files, most likely: some are given back in time.
            tokio::time::sleep(std::time::Duration::from_millis(100)).await;
            continue;
        };
        // Answers are small and written at once.
        let _ = stream.set_nodelay(true);
        let accepted = accepted.clone();
        match tls.clone() {
            None => _ = accepted.send(Stream::Plain(stream)).await,
            Some(tls) => {
                tokio::spawn(async move {
                    if let Ok(stream) = tls.accept(stream).await {
                        let _ = accepted.send(Stream::Tls(Box::new(stream))).await;
                    }
                });
            }
        }
    }
}

impl Listener for Wires {
    type Io = Wire;
    type Addr = Peer;

    async fn accept(&mut self) -> (Wire, Peer) {
        match self.accepted.recv().await {
            Some(stream) => {
                let cut = Arc::new(AtomicBool::new(false));
                let shown = stream.shown();
                (Wire { stream, cut: Arc::clone(&cut) }, Peer { cut, shown })
            }
            // The accepting task ends after this one.
            None => std::future::pending().await,
        }
    }

    fn local_addr(&self) -> io::Result<Peer> {
        Err(io::Error::other(format!("{} is no peer", self.address)))
    }
}

impl Wire {
    fn tcp(&self) -> &TcpStream {
        match &self.stream {
            Stream::Plain(stream) => stream,
            Stream::Tls(stream) => stream.get_ref().0,
        }
    }

    /// An error once the connection is to be cut; closing it is then a reset.
    fn check(&self) -> io::Result<()> {
        if !self.cut.load(Ordering::Relaxed) {
            return Ok(());
        }
        self.tcp().set_zero_linger()?;
        Err(io::ErrorKind::ConnectionReset.into())
    }
}

impl AsyncRead for Wire {
    fn poll_read(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        match &mut self.get_mut().stream {
            Stream::Plain(stream) => Pin::new(stream).poll_read(cx, buffer),
            Stream::Tls(stream) => Pin::new(stream).poll_read(cx, buffer),
        }
    }
}

impl AsyncWrite for Wire {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.check()?;
        match &mut self.get_mut().stream {
            Stream::Plain(stream) => Pin::new(stream).poll_write(cx, bytes),
            Stream::Tls(stream) => Pin::new(stream).poll_write(cx, bytes),
        }
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.check()?;
        match &mut self.get_mut().stream {
            Stream::Plain(stream) => Pin::new(stream).poll_flush(cx),
            Stream::Tls(stream) => Pin::new(stream).poll_flush(cx),
        }
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.check()?;
        match &mut self.get_mut().stream {
            Stream::Plain(stream) => Pin::new(stream).poll_shutdown(cx),
            Stream::Tls(stream) => Pin::new(stream).poll_shutdown(cx),
        }
    }
}
