//! Where requests go.

use std::fmt;

use http::Uri;
use http::uri::Authority;

use crate::endpoint::{self, Operation};
use crate::error::ConfigError;

/// The other name of the usual host, for when it cannot be reached. The signature does not cover the
/// host, so the same request may go to either.
const BACKUP: &str = "https://api2.wechatpay.cn";

/// The hosts of a client: the documented ones, or one's own for all operations.
#[derive(Debug, Clone, Default)]
pub(crate) struct Hosts {
    own: Option<String>,
    own_backup: Option<String>,
}

/// Where one request goes: origins in the order they are tried, and what stands before the path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Route {
    pub(crate) origins: Vec<String>,
    /// `/hk` where an operation is at `https://api.mch.weixin.qq.com/hk/`. It is part of what is signed.
    pub(crate) prefix: String,
}

impl Hosts {
    pub(crate) fn own(host: Option<&str>, backup: Option<&str>) -> Result<Self, ConfigError> {
        Ok(Self { own: host.map(checked).transpose()?, own_backup: backup.map(checked).transpose()? })
    }

    pub(crate) fn route(&self, operation: &Operation, host: Option<&str>) -> Result<Route, ConfigError> {
        let documented = operation.host.unwrap_or(endpoint::HOST);
        let (origin, prefix) = split(documented);
        let origins = match (host, &self.own) {
            (Some(host), _) => vec![checked(host)?],
            (None, Some(own)) => std::iter::once(own).chain(&self.own_backup).cloned().collect(),
            (None, None) if documented == endpoint::HOST => self.usual(),
            (None, None) => vec![origin.to_owned()],
        };
        Ok(Route { origins, prefix: prefix.to_owned() })
    }

    /// The route to an address that came with an answer; none if it is neither on one's own host nor
    /// under WeChat Pay's domains over TLS: a signature is not given to strangers. One's own host stands
    /// for all of WeChat Pay's.
    pub(crate) fn route_to(&self, address: &Uri) -> Option<Route> {
        let origin = Origin::of(address)?;
        let mut own = [&self.own, &self.own_backup].into_iter().flatten();
        let is_own = own.any(|own| own.parse().is_ok_and(|own| Origin::of(&own).as_ref() == Some(&origin)));
        if !is_own && !origin.is_wechat_pays() {
            return None;
        }
        let named = origin.to_string();
        let origins = match &self.own {
            Some(own) => std::iter::once(own).chain(&self.own_backup).cloned().collect(),
            None if named == split(endpoint::HOST).0 => self.usual(),
            None => vec![named],
        };
        Some(Route { origins, prefix: String::new() })
    }

    /// The usual host and its backup.
    fn usual(&self) -> Vec<String> {
        let backup = self.own_backup.as_deref().unwrap_or(BACKUP);
        vec![split(endpoint::HOST).0.to_owned(), backup.to_owned()]
    }
}

/// The place that an absolute URL names, however it is written.
#[derive(Debug, PartialEq, Eq)]
struct Origin {
    tls: bool,
    /// In small letters.
    host: String,
    port: u16,
}

impl Origin {
    /// The origin of an address; none where it names a user, which only misleads, or another scheme.
    fn of(address: &Uri) -> Option<Self> {
        let tls = match address.scheme_str()?.to_ascii_lowercase().as_str() {
            "https" => true,
            "http" => false,
            _ => return None,
        };
        let authority = address.authority()?;
        let port = authority.port_u16();
        let plain = match port {
            Some(_) => !authority.as_str().contains('@'),
            None => authority.as_str() == authority.host(),
        };
        let usual = if tls { 443 } else { 80 };
        let host = authority.host().to_ascii_lowercase();
        plain.then(|| Self { tls, host, port: port.unwrap_or(usual) })
    }

    fn is_wechat_pays(&self) -> bool {
        let label = |label: &str| {
            !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        };
        let under =
            |domain: &&str| self.host.strip_suffix(*domain).is_some_and(|sub| sub.split('.').all(label));
        self.tls && self.port == 443 && [".weixin.qq.com", ".wechatpay.cn"].iter().any(under)
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.tls, self.port) {
            (true, 443) => write!(f, "https://{}", self.host),
            (false, 80) => write!(f, "http://{}", self.host),
            (tls, port) => write!(f, "{}://{}:{port}", if tls { "https" } else { "http" }, self.host),
        }
    }
}

/// `https://host:port` and the path that follows, without the slash at its end.
fn split(url: &str) -> (&str, &str) {
    let url = url.trim_end_matches('/');
    let after = url.find("://").map_or(0, |at| at + 3);
    let path = url[after..].find('/').map_or(url.len(), |at| after + at);
    url.split_at(path)
}

