//! `spec/witness.tsv`: what the models of the official SDKs and samples say where no official page does.
//!
//! A line is one fact of one field: method, path, side, field, what is said, the right word, a label, the
//! witness, and why it is not followed where it is not. Lines that other sources say as well stay: they are
//! facts, and each holds in the end or is an exception.

use crate::problem::{Problems, excerpt};
use crate::surface::{Mark, Type};

/// The file's name.
pub const FILE: &str = "spec/witness.tsv";

/// Its first line.
const HEAD: &str = "method\tpath\tside\tfield\twhat\tsays\tlabel\twitness\texception";

/// All facts, in the order of the file.
#[derive(Debug, Clone, Default)]
pub struct Witness {
    /// The lines.
    pub facts: Vec<Fact>,
}

/// One fact of one field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// Its line.
    pub line: usize,
    /// The verb, as the operation has it.
    pub method: String,
    /// The path of the call, or the notification's page without its ending.
    pub path: String,
    /// Whose table: what is sent, what comes back, or the document a notification brings.
    pub side: Side,
    /// The names from the top.
    pub field: Vec<String>,
    /// The statement about it.
    pub says: Says,
    /// Who says it.
    pub witness: String,
    /// Why it is not followed.
    pub exception: Option<String>,
}

/// The table a fact is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The request.
    Request,
    /// The thing that comes back.
    Response,
    /// The decrypted document of a notification.
    Resource,
}

/// The statement about a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Says {
    /// It exists, with that type, coding and label.
    Is(Type, Option<Mark>, String),
    /// It has that type; what hangs under it no longer does where it is no object.
    Typed(Type),
    /// It may have these values, too.
    Values(Vec<String>),
    /// It has these values and no others.
    Only(Vec<String>),
    /// It may be left out.
    Optional,
    /// Its place and name are these.
    At(Vec<String>),
}

impl Witness {
    /// Reads the file's text; none is no facts.
    ///
    /// # Errors
    /// Every line that is not of the form.
    pub fn parse(text: &str) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let mut facts = Vec::new();
        for (line, source) in (1..).zip(text.lines()) {
            if line == 1 {
                if source != HEAD {
                    problems.push(FILE, line, format!("the line {}", excerpt(source)), HEAD);
                }
                continue;
            }
            match fact(line, source) {
                Ok(fact) => facts.push(fact),
                Err(expected) => problems.push(FILE, line, format!("the line {}", excerpt(source)), expected),
            }
        }
        problems.or(Self { facts })
    }
}

fn fact(line: usize, source: &str) -> Result<Fact, &'static str> {
    let cells: Vec<&str> = source.split('\t').collect();
    let [method, path, side, field, what, says, label, witness, exception] = cells.as_slice() else {
        return Err("nine cells, parted by tabs");
    };
    let side = match *side {
        "request" => Side::Request,
        "response" => Side::Response,
        "resource" => Side::Resource,
        _ => return Err("request, response or resource as the third cell"),
    };
    let says = match *what {
        "is" => is(says, label).ok_or("a type, perhaps with a coding after a blank")?,
        "type" => Says::Typed(crate::decisions::type_of(says).ok_or("a word of the type cell")?),
        "values" => Says::Values(words(says)),
        "only" => Says::Only(words(says)),
        "optional" => Says::Optional,
        "at" => Says::At(names(says)),
        _ => return Err("is, type, values, only, optional or at as the fifth cell"),
    };
    if field.is_empty() || witness.is_empty() {
        return Err("a field and a witness");
    }
    Ok(Fact {
        line,
        method: (*method).to_owned(),
        path: (*path).to_owned(),
        side,
        field: names(field),
        says,
        witness: (*witness).to_owned(),
        exception: Some((*exception).to_owned()).filter(|reason| !reason.is_empty()),
    })
}

fn is(says: &str, label: &str) -> Option<Says> {
    let (word, mark) = says.split_once(' ').map_or((says, None), |(word, mark)| (word, Some(mark)));
    let mark = match mark {
        None => None,
        Some(word) => Some(Mark::ALL.iter().find(|(.., known)| *known == word).map(|(mark, ..)| *mark)?),
    };
    Some(Says::Is(crate::decisions::type_of(word)?, mark, label.to_owned()))
}

fn words(cell: &str) -> Vec<String> {
    cell.split_whitespace().map(str::to_owned).collect()
}

fn names(path: &str) -> Vec<String> {
    path.split('.').map(|name| name.trim_end_matches("[]").to_owned()).collect()
}

impl Fact {
    /// The field, its names from the top parted by dots.
    #[must_use]
    pub fn dotted(&self) -> String {
        self.field.join(".")
    }
}
