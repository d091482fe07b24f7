//! The columns of a bill, and what their names say of the cells.

use std::sync::Arc;

/// The columns of a header.
#[derive(Debug, Clone)]
pub(super) struct Columns {
    names: Arc<[String]>,
    kinds: Vec<Kind>,
    /// True if the header ends with a comma, which makes no column; its rows do then, too.
    comma_at_end: bool,
}

/// The kind of a column, as far as it helps to find where its cells end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Time,
    Amount,
    /// A number, a status, a type: what WeChat Pay makes or takes in a strict form.
    Code,
    /// Texts that people wrote, and those not known here.
    Text,
}

/// How names end, in the bill's own Chinese and in the English of the global interface.
const ENDINGS: [(Kind, &[&str]); 3] = [
    (Kind::Time, &["时间", "日期", "time", "date"]),
    (Kind::Amount, &["金额", "总额", "交易额", "结余", "余额", "手续费", "amount", "fee"]),
    (
        Kind::Code,
        &[
            "号",
            "ID",
            "标识",
            "类型",
            "状态",
            "银行",
            "种类",
            "币种",
            "申请人",
            "费率",
            "id",
            "type",
            "status",
        ],
    ),
];

impl Columns {
    pub(super) fn of(header: &str) -> Self {
        let (header, comma_at_end) = match header.strip_suffix(',') {
            Some(header) => (header, true),
            None => (header, false),
        };
        let name = |name: &str| name.trim().trim_start_matches('`').to_owned();
        let names: Arc<[String]> = header.split(',').map(name).collect();
        let kinds = names.iter().map(|name| Kind::of(name)).collect();
        Self { names, kinds, comma_at_end }
    }

    pub(super) fn names(&self) -> &Arc<[String]> {
        &self.names
    }

    pub(super) fn kinds(&self) -> &[Kind] {
        &self.kinds
    }

    pub(super) fn count(&self) -> usize {
        self.names.len()
    }

    pub(super) fn first_is_a_time(&self) -> bool {
        self.kinds.first() == Some(&Kind::Time)
    }

    pub(super) fn last_is_a_text(&self) -> bool {
        self.kinds.last() == Some(&Kind::Text)
    }

    /// True if a comma at the end of a row adds nothing, and is no part of a text.
    pub(super) fn comma_may_end_a_row(&self) -> bool {
        self.comma_at_end || !self.last_is_a_text()
    }
}

impl Kind {
    fn of(name: &str) -> Self {
        // The merchant's own name of the device.
        if name == "设备号" {
            return Self::Text;
        }
        let lower = name.to_lowercase();
        let base = lower.split(['(', '（']).next().unwrap_or_default().trim_end();
        let ends = |endings: &[&str]| endings.iter().any(|ending| base.ends_with(&ending.to_lowercase()));
        ENDINGS.iter().find(|(_, endings)| ends(endings)).map_or(Self::Text, |(kind, _)| *kind)
    }

    /// True if a cell of this kind can hold that.
    pub(super) fn fits(self, cell: &str) -> bool {
        match self {
            Self::Time => {
                // Some bills have colons of full width.
                cell.is_empty()
                    || cell.starts_with(|first: char| first.is_ascii_digit())
                        && cell
                            .chars()
                            .all(|letter| letter.is_ascii_digit() || "-/: ：.T+Z年月日".contains(letter))
            }
            Self::Amount => {
                cell.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-' | b' '))
            }
            Self::Code => !cell.contains(['`', '\n']),
            Self::Text => true,
        }
    }
}

/// True if two names are one, brackets of either width being the same.
pub(super) fn same(one: &str, other: &str) -> bool {
    let narrow = |letter| match letter {
        '（' => '(',
        '）' => ')',
        other => other,
    };
    one.chars().map(narrow).eq(other.chars().map(narrow))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_say_what_cells_hold() {
        for (name, kind) in [
            ("交易时间", Kind::Time),
            ("Trade Time", Kind::Time),
            ("收支金额（元）", Kind::Amount),
            ("账户结余(元)", Kind::Amount),
            ("手续费", Kind::Amount),
            ("公众账号ID", Kind::Code),
            ("商户订单号", Kind::Code),
            ("设备号", Kind::Text),
            ("商品名称", Kind::Text),
            ("商户数据包", Kind::Text),
            ("备注", Kind::Text),
            ("费率备注", Kind::Text),
        ] {
            assert_eq!(Kind::of(name), kind, "{name}");
        }
    }

    #[test]
    fn times_are_told_from_texts() {
        for time in ["2018-02-01 04:21:23", "2014-11-10 16：33：45", "2026/8/1", "20260801", ""] {
            assert!(Kind::Time.fits(time), "{time}");
        }
        for text in ["hot`", "茶", "2026-08-21\nhot", "10 cups, hot"] {
            assert!(!Kind::Time.fits(text), "{text}");
        }
    }

    #[test]
    fn a_comma_at_the_end_makes_no_column() {
        assert_eq!(**Columns::of("交易时间, 商户号,").names(), ["交易时间", "商户号"]);
    }
}
