"""Many stories at once: one is prepared while others are spoken and one is assembled, on as many cores as there are."""

from collections import deque
from collections.abc import Collection, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace

from audiofic.batch.agenda import Job
from audiofic.batch.events import Begun, Outcome, Spoke, Status, Tell
from audiofic.batch.works import heard
from audiofic.edition import encoder_of, format_of
from audiofic.errors import AudioficError
from audiofic.model import Passage, Spoken
from audiofic.pipeline import Plan, finished, plan_of, remembered, speaking, spoken_before
from audiofic.profiles import find_profile
from audiofic.report import Report
from audiofic.settings import Settings
from audiofic.synthesis import Result, Studio

AHEAD = 2
"""Stories that are ready before a worker asks for their passages; and that wait to be assembled, at most."""


@dataclass(slots=True)
class _Telling:
    """A story that is being spoken."""

    job: Job
    plan: Plan
    warnings: tuple[str, ...]
    spoken: dict[str, Spoken]
    before: Collection[str]
    """Keys of the passages that were spoken before."""
    left: int
    """Passages that are not."""
    failed: bool = False


@dataclass(slots=True)
class Run:
    """A batch while it runs: what its passages are waited for by, and what is being assembled."""

    settings: Settings
    tell: Tell
    bindery: ThreadPoolExecutor
    awaited: dict[str, list[_Telling]] = field(default_factory=dict)
    """Passages that are being spoken, by their keys, and whose they are: stories may begin with the same words."""
    binding: deque[tuple[_Telling, Future[Report]]] = field(default_factory=deque)
    spoke: bool = False
    """Whether anything new is in the cache."""

    def passages(self, plans: Iterable[tuple[Job, Plan | AudioficError, tuple[str, ...]]]) -> Iterator[Passage]:
        """What is to be spoken, story by story; whoever asks for the next also moves on what is done."""
        for job, plan, warnings in plans:
            self.bind()
            if isinstance(plan, AudioficError):
                self._failed(job, plan)
                continue
            telling = self._begun(job, plan, warnings)
            for passage in plan.missing(telling.spoken):
                if telling.failed:
                    break
                if passage.key in self.awaited:
                    self.awaited[passage.key].append(telling)
                elif found := self.settings.cache.find(passage.key):  # another story has spoken it since
                    self._heard(telling, passage.key, found)
                else:
                    self.awaited[passage.key] = [telling]
                    yield passage
            self.bind()

    def take(self, result: Result) -> None:
        """A passage is spoken, or cannot be."""
        self.spoke = True
        key, what = result
        for telling in self.awaited.pop(key):
            self._heard(telling, key, what)
        self.bind()

    def bind(self, left: int = AHEAD) -> None:
        """Tell of the audiobooks that are finished; wait until no more than *left* are not."""
        while self.binding and (len(self.binding) > left or self.binding[0][1].done()):
            telling, future = self.binding.popleft()
            try:
                report = future.result()
            except AudioficError as error:
                self._failed(telling.job, error)
                continue
            slim = replace(
                report,
                audiobook=replace(report.audiobook, takes=()),
                warnings=(*report.warnings, *telling.warnings),
            )
            job, seconds = telling.job, report.audiobook.seconds
            self.tell(Outcome(job.story.path, Status.RENDERED, job.target, seconds, report=slim))

    def _begun(self, job: Job, plan: Plan, warnings: tuple[str, ...]) -> _Telling:
        spoken = spoken_before(plan)
        telling = _Telling(job, plan, warnings, spoken, frozenset(spoken), len(plan.missing(spoken)))
        self.tell(Begun(job.story.path, plan.words, job.story.words))
        for key, found in spoken.items():
            self.tell(Spoke(job.story.path, plan.step(key, found, cached=True)))
        if not telling.left:
            self._complete(telling)
        return telling

    def _heard(self, telling: _Telling, key: str, what: Spoken | AudioficError) -> None:
        if telling.failed:
            return
        if isinstance(what, AudioficError):
            telling.failed = True
            self._failed(telling.job, what)
            return
        telling.spoken[key] = what
        telling.left -= 1
        self.tell(Spoke(telling.job.story.path, telling.plan.step(key, what, cached=False)))
        if not telling.left:
            self._complete(telling)

    def _complete(self, telling: _Telling) -> None:
        future = self.bindery.submit(finished, telling.plan, telling.spoken, telling.before)
        self.binding.append((telling, future))

    def _failed(self, job: Job, error: AudioficError) -> None:
        self.tell(Outcome(job.story.path, Status.FAILED, error=error))


def run(jobs: Sequence[Job], settings: Settings, tell: Tell) -> None:
    """Render the stories of *jobs*, and tell what becomes of each.

    Few stories are in memory at a time. An error ends its story alone; only an error in *tell*, and Ctrl-C, end all.
    """
    profile = find_profile(settings.profile)
    encoder = encoder_of(profile, format_of(None, settings.format), settings.bitrate)
    studio = Studio(encoder, settings.cache, profile)
    with _thread() as desk, _thread() as bindery:
        batch = Run(settings, tell, bindery)
        passages = batch.passages(_planned(jobs, settings, desk))
        engines = [settings.engine] if settings.engine else []
        with closing(speaking(passages, studio, settings, engines)) as results:
            for result in results:
                batch.take(result)
        batch.bind(left=0)
    if batch.spoke:
        settings.cache.trim()


def _planned(
    jobs: Sequence[Job], settings: Settings, desk: ThreadPoolExecutor
) -> Iterator[tuple[Job, Plan | AudioficError, tuple[str, ...]]]:
    """The plan of each job, or why there is none, and warnings; the next ones are made meanwhile."""
    ahead: deque[tuple[Job, Future[tuple[Plan | AudioficError, tuple[str, ...]]]]] = deque()
    for job in jobs:
        ahead.append((job, desk.submit(_plan, job, settings)))
        if len(ahead) > AHEAD:
            first, future = ahead.popleft()
            yield first, *future.result()
    for job, future in ahead:
        yield job, *future.result()


def _plan(job: Job, settings: Settings) -> tuple[Plan | AudioficError, tuple[str, ...]]:
    """One after the other: a cast is noted before the next story is cast, whatever else takes its time."""
    try:
        own = replace(settings, cast=job.story.cast)
        plan = plan_of(job.story.path, job.target, own, (job.story.work, job.stamp), heard(job.earlier))
        return plan, (*job.warnings, *remembered(plan))
    except AudioficError as error:
        return error, ()


@contextmanager
def _thread() -> Iterator[ThreadPoolExecutor]:
    """A thread that is left as soon as it has done what it is at."""
    pool = ThreadPoolExecutor(1)
    try:
        yield pool
    finally:
        pool.shutdown(cancel_futures=True)
