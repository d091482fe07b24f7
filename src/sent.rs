//! The methods of a generated struct that is sent: `new`, which takes what it cannot do
//! without, and setters for the rest.
//!
//! Two or more things that must be given stand in a struct of their own, so that each has its name at the
//! call, and one that is missing does not compile. Its texts are lent: a literal, a `&String` and what
//! [`Sensitive::expose`](crate::Sensitive::expose) gives are all `&str`, without a type to name.

use crate::{JsonString, Sensitive, UrlEncoded};

/// A source of a field's value: the value itself, a text that is lent, the document in a string.
#[allow(dead_code, reason = "without a family nothing is sent")]
pub(crate) trait Given<T> {
    /// The value.
    fn into_field(self) -> T;
}

impl<T> Given<T> for T {
    #[inline]
    fn into_field(self) -> T {
        self
    }
}

impl Given<String> for &str {
    #[inline]
    fn into_field(self) -> String {
        self.to_owned()
    }
}

impl Given<Sensitive> for &str {
    #[inline]
    fn into_field(self) -> Sensitive {
        self.into()
    }
}

impl Given<Vec<Sensitive>> for Vec<&str> {
    fn into_field(self) -> Vec<Sensitive> {
        self.into_iter().map(Sensitive::from).collect()
    }
}

impl Given<Vec<String>> for Vec<&str> {
    #[inline]
    fn into_field(self) -> Vec<String> {
        self.into_iter().map(str::to_owned).collect()
    }
}

impl<T> Given<JsonString<T>> for T {
    #[inline]
    fn into_field(self) -> JsonString<T> {
        self.into()
    }
}

impl Given<JsonString<Vec<String>>> for Vec<&str> {
    #[inline]
    fn into_field(self) -> JsonString<Vec<String>> {
        JsonString(self.into_field())
    }
}

impl<T> Given<UrlEncoded<T>> for T {
    #[inline]
    fn into_field(self) -> UrlEncoded<T> {
        self.into()
    }
}

