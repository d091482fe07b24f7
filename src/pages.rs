//! Answers that come a page at a time.

use std::collections::VecDeque;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_util::Stream;
use futures_util::stream::BoxStream;

use crate::call::Call;
use crate::client::Client;
use crate::endpoint::{Offset, Paged};
use crate::error::Error;
use crate::model::{integer_of, set_integer};
use crate::options::{Options, options};
use crate::response::Response;

/// A stream of answers, as `pages` gives it back, each asked for when it is polled, from the request's
/// own offset to the last. An error ends it.
///
/// ```no_run
/// # #[cfg(feature = "complaint")]
/// # async fn complaints(client: &wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use futures_util::TryStreamExt;
/// use wechatpay::v3::merchant_service::complaints_v2::get::{Request, Required};
///
/// let august = Required { begin_date: "2026-08-01".into(), end_date: "2026-08-22".into() };
/// let mut complaints = Request::new(august).pages(client).items();
/// while let Some(complaint) = complaints.try_next().await? {
///     println!("{:?}", complaint.complaint_id);
/// }
/// # Ok(()) }
/// ```
#[must_use = "a stream asks for nothing until it is polled"]
pub struct Pages<'a, R: Paged> {
    client: &'a Client,
    request: R,
    options: Options,
}

impl<'a, R: Paged> Pages<'a, R> {
    /// The pages of `request`; generated requests have `pages` for it.
    pub fn new(client: &'a Client, request: &R) -> Self {
        Self { client, request: request.clone(), options: Options::default() }
    }

    options!();

    /// The answers as a stream, a page each: for totals and other fields beside the list.
    pub fn answers(self) -> PageStream<'a, R> {
        let begin = Turner {
            client: self.client,
            options: self.options,
            place: integer_of(&self.request, "offset").unwrap_or(0),
            limit: integer_of(&self.request, "limit").filter(|limit| *limit > 0),
            request: self.request,
            over: false,
        };
        let stream = Box::pin(futures_util::stream::try_unfold(begin, Turner::next));
        PageStream { client: self.client, stream }
    }

    /// The items of all pages as a stream, one by one.
    pub fn items(self) -> Items<'a, R> {
        Items { answers: self.answers(), waiting: VecDeque::new() }
    }
}

/// The reading of one page after another, and where it stands.
struct Turner<'a, R> {
    client: &'a Client,
    request: R,
    options: Options,
    place: i64,
    limit: Option<i64>,
    over: bool,
}

impl<R: Paged> Turner<'_, R> {
    async fn next(mut self) -> Result<Option<(Response<R::Response>, Self)>, Error> {
        if self.over {
            return Ok(None);
        }
        set_integer(&mut self.request, "offset", self.place);
        let call = Call::with_options(self.client, &self.request, self.options.clone());
        let mut answer = call.await?;
        let found = i64::try_from(R::items(&mut answer).len()).unwrap_or(i64::MAX);
        self.advance(found, integer_of(&*answer, "total_count"));
        Ok(Some((answer, self)))
    }

    /// Goes on to the next page, or finds that there is none: the page is empty, all that there is has
    /// been seen, or, where the answer does not say how much there is, the page is not full.
    fn advance(&mut self, found: i64, total: Option<i64>) {
        let (step, seen) = match R::OFFSET {
            Offset::Items => (found, self.place.saturating_add(found)),
            Offset::Pages => {
                let before = self.limit.map_or(0, |limit| self.place.saturating_mul(limit));
                (1, before.saturating_add(found))
            }
        };
        self.place = self.place.saturating_add(step);
        let all_seen = match (total, self.limit) {
            (Some(total), limit) if R::OFFSET == Offset::Items || limit.is_some() => seen >= total,
            (_, Some(limit)) => found < limit,
            _ => false,
        };
        self.over = found == 0 || all_seen;
    }
}

/// A stream of answers, a page each, by [`Pages::answers`]. An error ends it.
#[must_use = "a stream asks for nothing until it is polled"]
pub struct PageStream<'a, R: Paged> {
    #[cfg_attr(not(feature = "blocking"), expect(dead_code, reason = "for waiting without async"))]
    client: &'a Client,
    stream: BoxStream<'a, Result<Response<R::Response>, Error>>,
}

#[cfg(feature = "blocking")]
impl<'a, R: Paged + 'a> PageStream<'a, R> {
    /// The answers one after the other, in a program without async. An error ends them.
    pub fn wait(self) -> impl Iterator<Item = Result<Response<R::Response>, Error>> + 'a {
        waiting(self.client, self)
    }
}

#[cfg(feature = "blocking")]
impl<'a, R: Paged + 'a> Items<'a, R> {
    /// The items of all pages one by one, in a program without async. An error ends it.
    pub fn wait(self) -> impl Iterator<Item = Result<R::Item, Error>> + 'a {
        waiting(self.answers.client, self)
    }
}

#[cfg(feature = "blocking")]
fn waiting<'a, T>(
    client: &'a Client,
    mut stream: impl Stream<Item = Result<T, Error>> + Unpin + 'a,
) -> impl Iterator<Item = Result<T, Error>> + 'a {
    use futures_util::TryStreamExt;
    let mut over = false;
    std::iter::from_fn(move || {
        if over {
            return None;
        }
        let next = client.block_on(stream.try_next()).transpose();
        over = !matches!(next, Some(Ok(_)));
        next
    })
}

impl<R: Paged> Stream for PageStream<'_, R> {
    type Item = Result<Response<R::Response>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.stream.as_mut().poll_next(context)
    }
}

/// A stream of what the pages hold, by [`Pages::items`]. An error ends it.
#[must_use = "a stream asks for nothing until it is polled"]
pub struct Items<'a, R: Paged> {
    answers: PageStream<'a, R>,
    waiting: VecDeque<R::Item>,
}

impl<R: Paged> Unpin for Items<'_, R> {}

impl<R: Paged> Stream for Items<'_, R> {
    type Item = Result<R::Item, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.waiting.pop_front() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(Pin::new(&mut self.answers).poll_next(context)) {
                Some(Ok(mut answer)) => self.waiting = std::mem::take(R::items(&mut answer)).into(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<R: Paged> fmt::Debug for Pages<'_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("request", &std::any::type_name::<R>()).finish_non_exhaustive()
    }
}

impl<R: Paged> fmt::Debug for PageStream<'_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PageStream(…)")
    }
}

impl<R: Paged> fmt::Debug for Items<'_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Items(…)")
    }
}
