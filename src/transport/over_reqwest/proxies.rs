//! Proxies: those that the environment names, whatever reqwest was built with.

use reqwest::{ClientBuilder, NoProxy, Proxy};

use super::setup_error::{Problem, TransportSetupError};

/// Goes by these variables alone: with reqwest's feature `system-proxy`, which any crate may switch on,
/// the operating system's settings would count too.
pub(super) fn of_environment(
    builder: ClientBuilder,
    var: impl Fn(&str) -> Option<String>,
) -> Result<ClientBuilder, TransportSetupError> {
    let named = named(&var);
    let none_for = first(&var, "NO_PROXY").and_then(|(_, hosts)| NoProxy::from_string(&hosts));
    named.into_iter().try_fold(builder.no_proxy(), |builder, (scheme, variable, address)| {
        let proxy = match scheme {
            Scheme::Https => Proxy::https(address),
            Scheme::Http => Proxy::http(address),
        };
        let proxy = proxy.map_err(|_| TransportSetupError(Problem::Proxy { variable }))?;
        Ok(builder.proxy(proxy.no_proxy(none_for.clone())))
    })
}

/// The scheme of the hosts that a proxy is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Scheme {
    Https,
    Http,
}

/// The proxy for each scheme, and the variable that names it.
fn named(var: &impl Fn(&str) -> Option<String>) -> Vec<(Scheme, &'static str, String)> {
    // In a CGI program HTTP_PROXY is the request's header `Proxy`, which anybody may send.
    let own_http = if var("REQUEST_METHOD").is_some() { None } else { first(var, "HTTP_PROXY") };
    let all = || first(var, "ALL_PROXY");
    let https = first(var, "HTTPS_PROXY").or_else(all).map(|(name, url)| (Scheme::Https, name, url));
    let http = own_http.or_else(all).map(|(name, url)| (Scheme::Http, name, url));
    https.into_iter().chain(http).collect()
}

/// A variable that is set to something, by its name in capitals or else in small letters.
fn first(var: &impl Fn(&str) -> Option<String>, name: &'static str) -> Option<(&'static str, String)> {
    let value = [name.to_owned(), name.to_lowercase()].iter().find_map(|name| var(name));
    value.map(|value| value.trim().to_owned()).filter(|value| !value.is_empty()).map(|value| (name, value))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn environment<'a>(set: &'a [(&str, &str)]) -> impl Fn(&str) -> Option<String> + 'a {
        |name| set.iter().find(|(other, _)| *other == name).map(|(_, value)| (*value).to_owned())
    }

    fn found(set: &[(&str, &str)]) -> Vec<(Scheme, &'static str, String)> {
        named(&environment(set))
    }

    #[test]
    fn each_scheme_has_its_variable_and_all_proxy_is_for_the_rest() {
        let both = found(&[("https_proxy", "http://a:1"), ("HTTP_PROXY", " http://b:2 ")]);
        let [https, http] = both.as_slice() else { panic!("{both:?}") };
        assert_eq!((https.0, https.2.as_str()), (Scheme::Https, "http://a:1"));
        assert_eq!((http.0, http.2.as_str()), (Scheme::Http, "http://b:2"));
        let all = found(&[("ALL_PROXY", "http://c:3"), ("HTTPS_PROXY", "http://a:1")]);
        assert_eq!(all.iter().map(|it| it.2.as_str()).collect::<Vec<_>>(), ["http://a:1", "http://c:3"]);
        assert_eq!(found(&[("HTTPS_PROXY", ""), ("NO_PROXY", "*")]), []);
    }

    #[test]
    fn a_header_of_a_cgi_request_is_no_proxy() {
        assert_eq!(found(&[("REQUEST_METHOD", "GET"), ("HTTP_PROXY", "http://evil")]), []);
    }

    /// The address of a proxy may hold a password.
    #[test]
    fn a_variable_that_names_no_proxy_is_named_without_its_value() {
        let set = [("HTTPS_PROXY", "http://user:secret@[broken")];
        let error = of_environment(reqwest::Client::builder(), environment(&set)).unwrap_err();
        let shown = format!("{error} {error:?}");
        assert!(shown.contains("HTTPS_PROXY") && !shown.contains("secret"), "{shown}");
    }
}
