//! HTML, piece by piece. Whatever is not written here is escaped.

use serde_json::Value;

use super::look::Lang;

/// A piece of a page.
#[derive(Debug, Default)]
pub(super) struct Html {
    markup: String,
    lang: Lang,
    /// The columns of the table that is being written, and how many cells its row has.
    columns: &'static [Column],
    cells: usize,
}

/// The head of a column, in English and in Chinese.
pub(super) type Column = (&'static str, &'static str);

/// How a row stands: what the filter goes by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// Something is still to happen.
    Waiting,
    Done,
    Failed,
}

impl Standing {
    const fn name(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Done => "done",
            Self::Failed => "failed",
        }
    }
}

impl Html {
    pub(super) fn new(lang: Lang) -> Self {
        Self { lang, ..Self::default() }
    }

    pub(super) fn as_str(&self) -> &str {
        &self.markup
    }

    pub(super) const fn lang(&self) -> Lang {
        self.lang
    }

    /// Markup.
    pub(super) fn raw(&mut self, markup: &'static str) -> &mut Self {
        self.markup.push_str(markup);
        self
    }

    /// Text from anywhere.
    pub(super) fn text(&mut self, text: &str) -> &mut Self {
        self.markup.push_str(&escape(text));
        self
    }

    /// Words of the page's language.
    pub(super) fn say(&mut self, english: &'static str, chinese: &'static str) -> &mut Self {
        self.text(self.lang.say(english, chinese))
    }

    /// A number, or a word of a program.
    pub(super) fn code(&mut self, text: &str) -> &mut Self {
        self.raw("<code>").text(text).raw("</code>")
    }

    /// Begins a cell of a table, which knows its column where the table becomes a list.
    pub(super) fn begin_cell(&mut self) -> &mut Self {
        let (english, chinese) = self.columns.get(self.cells).copied().unwrap_or_default();
        self.cells += 1;
        self.raw("<td data-label=\"").say(english, chinese).raw("\">")
    }

    /// A cell of a table.
    pub(super) fn cell(&mut self, text: &str) -> &mut Self {
        self.begin_cell().text(text).raw("</td>")
    }

    /// A cell with a state.
    pub(super) fn state(&mut self, state: &str, standing: Standing) -> &mut Self {
        self.begin_cell().raw("<span class=\"state ").raw(standing.name()).raw("\">");
        self.text(state).raw("</span></td>")
    }

    /// Begins a row.
    pub(super) fn row(&mut self, standing: Standing) -> &mut Self {
        self.cells = 0;
        self.raw("<tr data-standing=\"").raw(standing.name()).raw("\">")
    }

    /// A button that posts `body` to `/sandbox/{act}` and looks at the page again.
    pub(super) fn button(&mut self, label: &str, act: &str, body: &Value) -> &mut Self {
        self.raw("<button type=\"button\" data-act=\"").text(act).raw("\" data-body=\"");
        self.text(&body.to_string()).raw("\">").text(label).raw("</button>")
    }

    /// A button with words of the page's language.
    pub(super) fn button_saying(&mut self, words: Column, act: &str, body: &Value) -> &mut Self {
        self.button(self.lang.say(words.0, words.1), act, body)
    }

    /// Something long, folded away. `key` is what it is known by when the page is looked at again.
    pub(super) fn folded(&mut self, key: &str, summary: &str, text: &str) -> &mut Self {
        self.raw("<details data-key=\"").text(key).raw("\"><summary>").text(summary).raw("</summary><pre>");
        self.text(text).raw("</pre></details>")
    }

    /// A section with a table; `rows` writes its rows, and says how many.
    pub(super) fn table(
        &mut self,
        id: &'static str,
        title: Column,
        columns: &'static [Column],
        rows: impl FnOnce(&mut Self) -> usize,
    ) -> &mut Self {
        self.columns = columns;
        self.raw("<section id=\"").raw(id).raw("\" data-live><h2 tabindex=\"-1\">").say(title.0, title.1);
        self.raw("</h2><table><thead><tr>");
        for (english, chinese) in columns {
            self.raw("<th scope=\"col\">").say(english, chinese).raw("</th>");
        }
        self.raw("</tr></thead><tbody>");
        let count = rows(self);
        self.raw("</tbody></table>");
        if count == 0 {
            self.raw("<p class=\"none\">").say("None yet.", "还没有。").raw("</p>");
        }
        self.raw("</section>")
    }

    pub(super) fn append(&mut self, other: &Self) -> &mut Self {
        self.markup.push_str(&other.markup);
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
        let expected = "<button type=\"button\" data-act=\"pay\" \
            data-body=\"{&quot;what&quot;:&quot;\\&quot;&#39;&gt;&lt;script&gt;&quot;}\">&lt;b&gt;</button>";
        assert_eq!(html.as_str(), expected);
    }

    #[test]
    fn a_cell_knows_its_column() {
        let mut html = Html::new(Lang::Chinese);
        html.table("a", ("A", "甲"), &[("B", "乙"), ("C", "丙")], |html| {
            html.row(Standing::Done).cell("1").state("2", Standing::Failed).raw("</tr>");
            1
        });
        let rows = "<tr data-standing=\"done\"><td data-label=\"乙\">1</td>\
            <td data-label=\"丙\"><span class=\"state failed\">2</span></td></tr>";
        assert!(html.as_str().contains(rows), "{}", html.as_str());
    }
}
