//! The document of a notification, made out of a thing that operations answer, too.

/// A document that is a thing of [`nouns`](crate::nouns) and nothing else: whatever takes the thing takes
/// the document.
#[allow(unused_macros, reason = "most product families have no such notification")]
macro_rules! told {
    ($resource:ident($noun:ident)) => {
        impl $crate::model::Model for $resource {
            #[inline]
            fn blank() -> Self {
                Self(<$noun as $crate::model::Model>::blank())
            }
            #[inline]
            fn table(&self) -> &'static $crate::model::Table {
                self.0.table()
            }
            #[inline]
            fn read(&self, with: &mut dyn $crate::model::Reader) {
                self.0.read(with);
            }
            #[inline]
            fn edit(&mut self, with: &mut dyn $crate::model::Editor) {
                self.0.edit(with);
            }
            #[inline]
            fn origin(&self) -> ::core::option::Option<&$crate::model::Origin> {
                self.0.origin()
            }
            #[inline]
            fn origin_mut(&mut self) -> ::core::option::Option<&mut $crate::model::Origin> {
                self.0.origin_mut()
            }
        }
        impl ::core::ops::Deref for $resource {
            type Target = $noun;
            #[inline]
            fn deref(&self) -> &$noun {
                &self.0
            }
        }
        impl ::core::ops::DerefMut for $resource {
            #[inline]
            fn deref_mut(&mut self) -> &mut $noun {
                &mut self.0
            }
        }
        impl ::core::convert::From<$resource> for $noun {
            #[inline]
            fn from(told: $resource) -> Self {
                told.0
            }
        }
        impl $crate::__serde::Serialize for $resource {
            #[inline]
            fn serialize<S: $crate::__serde::Serializer>(
                &self,
                to: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                self.0.serialize(to)
            }
        }
        impl<'de> $crate::__serde::Deserialize<'de> for $resource {
            #[inline]
            fn deserialize<D: $crate::__serde::Deserializer<'de>>(
                from: D,
            ) -> ::core::result::Result<Self, D::Error> {
                <$noun as $crate::__serde::Deserialize>::deserialize(from).map(Self)
            }
        }
    };
}

#[allow(unused_imports, reason = "most product families have no such notification")]
pub(crate) use told;
