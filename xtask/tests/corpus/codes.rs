//! The codes of refusals: those of the official pages stand in the docs of the operations they are of.

use std::collections::BTreeMap;

use xtask::codegen;

use crate::common::{files, spec};

/// The codes of an official page as they stand there, found without the generator's reader.
fn listed(text: &str) -> Vec<(String, String)> {
    let table = text.split("| 状态码 | 错误码 |").nth(1).unwrap_or_default();
    let rows = table.lines().skip(2).take_while(|line| line.starts_with('|'));
    rows.map(|row| {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        (cells[0].to_owned(), cells[1].replace(' ', ""))
    })
    .collect()
}

#[test]
fn each_operation_lists_the_codes_of_its_official_pages_with_their_meaning() {
    let (generated, _, _) = codegen::generate(spec()).unwrap();
    let mut checked = 0;
    let mut pages: BTreeMap<(String, String), Vec<(String, String)>> = BTreeMap::new();
    for text in files().iter().filter(|(name, _)| name.starts_with("official/")).map(|(_, text)| text) {
        let front = |key: &str| {
            let line = text.lines().find_map(|line| line.strip_prefix(&format!("{key}: ")));
            line.unwrap_or_default().to_owned()
        };
        pages.entry((front("http_method"), front("request_path"))).or_default().extend(listed(text));
    }
    for operation in &spec().operations {
        let key = (operation.method.verb().to_owned(), operation.path.clone());
        for (status, code) in pages.get(&key).into_iter().flatten() {
            let known =
                spec().codes.0.iter().find(|(name, it)| it.spellings(name).any(|spelling| spelling == code));
            let (name, known) = known.unwrap_or_else(|| panic!("{code}"));
            // Of two spellings on the pages of one operation one is shown.
            let shown = known.spellings(name).any(|spelling| {
                let row = format!("/// | {status} | `{spelling}` | {} |", known.means);
                operation.refusals.iter().any(|refusal| refusal.code == spelling)
                    && generated.values().any(|text| text.contains(&row))
            });
            assert!(shown && !known.means.is_empty(), "{key:?}: {status} {code}");
            checked += 1;
        }
    }
    assert!(checked > 1000, "{checked} codes");
}

#[test]
fn what_means_the_same_is_one_code() {
    let codes = &spec().codes;
    let one = |name: &str, spelling: &str| codes.0[name].also.contains_key(spelling);
    for (name, spelling) in [
        ("ORDER_NOT_EXIST", "ORDERNOTEXIST"),
        ("SYSTEM_ERROR", "SYSTEMERROR"),
        ("NO_AUTH", "NOAUTH"),
        ("RULE_LIMIT", "RULELIMIT"),
        ("USER_PAYING", "USERPAYING"),
    ] {
        assert!(one(name, spelling), "{spelling}");
    }
    // What differs in its underscores alone is one word.
    let mut seen = BTreeMap::new();
    for (name, code) in &codes.0 {
        for spelling in code.spellings(name) {
            if let Some(other) = seen.insert(spelling.replace('_', ""), name) {
                assert_eq!(other, name, "{spelling} is two codes");
            }
        }
    }
}
