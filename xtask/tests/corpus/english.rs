//! Nothing is documented without English.

use xtask::names::{self, Type};

use crate::common::{root, spec};

/// A phrase of `spec/glossary.tsv`, which is none of the characters of the docs.
fn is_english(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii() || "…–".contains(c))
}

#[test]
fn the_glossary_is_complete_and_has_no_line_too_many() {
    spec().glossary.check().unwrap_or_else(|problems| panic!("{problems}"));
    assert!(spec().glossary.counts().0 > 5_000);
}

#[test]
fn every_operation_type_and_field_has_english() {
    let mut fields = 0;
    for module in names::plan(&spec().operations).unwrap() {
        let place = module.path.join("::");
        assert!(is_english(&module.operation.title.english), "{place}");
        assert!(module.operation.links.iter().all(|link| is_english(&link.label.english)), "{place}");
        let mut structs: Vec<_> =
            [&module.request, &module.response, &module.reply].into_iter().flatten().collect();
        for ty in module.types.iter().chain(&module.response_types) {
            match ty {
                Type::Struct(of) => structs.push(of),
                Type::Enum(of) => assert!(is_english(&of.label.english), "{place}::{}", of.name),
                Type::Forms(of) => {
                    let labels = of.variants.iter().map(|(.., label)| label).chain([&of.label]);
                    assert!(labels.into_iter().all(|of| is_english(&of.english)), "{place}::{}", of.name);
                }
            }
        }
        for of in structs {
            assert!(is_english(&of.label.english), "{place}::{}", of.name);
            for field in &of.fields {
                assert!(is_english(&field.label.english), "{place}::{}.{}", of.name, field.wire);
                fields += 1;
            }
        }
    }
    assert!(fields > 25_000, "{fields} fields");
}

#[test]
fn a_title_says_what_to_do_and_a_field_what_it_is() {
    for operation in &spec().operations {
        let english = &operation.title.english;
        assert!(english.starts_with(|c: char| c.is_ascii_uppercase()), "{}: {english}", operation.page);
        assert!(!english.ends_with('.'), "{}: {english}", operation.page);
    }
}

/// What people read in an editor: the English first, then the docs' own words.
#[test]
fn a_page_reads_in_both_languages() {
    let page = std::fs::read_to_string(root().join("generated/v3/pay/transactions/jsapi.rs")).unwrap();
    for line in [
        "/// Place a JSAPI order · JSAPI下单\n",
        "        /// merchant order number · 商户订单号; 6 to 32 characters\n        pub out_trade_no: String,\n",
        "/// Official pages · 官方文档:\n///\n/// - merchant: [4012791856](https://pay.weixin.qq.com/doc/v3/merchant/4012791856)",
    ] {
        assert!(page.contains(line), "{line}");
    }
    let index = std::fs::read_to_string(root().join("generated/INDEX.md")).unwrap();
    assert!(index.contains("\nPlace a JSAPI order · JSAPI下单 | `POST /v3/pay/transactions/jsapi` | "));
}
