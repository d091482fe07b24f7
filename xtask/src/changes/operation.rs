//! One operation on both sides: what it is as a whole, then its fields.

use super::api::Api;
use super::{Change, Effect, Kind, Side, field};
use crate::model::{self, Answer, Operation};
use crate::names::Module;
use crate::surface::{Facts, FileKind, FrontEnd, Sealing};

/// The differences between two states of an operation, the worst first.
pub(super) fn compare(old: &Module<'_>, new: &Module<'_>) -> Vec<Change> {
    let mut changes = address(old, new);
    changes.extend(call(old.operation, new.operation));
    changes.extend(facts(&old.operation.facts, &new.operation.facts));
    changes.extend(brought(old.operation, new.operation));
    changes.extend(standing(old.operation, new.operation));
    changes.extend(refusals(old.operation, new.operation));
    let (before, after) = (Api::of(old), Api::of(new));
    let answered = old.operation.answer != new.operation.answer;
    if !answered {
        changes.extend(roots(new.operation.kind, &before, &after));
    }
    // Another kind of answer says it all.
    changes.extend(field::compare(&before, &after, answered.then_some(Side::Response)));
    changes.sort_by_key(|change| change.effect);
    changes
}

/// `POST /v3/…`, or `notification NAME`.
pub(super) fn http(operation: &Operation) -> String {
    match operation.kind {
        model::Kind::Endpoint => format!("{} {}", operation.method.verb(), operation.path),
        model::Kind::Notification => {
            format!("notification {}", operation.path.rsplit('/').next().unwrap_or(&operation.path))
        }
    }
}

/// The change from `old` to `new`, if there is one.
fn differs(effect: Effect, kind: Kind, old: Option<&str>, new: Option<&str>) -> Option<Change> {
    let own = |text: Option<&str>| text.map(str::to_owned);
    (old != new).then(|| Change::new(effect, kind).between(own(old), own(new)))
}

fn address(old: &Module<'_>, new: &Module<'_>) -> Vec<Change> {
    let (before, after) = (http(old.operation), http(new.operation));
    let module = |module: &Module<'_>| module.path.join("::");
    let renamed = differs(Effect::Breaks, Kind::OperationRenamed, Some(&module(old)), Some(&module(new)));
    let moved = differs(Effect::Behaviour, Kind::Http, Some(&before), Some(&after));
    let known = |operation: &Operation| !operation.feature.is_empty();
    let feature =
        differs(Effect::Breaks, Kind::Feature, Some(&old.operation.feature), Some(&new.operation.feature));
    let feature = feature.filter(|_| known(old.operation) && known(new.operation));
    [renamed, moved, feature].into_iter().flatten().collect()
}

