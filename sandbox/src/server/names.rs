//! The names that the sandbox answers to.

use std::net::IpAddr;
use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::HOST;
use axum::http::uri::Authority;
use axum::http::{HeaderMap, Response, Uri};
use axum::middleware::Next;

use crate::reply::Reply;

/// WeChat Pay's own hosts, which are written into programs.
const REAL: [&str; 9] = [
    "api.mch.weixin.qq.com",
    "api2.mch.weixin.qq.com",
    "apihk.mch.weixin.qq.com",
    "apius.mch.weixin.qq.com",
    "fraud.mch.weixin.qq.com",
    "payapp.mch.weixin.qq.com",
    "payapp.weixin.qq.com",
    "api.wechatpay.cn",
    "api2.wechatpay.cn",
];

/// The names of a sandbox.
#[derive(Debug, Clone, Default)]
pub(crate) struct Names {
    given: Arc<[String]>,
}

impl Names {
    /// This computer's, WeChat Pay's, and these.
    pub(crate) fn with(given: impl IntoIterator<Item = String>) -> Self {
        Self { given: given.into_iter().map(|name| name.to_ascii_lowercase()).collect() }
    }

    /// All names that a certificate says.
    pub(crate) fn of_certificate(&self) -> Vec<String> {
        let own = ["localhost", "127.0.0.1", "::1"].into_iter().chain(REAL).map(str::to_owned);
        let given = self.given.iter().map(|name| bare(name).to_owned());
        let mut names: Vec<String> = own.chain(given).filter(|name| !name.is_empty()).collect();
        names.sort();
        names.dedup();
        names
    }

    /// True if `host`, without a port, is the sandbox. A number is nobody's name, and a name without a dot
    /// is none that a stranger can have.
    pub(crate) fn are(&self, host: &str) -> bool {
        let host = bare(host).trim_end_matches('.').to_ascii_lowercase();
        let near = |host: &str| {
            !host.contains('.') || host.ends_with(".localhost") || host == "host.docker.internal"
        };
        !host.is_empty()
            && (host.parse::<IpAddr>().is_ok()
                || near(&host)
                || REAL.contains(&host.as_str())
                || self.given.iter().any(|name| bare(name) == host))
    }
}

/// `::1` of `[::1]`.
fn bare(host: &str) -> &str {
    host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(host)
}

/// The host and the port that a request is for.
pub(crate) fn authority(uri: &Uri, headers: &HeaderMap) -> Option<Authority> {
    let named = || headers.get(HOST)?.to_str().ok()?.parse().ok();
    uri.authority().cloned().or_else(named)
}

/// Lets through what is asked of the sandbox by a name of its own. What a page of somebody else's asks,
/// whose name was made to lead here, would give him the keys.
pub(crate) async fn check(State(names): State<Names>, request: Request, next: Next) -> Response<Body> {
    let authority = authority(request.uri(), request.headers());
    let host = authority.as_ref().map_or("", Authority::host);
    if names.are(host) {
        return next.run(request).await;
    }
    let words = format!(
        "This sandbox does not answer to the name {host:?}. If it is yours, start it with --tls-name {host}.\n"
    );
    Reply { status: 403, ..Reply::file("text/plain; charset=utf-8", words.into_bytes()) }.into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_told_from_strangers() {
        let names = Names::with(["Pay.Example.com".to_owned()]);
        for own in [
            "127.0.0.1",
            "192.168.1.7",
            "[::1]",
            "::1",
            "localhost",
            "a.localhost",
            "sandbox",
            "pay.example.com",
            "api.mch.weixin.qq.com",
            "API2.wechatpay.cn",
            "host.docker.internal",
            "localhost.",
        ] {
            assert!(names.are(own), "{own}");
        }
        for other in
            ["", "evil.example", "pay.example.com.evil.example", "127.0.0.1.evil.example", "weixin.qq.com"]
        {
            assert!(!names.are(other), "{other}");
        }
        assert!(names.of_certificate().contains(&"pay.example.com".to_owned()));
    }
}
