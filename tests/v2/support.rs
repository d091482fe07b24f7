//! Answers as v2 gives them, and what the tests hold messages against: their own reading of the rules
//! of v2's signature.

use std::collections::BTreeMap;

use wechatpay::crypto::{digest, hex};

#[cfg(feature = "reqwest")]
pub(crate) use on_a_socket::*;

pub(crate) const KEY: &str = "192006250b4c09247ec02edce69f6a2d";
pub(crate) const MERCHANT: &str = "1900000109";

/// The signature of v2 by its rules: sorted, without empty texts and `sign`, the key at the end.
pub(crate) fn signature(fields: &[(&str, &str)], hmac: bool) -> String {
    let sorted: BTreeMap<_, _> = fields.iter().copied().collect();
    let mut text = String::new();
    for (name, value) in sorted {
        if name != "sign" && !value.is_empty() {
            text += &format!("{name}={value}&");
        }
    }
    text += &format!("key={KEY}");
    let hash = if hmac {
        digest::hmac_sha256(KEY.as_bytes(), text.as_bytes()).to_vec()
    } else {
        digest::md5(text.as_bytes()).to_vec()
    };
    hex::upper(&hash)
}

/// An XML document of these fields.
pub(crate) fn xml(fields: &[(&str, &str)]) -> Vec<u8> {
    let fields: String =
        fields.iter().map(|(name, text)| format!("<{name}><![CDATA[{text}]]></{name}>\n")).collect();
    format!("<xml>{fields}</xml>").into_bytes()
}

/// The same, signed with HMAC-SHA256, as the client asks for where it may.
pub(crate) fn signed(fields: &[(&str, &str)]) -> Vec<u8> {
    signed_with(fields, true)
}

/// The same, signed with HMAC-SHA256 or MD5.
pub(crate) fn signed_with(fields: &[(&str, &str)], hmac: bool) -> Vec<u8> {
    let signature = signature(fields, hmac);
    xml(&[fields, &[("sign", &signature)]].concat())
}

/// What every success begins with.
pub(crate) fn success<'a>(more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let head = [("return_code", "SUCCESS"), ("return_msg", "OK"), ("result_code", "SUCCESS")];
    [&head[..], more].concat()
}

/// Fields as the functions above take them.
pub(crate) fn borrowed(fields: &[(String, String)]) -> Vec<(&str, &str)> {
    fields.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect()
}

/// What needs a server.
#[cfg(feature = "reqwest")]
mod on_a_socket {
    use std::sync::Arc;

    use bytes::Bytes;
    use http::{Request as Asked, Response};
    use wechatpay::Client;
    use wechatpay::client::ClientBuilder;
    use wechatpay::transport::{
        Body, BoxFuture, ClientCertificate, ReqwestTransport, Transport, TransportError,
    };

    use super::{KEY, MERCHANT, signed_with};
    use crate::common::server::{Reply, Request, Server};

    /// The XML body of a request.
    pub(crate) trait Xml {
        /// Names and texts, cut out by hand.
        fn fields(&self) -> Vec<(String, String)>;

        fn names(&self) -> Vec<String> {
            self.fields().into_iter().map(|(name, _)| name).collect()
        }

        fn field(&self, name: &str) -> String {
            let found = self.fields().into_iter().find(|(field, _)| field == name);
            found.unwrap_or_else(|| panic!("no {name}")).1
        }
    }

    impl Xml for Request {
        fn fields(&self) -> Vec<(String, String)> {
            let body = self.text();
            let inside = body.strip_prefix("<xml>").unwrap().strip_suffix("</xml>").unwrap();
            let mut fields = Vec::new();
            let mut rest = inside;
            while let Some((name, after)) = rest.strip_prefix('<').and_then(|rest| rest.split_once('>')) {
                let (text, after) = after.split_once(&format!("</{name}>")).unwrap();
                let unwrapped = text.strip_prefix("<![CDATA[").and_then(|text| text.strip_suffix("]]>"));
                fields.push((name.to_owned(), unwrapped.unwrap_or(text).to_owned()));
                rest = after;
            }
            assert_eq!(rest, "");
            fields
        }
    }

    /// An answer of v2.
    pub(crate) fn reply(status: u16, body: impl Into<Vec<u8>>) -> Reply {
        Reply::new(status, body).header("Request-ID", "08F")
    }

    /// A server that gives every request the same answer.
    pub(crate) fn always(body: impl Into<Vec<u8>>) -> Server {
        Server::always(reply(200, body))
    }

    /// A server that answers each request with these fields, signed as the request was.
    pub(crate) fn in_kind(fields: &[(&str, &str)]) -> Server {
        let (md5, hmac) = (signed_with(fields, false), signed_with(fields, true));
        Server::unchecked(move |request| {
            let asked = request.text();
            let hmac_asked = asked.contains("HMAC-SHA256") || request.path().contains("sign_type=HMAC");
            reply(200, if hmac_asked { hmac.clone() } else { md5.clone() })
        })
    }

    /// A client for v2 alone: a merchant's number and the v2 key.
    pub(crate) fn client(server: &Server) -> Client {
        builder().host(&server.origin).build().unwrap()
    }

    pub(crate) fn builder() -> ClientBuilder {
        Client::builder().merchant_id(MERCHANT).api_v2_key(KEY)
    }

    /// A transport that does without TLS and so without a client certificate.
    pub(crate) struct PlainTransport(ReqwestTransport);

    impl PlainTransport {
        pub(crate) fn new() -> Arc<Self> {
            Arc::new(Self(ReqwestTransport::new().unwrap()))
        }
    }

    impl Transport for PlainTransport {
        fn send(&self, mut request: Asked<Bytes>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
            let asked = request.extensions_mut().remove::<ClientCertificate>();
            assert!(asked.is_some(), "{} is to ask for a certificate", request.uri());
            self.0.send(request)
        }
    }
}
