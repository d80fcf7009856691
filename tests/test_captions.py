"""Transcripts as WebVTT and SubRip."""

import re

from audiofic.colophon import Line
from audiofic.model import Kind
from audiofic.publish.captions import SRT_WIDTH, VTT_WIDTH, moved, srt, vtt


def line(text: str, speaker: str = "", start: float = 1.0, end: float = 3.0, **more: object) -> Line:
    kind = Kind.DIALOGUE if speaker else Kind.NARRATION
    return Line(start, end, 1, 0, kind, speaker, text, **more)  # type: ignore[arg-type]


LONG = line("One fine day she went out. " * 40, end=101.0)


def test_a_line_is_captioned_with_its_exact_times_and_its_speaker():
    assert vtt((line('"Hi."', "Bob", 3661.0204, 3662.5),)) == (
        'WEBVTT\n\n01:01:01.020 --> 01:01:02.500\n<v Bob>"Hi."</v>\n'
    )


def test_what_nobody_says_is_the_narrators():
    assert "<v Narrator>Then.</v>" in vtt((line("Then."),))


def test_what_would_be_markup_is_escaped():
    assert "<v A&amp;B>1 &lt; 2 --&gt; 3</v>" in vtt((line("1 < 2 --> 3", "A&B"),))


def test_subrip_counts_its_captions_and_names_a_speaker_once():
    told = srt((line("Hi.", "Bob"), line("There.", "Bob", 4, 5), line("Yes.", "Al", 6, 7)))

    assert told == (
        "1\n00:00:01,000 --> 00:00:03,000\nBob: Hi.\n\n"
        "2\n00:00:04,000 --> 00:00:05,000\nThere.\n\n"
        "3\n00:00:06,000 --> 00:00:07,000\nAl: Yes.\n"
    )


def test_a_long_line_is_divided_into_captions_that_fit():
    texts = re.findall("<v Narrator>(.*)</v>", vtt((LONG,)))

    assert max(map(len, texts)) <= 2 * VTT_WIDTH
    assert " ".join(texts) == LONG.text.strip()


def test_subrip_captions_are_shorter():
    texts = srt((LONG,)).splitlines()[2::4]

    assert max(map(len, texts[1:])) <= 2 * SRT_WIDTH


def test_a_caption_ends_with_a_sentence_where_it_can():
    assert all(text.endswith(".") for text in re.findall("<v Narrator>(.*)</v>", vtt((LONG,))))


def test_a_divided_line_begins_and_ends_when_it_is_heard_and_leaves_no_gap():
    times = re.findall(r"([\d:.]+) --> ([\d:.]+)", vtt((LONG,)))

    assert (times[0][0], times[-1][1]) == ("00:00:01.000", "00:01:41.000")
    assert [end for _, end in times[:-1]] == [start for start, _ in times[1:]]


def test_it_is_divided_by_the_times_of_its_words_where_there_are_any():
    text = "word " * 40
    words = tuple((5 * n, 5 * n + 4, 50.0 + n) for n in range(40))
    times = re.findall(r"([\d:.]+) -->", vtt((line(text, end=100.0, words=words),)))

    assert times == ["00:00:01.000", "00:01:16.000"]  # 26 words of five characters fit, and the 27th is heard at 76 s


def test_a_word_longer_than_a_caption_stays_whole():
    assert "x" * 300 in vtt((line("Then " + "x" * 300 + " came."),))


def test_a_line_without_words_has_no_caption():
    assert vtt((line("  \n "),)) == "WEBVTT\n"


def test_a_transcript_is_moved_to_a_part_of_its_book():
    part = moved((line("a"), line("b", start=5, end=6, words=((0, 1, 5.5),)), line("c", start=9, end=10)), 4, 9)

    assert part == (line("b", start=1, end=2, words=((0, 1, 1.5),)),)
