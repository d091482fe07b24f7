//! A sample block in PHP, or what stands where one should.
//!
//! It is read, in bounded depth and room, or the line that cannot be read is quoted, and no more of it.

use xtask::sample;

/// The values of a block may be read again and again, which makes them larger than the block, up to a bound.
const LARGEST: usize = 8_000_000;

/// A block.
pub fn run(data: &[u8]) {
    let block = String::from_utf8_lossy(data);
    match sample::read(&block) {
        Ok(sample) => {
            let json = serde_json::to_string(&sample.options).expect("options are JSON");
            assert!(json.len() <= LARGEST, "{} bytes of options", json.len());
            // It goes into `spec/` as JSON, and must come out of it: not too deep, and no name twice.
            let again: serde_json::Map<String, serde_json::Value> =
                serde_json::from_str(&json).expect("what is written reads back");
            assert_eq!(again, sample.options);
            assert!(sample.path.is_none_or(|path| !path.starts_with('/')));
        }
        Err(unreadable) => {
            let lines = block.matches('\n').count() + 1;
            assert!((1..=lines).contains(&unreadable.line), "{unreadable}, of {lines} lines");
            assert!(unreadable.found.chars().count() <= 61, "{unreadable}");
            assert!(!unreadable.to_string().contains('\n'), "{unreadable}");
        }
    }
}
