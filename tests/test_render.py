"""The whole pipeline, heard: who speaks when, in the file that a listener gets."""

import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import psutil
import pytest
from mutagen.id3 import ID3

from audiofic import AudioficError, Report, Settings, render
from audiofic.cache import Cache
from audiofic.errors import CastError, OutputError, StoryError, UsageError, VoiceError
from audiofic.model import RATE, Kind
from audiofic.production import prepare
from conftest import heard, pitch

STORY = """Title: The Door
Author: Ann
Rating: T
A/N: My first story.

The Door

The door stood open all night, and nobody had seen it.

"I never opened it," said Mira.

"Then who did?" asked Tobias.

"Somebody else did."

* * *

In the morning it was shut again.

A/N: Thanks for reading, everyone.
"""

EXAMPLES = Path(__file__).parents[1] / "examples"


def voices_heard(report: Report, settings: Settings, story: Path) -> list[tuple[Kind, float]]:
    """Kind and pitch (Hz) of every take, by ear."""
    sound = heard(report.audiobook.path)
    segments = prepare(story, settings).script.segments
    return [
        (segments[take.segment].kind, pitch(sound[round(take.start * RATE) + 200 : round(take.end * RATE) - 200]))
        for take in report.audiobook.takes
    ]


def test_every_segment_is_heard_in_its_own_voice_and_in_order(rendered, settings: Settings, tmp_path: Path):
    report = rendered(STORY)

    production = prepare(tmp_path / "story.txt", settings)
    audible = [segment for segment in production.script.segments if segment.kind is not Kind.BREAK]
    expected = [float(production.cast.voice_for(segment).options["hz"]) for segment in audible]
    found = [hz for _, hz in voices_heard(report, settings, tmp_path / "story.txt")]
    assert found == pytest.approx(expected, rel=0.02)


def test_narrator_notes_and_each_speaker_have_voices_of_their_own(rendered, settings: Settings, tmp_path: Path):
    production = rendered(STORY) and prepare(tmp_path / "story.txt", settings)

    cast = production.cast
    used = [cast.narrator, cast.notes, cast.neutral[""], cast.speakers["Mira"], cast.speakers["Tobias"]]
    assert len({voice.name for voice in used}) == 5


def test_every_mark_stands_within_50_ms_of_the_first_sound_of_what_it_names(rendered):
    report = rendered(STORY)

    loud = np.abs(heard(report.audiobook.path)) > 0.02
    for mark in report.audiobook.marks:
        sounding = int(np.argmax(loud[round(mark.start * RATE) :]))
        assert sounding / RATE <= 0.05
        assert not loud[max(0, round((mark.start - 0.3) * RATE)) : round(mark.start * RATE)].any()


def test_a_one_shot_has_marks_for_opening_notes_and_story(rendered):
    tag = ID3(rendered(STORY).audiobook.path)

    titles = [str(chapter.sub_frames["TIT2"]) for chapter in tag.getall("CHAP")]
    assert titles == ["Opening", "Author's note", "The Door", "Closing note"]


def test_the_file_lasts_as_long_as_the_report_says(rendered):
    report = rendered(STORY)

    assert len(heard(report.audiobook.path)) / RATE == pytest.approx(report.audiobook.seconds, abs=1e-6)


def test_every_word_is_spoken_and_counted_once(rendered):
    report = rendered(STORY)

    # 4 of the first note, 2 of the title, 11 + 6 + 5 + 3 + 7 of the story, 5 of the last note
    assert (report.words, report.words_spoken, report.skipped) == (43, 43, ())
    assert report.notes == 2


def test_an_unchanged_story_is_not_spoken_again(rendered):
    first, second = rendered(STORY), rendered(STORY)

    assert (first.tally.cached, second.tally.synthesized) == (0, 0)
    assert second.tally.cached == first.tally.synthesized > 0


