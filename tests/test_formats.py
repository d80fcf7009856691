"""Whole renderings as M4B and Opus: what is heard at each mark, what is spoken again, what a name says."""

from dataclasses import replace
from pathlib import Path

import av
import numpy as np
import pytest
from numpy.typing import NDArray

from audiofic import Settings, render
from audiofic.edition import format_of
from audiofic.errors import UsageError
from audiofic.model import Audiobook, Format
from audiofic.production import prepare

new_formats = pytest.mark.parametrize("form", [Format.M4B, Format.OPUS])


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """Forty chapters of a sentence and a note each."""
    return chapters(tmp_path, 40)


def chapters(folder: Path, count: int, words: str = "The rain stopped.") -> Path:
    """A story whose narrator and notes take turns, so that the pitch changes at every mark."""
    path = folder / "story.txt"
    path.write_text("\n\n".join(f"Chapter {n}\n\n{words}\n\nA/N: Thank you all." for n in range(1, count + 1)), "utf-8")
    return path


def sound_of(book: Audiobook) -> tuple[NDArray[np.float64], int]:
    """What a player plays, full scale 1, and its rate."""
    with av.open(book.path) as content:
        frames = list(content.decode(audio=0))
    return np.concatenate([frame.to_ndarray()[0] for frame in frames]).astype(np.float64), frames[0].sample_rate


