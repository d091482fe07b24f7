//! Writing XML.

use super::limits::is_allowed;
use super::{XmlError, reader};

/// Writes names and texts, in their order, as one element called `root`. A text goes into CDATA where
/// it needs to; an empty text is an empty element.
///
/// # Errors
/// A character that XML has no place for, such as NUL, and a name that is none.
pub fn write<'a>(
    root: &str,
    fields: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> Result<String, XmlError> {
    let mut xml = String::with_capacity(512);
    open(root, &mut xml)?;
    for (name, text) in fields {
        open(name, &mut xml)?;
        write_text(text, &mut xml)?;
        close(name, &mut xml);
    }
    close(root, &mut xml);
    Ok(xml)
}

fn open(name: &str, xml: &mut String) -> Result<(), XmlError> {
    reader::check_name(name)?;
    xml.extend(["<", name, ">"]);
    Ok(())
}

fn close(name: &str, xml: &mut String) {
    xml.extend(["</", name, ">"]);
}

fn write_text(text: &str, xml: &mut String) -> Result<(), XmlError> {
    if let Some(character) = text.chars().find(|character| !is_allowed(*character)) {
        return Err(XmlError::Character { code: character.into() });
    }
    // A reader of XML may turn a carriage return into a newline, unless it stands as a reference.
    for (index, line) in text.split('\r').enumerate() {
        if index > 0 {
            xml.push_str("&#13;");
        }
        if line.contains(['<', '>', '&']) {
            // The one thing CDATA cannot hold is its own end.
            xml.extend(["<![CDATA[", &line.replace("]]>", "]]]]><![CDATA[>"), "]]>"]);
        } else {
            xml.push_str(line);
        }
    }
    Ok(())
}
