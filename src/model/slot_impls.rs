//! The slots of plain Rust types. Open enums and forms implement theirs in their macros.

use super::{FilePart, List, Model, Mut, Ref, Slot};
use crate::fen::Fen;
use crate::times::{CompactTime, Date, Time};
use crate::{JsonString, Sensitive, UrlEncoded};
use serde_json::{Number, Value};

/// A slot that always holds a value of one kind.
macro_rules! single {
    ($($type:ty: $kind:ident, $blank:expr, |$this:ident| $get:expr;)*) => {$(
        impl Slot for $type {
            #[inline]
            fn blank() -> Self {
                $blank
            }
            #[inline]
            fn get(&self) -> Ref<'_> {
                let $this = self;
                Ref::$kind($get)
            }
            #[inline]
            fn fill(&mut self) -> Mut<'_> {
                Mut::$kind(self)
            }
            #[inline]
            fn clear(&mut self) {
                *self = $blank;
            }
        }
    )*};
}

single! {
    String: Text, String::new(), |this| this;
    i64: Integer, 0, |this| *this;
    bool: Bool, false, |this| *this;
    Number: Number, Number::from(0), |this| this;
    Value: Untyped, Value::Null, |this| this;
    Sensitive: Sensitive, Sensitive::default(), |this| this;
    FilePart: File, FilePart::default(), |this| this;
}

/// As a text, of which it is told when it cannot be read.
macro_rules! time {
    ($($type:ty)*) => {$(
        impl Slot for $type {
            #[inline]
            fn blank() -> Self {
                <$type>::blank()
            }
            #[inline]
            fn get(&self) -> Ref<'_> {
                Ref::Text(self.as_str())
            }
            #[inline]
            fn fill(&mut self) -> Mut<'_> {
                Mut::Time(self.text_mut(), Self::FORM)
            }
            #[inline]
            fn clear(&mut self) {
                self.text_mut().clear();
            }
        }
    )*};
}

time! { Time CompactTime Date }

/// As the number of fen.
impl Slot for Fen {
    #[inline]
    fn blank() -> Self {
        Fen(0)
    }
    #[inline]
    fn get(&self) -> Ref<'_> {
        Ref::Integer(self.0)
    }
    #[inline]
    fn fill(&mut self) -> Mut<'_> {
        Mut::Integer(&mut self.0)
    }
    #[inline]
    fn clear(&mut self) {
        *self = Fen(0);
    }
}

impl<T: Model> Slot for T {
    #[inline]
    fn blank() -> Self {
        <T as Model>::blank()
    }
    #[inline]
    fn get(&self) -> Ref<'_> {
        Ref::Model(self)
    }
    #[inline]
    fn fill(&mut self) -> Mut<'_> {
        Mut::Model(self)
    }
    #[inline]
    fn clear(&mut self) {
        *self = <T as Model>::blank();
    }
}

impl<T: Slot> Slot for JsonString<T> {
    #[inline]
    fn blank() -> Self {
        JsonString(T::blank())
    }
    #[inline]
    fn get(&self) -> Ref<'_> {
        Ref::Json(&self.0)
    }
    #[inline]
    fn fill(&mut self) -> Mut<'_> {
        Mut::Json(&mut self.0)
    }
    #[inline]
    fn clear(&mut self) {
        self.0.clear();
    }
}

impl<T: Model> Slot for UrlEncoded<T> {
    #[inline]
    fn blank() -> Self {
        UrlEncoded(<T as Model>::blank())
    }
    #[inline]
    fn get(&self) -> Ref<'_> {
        Ref::Encoded(&self.0)
    }
    #[inline]
    fn fill(&mut self) -> Mut<'_> {
        Mut::Encoded(&mut self.0)
    }
    #[inline]
    fn clear(&mut self) {
        self.0 = <T as Model>::blank();
    }
}

impl<T: Slot> Slot for Option<T> {
    #[inline]
    fn blank() -> Self {
        None
    }
    #[inline]
    fn get(&self) -> Ref<'_> {
        match self {
            Some(value) => value.get_some(),
            None => Ref::Absent,
        }
    }
    #[inline]
    fn fill(&mut self) -> Mut<'_> {
        self.get_or_insert_with(T::blank).fill()
    }
    #[inline]
    fn clear(&mut self) {
        *self = None;
    }
}

impl<T: Slot> Slot for Vec<T> {
    #[inline]
    fn blank() -> Self {
        Vec::new()
    }
    #[inline]
    fn get(&self) -> Ref<'_> {
        if Vec::is_empty(self) { Ref::Empty } else { Ref::List(self) }
    }
    #[inline]
    fn get_some(&self) -> Ref<'_> {
        Ref::List(self)
    }
    #[inline]
    fn fill(&mut self) -> Mut<'_> {
        Mut::List(self)
    }
    #[inline]
    fn clear(&mut self) {
        Vec::clear(self);
    }
}

impl<T: Slot> List for Vec<T> {
    #[inline]
    fn len(&self) -> usize {
        Vec::len(self)
    }
    #[inline]
    fn item(&self, index: usize) -> Option<&dyn Slot> {
        self.as_slice().get(index).map(|item| item as &dyn Slot)
    }
    #[inline]
    fn item_mut(&mut self, index: usize) -> &mut dyn Slot {
        if index >= Vec::len(self) {
            self.resize_with(index + 1, T::blank);
        }
        &mut self[index]
    }
    #[inline]
    fn truncate(&mut self, len: usize) {
        Vec::truncate(self, len);
    }
}