fn checked(host: &str) -> Result<String, ConfigError> {
    // What stands before an @ may be a password.
    let shown = host.rsplit('@').next().unwrap_or_default();
    let invalid = |why: &str| ConfigError::Invalid { what: "the host", why: format!("{shown:?} {why}") };
    let Some(rest) = host.strip_prefix("https://").or_else(|| host.strip_prefix("http://")) else {
        return Err(invalid("does not begin with https:// or http://"));
    };
    let rest = rest.strip_suffix('/').unwrap_or(rest);
    let plain = |authority: &Authority| {
        let named = authority.host().len();
        !rest.contains('@') && named > 0 && (named == rest.len() || authority.port_u16().is_some())
    };
    if !rest.parse().is_ok_and(|authority| plain(&authority)) {
        return Err(invalid("is not scheme, host and port, and nothing more"));
    }
    Ok(host.strip_suffix('/').unwrap_or(host).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::endpoint::Method;

    const USUAL: Operation = Operation::new(Method::Get, "/v3/certificates", "", "");
    const HK: Operation = Operation { host: Some("https://api.mch.weixin.qq.com/hk/"), ..USUAL };

    fn route(hosts: &Hosts, operation: &Operation, host: Option<&str>) -> (Vec<String>, String) {
        let route = hosts.route(operation, host).unwrap();
        (route.origins, route.prefix)
    }

    #[test]
    fn the_usual_host_has_a_backup_and_others_have_none() {
        let hosts = Hosts::default();
        let usual = vec!["https://api.mch.weixin.qq.com".to_owned(), BACKUP.to_owned()];
        assert_eq!(route(&hosts, &USUAL, None), (usual.clone(), String::new()));
        assert_eq!(route(&hosts, &HK, None), (usual[..1].to_vec(), "/hk".to_owned()));
    }

    #[test]
    fn ones_own_host_is_for_all_operations_and_keeps_their_prefix() {
        let hosts = Hosts::own(Some("http://127.0.0.1:8080/"), None).unwrap();
        let own = vec!["http://127.0.0.1:8080".to_owned()];
        assert_eq!(route(&hosts, &HK, None), (own, "/hk".to_owned()));
        let other = vec!["https://api2.mch.weixin.qq.com".to_owned()];
        assert_eq!(route(&hosts, &HK, Some("https://api2.mch.weixin.qq.com")).0, other);
    }

    #[test]
    fn what_is_no_host_is_refused() {
        for host in [
            "api.mch.weixin.qq.com",
            "https://",
            "https:///",
            "https://a/b",
            "ftp://a",
            "https://u:secret@a",
            "https://a?b",
            "https://a b",
            "https://a:b",
            "https://a:99999",
            "https://:80",
        ] {
            let error = Hosts::own(Some(host), None).unwrap_err();
            let shown = host.rsplit('@').next().unwrap_or(host);
            assert!(error.to_string().contains(shown) && !error.to_string().contains("secret"), "{error}");
        }
    }

    fn to(hosts: &Hosts, address: &str) -> Option<Vec<String>> {
        Some(hosts.route_to(&address.parse().ok()?)?.origins)
    }

    #[test]
    fn strangers_get_no_signature() {
        let hosts = Hosts::own(Some("http://127.0.0.1:8080"), None).unwrap();
        let own = vec!["http://127.0.0.1:8080".to_owned()];
        for host in ["https://api.mch.weixin.qq.com", "https://api2.wechatpay.cn", "http://127.0.0.1:8080"] {
            assert_eq!(to(&hosts, host).unwrap(), own, "{host}");
        }
        let usual = "https://api.mch.weixin.qq.com".to_owned();
        assert_eq!(to(&Hosts::default(), &usual).unwrap(), [usual, BACKUP.to_owned()]);
        for hk in [
            "https://apihk.mch.weixin.qq.com",
            "https://APIHK.mch.weixin.qq.com:443/",
            "HTTPS://apihk.mch.weixin.qq.com",
        ] {
            assert_eq!(to(&Hosts::default(), hk).unwrap(), ["https://apihk.mch.weixin.qq.com"]);
        }
        for host in [
            "http://api.mch.weixin.qq.com",
            "https://weixin.qq.com.evil.com",
            "https://evilwechatpay.cn",
            "https://evil.example:80.weixin.qq.com/",
            "https://evil.example:443.weixin.qq.com/",
            "https://api.mch.weixin.qq.com:8443",
            "https://api.mch.weixin.qq.com:80",
            "https://api.mch.weixin.qq.com:",
            "https://api.mch.weixin.qq.com.",
            "https://user@api.mch.weixin.qq.com",
            "https://user:secret@api.mch.weixin.qq.com:443",
            "https://api.mch.weixin.qq.com@evil.example",
            "https://evil.example%2f.weixin.qq.com",
            "https://evil.example%23.weixin.qq.com",
            "https://.weixin.qq.com",
            "https://a..weixin.qq.com",
            "https://[::1].weixin.qq.com",
            "https://weixin.qq.com",
            "ftp://api.mch.weixin.qq.com",
            "http://127.0.0.1:8081",
            "https://127.0.0.1:8080",
            "http://user@127.0.0.1:8080",
            "/v3/billdownload/file",
        ] {
            assert_eq!(to(&hosts, host), None, "{host}");
            assert_eq!(to(&Hosts::default(), host), None, "{host}");
        }
    }
}
