//! Enums that stay open: what the server adds tomorrow is a value too.

use crate::model::Choice;
use std::fmt;

/// Defines an open enum: a variant for each documented value, and `Unknown` for every other.
///
/// The type gets `VALUES`, `as_str()`, `From<&str>`, `From<String>`, `Display` (the value on the
/// wire), `Debug` (the variant), `Clone`, `PartialEq`, `Eq`, `Hash`, `Serialize` and `Deserialize`.
///
/// ```
/// wechatpay::open_enum! {
///     /// State of a trade.
///     pub enum State {
///         /// Paid.
///         Success = "SUCCESS",
///         /// Closed.
///         Closed = "CLOSED" | "SHUT",
///     }
/// }
/// assert_eq!(State::from("CLOSED"), State::Closed);
/// assert_eq!(State::from("FROZEN").as_str(), "FROZEN");
/// assert_eq!(State::from("SHUT"), State::Closed); // another spelling of the same
/// assert_eq!(format!("{:?} {:?}", State::Success, State::from("FROZEN")), r#"Success Unknown("FROZEN")"#);
/// ```
#[macro_export]
macro_rules! open_enum {
    ($(#[$meta:meta])* $vis:vis enum $name:ident {
        $($(#[$variant_meta:meta])* $variant:ident = $value:literal $(| $also:literal)*),* $(,)?
    }) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        $vis enum $name {
            $(#[doc = concat!("`", $value, "`" $(, ", `", $also, "`")*)] $(#[$variant_meta])* $variant,)*
            /// A value the documentation does not list.
            Unknown(::std::string::String),
        }
        impl $name {
            /// The documented values.
            pub const VALUES: &[&str] = &[$($value),*];

            /// The value on the wire.
            #[inline]
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Unknown(value) => value,
                }
            }
        }
        impl ::core::convert::From<&str> for $name {
            #[inline]
            fn from(value: &str) -> Self {
                match value {
                    $($value $(| $also)* => Self::$variant,)*
                    _ => Self::Unknown(::std::string::String::from(value)),
                }
            }
        }
        impl $crate::model::Choice for $name {
            #[inline]
            fn text(&self) -> &str {
                self.as_str()
            }
            #[inline]
            fn set(&mut self, text: &str) {
                *self = Self::from(text);
            }
            #[inline]
            fn values(&self) -> &'static [&'static str] {
                Self::VALUES
            }
            #[inline]
            fn variants(&self) -> &'static [&'static str] {
                &[$(stringify!($variant)),*]
            }
        }
        $crate::open_enum! { @shared $name }
    };
    (@shared $name:ident) => {
        impl ::core::convert::From<::std::string::String> for $name {
            #[inline]
            fn from(value: ::std::string::String) -> Self {
                Self::from(value.as_str())
            }
        }
        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }
        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::model::debug_choice(self, f)
            }
        }
        impl $crate::__serde::Serialize for $name {
            #[inline]
            fn serialize<S: $crate::__serde::Serializer>(&self, to: S) -> ::core::result::Result<S::Ok, S::Error> {
                to.serialize_str(self.as_str())
            }
        }
        impl<'de> $crate::__serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: $crate::__serde::Deserializer<'de>>(from: D) -> ::core::result::Result<Self, D::Error> {
                <::std::string::String as $crate::__serde::Deserialize>::deserialize(from).map(Self::from)
            }
        }
        impl $crate::model::Slot for $name {
            #[inline]
            fn blank() -> Self {
                Self::Unknown(::std::string::String::new())
            }
            #[inline]
            fn get(&self) -> $crate::model::Ref<'_> {
                $crate::model::Ref::Choice(self)
            }
            #[inline]
            fn fill(&mut self) -> $crate::model::Mut<'_> {
                $crate::model::Mut::Choice(self)
            }
            #[inline]
            fn clear(&mut self) {
                *self = Self::Unknown(::std::string::String::new());
            }
        }
    };
}

/// Debug of any open enum: the variant's name, or `Unknown("…")`.
#[doc(hidden)]
pub fn debug(choice: &dyn Choice, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let text = choice.text();
    let named = choice.values().iter().zip(choice.variants()).find(|(value, _)| **value == text);
    match named {
        Some((_, variant)) => f.write_str(variant),
        None => f.debug_tuple("Unknown").field(&text).finish(),
    }
}