/// The way in which the runtime makes the call.
fn call(old: &Operation, new: &Operation) -> Vec<Change> {
    let flag = |on: bool| on.then_some("yes");
    let same_kind = spelt(old.answer) == spelt(new.answer);
    let effect = if same_kind { Effect::Docs } else { Effect::Breaks };
    [
        differs(Effect::Behaviour, Kind::Host, old.host.as_deref(), new.host.as_deref()),
        differs(Effect::Behaviour, Kind::Fragment, old.fragment.as_deref(), new.fragment.as_deref()),
        differs(
            Effect::Behaviour,
            Kind::ClientCertificate,
            flag(old.client_certificate),
            flag(new.client_certificate),
        ),
        differs(Effect::Behaviour, Kind::Nonceless, flag(old.nonceless), flag(new.nonceless)),
        differs(
            Effect::Behaviour,
            Kind::UnsignedAnswer,
            flag(old.unsigned_answer),
            flag(new.unsigned_answer),
        ),
        differs(Effect::Behaviour, Kind::Asks, flag(old.asks), flag(new.asks)),
        differs(effect, Kind::Answer, Some(answer(old.answer)), Some(answer(new.answer))),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Facts that no page says.
fn facts(old: &Facts, new: &Facts) -> Vec<Change> {
    let signed = |of: &Facts| (!of.workwx_sign.is_empty()).then(|| of.workwx_sign.join(" | "));
    let (sealed, resealed) = (old.sealing.map(Sealing::word), new.sealing.map(Sealing::word));
    let (opened, reopened) = (old.front_end.map(FrontEnd::word), new.front_end.map(FrontEnd::word));
    let effect = if opened.is_some() { Effect::Breaks } else { Effect::Adds };
    [
        differs(Effect::Behaviour, Kind::Sealing, sealed, resealed),
        differs(Effect::Behaviour, Kind::HashHeader, old.hash_header.as_deref(), new.hash_header.as_deref()),
        differs(Effect::Behaviour, Kind::WorkwxSign, signed(old).as_deref(), signed(new).as_deref()),
        differs(effect, Kind::FrontEnd, opened, reopened),
        differs(
            if old.constant.is_some() { Effect::Breaks } else { Effect::Adds },
            Kind::Constant,
            old.constant.as_deref(),
            new.constant.as_deref(),
        ),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The kind of thing that comes back, as far as Rust tells them apart.
fn spelt(of: Answer) -> Answer {
    match of {
        Answer::File(_) => Answer::File(FileKind::Csv),
        other => other,
    }
}

fn answer(of: Answer) -> &'static str {
    match of {
        Answer::Document => "document",
        Answer::Empty => "nothing",
        Answer::Redirect => "redirect",
        Answer::File(FileKind::Csv) => "csv file",
        Answer::File(FileKind::Pdf) => "pdf file",
        Answer::File(FileKind::Image) => "image file",
    }
}

/// The noun that it brings, and the marks that tell it from others.
fn brought(old: &Operation, new: &Operation) -> Vec<Change> {
    let noun = |of: &Operation| {
        of.noun.as_ref().or(of.lists.as_ref()).map(|noun| format!("nouns::{}::{}", noun.module, noun.name))
    };
    let (before, after) = (noun(old), noun(new));
    let effect = if before.is_some() { Effect::Breaks } else { Effect::Adds };
    let about = |of: &Operation| {
        of.about.as_ref().map(|about| {
            let marks =
                [("original type", &about.original_type), ("has", &about.has), ("lacks", &about.lacks)];
            let marks =
                marks.into_iter().filter_map(|(what, mark)| Some(format!("{what} {}", mark.as_ref()?)));
            std::iter::once(about.event.clone()).chain(marks).collect::<Vec<_>>().join(" | ")
        })
    };
    let changes = [
        differs(effect, Kind::Noun, before.as_deref(), after.as_deref()),
        differs(Effect::Behaviour, Kind::About, about(old).as_deref(), about(new).as_deref()),
    ];
    changes.into_iter().flatten().collect()
}

/// The refusals that pages list no longer, and those that they have come to list.
fn refusals(old: &Operation, new: &Operation) -> Vec<Change> {
    let only = |of: &Operation, other: &Operation| {
        let lacks = |it: &&model::Refusal| {
            other.refusals.iter().all(|known| (known.status, &known.code) != (it.status, &it.code))
        };
        let listed = of.refusals.iter().filter(lacks).map(|it| format!("{} {}", it.status, it.code));
        let listed: Vec<String> = listed.collect();
        (!listed.is_empty()).then(|| listed.join(" | "))
    };
    let (gone, came) = (only(old, new), only(new, old));
    [
        differs(Effect::Docs, Kind::RefusalsGone, gone.as_deref(), None),
        differs(Effect::Docs, Kind::RefusalsAdded, None, came.as_deref()),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The words on the operation.
fn standing(old: &Operation, new: &Operation) -> Vec<Change> {
    let newly = old.deprecated.is_none() && new.deprecated.is_some();
    let effect = if newly { Effect::Warns } else { Effect::Docs };
    let sample = (old.sample != new.sample).then(|| Change::new(Effect::Docs, Kind::Sample));
    [
        differs(effect, Kind::Deprecated, old.deprecated.as_deref(), new.deprecated.as_deref()),
        differs(Effect::Docs, Kind::Closed, old.closed.as_deref(), new.closed.as_deref()),
        differs(Effect::Docs, Kind::Title, Some(&old.title.text), Some(&new.title.text)),
        links(old, new),
        sample,
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The links that went and those that came; neither where only their words or their order differ.
fn links(old: &Operation, new: &Operation) -> Option<Change> {
    let only = |of: &Operation, other: &Operation| {
        let lacks = |url: &str| other.links.iter().all(|link| link.url != url);
        let urls: Vec<&str> =
            of.links.iter().map(|link| link.url.as_str()).filter(|url| lacks(url)).collect();
        (!urls.is_empty()).then(|| urls.join(" | "))
    };
    let said = |of: &Operation| -> Vec<(String, String)> {
        of.links.iter().map(|link| (link.label.text.clone(), link.url.clone())).collect()
    };
    let change = Change::new(Effect::Docs, Kind::Links).between(only(old, new), only(new, old));
    (said(old) != said(new)).then_some(change)
}

/// The types a module has whatever its fields are.
fn roots(kind: model::Kind, old: &Api, new: &Api) -> Vec<Change> {
    let gone = old.roots.iter().filter(|root| !new.roots.contains(root));
    let came = new.roots.iter().filter(|root| !old.roots.contains(root));
    // An answer without fields was `()`.
    let typed = |root: &str| kind == model::Kind::Endpoint && root == "Response";
    let gone = gone.map(|root| {
        let rust = if typed(root) { format!("`{root}` is `()` now") } else { format!("`{root}` is gone") };
        Change::new(Effect::Breaks, Kind::RustItem).between(root.clone(), None).in_rust(rust)
    });
    let came = came.map(|root| {
        let (effect, rust) = if typed(root) {
            (Effect::Breaks, format!("`{root}` was `()`"))
        } else {
            (Effect::Adds, format!("`{root}`"))
        };
        Change::new(effect, Kind::RustItem).between(None, root.clone()).in_rust(rust)
    });
    gone.chain(came).collect()
}
