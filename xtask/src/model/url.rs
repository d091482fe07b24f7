//! From a page's path to the URL it documents.

use serde::Deserialize;

use super::{Kind, Version};
use crate::surface::local;

/// A folder of pages whose URLs begin alike and are called alike.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scheme {
    /// The folder below `openapi/` and `webhook/`, which is the module too.
    pub folder: String,
    /// How its URLs begin, in place of the folder's name.
    pub url: String,
    /// `v2`: XML, signed with the merchant's secret; `v3`: JSON, signed with RSA; `brand`: the same, signed by a
    /// brand.
    pub protocol: Version,
}

impl Scheme {
    /// Those of a file that names none.
    #[must_use]
    pub fn usual() -> Vec<Self> {
        let scheme = |folder: &str, url: &str, protocol| Self {
            folder: folder.to_owned(),
            url: url.to_owned(),
            protocol,
        };
        vec![
            scheme("v2", "/", Version::V2),
            scheme("v3", "/v3/", Version::V3),
            scheme("brand", "/brand/", Version::Brand),
        ]
    }
}

/// The facts in a page's path.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Address {
    pub(super) kind: Kind,
    pub(super) version: Version,
    pub(super) path: String,
}

/// The folder below `openapi/` or `webhook/`, and what follows it, without `.md`.
#[must_use]
pub fn parts(page: &str) -> Option<(Kind, &str, &str)> {
    let (root, rest) = local(page).strip_suffix(".md")?.split_once('/')?;
    let (folder, tail) = rest.split_once('/')?;
    let kind = match root {
        "webhook" => Kind::Notification,
        "openapi" => Kind::Endpoint,
        _ => return None,
    };
    Some((kind, folder, tail))
}

/// Reads `openapi/v3/…/{name}.md` or `webhook/v3/NAME.md`; what the folder is on the wire, its scheme says.
///
/// `index.md` is a URL that ends in `/`.
pub(super) fn address(page: &str, schemes: &[Scheme]) -> Option<Address> {
    let (kind, folder, tail) = parts(page)?;
    let scheme = schemes.iter().find(|scheme| scheme.folder == folder)?;
    let path = match kind {
        Kind::Notification => local(page).strip_suffix(".md")?.to_owned(),
        Kind::Endpoint => {
            let tail = tail
                .strip_suffix("index")
                .filter(|head| head.is_empty() || head.ends_with('/'))
                .unwrap_or(tail);
            format!("{}{tail}", scheme.url)
        }
    };
    Some(Address { kind, version: scheme.protocol, path })
}

/// The page that `url` would have, and its protocol.
pub(crate) fn page_of<'s>(url: &str, schemes: &'s [Scheme]) -> Option<(String, &'s Scheme)> {
    let begin = schemes.iter().filter(|scheme| url.starts_with(&scheme.url));
    let scheme = begin.max_by_key(|scheme| scheme.url.len())?;
    let tail = &url[scheme.url.len()..];
    let index = if tail.is_empty() || tail.ends_with('/') { "index" } else { "" };
    Some((format!("openapi/{}/{tail}{index}.md", scheme.folder), scheme))
}

/// The names between braces.
pub(super) fn parameters(path: &str) -> impl Iterator<Item = &str> {
    path.split('{').skip(1).filter_map(|rest| rest.split_once('}').map(|(name, _)| name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_path_is_the_url() {
        let schemes = Scheme::usual();
        let path = |page| address(page, &schemes).map(|address| address.path);
        assert_eq!(
            path("openapi/v3/pay/transactions/jsapi.md").as_deref(),
            Some("/v3/pay/transactions/jsapi")
        );
        assert_eq!(path("openapi/v2/pay/unifiedorder.md").as_deref(), Some("/pay/unifiedorder"));
        assert_eq!(
            path("openapi/v3/ecommerce/applyments/index.md").as_deref(),
            Some("/v3/ecommerce/applyments/")
        );
        assert_eq!(path("openapi/index.md"), None);
        assert_eq!(path("guide/index.md"), None);
        assert_eq!(path("own/openapi/v3/a/b.md").as_deref(), Some("/v3/a/b"));
        assert_eq!(path("openapi/v4/a.md"), None);
    }

    #[test]
    fn the_url_is_the_path() {
        let schemes = Scheme::usual();
        let page = |url: &str| page_of(url, &schemes).map(|(page, _)| page);
        for name in ["v3/pay/transactions/jsapi", "v2/pay/unifiedorder", "v3/a/index", "brand/a/{b}"] {
            let name = format!("openapi/{name}.md");
            let url = address(&name, &schemes).map(|address| address.path).unwrap_or_default();
            assert_eq!(page(url.as_str()), Some(name));
        }
    }

    #[test]
    fn parameters_are_between_braces() {
        assert_eq!(parameters("/v3/a/{b}/c/{d}").collect::<Vec<_>>(), ["b", "d"]);
    }
}
