//! From a page's path to the URL it documents.

use super::{Kind, Version};

/// What a page's path says.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Address {
    pub(super) kind: Kind,
    pub(super) version: Version,
    pub(super) path: String,
}

/// Reads `openapi/v3/…/{name}.md` or `webhook/v3/NAME.md`.
///
/// The `v2` of a folder is not on the wire; `index.md` is a URL that ends in `/`.
pub(super) fn address(page: &str) -> Option<Address> {
    let stem = page.strip_suffix(".md")?;
    let (root, rest) = stem.split_once('/')?;
    let (folder, tail) = rest.split_once('/')?;
    let version = match folder {
        "v2" => Version::V2,
        "v3" => Version::V3,
        _ => return None,
    };
    match root {
        "webhook" => Some(Address { kind: Kind::Notification, version, path: stem.to_owned() }),
        "openapi" => {
            let tail = tail.strip_suffix("index").filter(|head| head.ends_with('/')).unwrap_or(tail);
            let path = if version == Version::V2 { format!("/{tail}") } else { format!("/v3/{tail}") };
            Some(Address { kind: Kind::Endpoint, version, path })
        }
        _ => None,
    }
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
        let path = |page| address(page).map(|address| address.path);
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
    }

    #[test]
    fn parameters_are_between_braces() {
        assert_eq!(parameters("/v3/a/{b}/c/{d}").collect::<Vec<_>>(), ["b", "d"]);
    }
}