def test_a_changed_word_costs_one_passage(rendered, settings: Settings):
    text = (EXAMPLES / "the_cartographers_apprentice.txt").read_text("utf-8")
    first = rendered(text)
    word = text[len(text) // 2 :].split()[5]

    second = rendered(text[: len(text) // 2] + text[len(text) // 2 :].replace(f" {word} ", f" {word} truly ", 1))

    assert first.tally.synthesized > 15
    assert second.tally.synthesized == 1


def test_another_narrator_costs_what_the_narrator_speaks_and_no_more(rendered, settings: Settings):
    rendered(STORY)

    with_other = rendered(STORY, replace(settings, narrator="linnet"))

    assert with_other.tally.synthesized >= 1


def test_many_workers_make_the_same_file_as_one(rendered, settings: Settings, tmp_path: Path):
    text = (EXAMPLES / "the_lamp_room.txt").read_text("utf-8")
    alone = Path(rendered(text).audiobook.path).read_bytes()

    together = rendered(text, replace(settings, jobs=3, cache=Cache(tmp_path / "other")))

    assert Path(together.audiobook.path).read_bytes() == alone


def test_the_file_is_named_by_the_title_safely_for_every_system(tmp_path: Path, settings: Settings, monkeypatch):
    monkeypatch.chdir(tmp_path)
    story = tmp_path / "story.txt"
    story.write_text('Title: Who/What: "When"?..\nAuthor: Ann\n\nIt was noon.\n')

    assert render(story, None, settings).audiobook.path == str(Path("output") / "Who What When.mp3")


@pytest.mark.parametrize("text", ["One", "One.\n", "“", "“Oh!”", "word " * 3000, "x" * 20_000, "a\nb\nc\n" * 500])
def test_odd_stories_render_or_are_refused_with_a_sentence(rendered, text: str):
    if not any(map(str.isalnum, text)):
        with pytest.raises(StoryError, match="word"):
            rendered(text)
        return

    report = rendered(text)

    assert report.words_spoken == report.words > 0


@pytest.mark.parametrize(
    ("choice", "error"),
    [
        ({"narrator": "nobody"}, VoiceError),
        ({"engine": "gramophone"}, AudioficError),
        ({"bitrate": 7}, UsageError),
        ({"voices": Path("nowhere")}, VoiceError),
    ],
)
def test_a_choice_that_cannot_be_is_refused(rendered, settings: Settings, choice, error):
    with pytest.raises(error):
        rendered(STORY, replace(settings, **choice))


@pytest.mark.parametrize(
    ("cast_file", "said"),
    [
        ("[voices]\nMira fern", "line 2"),
        ("[voices]\nMira = 3\n", "str"),
        ("[voices]\nMiro = 'fern'\n", "Mira"),
        ("[voice]\nMira = 'fern'\n", "voice"),
    ],
)
def test_a_broken_cast_file_is_refused_and_says_where(rendered, tmp_path: Path, cast_file: str, said: str):
    (tmp_path / "story.cast.toml").write_text(cast_file)

    with pytest.raises(CastError, match=said):
        rendered(STORY)


def test_a_cast_file_beside_the_story_chooses_the_voices(rendered, tmp_path: Path, settings: Settings):
    rendered(STORY)
    (tmp_path / "story.cast.toml").write_text('[voices]\nMira = "gaffer"\nnarrator = "linnet"\n')

    cast = prepare(tmp_path / "story.txt", settings).cast

    assert (cast.speakers["Mira"].name, cast.narrator.name) == ("gaffer", "linnet")


def test_an_output_folder_that_is_a_file_is_refused_before_anything_is_spoken(tmp_path: Path, settings: Settings):
    (tmp_path / "story.txt").write_text(STORY)
    (tmp_path / "file").write_text("")

    with pytest.raises(OutputError):
        render(tmp_path / "story.txt", tmp_path / "file" / "story.mp3", settings)

    assert not settings.cache.folder.exists()


def test_a_story_of_which_nothing_is_left_is_refused(rendered, settings: Settings):
    with pytest.raises(StoryError, match="left"):
        rendered("Title: A\nAuthor: B\n\nA/N: I am sorry for the wait.\n", replace(settings, intro=False, notes="skip"))


def test_notes_may_be_named_by_a_plain_word(rendered, settings: Settings):
    report = rendered(STORY, replace(settings, notes="voice"))

    assert report.words_spoken == report.words == 43


def test_a_damaged_passage_in_the_cache_is_spoken_again(rendered, settings: Settings):
    rendered(STORY)
    [passage, *_] = settings.cache.folder.glob("??/*")
    passage.write_bytes(passage.read_bytes()[:-100])

    assert rendered(STORY).tally.synthesized == 1


def test_somebody_elses_story_of_the_same_title_is_not_written_over(tmp_path: Path, settings: Settings, monkeypatch):
    monkeypatch.chdir(tmp_path)
    paths = []
    for author in ("Ann", "Bo", "Ann"):
        Path("story.txt").write_text(f"Title: Home\nAuthor: {author}\n\nIt was noon.\n")
        paths.append(Path(render("story.txt", None, settings).audiobook.path).name)

    assert paths == ["Home.mp3", "Home by Bo.mp3", "Home.mp3"]


@pytest.mark.parametrize("name", ["cover.jpg", "story.png"])
def test_a_cover_that_is_no_picture_is_refused_by_name(rendered, tmp_path: Path, name: str):
    (tmp_path / name).write_text("junk")

    with pytest.raises(OutputError, match=name):
        rendered(STORY)


def test_a_missing_story_is_refused(settings: Settings):
    with pytest.raises(StoryError, match="no-such"):
        render("no-such-story.txt", None, settings)


def command(story: Path, target: Path, home: Path, *more: str) -> subprocess.Popen[str]:
    """A render of its own process group, with a cache in *home*."""
    words = [sys.executable, "-m", "audiofic", "render", str(story), "-o", str(target), "--engine", "tone", *more]
    return subprocess.Popen(
        words,
        env={**os.environ, "XDG_CACHE_HOME": str(home)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def workers_of(process: subprocess.Popen[str]) -> list[psutil.Process]:
    """The processes that speak, once one passage is in the cache."""
    children = psutil.Process(process.pid).children(recursive=True)
    return [child for child in children if "spawn_main" in " ".join(child.cmdline())]


def wait_for_passages(home: Path, count: int) -> None:
    for _ in range(600):
        if len(list(home.glob("audiofic/passages/??/[!.]*"))) >= count:
            return
        time.sleep(0.02)
    pytest.fail(f"no {count} passages in time")


@pytest.fixture
def long_story(tmp_path: Path) -> Path:
    story = tmp_path / "long.txt"
    text = (EXAMPLES / "the_cartographers_apprentice.txt").read_text("utf-8")
    numbered = (f"{n} {paragraph}" for n in range(4) for paragraph in text.split("\n\n")[2:])
    story.write_text("Title: Long\nAuthor: Ann\n\n" + "\n\n".join(numbered), "utf-8")
    return story


def test_a_killed_parent_takes_its_workers_along_and_loses_no_finished_passage(long_story: Path, tmp_path: Path):
    process = command(long_story, tmp_path / "long.mp3", tmp_path)
    wait_for_passages(tmp_path, 4)
    workers = workers_of(process)
    process.kill()
    process.communicate()

    _, alive = psutil.wait_procs(workers, timeout=5)
    assert (workers != [], alive) == (True, [])
    assert not (tmp_path / "long.mp3").exists()
    kept = len(list(tmp_path.glob("audiofic/passages/??/[!.]*")))
    again = command(long_story, tmp_path / "long.mp3", tmp_path, "--json")
    out, err = again.communicate()
    assert again.returncode == 0, err
    assert f'"cached": {kept}' in out


def test_a_killed_worker_is_replaced(long_story: Path, tmp_path: Path):
    process = command(long_story, tmp_path / "long.mp3", tmp_path)
    wait_for_passages(tmp_path, 2)
    workers_of(process)[0].kill()

    _, err = process.communicate()

    assert process.returncode == 0, err
    assert "Traceback" not in err
    assert (tmp_path / "long.mp3").exists()


def test_ctrl_c_ends_with_130_and_a_sentence(long_story: Path, tmp_path: Path):
    process = command(long_story, tmp_path / "long.mp3", tmp_path)
    wait_for_passages(tmp_path, 2)
    os.killpg(process.pid, signal.SIGINT)

    out, err = process.communicate()

    assert process.returncode == 130
    assert "Traceback" not in err + out
    assert "goes on from there" in err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["audiofic", "long.txt"]
