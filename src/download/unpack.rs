//! Unpacking as bytes arrive.

use std::io::Write;

use bytes::Bytes;
use flate2::write::MultiGzDecoder;

use super::DownloadError;

/// How many packed bytes are unpacked at a time. A packed byte is a thousand at most, so that this
/// bounds the memory that a bomb can take.
const PIECE: usize = 4096;

/// The first bytes of gzip. No other file that WeChat Pay sends does.
const MAGIC: [u8; 2] = [0x1f, 0x8b];

/// Bytes on their way, unpacked where they are packed with gzip: by `tar_type`, by
/// `Content-Encoding`, or inside of an encrypted bill.
#[derive(Default)]
pub(super) struct Unpack {
    state: State,
    /// The bytes that arrived and are not unpacked yet.
    waiting: Bytes,
}

#[derive(Default)]
enum State {
    /// Less than the magic has arrived.
    #[default]
    Begin,
    Plain,
    Gzip(Box<MultiGzDecoder<Vec<u8>>>),
}

impl Unpack {
    /// Takes the next bytes in; what was taken in before must have been handed out.
    pub(super) fn push(&mut self, bytes: Bytes) {
        self.waiting =
            if self.waiting.is_empty() { bytes } else { [&self.waiting[..], &bytes].concat().into() };
        if matches!(self.state, State::Begin) && self.waiting.len() >= MAGIC.len() {
            self.state = if self.waiting.starts_with(&MAGIC) {
                State::Gzip(Box::new(MultiGzDecoder::new(Vec::new())))
            } else {
                State::Plain
            };
        }
    }

    /// The next piece that can be handed out; none when more must arrive.
    pub(super) fn next(&mut self) -> Result<Option<Bytes>, DownloadError> {
        match &mut self.state {
            State::Begin => Ok(None),
            State::Plain => Ok(Some(std::mem::take(&mut self.waiting)).filter(|bytes| !bytes.is_empty())),
            State::Gzip(decoder) => {
                while !self.waiting.is_empty() {
                    let piece = self.waiting.split_to(PIECE.min(self.waiting.len()));
                    decoder.write_all(&piece).map_err(DownloadError::Gzip)?;
                    let unpacked = std::mem::take(decoder.get_mut());
                    if !unpacked.is_empty() {
                        return Ok(Some(unpacked.into()));
                    }
                }
                Ok(None)
            }
        }
    }

    /// The last piece, now that nothing more arrives.
    pub(super) fn finish(&mut self) -> Result<Option<Bytes>, DownloadError> {
        let last = match &mut self.state {
            State::Begin | State::Plain => std::mem::take(&mut self.waiting),
            State::Gzip(decoder) => {
                decoder.try_finish().map_err(DownloadError::Gzip)?;
                std::mem::take(decoder.get_mut()).into()
            }
        };
        Ok((!last.is_empty()).then_some(last))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::Compression;
    use flate2::write::GzEncoder;
    use proptest::prelude::*;

    fn packed(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    fn unpacked(bytes: &[u8], piece: usize) -> Result<Vec<u8>, DownloadError> {
        let mut unpack = Unpack::default();
        let mut whole = Vec::new();
        for piece in bytes.chunks(piece) {
            unpack.push(Bytes::copy_from_slice(piece));
            while let Some(bytes) = unpack.next()? {
                assert!(bytes.len() <= 8 << 20, "{}", bytes.len());
                whole.extend_from_slice(&bytes);
            }
        }
        whole.extend(unpack.finish()?.unwrap_or_default());
        Ok(whole)
    }

    proptest! {
        #[test]
        fn what_was_packed_comes_out_wherever_the_pieces_end(
            bytes in prop::collection::vec(any::<u8>(), 0..2000), piece in 1usize..100,
        ) {
            prop_assert_eq!(unpacked(&packed(&bytes), piece).unwrap(), bytes);
        }

        #[test]
        fn every_cut_is_an_error(bytes in prop::collection::vec(any::<u8>(), 1..500), cut in 2usize..500) {
            let packed = packed(&bytes);
            let cut = cut.min(packed.len() - 1);
            let result = unpacked(&packed[..cut], 64);
            prop_assert!(matches!(result, Err(DownloadError::Gzip(_))), "{:?} of {}", result, packed.len());
        }
    }

    #[test]
    fn what_is_not_packed_stays_as_it_is() {
        for bytes in [&b""[..], b"\x1f", b"\x1e\x8b", b"%PDF-1.4", "\u{feff}交易时间".as_bytes()] {
            assert_eq!(unpacked(bytes, 1).unwrap(), bytes);
        }
    }

    #[test]
    fn one_packed_file_may_follow_another() {
        let two = [packed(b"one,"), packed(b"two")].concat();
        assert_eq!(unpacked(&two, 7).unwrap(), b"one,two");
    }

    #[test]
    fn damage_is_an_error() {
        let mut damaged = packed(&vec![7; 100_000]);
        let middle = damaged.len() / 2;
        damaged[middle] ^= 0x40;
        assert!(matches!(unpacked(&damaged, 64), Err(DownloadError::Gzip(_))));
        let behind = [packed(b"one"), b"garbage".to_vec()].concat();
        assert!(matches!(unpacked(&behind, 64), Err(DownloadError::Gzip(_))));
    }
}
