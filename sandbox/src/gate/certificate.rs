//! The client certificate that some operations of v2 ask for.

use tokio_rustls::rustls::pki_types::CertificateDer;
use tokio_rustls::rustls::pki_types::pem::PemObject;

use crate::app::App;
use crate::merchant::Merchant;
use crate::reply::Reply;
use crate::server::wire::Shown;

/// The page that the gateway turns away with who does not show a merchant's certificate. Without TLS
/// nobody can show one.
pub(super) fn turned_away(app: &App, shown: &Shown) -> Option<Reply> {
    match shown {
        Shown::NoTls => None,
        Shown::This(_) if app.merchants.all().iter().any(|merchant| is_of(merchant, shown)) => None,
        Shown::This(_) => Some(page("The SSL certificate error")),
        Shown::Nothing => Some(page("No required SSL certificate was sent")),
    }
}

/// True if the certificate that was shown, if there was a way to show one, is this merchant's.
pub(super) fn is_of(merchant: &Merchant, shown: &Shown) -> bool {
    let ours = CertificateDer::from_pem_slice(merchant.identity().certificate_pem().as_bytes());
    match shown {
        Shown::NoTls => true,
        Shown::Nothing => false,
        Shown::This(certificate) => ours.is_ok_and(|ours| ours == *certificate),
    }
}

fn page(why: &str) -> Reply {
    let page = format!(
        "<html>\r\n<head><title>400 {why}</title></head>\r\n<body>\r\n<center><h1>400 Bad Request</h1></center>\r\n\
         <center>{why}</center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n"
    );
    Reply { status: 400, ..Reply::file("text/html", page.into_bytes()) }
}
