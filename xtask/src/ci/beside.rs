//! Steps side by side: each in a process of its own, whose words are gathered and said when it has ended.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::lanes;
use super::need::{Consent, Need, missing};
use super::run::{Run, too_late};
use super::shell::{CLIPPY, Shell, Stopwatch};
use super::step::{Place, Step};
use crate::parallel::processors;
use crate::say::say;

/// A step that has ended.
struct Ended {
    step: &'static Step,
    /// From when to when, since the run began.
    time: (Duration, Duration),
    said: String,
    run: Run,
}

/// Does the steps in so many lanes.
pub(super) fn run(
    steps: Vec<&'static Step>,
    lanes: usize,
    consent: Consent,
    shell: &Shell,
    whole: &Stopwatch,
) -> Result<Run, String> {
    if consent == Consent::Given {
        // Package managers let in one at a time. What cannot be installed is said by the step that needs it.
        let needs = steps.iter().flat_map(|step| step.needs).filter(|need: &&Need| need.is_of_system());
        let _ = missing(needs, consent, shell);
    }
    let parts = Parts::of(&steps, lanes, consent, shell, whole).map_err(|error| error.to_string())?;
    let mut run = Run::default();
    lanes::run(lanes, steps, |step| step.place, |step| parts.run(step), |ended| run.add(ended.tell()));
    Ok(run)
}

impl Ended {
    /// Says it all in one go: nothing else stands between the lines of a step.
    fn tell(self) -> Run {
        let Self { step, time: (began, ended), said, run } = self;
        let heading =
            format!("== {}: {} ({} to {} s)", step.name, step.title, began.as_secs(), ended.as_secs());
        match said.trim_end() {
            "" => say!("\n{heading}"),
            said => say!("\n{heading}\n{said}"),
        }
        run
    }
}

/// The processes of a run.
struct Parts<'a> {
    shell: &'a Shell,
    whole: &'a Stopwatch,
    consent: Consent,
    /// This program. Where it is built anew meanwhile, its own file is another.
    program: PathBuf,
    /// Where it is, and what the processes say.
    folder: PathBuf,
    /// True if the tests are to be built by Clippy, for both are wanted.
    linted: bool,
    lanes: usize,
    /// The steps that have not ended.
    open: Mutex<Vec<&'static Step>>,
}

impl<'a> Parts<'a> {
    fn of(
        steps: &[&'static Step],
        lanes: usize,
        consent: Consent,
        shell: &'a Shell,
        whole: &'a Stopwatch,
    ) -> io::Result<Self> {
        let folder = shell.target.join("ci");
        fs::create_dir_all(&folder)?;
        let program = folder.join(format!("xtask{}", std::env::consts::EXE_SUFFIX));
        // A copy that another run is running is not written over.
        let _ = fs::remove_file(&program);
        fs::copy(std::env::current_exe()?, &program)?;
        let wanted = |name| steps.iter().any(|step| step.name == name);
        // On Windows the tests are built without this program, and it has lints, too.
        let linted = wanted("test") && wanted("clippy") && shell.find(CLIPPY).is_some() && !cfg!(windows);
        Ok(Self { shell, whole, consent, program, folder, linted, lanes, open: Mutex::new(steps.to_vec()) })
    }

    fn run(&self, step: &'static Step) -> Ended {
        let began = self.whole.read().clock;
        let (said, run) = if let Some(why) = too_late(step, began) {
            (format!("skipped: {why}"), Run { skipped: vec![why], ..Run::default() })
        } else {
            say!("-- {} has begun ({} s)", step.name, began.as_secs());
            self.process(step)
        };
        self.open().retain(|open| open.name != step.name);
        Ended { step, time: (began, self.whole.read().clock), said, run }
    }

    fn open(&self) -> MutexGuard<'_, Vec<&'static Step>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The compilers that cargo may run at once for a step: its lane's share of the processors, and all where nothing
    /// is left that may go beside it.
    fn compilers(&self, step: &Step) -> usize {
        let alone = step.place.is_some() && self.open().iter().all(|open| open.place == step.place);
        if alone { processors() } else { (processors() / self.lanes).max(1) }
    }

    /// The words of a step in a process of its own, and what came of it.
    fn process(&self, step: &Step) -> (String, Run) {
        let (log, report) =
            (self.folder.join(format!("{}.log", step.name)), self.folder.join(format!("{}.json", step.name)));
        // One of an earlier run says nothing of this one.
        let _ = fs::remove_file(&report);
        let ended = self.wait_for(step, &log, &report);
        let mut said =
            fs::read(&log).map(|log| String::from_utf8_lossy(&log).into_owned()).unwrap_or_default();
        let failed = || Run { failed: vec![step.name.to_owned()], ..Run::default() };
        let run = match ended {
            Ok(how) => Run::read(&report).unwrap_or_else(|| {
                said += &format!("{} broke off: {how}", step.name);
                failed()
            }),
            Err(error) => {
                said += &format!("{} could not be run: {error}", step.name);
                failed()
            }
        };
        (said, run)
    }

    fn wait_for(&self, step: &Step, log: &Path, report: &Path) -> io::Result<std::process::ExitStatus> {
        let log = File::create(log)?;
        let mut command = self.shell.command(&self.program);
        command.arg("--root").arg(&self.shell.root).args(["ci", step.name, "--report"]).arg(report);
        if self.consent == Consent::Given {
            command.arg("--install");
        }
        if self.linted && step.place == Some(Place::Tests) {
            command.arg("--linted");
        }
        if let Some(place) = step.place {
            command.env("CARGO_TARGET_DIR", place.folder(&self.shell.target));
        }
        if std::env::var_os("CARGO_BUILD_JOBS").is_none() {
            command.env("CARGO_BUILD_JOBS", self.compilers(step).to_string());
        }
        command.stdin(Stdio::null()).stdout(log.try_clone()?).stderr(log).status()
    }
}
