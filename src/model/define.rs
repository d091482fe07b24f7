//! The macros that make generated types models: one call a type, everything else is shared.

/// Makes a struct a [`Model`](crate::model::Model), and gives it `Debug`, `Clone`, `PartialEq`,
/// `Serialize` and `Deserialize`.
///
/// Each field of the struct is named once, in its order, with its facts; a field that is left out
/// does not compile. `model! { Response: Default { … } }` adds `Default`, and `Response: Received` that too for a
/// struct with a field `origin_`, an [`Origin`](crate::model::Origin), beside those that are named. Every
/// implementation is one line over a function that is compiled once, and `#[inline]`, so that a dependant compiles the types it uses
/// and no others.
///
/// ```
/// use wechatpay::model::{body, path};
///
/// /// A request.
/// pub struct Request {
///     /// The merchant's number of the order.
///     pub out_trade_no: String,
///     /// The remark.
///     pub remark: Option<String>,
/// }
/// wechatpay::model! { Request {
///     out_trade_no: path("out_trade_no").required(),
///     remark: body("remark"),
/// } }
///
/// let request: Request = serde_json::from_str(r#"{"out_trade_no": 12}"#)?;
/// assert_eq!(format!("{request:?}"), r#"Request { out_trade_no: "12" }"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! model {
    ($name:ident { $($field:ident: $facts:expr),* $(,)? }) => {
        $crate::model! { @ $name {} { $($field: $facts),* } }
    };
    ($name:ident: Default { $($field:ident: $facts:expr),* $(,)? }) => {
        $crate::model! { @ $name {} { $($field: $facts),* } }
        $crate::model! { @ $name Default }
    };
    ($name:ident: Received { $($field:ident: $facts:expr),* $(,)? }) => {
        $crate::model! { @ $name { origin_ } { $($field: $facts),* } }
        $crate::model! { @ $name Default }
    };
    (@ $name:ident Default) => {
        impl ::core::default::Default for $name {
            #[inline]
            fn default() -> Self {
                <Self as $crate::model::Model>::blank()
            }
        }
    };
    (@ $name:ident { $($origin:ident)? } { $($field:ident: $facts:expr),* }) => {
        impl $crate::model::Model for $name {
            #[inline]
            fn blank() -> Self {
                Self {
                    $($field: $crate::model::Slot::blank(),)*
                    $($origin: ::core::default::Default::default(),)?
                }
            }
            #[inline]
            fn table(&self) -> &'static $crate::model::Table {
                static TABLE: $crate::model::Table =
                    $crate::model::Table { name: stringify!($name), fields: &[$($facts),*] };
                &TABLE
            }
            #[inline]
            fn read(&self, with: &mut dyn $crate::model::Reader) {
                with.take(&[$(&self.$field),*]);
            }
            #[inline]
            fn edit(&mut self, with: &mut dyn $crate::model::Editor) {
                with.take(&mut [$(&mut self.$field),*]);
            }
            $(
                #[inline]
                fn origin(&self) -> ::core::option::Option<&$crate::model::Origin> {
                    ::core::option::Option::Some(&self.$origin)
                }
                #[inline]
                fn origin_mut(&mut self) -> ::core::option::Option<&mut $crate::model::Origin> {
                    ::core::option::Option::Some(&mut self.$origin)
                }
            )?
        }
        impl ::core::clone::Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                $crate::model::cloned(self)
            }
        }
        impl ::core::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::model::equal(self, other)
            }
        }
        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::model::debug(self, f)
            }
        }
        impl $crate::__serde::Serialize for $name {
            #[inline]
            fn serialize<S: $crate::__serde::Serializer>(&self, to: S) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::model::serialize(self, to)
            }
        }
        impl<'de> $crate::__serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: $crate::__serde::Deserializer<'de>>(from: D) -> ::core::result::Result<Self, D::Error> {
                $crate::model::deserialize(from)
            }
        }
    };
}

/// Defines an enum of the documented forms of one field, each a model.
///
/// It is written without a tag, as the form it is; read as the form that knows the most of the
/// names at hand, the first of equals.
#[macro_export]
macro_rules! forms {
    ($(#[$meta:meta])* $vis:vis enum $name:ident {
        $(#[$first_meta:meta])* $first:ident($first_type:ty)
        $(, $(#[$form_meta:meta])* $form:ident($type:ty))* $(,)?
    }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        $vis enum $name {
            $(#[$first_meta])*
            $first($first_type),
            $($(#[$form_meta])* $form($type),)*
        }
        impl $crate::model::Forms for $name {
            fn form(&self) -> (usize, &dyn $crate::model::Model) {
                let forms: &[&str] = &[stringify!($first), $(stringify!($form)),*];
                let (name, model): (&str, &dyn $crate::model::Model) = match self {
                    Self::$first(model) => (stringify!($first), model),
                    $(Self::$form(model) => (stringify!($form), model),)*
                };
                (forms.iter().position(|form| *form == name).unwrap_or(0), model)
            }
            fn form_mut(&mut self) -> &mut dyn $crate::model::Model {
                match self {
                    Self::$first(model) => model,
                    $(Self::$form(model) => model,)*
                }
            }
            fn choose(&mut self, form: usize) -> bool {
                let blanks: &[fn() -> Self] = &[
                    || Self::$first($crate::model::Model::blank()),
                    $(|| Self::$form($crate::model::Model::blank()),)*
                ];
                let blank = blanks.get(form).map(|blank| blank());
                let found = blank.is_some();
                if let Some(blank) = blank {
                    *self = blank;
                }
                found
            }
        }
        impl $crate::model::Slot for $name {
            fn blank() -> Self {
                Self::$first($crate::model::Model::blank())
            }
            fn get(&self) -> $crate::model::Ref<'_> {
                $crate::model::Ref::Forms(self)
            }
            fn fill(&mut self) -> $crate::model::Mut<'_> {
                $crate::model::Mut::Forms(self)
            }
            fn clear(&mut self) {
                *self = <Self as $crate::model::Slot>::blank();
            }
        }
        $(impl ::core::convert::From<$type> for $name {
            fn from(form: $type) -> Self {
                Self::$form(form)
            }
        })*
        impl ::core::convert::From<$first_type> for $name {
            fn from(form: $first_type) -> Self {
                Self::$first(form)
            }
        }
    };
}
