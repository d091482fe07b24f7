//! A small file that unpacks into a large one. It is alone in its process, whose memory is measured.

use std::fs;
use std::io::Read;

use flate2::Compression;
use flate2::write::GzEncoder;
use futures_util::StreamExt;

use crate::bill_server::BillServer;
use crate::common::process::is_alone;
use crate::common::server::Reply;

/// The memory of this process, in bytes.
fn resident() -> u64 {
    let pages = fs::read_to_string("/proc/self/statm").unwrap();
    pages.split(' ').nth(1).unwrap().parse::<u64>().unwrap() * 4096
}

/// The size of what the bomb holds, in bytes.
const LENGTH: usize = 200_000_000;

#[tokio::test]
async fn a_bomb_takes_little_memory() {
    if !is_alone("bomb::a_bomb_takes_little_memory") {
        return;
    }
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    std::io::copy(&mut std::io::repeat(0).take(LENGTH as u64), &mut encoder).unwrap();
    let bomb = encoder.finish().unwrap();
    assert!(bomb.len() < 300_000, "{}", bomb.len());
    let told = BillServer::telling("", Reply::new(200, bomb));
    let mut stream = told.client.download(&told.answer().await).unwrap().stream();
    let (before, mut most, mut length) = (resident(), 0, 0);
    while let Some(piece) = stream.next().await {
        length += piece.unwrap().len();
        most = most.max(resident());
    }
    assert_eq!(length, LENGTH);
    let grown = most.saturating_sub(before);
    assert!(grown < 30_000_000, "{grown} bytes");
}
