"""Transcripts as WebVTT and SubRip."""

import re
from itertools import pairwise

import pytest

from audiofic.colophon import Line
from audiofic.model import Kind
from audiofic.publish.captions import captions, moved, srt, vtt


def line(text: str, speaker: str = "", start: float = 1.0, end: float = 3.0, **more: object) -> Line:
    kind = Kind.DIALOGUE if speaker else Kind.NARRATION
    return Line(start, end, 1, 0, kind, speaker, text, **more)  # type: ignore[arg-type]


def as_vtt(*lines: Line) -> str:
    return vtt(captions(lines))


def as_srt(*lines: Line) -> str:
    return srt(captions(lines))


LONG = line("One fine day she went out. " * 40, end=101.0)


def test_a_line_is_captioned_with_its_exact_times_and_its_speaker():
    assert as_vtt(line('"Hi."', "Bob", 3661.0204, 3662.5)) == (
        'WEBVTT\n\n01:01:01.020 --> 01:01:02.500\n<v Bob>"Hi."</v>\n'
    )


def test_what_nobody_says_is_the_narrators():
    assert "<v Narrator>Then.</v>" in as_vtt(line("Then."))


def test_what_would_be_markup_is_escaped():
    assert "<v A&amp;B>1 &lt; 2 --&gt; 3</v>" in as_vtt(line("1 < 2 --> 3", "A&B"))


def test_subrip_counts_its_captions_and_names_a_speaker_once():
    told = as_srt(line("Hi.", "Bob"), line("There.", "Bob", 4, 5), line("Yes.", "Al", 6, 7))

    assert told == (
        "1\n00:00:01,000 --> 00:00:03,000\nBob: Hi.\n\n"
        "2\n00:00:04,000 --> 00:00:05,000\nThere.\n\n"
        "3\n00:00:06,000 --> 00:00:07,000\nAl: Yes.\n"
    )


def test_a_long_line_is_divided_into_captions_that_fit():
    texts = re.findall("<v Narrator>(.*)</v>", as_vtt(LONG))

    assert max(map(len, texts)) <= 65
    assert " ".join(texts) == LONG.text.strip()


def test_a_subrip_caption_has_two_lines_at_most_that_fit():
    long = line("Some words are longer than others, and all of them stand here. " * 9, start=0.0)
    blocks = [block.splitlines()[2:] for block in as_srt(line("Then.", start=0.0, end=0.1), long).split("\n\n")]

    assert {len(block) for block in blocks} == {1, 2}
    assert max(len(text) for block in blocks for text in block) <= 32


def test_a_caption_ends_with_a_sentence_where_it_can():
    assert all(text.endswith(".") for text in re.findall("<v Narrator>(.*)</v>", as_vtt(LONG)))


def test_a_divided_line_begins_and_ends_when_it_is_heard_and_leaves_no_gap():
    times = re.findall(r"([\d:.]+) --> ([\d:.]+)", as_vtt(LONG))

    assert (times[0][0], times[-1][1]) == ("00:00:01.000", "00:01:41.000")
    assert [end for _, end in times[:-1]] == [start for start, _ in times[1:]]


def test_it_is_divided_by_the_times_of_its_words_where_there_are_any():
    text = "word " * 40
    words = tuple((5 * n, 5 * n + 4, 50.0 + n) for n in range(40))
    times = re.findall(r"([\d:.]+) -->", as_vtt(line(text, end=100.0, words=words)))

    # Six words of five characters fit into a line; the thirteenth word is heard at 62 s.
    assert times == ["00:00:01.000", "00:01:02.000", "00:01:14.000", "00:01:26.000"]


@pytest.mark.parametrize("text", ["Then " + "x" * 300 + " came.", "吾輩は猫である。名前はまだ無い。" * 20])
def test_nothing_is_lost_of_words_that_are_longer_than_a_caption(text: str):
    texts = re.findall("<v Narrator>(.*)</v>", as_vtt(line(text)))

    assert max(map(len, texts)) <= 65
    assert "".join(texts).replace(" ", "") == text.replace(" ", "")


def test_captions_are_in_the_order_of_time_and_none_overlaps_or_takes_no_time():
    told = as_vtt(line("last", start=7.0, end=7.0), line("First. " * 40, end=1.0), line("over", start=0.5, end=2.0))
    times = re.findall(r"([\d:.]+) --> ([\d:.]+)", told)

    assert all(start < end for start, end in times)
    assert all(end <= start for (_, end), (start, _) in pairwise(times))
    assert told.index("over") < told.index("last")


def test_a_name_cannot_end_its_tag_or_its_line():
    assert "<v A&gt;B C&lt;/v&gt;>Hi.</v>" in as_vtt(line("Hi.", "A>B\nC</v>"))


def test_a_line_without_words_has_no_caption():
    assert as_vtt(line("  \n ")) == "WEBVTT\n"


def test_a_transcript_is_moved_to_a_part_of_its_book():
    part = moved((line("a"), line("b", start=5, end=6, words=((0, 1, 5.5),)), line("c", start=9, end=10)), 4, 9)

    assert part == (line("b", start=1, end=2, words=((0, 1, 1.5),)),)
