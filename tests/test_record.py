"""What a finished file keeps of how it was made, read back from each format."""

from base64 import b64decode
from dataclasses import replace
from pathlib import Path

import pytest
from mutagen.id3 import ID3
from mutagen.mp4 import MP4
from mutagen.oggopus import OggOpus

from audiofic import Settings, render
from audiofic.colophon import COLOPHON, TRANSCRIPT, Transcript, colophon_from, transcript_from
from audiofic.model import Format
from conftest import heard, pitch

STORY = """# Doors

“Is it open?” asked Mira.

“It is,” said Tobias.

A/N: Thanks for reading.
"""


def private(path: str, name: str) -> bytes:
    """What a file keeps under *name*."""
    if path.endswith(".mp3"):
        return next(frame.data for frame in ID3(path).getall("PRIV") if frame.owner == name)
    if path.endswith(".m4b"):
        return b64decode(MP4(path)[f"----:{name}"][0])
    return b64decode(OggOpus(path)[name][0])


@pytest.fixture(params=[*Format])
def path(request: pytest.FixtureRequest, tmp_path: Path, settings: Settings) -> str:
    story = tmp_path / "doors.md"
    story.write_text(STORY, "utf-8")
    return render(story, tmp_path, replace(settings, format=request.param)).audiobook.path


def test_every_format_keeps_its_colophon(path):
    colophon = colophon_from(private(path, COLOPHON))

    assert colophon.metadata.title == "Doors"
    assert colophon.words == 14
    assert [mark.title for mark in colophon.marks][-1] == "Closing note"


def test_narrator_notes_and_characters_have_their_voices(path):
    voices = dict(colophon_from(private(path, COLOPHON)).voices)

    assert list(voices)[:2] == ["narrator", "notes"]
    assert len({voices["narrator"], voices["notes"], voices["Mira"], voices["Tobias"]}) == 4


def test_every_format_keeps_what_is_heard_when(path):
    transcript = transcript_from(private(path, TRANSCRIPT))
    sound = heard(path)
    rate = 48_000 if path.endswith(".opus") else 22_050
    spoken = [line for line in transcript if line.speaker == "Mira" or line.text.startswith("asked")]
    pitches = [pitch(sound[round(line.start * rate) : round(line.end * rate)]) for line in spoken]

    assert [line.text for line in spoken] == ["“Is it open?”", "asked Mira."]
    assert abs(pitches[0] - pitches[1]) > 5


def test_the_colophon_is_the_first_thing_in_an_mp3(tmp_path, settings):
    story = tmp_path / "doors.md"
    story.write_text(STORY, "utf-8")
    head = Path(render(story, tmp_path, settings).audiobook.path).read_bytes()[:64]

    assert head[10:14] == b"PRIV"
    assert COLOPHON.encode() in head


@pytest.fixture
def spoken_by_espeak(tmp_path: Path, settings: Settings) -> Transcript:
    story = tmp_path / "doors.md"
    story.write_text("# Doors\n\nDr. Reed had 12 doors, and “Levi” *never* knew.\n", "utf-8")
    (tmp_path / "doors.cast.toml").write_text('[pronounce]\n"Levi" = "/ˈliːvaɪ/"\n', "utf-8")
    path = render(story, tmp_path, replace(settings, engine="espeak", intro=False)).audiobook.path
    return transcript_from(private(path, TRANSCRIPT))


def test_espeak_tells_when_each_word_begins(spoken_by_espeak):
    for line in spoken_by_espeak:
        times = [at for _, _, at in line.words]
        assert times == sorted(set(times))
        assert not times or line.start <= times[0] <= line.start + 0.05
        assert not times or times[-1] < line.end


def test_words_that_are_spoken_in_other_words_are_found_where_they_are_written(spoken_by_espeak):
    written = [line.text[start:end] for line in spoken_by_espeak for start, end, _ in line.words]

    assert {"Dr", "Reed", "12", "Levi", "never"} <= {*written}


def test_a_clip_s_words_keep_their_places_at_another_rate(tmp_path: Path, settings: Settings):
    story = tmp_path / "doors.md"
    story.write_text("# Doors\n\nNobody had opened it for years.\n", "utf-8")
    two = []
    for form in (Format.MP3, Format.OPUS):
        path = render(story, tmp_path, replace(settings, engine="espeak", format=form)).audiobook.path
        line = transcript_from(private(path, TRANSCRIPT))[-1]
        two.append([at - line.start for _, _, at in line.words])

    assert len(two[0]) == 6
    assert two[0] == pytest.approx(two[1], abs=0.03)
