//! HTML, piece by piece. Whatever is not written here is escaped.

use serde_json::Value;

/// A piece of a page.
#[derive(Debug, Default)]
pub(super) struct Html(String);

impl Html {
    pub(super) fn as_str(&self) -> &str {
        &self.0
    }

    /// Markup.
    pub(super) fn raw(&mut self, markup: &'static str) -> &mut Self {
        self.0.push_str(markup);
        self
    }

    /// Text from anywhere.
    pub(super) fn text(&mut self, text: &str) -> &mut Self {
        self.0.push_str(&escape(text));
        self
    }

    /// A number, or a word of a program.
    pub(super) fn code(&mut self, text: &str) -> &mut Self {
        self.raw("<code>").text(text).raw("</code>")
    }

    /// A cell of a table.
    pub(super) fn cell(&mut self, text: &str) -> &mut Self {
        self.raw("<td>").text(text).raw("</td>")
    }

    /// A button that posts `body` to `/sandbox/{act}` and looks at the page again.
    pub(super) fn button(&mut self, label: &str, act: &str, body: &Value) -> &mut Self {
        self.raw("<button data-act=\"").text(act).raw("\" data-body=\"").text(&body.to_string());
        self.raw("\">").text(label).raw("</button>")
    }

    /// Something long, folded away.
    pub(super) fn folded(&mut self, summary: &str, text: &str) -> &mut Self {
        self.raw("<details><summary>").text(summary).raw("</summary><pre>").text(text).raw("</pre></details>")
    }

    /// A section with a table; `rows` writes its rows, and says how many.
    pub(super) fn table(
        &mut self,
        id: &'static str,
        title: &'static str,
        columns: &'static [&'static str],
        rows: impl FnOnce(&mut Self) -> usize,
    ) -> &mut Self {
        self.raw("<section id=\"").raw(id).raw("\"><h2>").raw(title).raw("</h2><table><thead><tr>");
        for column in columns {
            self.raw("<th>").raw(column).raw("</th>");
        }
        self.raw("</tr></thead><tbody>");
        let count = rows(self);
        self.raw("</tbody></table>");
        if count == 0 {
            self.raw("<p class=\"none\">None yet.</p>");
        }
        self.raw("</section>")
    }

    pub(super) fn append(&mut self, other: &Self) -> &mut Self {
        self.0.push_str(&other.0);
        self
    }
}

/// Text as it stands in HTML, in attributes too.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            _ => escaped.push(character),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_never_markup() {
        let mut html = Html::default();
        html.button("<b>", "pay", &serde_json::json!({ "what": "\"'><script>" }));
        let expected = "<button data-act=\"pay\" \
            data-body=\"{&quot;what&quot;:&quot;\\&quot;&#39;&gt;&lt;script&gt;&quot;}\">&lt;b&gt;</button>";
        assert_eq!(html.as_str(), expected);
    }
}
