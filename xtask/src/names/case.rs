//! Spelling: names of the wire and the names Rust gives them.

use unicode_ident::{is_xid_continue, is_xid_start};

/// Keywords of all editions, and what a module or field cannot be called.
const KEYWORDS: [&str; 53] = [
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do",
    "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop",
    "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static",
    "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual",
    "where", "while", "yield", "union",
];

/// A keyword takes a trailing underscore.
#[must_use]
pub(super) fn escape(name: String) -> String {
    if KEYWORDS.contains(&name.as_str()) { format!("{name}_") } else { name }
}

/// True if Rust takes it for a name: a name of the wire without letters and digits gives none.
pub fn is_identifier(name: &str) -> bool {
    let mut chars = name.chars();
    let starts = chars.next().is_some_and(|first| first == '_' || is_xid_start(first));
    starts && chars.all(is_xid_continue) && name != "_" && !KEYWORDS.contains(&name)
}

/// The words of a name: parted by anything that no Rust name begins with, digits apart, and where case
/// turns up.
fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut last: Option<char> = None;
    for c in name.chars() {
        if !(c.is_ascii_digit() || is_xid_start(c)) {
            last = None;
            continue;
        }
        let turns = last.is_some_and(|last| last.is_lowercase() && c.is_uppercase());
        match words.last_mut() {
            Some(word) if last.is_some() && !turns => word.push(c),
            _ => words.push(c.to_string()),
        }
        last = Some(c);
    }
    words
}

/// A field's or a module's name: `Wechatpay-Serial` is `wechatpay_serial`, `payOrdId` is `pay_ord_id`.
#[must_use]
pub fn snake(name: &str) -> String {
    let joined = words(name).join("_").to_lowercase();
    let safe = if joined.starts_with(|c: char| c.is_ascii_digit()) { format!("n{joined}") } else { joined };
    escape(safe)
}

/// A type's name: `goods_detail` is `GoodsDetail`.
#[must_use]
pub fn pascal(name: &str) -> String {
    let joined: String = words(name).iter().map(|word| capital(word)).collect();
    escape(if joined.starts_with(|c: char| c.is_ascii_digit()) { format!("N{joined}") } else { joined })
}

/// A variant's name: `NOT_PAY` is `NotPay`, `1.0` is `V1_0`, `HMAC-SHA256` is `HmacSha256`.
#[must_use]
pub fn variant(value: &str) -> String {
    let words = words(value);
    let mut name = String::new();
    for word in &words {
        // Digits beside digits would run together: 1.0 and 10 are two values.
        if name.ends_with(|c: char| c.is_ascii_digit()) && word.starts_with(|c: char| c.is_ascii_digit()) {
            name.push('_');
        }
        name.push_str(&capital(word));
    }
    let name = if name.starts_with(|c: char| c.is_ascii_digit()) { format!("V{name}") } else { name };
    // `Unknown` is the variant for what the docs do not list.
    if name == "Unknown" || name.is_empty() { format!("{name}_") } else { escape(name) }
}

fn capital(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(chars.flat_map(char::to_lowercase)).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_snake_case_and_never_keywords() {
        for (wire, rust) in [
            ("out_trade_no", "out_trade_no"),
            ("Wechatpay-Serial", "wechatpay_serial"),
            ("payOrdId", "pay_ord_id"),
            ("type", "type_"),
            ("self", "self_"),
            ("2nd", "n2nd"),
            // A numeral and a circled letter, which no Rust name may hold.
            ("𝋀_appid", "appid"),
            ("appⒶid", "app_id"),
            ("名称", "名称"),
        ] {
            assert_eq!(snake(wire), rust);
        }
    }

    #[test]
    fn types_are_pascal_case() {
        assert_eq!(pascal("goods_detail"), "GoodsDetail");
        assert_eq!(pascal("self"), "Self_");
    }

    #[test]
    fn variants_keep_values_apart() {
        for (wire, rust) in [
            ("POINT_EXCHANGE_COUPON_FAIL", "PointExchangeCouponFail"),
            ("HMAC-SHA256", "HmacSha256"),
            ("1.0", "V1_0"),
            ("10", "V10"),
            ("20X", "V20x"),
            ("UNKNOWN", "Unknown_"),
            ("SELF", "Self_"),
            ("PARKING SPACE", "ParkingSpace"),
            ("no_credit", "NoCredit"),
        ] {
            assert_eq!(variant(wire), rust);
        }
    }
}