def pitch_at(second: float, sound: NDArray[np.float64], rate: int) -> float:
    """The strongest frequency, in hertz, of a fifth of a second from there."""
    piece = sound[round(second * rate) :][: rate // 5]
    return float(np.argmax(np.abs(np.fft.rfft(piece * np.hanning(len(piece)), 1 << 17))) * rate / (1 << 17))


@new_formats
def test_each_of_300_marks_stands_at_most_50_ms_before_the_voice_it_names(
    tmp_path: Path, settings: Settings, form: Format
):
    path = chapters(tmp_path, 150)
    cast = prepare(path, settings).cast
    book = render(path, tmp_path / f"story.{form}", settings).audiobook

    sound, rate = sound_of(book)

    assert len(book.marks) >= 300
    loud = np.flatnonzero(np.abs(sound) > 0.02)
    first = [loud[np.searchsorted(loud, mark.start * rate)] / rate for mark in book.marks]
    assert max(one - mark.start for one, mark in zip(first, book.marks, strict=True)) <= 0.05
    before = [sound[max(round((mark.start - 0.1) * rate), 0) : round(mark.start * rate)] for mark in book.marks]
    assert max(np.abs(quiet).max(initial=0) for quiet in before) < 0.02
    voices = [cast.notes if "note" in mark.title.lower() else cast.narrator for mark in book.marks]
    heard = [pitch_at(second + 0.05, sound, rate) for second in first]
    assert heard == pytest.approx([float(voice.options["hz"]) for voice in voices], rel=0.03)


@new_formats
def test_the_file_lasts_as_long_as_the_report_says(tmp_path: Path, story: Path, settings: Settings, form: Format):
    book = render(story, tmp_path / f"story.{form}", settings).audiobook

    sound, rate = sound_of(book)

    assert len(sound) / rate == book.seconds
    assert book.marks[-1].end == book.seconds


@new_formats
def test_all_formats_of_a_story_last_alike(tmp_path: Path, story: Path, settings: Settings, form: Format):
    mp3 = render(story, tmp_path / "story.mp3", settings).audiobook

    other = render(story, tmp_path / f"story.{form}", settings).audiobook

    # Each of its 40 passages may be rounded by half a frame or packet, 26 and 46 ms at most.
    assert other.seconds == pytest.approx(mp3.seconds, abs=40 * 0.036)


@new_formats
def test_a_second_render_speaks_nothing_and_gives_the_same_bytes(
    tmp_path: Path, story: Path, settings: Settings, form: Format
):
    out = tmp_path / f"story.{form}"
    render(story, out, settings)
    first = out.read_bytes()

    again = render(story, out, settings)

    assert again.tally.synthesized == 0
    assert out.read_bytes() == first


@new_formats
def test_after_a_changed_word_only_its_passage_is_spoken_again(
    tmp_path: Path, story: Path, settings: Settings, form: Format
):
    first = render(story, tmp_path / f"story.{form}", settings)
    story.write_text(story.read_text("utf-8").replace("Chapter 7\n\nThe rain", "Chapter 7\n\nThe snow"), "utf-8")

    again = render(story, tmp_path / f"story.{form}", settings)

    assert (again.tally.synthesized, again.tally.cached) == (1, first.tally.synthesized - 1)


@new_formats
def test_a_damaged_passage_in_the_cache_is_spoken_again(tmp_path: Path, story: Path, settings: Settings, form: Format):
    out = tmp_path / f"story.{form}"
    render(story, out, settings)
    first = out.read_bytes()
    entry = max(
        (path for path in settings.cache.folder.rglob("*") if path.is_file()), key=lambda path: path.stat().st_size
    )
    content = bytearray(entry.read_bytes())
    content[-5] ^= 1
    entry.write_bytes(content)

    again = render(story, out, settings)

    assert again.tally.synthesized == 1
    assert out.read_bytes() == first


def test_formats_do_not_take_each_others_passages(tmp_path: Path, story: Path, settings: Settings):
    render(story, tmp_path / "story.mp3", settings)

    assert render(story, tmp_path / "story.m4b", settings).tally.cached == 0


@pytest.mark.parametrize("form", list(Format))
def test_without_a_name_the_file_has_its_formats_suffix(tmp_path: Path, story: Path, settings: Settings, form: Format):
    (tmp_path / "out").mkdir()

    book = render(story, tmp_path / "out", replace(settings, format=form)).audiobook

    assert Path(book.path).name == f"Story.{form}"


@pytest.mark.parametrize("form", list(Format))
def test_a_name_may_hold_a_colon(
    tmp_path: Path, story: Path, settings: Settings, form: Format, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(tmp_path)

    render(story, f"re:zero.{form}", settings)

    assert (tmp_path / f"re:zero.{form}").stat().st_size > 100_000


@new_formats
def test_somebody_elses_story_of_the_same_title_is_not_written_over(tmp_path: Path, settings: Settings, form: Format):
    (tmp_path / "out").mkdir()
    story = tmp_path / "story.txt"
    names = []
    for author in ("Ann", "Bo", "Ann"):
        story.write_text(f"Title: Home\nAuthor: {author}\n\nThe rain stopped, and nobody had seen it.\n", "utf-8")
        names.append(Path(render(story, tmp_path / "out", replace(settings, format=form)).audiobook.path).name)

    assert names == [f"Home.{form}", f"Home by Bo.{form}", f"Home.{form}"]


@pytest.mark.parametrize(
    ("out", "wished", "form"),
    [
        (None, None, Format.MP3),
        (None, Format.OPUS, Format.OPUS),
        ("lamp.m4b", None, Format.M4B),
        ("lamp.OPUS", None, Format.OPUS),
        ("lamp.m4b", Format.M4B, Format.M4B),
        ("lamp", Format.M4B, Format.M4B),
    ],
)
def test_the_suffix_says_the_format_where_no_option_does(out: str | None, wished: Format | None, form: Format):
    assert format_of(out, wished) is form


def test_a_name_and_a_format_that_contradict_each_other_are_refused():
    with pytest.raises(UsageError, match=r"lamp.m4b ends in .m4b, and --format opus"):
        format_of("lamp.m4b", Format.OPUS)


@pytest.mark.parametrize(
    ("out", "choices"),
    [
        ("lamp.wav", {}),
        ("lamp.wav", {"format": Format.M4B}),
        ("lamp.m4b", {"bitrate": 320}),
        ("lamp.opus", {"bitrate": 0}),
        ("lamp.m4b", {"profile": "acx"}),
    ],
    ids=str,
)
def test_what_cannot_be_made_is_refused_before_anything_is_spoken(
    tmp_path: Path, story: Path, settings: Settings, out: str, choices: dict[str, object]
):
    with pytest.raises(UsageError):
        render(story, tmp_path / out, replace(settings, **choices))

    assert not settings.cache.folder.exists()
