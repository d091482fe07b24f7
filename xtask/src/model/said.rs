//! The limits of a field, and the meaning of its values: what official pages say that gives no type.

use serde::Serialize;

use super::Label;
use crate::official::{Bounds, Description, Length, Role, Time};

/// The words of official pages on a field beside its type.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Said {
    /// The form of a time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time: Option<Time>,
    /// The length of its text, in characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub length: Option<Length>,
    /// The least number or count, and the greatest.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bounds: Option<Bounds>,
    /// The only ones it is for, where pages for others have all but it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub only: Option<Role>,
    /// The meaning of values, of those that have one.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub meanings: Vec<Meaning>,
}

/// The meaning of a value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Meaning {
    /// The value on the wire.
    pub value: String,
    /// The words for it.
    pub label: Label,
}

impl Said {
    /// The words of a row.
    #[must_use]
    pub fn of(length: Option<Length>, says: &Description) -> Self {
        let named = says.values.iter().filter(|value| !value.meaning.is_empty());
        let meanings = named
            .map(|value| Meaning { value: value.value.clone(), label: Label::from(value.meaning.as_str()) });
        Self {
            time: says.time,
            length: says.length.or(length),
            bounds: says.bounds,
            only: None,
            meanings: meanings.collect(),
        }
    }

    /// True if there is nothing to say.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Adds what another page says. Where both give a limit, the wider one is kept: what one page allows may be sent.
    pub fn unite(&mut self, other: &Self) {
        self.only = self.only.filter(|_| self.only == other.only);
        self.time = self.time.or(other.time);
        self.length = match (self.length, other.length) {
            (Some(one), Some(two)) => {
                Some(Length { least: one.least.min(two.least), most: one.most.max(two.most) })
            }
            (one, two) => one.or(two),
        };
        self.bounds = match (self.bounds, other.bounds) {
            (Some(one), Some(two)) => Some(Bounds {
                least: one.least.zip(two.least).map(|(one, two)| one.min(two)),
                most: one.most.zip(two.most).map(|(one, two)| one.max(two)),
            }),
            (one, two) => one.or(two),
        };
        for meaning in &other.meanings {
            if self.meaning(&meaning.value).is_none() {
                self.meanings.push(meaning.clone());
            }
        }
    }

    /// The words for a value.
    #[must_use]
    pub fn meaning(&self, value: &str) -> Option<&Label> {
        self.meanings.iter().find(|meaning| meaning.value == value).map(|meaning| &meaning.label)
    }

    /// Its limits in words: `6 to 32 characters`, `as 2018-06-08T10:34:56+08:00`. The bounds of a list are of how
    /// many there are.
    #[must_use]
    pub fn limits(&self, list: bool) -> Vec<String> {
        let time = self.time.map(|time| time_word(time).to_owned());
        // The length of a time, and a bound of a megabyte, tell nothing.
        let length = self.length.filter(|_| self.time.is_none());
        let length = length.and_then(|Length { least, most }| match (least, most) {
            (0 | 1, 1) => Some("1 character".to_owned()),
            (0 | 1, most) if most < 65_536 => Some(format!("up to {most} characters")),
            (least, most) if least == most => Some(format!("{most} characters")),
            (_, most) if most >= 65_536 => None,
            (least, most) => Some(format!("{least} to {most} characters")),
        });
        let bounds = self.bounds.and_then(bounds_words);
        let bounds = bounds.map(|bounds| if list { format!("{bounds} of them") } else { bounds });
        let only = self.only.map(|role| format!("for a {} alone", role.word()));
        [time, length, bounds, only].into_iter().flatten().collect()
    }

    /// Each limit by itself, and whole: the form of a time, the length, the bounds, the role it is for.
    #[must_use]
    pub fn each_limit(&self) -> [Option<String>; 4] {
        [
            self.time.map(|time| time_word(time).to_owned()),
            self.length.map(|Length { least, most }| format!("{least} to {most} characters")),
            self.bounds.and_then(bounds_words),
            self.only.map(|role| format!("{} alone", role.word())),
        ]
    }
}

fn time_word(time: Time) -> &'static str {
    match time {
        Time::Rfc3339 => "as 2018-06-08T10:34:56+08:00",
        Time::Date => "as 2018-06-08",
        Time::Compact => "as 20180608103456",
    }
}

fn bounds_words(Bounds { least, most }: Bounds) -> Option<String> {
    match (least, most) {
        (Some(least), Some(most)) => Some(format!("{least} to {most}")),
        (Some(least), None) => Some(format!("at least {least}")),
        (None, Some(most)) => Some(format!("at most {most}")),
        (None, None) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(least: u64, most: u64) -> Said {
        Said { length: Some(Length { least, most }), ..Said::default() }
    }

    #[test]
    fn limits_read_as_a_person_says_them() {
        assert_eq!(texts(6, 32).limits(false), ["6 to 32 characters"]);
        assert_eq!(texts(1, 127).limits(false), ["up to 127 characters"]);
        assert_eq!(texts(0, 128).limits(false), ["up to 128 characters"]);
        assert_eq!(texts(28, 28).limits(false), ["28 characters"]);
        assert!(texts(1, 1_048_576).limits(false).is_empty());
        let time = Said { time: Some(Time::Rfc3339), ..texts(1, 64) };
        assert_eq!(time.limits(false), ["as 2018-06-08T10:34:56+08:00"]);
        let least = Said { bounds: Some(Bounds { least: Some(1), most: None }), ..Said::default() };
        assert_eq!(least.limits(false), ["at least 1"]);
        assert_eq!(least.limits(true), ["at least 1 of them"]);
    }

    #[test]
    fn the_wider_limit_of_two_pages_is_kept_and_every_meaning() {
        let mean = |value: &str, words: &str| Meaning { value: value.to_owned(), label: Label::from(words) };
        let mut one = Said { meanings: vec![mean("A", "a")], ..texts(6, 32) };
        let bounds = Some(Bounds { least: Some(1), most: Some(9) });
        one.unite(&Said { meanings: vec![mean("A", "other"), mean("B", "b")], bounds, ..texts(1, 28) });
        assert_eq!(one.length, Some(Length { least: 1, most: 32 }));
        assert_eq!(one.bounds, bounds);
        assert_eq!(one.meanings, [mean("A", "a"), mean("B", "b")]);
    }
}
