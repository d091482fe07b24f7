//! Which part of a page its headings and introducing lines name.

use super::Part;

/// The word of a heading or an introducing line on the tables after it.
pub(super) enum Named {
    /// They are of this part.
    Part(Part),
    /// They are of no part.
    End,
    /// Nothing.
    Nothing,
}

/// The part a heading or an introducing line names.
pub(super) fn named(words: &str, heading: bool) -> Named {
    let has = |word: &str| words.contains(word);
    Named::Part(if has("解密后") && !has("示例") || heading && has("解密") {
        Part::Resource
    } else if has("进行应答") || has("回调应答参数") {
        Part::Reply
    } else if words.ends_with("通知参数") || has("通知报文参数") || heading && has("接收回调通知报文")
    {
        Part::Envelope
    } else if words.starts_with("Header参数") {
        Part::Header
    } else if words.starts_with("Path参数") {
        Part::Path
    } else if words.starts_with("Query参数") {
        Part::Query
    } else if words.starts_with("Body") && has("参数") || words.starts_with("包体参数") {
        Part::Body
    } else if words.starts_with("Form参数") {
        Part::Form
    } else if words.starts_with("应答参数") || words == "应答示例" {
        Part::Response
    } else if words == "请求示例" {
        Part::Body
    } else if heading && (has("错误码") || has("备注") || has("接口说明")) {
        return Named::End;
    } else {
        return Named::Nothing;
    })
}
