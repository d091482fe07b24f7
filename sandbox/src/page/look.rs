//! The language and the colours of the page: what was chosen, or what the browser asks for.

use axum::http::HeaderMap;
use axum::http::header::{ACCEPT_LANGUAGE, COOKIE};

/// The language of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Lang {
    #[default]
    English,
    Chinese,
}

impl Lang {
    /// The words of this language.
    pub(super) const fn say(self, english: &'static str, chinese: &'static str) -> &'static str {
        match self {
            Self::English => english,
            Self::Chinese => chinese,
        }
    }

    /// The name in HTML.
    pub(super) const fn name(self) -> &'static str {
        self.say("en", "zh-CN")
    }
}

/// The choices, which cookies keep.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Look {
    pub(super) lang: Lang,
    /// `light` or `dark`; without one it is as the computer is.
    pub(super) theme: Option<&'static str>,
}

impl Look {
    pub(super) fn of(headers: &HeaderMap) -> Self {
        let header = |name| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let cookie = |name: &str| {
            let mut pairs = header(COOKIE).split(';').filter_map(|pair| pair.trim().split_once('='));
            pairs.find(|(other, _)| *other == name).map(|(_, value)| value)
        };
        let lang = match cookie("sandbox_lang") {
            Some("zh") => Lang::Chinese,
            Some("en") => Lang::English,
            _ if header(ACCEPT_LANGUAGE).to_ascii_lowercase().starts_with("zh") => Lang::Chinese,
            _ => Lang::English,
        };
        let theme = match cookie("sandbox_theme") {
            Some("dark") => Some("dark"),
            Some("light") => Some("light"),
            _ => None,
        };
        Self { lang, theme }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_chosen_goes_before_what_the_browser_asks_for() {
        let look = |language: &'static str, cookie: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(ACCEPT_LANGUAGE, language.parse().unwrap());
            headers.insert(COOKIE, cookie.parse().unwrap());
            Look::of(&headers)
        };
        assert_eq!(look("zh-CN,zh;q=0.9", "a=b").lang, Lang::Chinese);
        assert_eq!(look("de, zh;q=0.5", "").lang, Lang::English);
        let chosen = look("en", "sandbox_theme=dark; sandbox_lang=zh");
        assert_eq!(chosen, Look { lang: Lang::Chinese, theme: Some("dark") });
        assert_eq!(look("en", "sandbox_theme=\"><script>").theme, None);
    }
}