/// Gives a struct its `new`, and two setters for each optional field: `attach` takes a value, `attach_opt`
/// an `Option` of one.
///
/// `Request(Required<'a>) { … } { … }` lists what must be given and what need not; `Payer(openid: into
/// String) { … }` has one thing that must, `Detail { … }` none. `one of { order: OrderKey { OutTradeNo
/// (out_trade_no) [out_trade_no], … }, }` is what must be given in exactly one of several ways: the variant of
/// the enum, its pattern, and the fields that it fills. An optional field is named with its setters
/// and what they take: `(into String)` whatever becomes a `String`, `(bool)` the value itself, `([LimitPay])`
/// and `([into String])` whatever such values can be taken out of, one by one.
#[allow(unused_macros, reason = "without any product family nothing is sent")]
macro_rules! sent {
    ($type:ident { $($(#[$doc:meta])* $field:ident $field_opt:ident $takes:tt,)* }) => {
        impl $type {
            /// Nothing is required.
            #[inline]
            pub fn new() -> Self {
                Self { $($field: None),* }
            }
            $($crate::sent::setter! { $field $field_opt $takes $(#[$doc])* })*
        }
    };
    ($type:ident($only:ident: into $given:ty) { $($(#[$doc:meta])* $field:ident $field_opt:ident $takes:tt,)* }) => {
        impl $type {
            /// Of the one field that is required.
            #[inline]
            pub fn new($only: impl Into<$given>) -> Self {
                Self { $only: $only.into(), $($field: None),* }
            }
            $($crate::sent::setter! { $field $field_opt $takes $(#[$doc])* })*
        }
    };
    ($type:ident($only:ident: [into $given:ty]) { $($(#[$doc:meta])* $field:ident $field_opt:ident $takes:tt,)* }) => {
        impl $type {
            /// Of the one field that is required.
            #[inline]
            pub fn new($only: impl IntoIterator<Item = impl Into<$given>>) -> Self {
                Self { $only: $only.into_iter().map(Into::into).collect(), $($field: None),* }
            }
            $($crate::sent::setter! { $field $field_opt $takes $(#[$doc])* })*
        }
    };
    ($type:ident($only:ident: [$given:ty]) { $($(#[$doc:meta])* $field:ident $field_opt:ident $takes:tt,)* }) => {
        impl $type {
            /// Of the one field that is required.
            #[inline]
            pub fn new($only: impl IntoIterator<Item = $given>) -> Self {
                Self { $only: $only.into_iter().collect(), $($field: None),* }
            }
            $($crate::sent::setter! { $field $field_opt $takes $(#[$doc])* })*
        }
    };
    ($type:ident($only:ident: $given:ty) { $($(#[$doc:meta])* $field:ident $field_opt:ident $takes:tt,)* }) => {
        impl $type {
            /// Of the one field that is required.
            #[inline]
            pub fn new($only: $given) -> Self {
                Self { $only, $($field: None),* }
            }
            $($crate::sent::setter! { $field $field_opt $takes $(#[$doc])* })*
        }
    };
    (
        $type:ident one of {
            $(#[$choice_doc:meta])*
            $choice:ident: $key:ident { $($way:ident $pattern:tt [$($member:ident)+],)+ },
        }
        { $($(#[$doc:meta])* $field:ident $field_opt:ident $takes:tt,)* }
    ) => {
        impl $type {
            /// Of the one thing that must be given.
            #[inline]
            pub fn new($choice: $key<'_>) -> Self {
                let mut made = Self { $($($member: None,)+)+ $($field: None),* };
                match $choice {
                    $($key::$way $pattern => {
                        $(made.$member = Some($crate::sent::Given::into_field($member));)+
                    })+
                }
                made
            }
            $($crate::sent::setter! { $field $field_opt $takes $(#[$doc])* })*
        }
    };
    (
        $type:ident($required:ident<'a>) { $($(#[$doc:meta])* $need:ident($given:ty),)* }
        one of { $(
            $(#[$choice_doc:meta])*
            $choice:ident: $key:ident { $($way:ident $pattern:tt [$($member:ident)+],)+ },
        )+ }
        { $($(#[$field_doc:meta])* $field:ident $field_opt:ident $takes:tt,)* }
    ) => {
        #[doc = concat!("What a [`", stringify!($type), "`] cannot do without.")]
        pub struct $required<'a> {
            $($(#[$doc])* pub $need: $given,)*
            $($(#[$choice_doc])* pub $choice: $key<'a>,)+
        }
        impl $type {
            /// Of what it cannot do without; the rest has setters.
            #[inline]
            pub fn new(required: $required<'_>) -> Self {
                let mut made = Self {
                    $($need: $crate::sent::Given::into_field(required.$need),)*
                    $($($($member: None,)+)+)+
                    $($field: None),*
                };
                $(match required.$choice {
                    $($key::$way $pattern => {
                        $(made.$member = Some($crate::sent::Given::into_field($member));)+
                    })+
                })+
                made
            }
            $($crate::sent::setter! { $field $field_opt $takes $(#[$field_doc])* })*
        }
    };
    (
        $type:ident($required:ident<'a>) { $($(#[$doc:meta])* $need:ident($given:ty),)* }
        { $($(#[$field_doc:meta])* $field:ident $field_opt:ident $takes:tt,)* }
    ) => {
        #[doc = concat!("What a [`", stringify!($type), "`] cannot do without.")]
        pub struct $required<'a> { $($(#[$doc])* pub $need: $given,)* }
        impl $type {
            /// Of what it cannot do without; the rest has setters.
            #[inline]
            pub fn new(required: $required<'_>) -> Self {
                Self { $($need: $crate::sent::Given::into_field(required.$need),)* $($field: None),* }
            }
            $($crate::sent::setter! { $field $field_opt $takes $(#[$field_doc])* })*
        }
    };
    (
        $type:ident($required:ident) { $($(#[$doc:meta])* $need:ident($given:ty),)* }
        { $($(#[$field_doc:meta])* $field:ident $field_opt:ident $takes:tt,)* }
    ) => {
        #[doc = concat!("What a [`", stringify!($type), "`] cannot do without.")]
        pub struct $required { $($(#[$doc])* pub $need: $given,)* }
        impl $type {
            /// Of what it cannot do without; the rest has setters.
            #[inline]
            pub fn new(required: $required) -> Self {
                Self { $($need: $crate::sent::Given::into_field(required.$need),)* $($field: None),* }
            }
            $($crate::sent::setter! { $field $field_opt $takes $(#[$field_doc])* })*
        }
    };
}

/// The two setters of one field.
#[allow(unused_macros, reason = "without any product family nothing is sent")]
macro_rules! setter {
    ($field:ident $field_opt:ident (into $type:ty) $(#[$doc:meta])*) => {
        $(#[$doc])*
        #[inline]
        pub fn $field(mut self, value: impl Into<$type>) -> Self {
            self.$field = Some(value.into());
            self
        }
        $(#[$doc])*
        ///
        /// `None` leaves it out.
        #[inline]
        pub fn $field_opt(mut self, value: Option<impl Into<$type>>) -> Self {
            self.$field = value.map(Into::into);
            self
        }
    };
    ($field:ident $field_opt:ident ([into $type:ty]) $(#[$doc:meta])*) => {
        $(#[$doc])*
        #[inline]
        pub fn $field(mut self, values: impl IntoIterator<Item = impl Into<$type>>) -> Self {
            self.$field = Some(values.into_iter().map(Into::into).collect());
            self
        }
        $(#[$doc])*
        ///
        /// `None` leaves it out.
        #[inline]
        pub fn $field_opt(mut self, values: Option<impl IntoIterator<Item = impl Into<$type>>>) -> Self {
            self.$field = values.map(|values| values.into_iter().map(Into::into).collect());
            self
        }
    };
    ($field:ident $field_opt:ident ([$type:ty]) $(#[$doc:meta])*) => {
        $(#[$doc])*
        #[inline]
        pub fn $field(mut self, values: impl IntoIterator<Item = $type>) -> Self {
            self.$field = Some(values.into_iter().collect());
            self
        }
        $(#[$doc])*
        ///
        /// `None` leaves it out.
        #[inline]
        pub fn $field_opt(mut self, values: Option<impl IntoIterator<Item = $type>>) -> Self {
            self.$field = values.map(|values| values.into_iter().collect());
            self
        }
    };
    ($field:ident $field_opt:ident ($type:ty) $(#[$doc:meta])*) => {
        $(#[$doc])*
        #[inline]
        pub fn $field(mut self, value: $type) -> Self {
            self.$field = Some(value);
            self
        }
        $(#[$doc])*
        ///
        /// `None` leaves it out.
        #[inline]
        pub fn $field_opt(mut self, value: Option<$type>) -> Self {
            self.$field = value;
            self
        }
    };
}

#[allow(unused_imports, reason = "without any product family nothing is sent")]
pub(crate) use {sent, setter};
