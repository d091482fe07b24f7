//! Where requests go.

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

    /// Where a request to this origin, which came with an answer, goes; nowhere if it is neither one's
    /// own host nor under WeChat Pay's domains over TLS: a signature is not given to strangers. One's
    /// own host stands for all of WeChat Pay's.
    pub(crate) fn route_to(&self, origin: &str) -> Option<Route> {
        let mut own = [&self.own, &self.own_backup].into_iter().flatten();
        let theirs =
            |host: &str| [".weixin.qq.com", ".wechatpay.cn"].iter().any(|domain| host.ends_with(domain));
        if !own.any(|own| own == origin) && !origin.strip_prefix("https://").is_some_and(theirs) {
            return None;
        }
        let origins = match &self.own {
            Some(own) => std::iter::once(own).chain(&self.own_backup).cloned().collect(),
            None if origin == split(endpoint::HOST).0 => self.usual(),
            None => vec![origin.to_owned()],
        };
        Some(Route { origins, prefix: String::new() })
    }

    /// The usual host and its backup.
    fn usual(&self) -> Vec<String> {
        let backup = self.own_backup.as_deref().unwrap_or(BACKUP);
        vec![split(endpoint::HOST).0.to_owned(), backup.to_owned()]
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

    #[test]
    fn strangers_get_no_signature() {
        let hosts = Hosts::own(Some("http://127.0.0.1:8080"), None).unwrap();
        let own = vec!["http://127.0.0.1:8080".to_owned()];
        for host in ["https://api.mch.weixin.qq.com", "https://api2.wechatpay.cn", "http://127.0.0.1:8080"] {
            assert_eq!(hosts.route_to(host).unwrap().origins, own, "{host}");
        }
        let usual = "https://api.mch.weixin.qq.com".to_owned();
        assert_eq!(Hosts::default().route_to(&usual).unwrap().origins, [usual, BACKUP.to_owned()]);
        let hk = "https://apihk.mch.weixin.qq.com".to_owned();
        assert_eq!(Hosts::default().route_to(&hk).unwrap().origins, [hk]);
        for host in
            ["http://api.mch.weixin.qq.com", "https://weixin.qq.com.evil.com", "https://evilwechatpay.cn"]
        {
            assert_eq!(hosts.route_to(host), None, "{host}");
        }
    }
}
