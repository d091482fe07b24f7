//! What is said about a block that cannot be read.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use xtask::sample::{Unreadable, read};

fn refused(block: &str) -> Unreadable {
    match read(block) {
        Ok(sample) => panic!("{block}\nwas read as {sample:?}"),
        Err(error) => error,
    }
}

#[test]
fn each_error_names_line_text_and_expectation() {
    let value = "a literal value, a variable or a known call";
    let verbs = "chain, get, post, put, patch or delete, perhaps with Async behind";
    let call = "a call of get, post, put, patch or delete";
    for (block, line, found, expected) in [
        ("", 1, "the end of the block", call),
        ("// nothing\n", 1, "the end of the block", call),
        ("$a = 1;\n$b = 2;", 2, "the end of the block", call),
        ("f(\n'open);", 2, "'open);", "a closing ' further on"),
        ("$instance->a->get([\n'k' => 1", 1, "[", "a closing `]` further on"),
        ("$instance->a->get([1)", 1, ")", "`]`, which closes the `[` of line 1"),
        ("$instance->a->get([\n'k' => 1\n'l' => 2])", 3, "'l'", "`,` or `]` after the entry"),
        ("$instance->a->get(array('k' 1))", 1, "1", "`,` or `)` after the entry"),
        ("$instance->a->get(['k' => ])", 1, "]", value),
        ("$instance->a->get([,])", 1, ",", value),
        ("$instance->a->get([time => 1])", 1, "time", value),
        ("$instance->a->get([time() => 1])", 1, "time", "a literal key"),
        ("$instance->a->get(['$code' => 1])", 1, "'$code'", "a literal key"),
        ("$instance->a->get(['k' => 1,\n'k' => 2])", 2, "'k'", "each key only once"),
        ("$instance->a->get(['k' => -'x'])", 1, "'x'", "a number after `-`"),
        ("$instance->a->get(['k' => launch('x')])", 1, "launch", value),
        ("$instance->a->get(['k' => Toy::launch('x')])", 1, "Toy", value),
        ("$instance->a->get(['k' => Toy::COLOUR])", 1, "Toy", value),
        ("$instance->a->get(['k' => new Toy()])", 1, "Toy", "a known class after `new`"),
        ("$instance->a->get(['k' => new 5])", 1, "5", "a class's name after `new`"),
        ("$instance->a->get(['k' => 1 + 2])", 1, "+", "`,` or `]` after the entry"),
        ("$instance->a->fetch([])", 1, "fetch", verbs),
        ("$instance->chain($path)->get([])", 1, "chain", "chain('a/path')"),
        ("$instance[$path]->get([])", 1, "$path", "a literal key"),
        ("$instance->5->get([])", 1, "5", "a name after `->`"),
        ("$instance->a->get([1])", 1, "get", "an array of options with keys"),
        ("$instance->a->get('x')", 1, "get", "an array of options with keys"),
        ("$instance->a->get($options)", 1, "get", "an array of options with keys"),
        ("$a = 1\n$instance->a->get([])", 2, "$instance", "`;` at the end of the statement"),
        ("$a[$b] = 1;", 1, "$b", "a literal key"),
        ("$c = new Client(); $c->get($url);", 1, "get", "a literal address"),
        ("$c = new Client(); $c->head('x');", 1, "head", "get, post, put, patch or delete"),
        ("'k' => 1, 'l' => 2,", 1, "=>", "`;` at the end of the statement"),
    ] {
        let error = refused(block);
        let told = (error.line, error.found.as_str(), error.expected.as_str());
        assert_eq!(told, (line, found, expected), "{block}");
    }
}

#[test]
fn an_error_reads_as_a_sentence() {
    let error = refused("$instance->a->get([\n1 2])");
    assert_eq!(error.to_string(), "line 2: found `2`, expected `,` or `]` after the entry");
}

#[test]
fn long_text_is_shortened() {
    let error = refused(&format!("$instance->get(['k' '{}'])", "长".repeat(500)));
    assert_eq!(error.found.chars().count(), 61);
    assert!(error.found.ends_with('…'));
    assert_eq!(refused("'a\nb' 'c\nd'").found, "'c…");
}

#[test]
fn absurd_nesting_is_refused() {
    let wrapped = |open: &str, close: &str, times: usize| {
        let (open, close) = (open.repeat(times), close.repeat(times));
        format!("$instance->a->get(['k' => {open}1{close}]);")
    };
    assert!(read(&wrapped("[", "]", 60)).is_ok());
    for (open, close) in [("[", "]"), ("(", ")"), ("json_encode(", ")"), ("-", ""), ("clone ", "")] {
        refused(&wrapped(open, close, 100_000));
    }
    refused(&wrapped("(string)", "", 100_000));
    let steps = "['a']".repeat(100_000);
    refused(&format!("$a{steps} = 1;"));
}

#[test]
fn growth_has_an_end() {
    for step in ["$a = [$a, $a];", "$a = [$a];", "$a = $a . $a;", "$a['k'] = $a;"] {
        refused(&format!("$a = ['x'];\n$a = 'x';\n{}", step.repeat(5_000)));
    }
}

#[test]
fn work_grows_as_the_block_does() {
    let block = |step: &dyn Fn(usize) -> String| {
        (0..20_000).map(step).collect::<String>() + "$instance->a->get(['query' => $a]);"
    };
    // Each value is looked at when it is put in, and not again with every one that follows it.
    let listed = read(&block(&|number| format!("$a[] = {number};"))).unwrap();
    assert_eq!(listed.options["query"].as_array().unwrap().len(), 20_000);
    let keyed = read(&block(&|number| format!("$a['k{number}'] = {number};"))).unwrap();
    assert_eq!(keyed.options["query"].as_object().unwrap().len(), 20_000);
    // Numbers that are spelt as keys move all that is there: the work is counted, and ends.
    let moved = refused(&block(&|number| format!("$a[{number}] = {number};")));
    assert_eq!(moved.expected, "variables that do not grow without end");
}

#[test]
fn every_beginning_of_a_block_is_read_or_refused() {
    let block = r#"use A\B; $m = new MediaUtil('f'); $m->setMeta(json_encode(["k" => -1.5e3]));
        $p = ['a' => "\x41\u{41}", 'b' => Formatter::nonce(),]; $p['s'][] = 'x' . $y; /* c */
        $instance->v3->{'{t}'}->aB['c']->chain('d')->postAsync(['json' => $p, 'body' =>
        $m->getStream(), 'e' => fn ($a) => 1, 'g' => $encryptor('张三')])->then(function () {});"#;
    assert!(read(block).is_ok());
    for (end, _) in block.char_indices() {
        let _ = read(&block[..end]);
        let _ = read(&block[end..]);
        for replacement in ["", "'", "[", "]", "(", ")", "{", "$", "->", "\\", "\"", "，"] {
            let rest = block[end..].chars().skip(1).collect::<String>();
            let _ = read(&format!("{}{replacement}{rest}", &block[..end]));
        }
    }
}
