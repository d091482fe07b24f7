//! The names at the top of a document, where nothing else of it is wanted.

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use std::fmt;

use super::whole::whole;

/// Says for each name if the object has it at its top.
///
/// # Errors
/// What is no JSON, or no object.
pub(crate) fn has_names<const N: usize>(bytes: &[u8], names: [&str; N]) -> serde_json::Result<[bool; N]> {
    let mut found = [false; N];
    whole(bytes, Object { names: &names, found: &mut found })?;
    Ok(found)
}

struct Object<'a> {
    names: &'a [&'a str],
    found: &'a mut [bool],
}

impl<'de> DeserializeSeed<'de> for Object<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Object<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while map.next_key_seed(Name { names: self.names, found: self.found })?.is_some() {
            map.next_value::<IgnoredAny>()?;
        }
        Ok(())
    }
}

struct Name<'a> {
    names: &'a [&'a str],
    found: &'a mut [bool],
}

impl<'de> DeserializeSeed<'de> for Name<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Name<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a field")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<(), E> {
        for (found, wanted) in self.found.iter_mut().zip(self.names) {
            *found |= *wanted == name;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_at_the_top_however_they_are_written() {
        let found = |json: &str| has_names(json.as_bytes(), ["a", "b"]).ok();
        assert_eq!(found(r#"{"b":1,"c":{"a":2},"d":"a"}"#), Some([false, true]));
        assert_eq!(found(r#"{"\u0061":null,"a":1}"#), Some([true, false]));
        assert_eq!(found("{}"), Some([false, false]));
        for none in ["", "[]", r#"{"a":1"#, r#"{"a":1} b"#] {
            assert_eq!(found(none), None, "{none}");
        }
    }
}
