//! Where rustls' cryptography comes from: it follows the backend, so that a program in pure Rust is so
//! down to TLS.

#[cfg(not(feature = "aws-lc-rs"))]
use super::setup_error::Problem;
use super::setup_error::TransportSetupError;

/// Sees to it that rustls has cryptography: reqwest itself brings that of AWS-LC.
#[cfg(feature = "aws-lc-rs")]
#[allow(clippy::unnecessary_wraps, reason = "the other backend may have none")]
pub(super) fn ready() -> Result<(), TransportSetupError> {
    Ok(())
}

/// Sees to it that rustls has cryptography: the program's own, where it installed one, or Graviola's.
/// reqwest takes it from nowhere but the process's default.
#[cfg(not(feature = "aws-lc-rs"))]
pub(super) fn ready() -> Result<(), TransportSetupError> {
    use rustls::crypto::CryptoProvider;

    if CryptoProvider::get_default().is_some() {
        return Ok(());
    }
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    if graviola::util::is_cpu_supported() {
        // Another thread may have been quicker: then there is one.
        let _ = rustls_graviola::default_provider().install_default();
        return Ok(());
    }
    Err(TransportSetupError(Problem::Cryptography))
}
