//! Connections that can be cut, plain or under TLS.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
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

    /// True if the connection is under TLS.
    pub(crate) fn is_secure(&self) -> bool {
        !matches!(self.shown, Shown::NoTls)
    }
}

/// A connection.
#[derive(Debug)]
pub(crate) struct Wire {
    stream: Stream,
    cut: Arc<AtomicBool>,
}

/// The stream under a connection.
#[derive(Debug)]
pub(crate) enum Stream {
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

impl Wire {
    /// A connection over a stream, and who is at its other end.
    pub(crate) fn over(stream: Stream) -> (Self, Peer) {
        let cut = Arc::new(AtomicBool::new(false));
        let shown = stream.shown();
        (Self { stream, cut: Arc::clone(&cut) }, Peer { cut, shown })
    }

    /// The stream under a connection that is no HTTP any more; nothing where that was under TLS.
    pub(crate) fn into_plain(self) -> Option<TcpStream> {
        match self.stream {
            Stream::Plain(stream) => Some(stream),
            Stream::Tls(_) => None,
        }
    }

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
