//! XML as v2 of WeChat Pay writes it: every text in CDATA, amounts and counts bare.

use wechatpay::xml::{self, XmlError};

/// A document called `root` with these names and texts.
pub(crate) fn write<'a>(
    root: &str,
    pairs: impl IntoIterator<Item = (&'a str, &'a str)> + Clone,
) -> Result<String, XmlError> {
    // What is no name, or no text, is refused as the SDK refuses it.
    xml::write(root, pairs.clone())?;
    let mut document = format!("<{root}>");
    for (name, text) in pairs {
        if is_bare(name, text) {
            document.extend(["\n<", name, ">", text, "</", name, ">"]);
        } else {
            let text = text.replace("]]>", "]]]]><![CDATA[>");
            document.extend(["\n<", name, "><![CDATA[", &text, "]]></", name, ">"]);
        }
    }
    document.extend(["\n</", root, ">"]);
    Ok(document)
}

/// Amounts and counts, which have digits alone, be there a number at the end of their names.
fn is_bare(name: &str, text: &str) -> bool {
    let plain = name.trim_end_matches(|it: char| it.is_ascii_digit() || it == '_');
    let is_amount = ["fee", "count", "amount", "num"].iter().any(|end| plain.ends_with(end));
    is_amount && !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_in_cdata_and_amounts_are_bare() {
        let pairs =
            [("return_code", "SUCCESS"), ("total_fee", "1"), ("coupon_fee_0", "2"), ("attach", "a]]>&")];
        let document = write("xml", pairs).unwrap();
        let expected = "<xml>\n<return_code><![CDATA[SUCCESS]]></return_code>\n<total_fee>1</total_fee>\n\
                        <coupon_fee_0>2</coupon_fee_0>\n<attach><![CDATA[a]]]]><![CDATA[>&]]></attach>\n</xml>";
        assert_eq!(document, expected);
        let read = xml::read(document.as_bytes()).unwrap();
        assert_eq!(read.iter().collect::<Vec<_>>(), pairs);
        assert!(write("xml", [("no name", "a")]).is_err());
    }
}
