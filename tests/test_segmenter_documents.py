"""Letters, mails, chats and songs in a story are documents, with their senders."""

import pytest

from audiofic.model import Block, BlockKind, Chapter, Document, Kind, Metadata, Segment
from audiofic.readers.plain.text import read_text
from audiofic.segmenter import segment
from reading import PROSE


def documents(*paragraphs: str) -> list[tuple[str, str | None]]:
    story = read_text("\n\n".join([PROSE, *paragraphs, PROSE]).encode(), "story.txt")
    return [(one.text, one.speaker) for one in segment(story).segments if one.kind is Kind.DOCUMENT]


def set_apart(text: str, speaker: str = "") -> list[Segment]:
    block = Block(BlockKind.DOCUMENT, 0, len(text), speaker=speaker)
    return list(segment(Document(Metadata(), text, (Chapter("", (block,)),)), intro=False).segments)


def test_a_letter_runs_from_its_salutation_to_its_signature():
    assert documents("Dear Ann,", "The kettle is well.", "Yours sincerely,", "Bob", "P.S. So is the lid.") == [
        (line, "Bob") for line in ["Dear Ann,", "The kettle is well.", "Yours sincerely,", "Bob", "P.S. So is the lid."]
    ]


@pytest.mark.parametrize(
    "paragraphs",
    [
        ["Dear me, it rained.", "He went home.", "Love was in the air."],
        ["Dear Ann,", '"Stop," said Bob. "I know that letter."', "Yours,", "Bob"],
        ["My dear Ann,", "He never got further than that."],
    ],
)
def test_what_only_begins_like_a_letter_is_none(paragraphs):
    assert documents(*paragraphs) == []


def test_a_mail_is_its_senders():
    assert {"Ann"} == {
        who for _, who in documents("From: Ann", "To: Bob", "Subject: tea", "Come over.", "Love,", "Ann")
    }


@pytest.mark.parametrize(
    "chat",
    [
        ["Ann: hi", "Bob: hello", "Ann: brb"],
        ["[Ann]: hi", "[Bob]: hello", "Ann: brb"],
        ["[Ann] hi", "[Bob] hello", "[Ann] brb"],
        ["<Ann> hi", "<Bob> hello", "<Ann> brb"],
        ["**Ann:** hi", "**Bob:** hello", "**Ann:** brb"],
        ["Ann (12:03): hi", "Bob (12:04): hello", "Ann (12:05): brb"],
    ],
)
def test_three_lines_of_a_chat_are_said_by_their_senders(chat):
    assert [who for _, who in documents(*chat)] == ["Ann", "Bob", "Ann"]


@pytest.mark.parametrize(
    "lines",
    [
        ["Ann: hi", "Bob: hello"],
        ["Name: Ann", "Age: twelve", "Height: tall"],
        ["Then she said: go.", "Then he said: no.", "Then she said: yes."],
        ["At 12:30 it rained.", "At 12:40 it rained.", "At 12:50 it rained."],
    ],
)
def test_other_lines_with_colons_are_no_chat(lines):
    assert documents(*lines) == []


def test_three_verses_in_italics_are_a_song():
    song = ["_Row, row your boat_", "_gently down the stream_", "_merrily, merrily_"]

    assert documents(*song) == [(verse, None) for verse in song]


def test_three_thoughts_in_italics_are_no_song():
    assert documents("*What was that?*", "*I should run.*", "*Where is the lid?*") == []


def test_a_document_of_the_mark_up_is_passed_on_with_its_sender():
    told = set_apart('"Come to tea," it says. "Bring the lid."', "Ann")

    assert [(one.kind, one.speaker) for one in told] == [(Kind.DOCUMENT, "Ann")]


def test_quotes_in_a_document_are_part_of_it():
    assert [one.kind for one in set_apart('He has "a kettle" and "no lid at all."')] == [Kind.DOCUMENT]


def test_quotes_with_a_tag_in_a_document_are_speech():
    assert [one.kind for one in set_apart('"Come to tea," said Ann, and left.')] == [Kind.DIALOGUE, Kind.DOCUMENT]
