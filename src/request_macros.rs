//! Macros that make a generated request something that can be sent.

/// Gives a generated request its `send`.
#[allow(unused_macros, reason = "without any product family nothing is sent")]
#[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
macro_rules! call {
    ($request:ident) => {
        impl $request {
            /// Signs the request and sends it; the answer is verified before it is read.
            #[inline]
            pub fn send<'a>(&'a self, client: &'a $crate::Client) -> $crate::Call<'a, Self> {
                $crate::Call::new(client, self)
            }
        }
    };
}

/// Without a backend there is nothing to send with.
#[allow(unused_macros, reason = "without any product family nothing is sent")]
#[cfg(not(any(feature = "aws-lc-rs", feature = "rustcrypto")))]
macro_rules! call {
    ($request:ident) => {};
}

/// Gives a generated request for a file its `download`.
#[allow(unused_macros, reason = "most product families have no files")]
macro_rules! download {
    ($request:ident) => {
        #[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
        impl $request {
            /// The file, to be saved, written, or read piece by piece: the request is sent when that
            /// begins.
            #[inline]
            pub fn download<'a>(&'a self, client: &'a $crate::Client) -> $crate::Download<'a> {
                $crate::Download::of_request(client, self)
            }
        }
    };
}

/// Makes a generated answer one that a front end pays.
#[allow(unused_macros, reason = "most product families have no orders")]
macro_rules! prepay {
    ($parameters:ident) => {
        #[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
        impl $crate::launch::Prepay for Response {
            type Parameters = $crate::launch::$parameters;
            #[inline]
            fn prepay_id(&self) -> Option<&str> {
                self.prepay_id.as_deref()
            }
        }
    };
}

/// Gives a generated request for a page its `pages`.
#[allow(unused_macros, reason = "most product families have no pages")]
macro_rules! pages {
    ($offset:ident, $list:ident, $item:ty) => {
        impl $crate::endpoint::Paged for Request {
            type Item = $item;
            const OFFSET: $crate::endpoint::Offset = $crate::endpoint::Offset::$offset;
            #[inline]
            fn items(response: &mut Response) -> &mut Vec<$item> {
                &mut response.$list
            }
        }
        #[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
        impl Request {
            /// Asks for page after page, from the request's own `offset` on.
            #[inline]
            pub fn pages<'a>(&self, client: &'a $crate::Client) -> $crate::Pages<'a, Self> {
                $crate::Pages::new(client, self)
            }
        }
    };
}

#[allow(unused_imports, reason = "without any product family nothing is sent")]
pub(crate) use call;
#[allow(unused_imports, reason = "most product families have no files")]
pub(crate) use download;
#[allow(unused_imports, reason = "without any product family there are no pages")]
pub(crate) use pages;
#[allow(unused_imports, reason = "most product families have no orders")]
pub(crate) use prepay;
