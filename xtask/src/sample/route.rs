//! How a chain of steps spells a method and a path.

/// The path segment a step of a pure chain stands for: `cardMember` is `card-member`, and
/// `_card_id_` is `{card_id}`.
pub(super) fn segment(step: &str) -> String {
    let inner = step.strip_prefix('_').and_then(|s| s.strip_suffix('_'));
    if let Some(name) = inner.filter(|name| !name.is_empty()) {
        return format!("{{{name}}}");
    }
    let mut segment = String::with_capacity(step.len());
    for c in step.chars() {
        if c.is_ascii_uppercase() && !segment.is_empty() {
            segment.push('-');
        }
        segment.push(c.to_ascii_lowercase());
    }
    segment
}

/// The HTTP method that a call of this name sends.
pub(super) fn method(name: &str) -> Option<&'static str> {
    match name.strip_suffix("Async").unwrap_or(name) {
        "get" => Some("GET"),
        "post" => Some("POST"),
        "put" => Some("PUT"),
        "patch" => Some("PATCH"),
        "delete" => Some("DELETE"),
        _ => None,
    }
}

/// The path of the segments, of which one may hold several.
pub(super) fn path(segments: &[String]) -> String {
    segments.join("/").trim_matches('/').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_become_segments() {
        for (step, expected) in [
            ("v3", "v3"),
            ("cardMember", "card-member"),
            ("Refunds", "refunds"),
            ("ecTradeRiskA", "ec-trade-risk-a"),
            ("_card_id_", "{card_id}"),
            ("card_id", "card_id"),
            ("__", "__"),
            ("_", "_"),
            ("a4b", "a4b"),
        ] {
            assert_eq!(segment(step), expected);
        }
    }

    #[test]
    fn calls_have_methods() {
        assert_eq!(method("get"), Some("GET"));
        assert_eq!(method("deleteAsync"), Some("DELETE"));
        assert_eq!(method("Async"), None);
        assert_eq!(method("getDriver"), None);
    }
}
