"""Author's notes by convention, and what only looks like one."""

from dataclasses import replace

import pytest

from audiofic.model import Block, BlockKind, Chapter, Document, Kind, Metadata, NoteSort, Segment
from audiofic.readers import read
from audiofic.segmenter import segment
from reading import DOOR, PROSE, TOLD, script, spoken


def notes(text: str) -> list[Segment]:
    return [one for one in script(text).segments if one.kind is Kind.NOTE]


@pytest.mark.parametrize(
    ("line", "sort"),
    [
        ("A/N: Hello.", NoteSort.AUTHOR),
        ("AN: Hello.", NoteSort.AUTHOR),
        ("AN - Hello.", NoteSort.AUTHOR),
        ("A.N. - Hello.", NoteSort.AUTHOR),
        ("**A/N: Hello.**", NoteSort.AUTHOR),
        ("[A/N: Hello.]", NoteSort.AUTHOR),
        ("(A/N Hello.)", NoteSort.AUTHOR),
        ("Author's Note: Hello.", NoteSort.AUTHOR),
        ("Authors’ Notes - Hello.", NoteSort.AUTHOR),
        ("Quick note: Hello.", NoteSort.AUTHOR),
        ("Disclaimer: Not mine.", NoteSort.DISCLAIMER),
        ("Trigger Warning: tea", NoteSort.WARNING),
        ("TW: tea", NoteSort.WARNING),
    ],
)
def test_a_label_on_top_of_a_chapter_makes_a_note(line, sort):
    found = notes(f"Chapter 1\n\n{line}\n\n{TOLD}\n\n{TOLD}\n")

    assert [(line, sort)] == [(one.text, one.sort) for one in found]
    assert "label" in found[0].evidence


@pytest.mark.parametrize(
    "line",
    [
        "An arrow hit him.",
        "AN ARROW HIT HIM.",
        "Warning bells rang in the yard.",
        "Recap: They had tea.",
        "[Lights up on an empty stage.]",
        "Note to self: never boil holy water.",
        "Authors are odd people.",
        "Summary justice was done.",
        "Anne: she was late.",
        "Disclaimers bored him.",
        "The author's note lay on the table.",
    ],
)
def test_prose_is_no_note(line):
    assert notes(f"Chapter 1\n\n{line}\n\n{TOLD}\n\n{line}\n") == []


def test_a_warning_in_the_middle_of_a_story_is_story():
    assert notes("\n\n".join([TOLD] * 5 + ["Warning: wet paint."] + [TOLD] * 5)) == []


def test_a_hard_label_in_the_middle_of_a_story_is_one_note():
    assert [one.text for one in notes("\n\n".join([TOLD] * 5 + ["A/N: play the song now."] + [TOLD] * 5))] == [
        "A/N: play the song now."
    ]


def test_a_note_on_top_runs_to_the_divider():
    found = notes(
        "Chapter 1\n\nA/N: Hello!\n\nThank you for the reviews.\n\nI hope you enjoy this one.\n\n---\n\n"
        f"{TOLD}\n\n{TOLD}\n"
    )

    assert len(found) == 3


def test_a_note_on_top_does_not_swallow_the_first_scene():
    assert len(notes(f"Chapter 1\n\nA/N: Hello!\n\n{TOLD}\n\n{TOLD}\n\n---\n\n{TOLD}\n")) == 1


def test_a_note_on_top_does_not_swallow_a_first_person_story():
    assert (
        len(notes("A/N: Hello!\n\nI woke up. My head hurt.\n\nI went back to bed, and the day went on without me."))
        == 1
    )


def test_a_signature_between_two_notes_belongs_to_them():
    assert len(notes(f"Chapter 1\n\nA/N: Hello!\n\n~Tinlid\n\nDisclaimer: not mine.\n\n{TOLD}\n\n{TOLD}\n")) == 3


def test_a_label_alone_takes_the_paragraph_below():
    assert [one.text for one in notes(f"Chapter 1\n\nA/N:\n\nHappy new year.\n\n{TOLD}\n\n{TOLD}\n")] == [
        "A/N:",
        "Happy new year.",
    ]


def test_a_closing_note_runs_to_the_end():
    found = notes("\n\n".join([TOLD] * 6 + ["AN: So, what did you think?", "Next chapter on Friday.", "Love, Tinlid"]))

    assert [one.text for one in found] == ["AN: So, what did you think?", "Next chapter on Friday.", "Love, Tinlid"]
    assert {NoteSort.END} == {one.sort for one in found}


@pytest.mark.parametrize("end", ["The End", "~Fin~", "TBC", "To be continued...", "-End Chapter-", "**THE END**"])
def test_what_follows_the_end_is_a_note(end):
    assert [one.text for one in notes("\n\n".join([TOLD] * 4 + [end, "Please tell me what you liked!"]))] == [
        "Please tell me what you liked!"
    ]


def test_an_epilogue_after_a_divider_stays_story():
    assert notes("\n\n".join([TOLD] * 4 + ["The End", "***", TOLD, TOLD])) == []


def test_a_chapter_that_is_called_a_note_is_one():
    found = notes(f"Chapter 1\n\n{TOLD}\n\nChapter 2: Author's Note\n\nI am on holiday.\n\nChapter 3\n\n{TOLD}\n")

    assert [one.text for one in found] == ["I am on holiday."]


@pytest.mark.parametrize(
    "note", ["(A/N: yes, really)", "[AN - yes, really]", "(a/n (again) yes)", "[Author's note: yes]"]
)
def test_a_note_in_brackets_is_cut_out_of_its_paragraph(note):
    told = spoken(f"{PROSE}\n\nHe left. {note} She stayed.\n\n{PROSE}\n")

    assert [("narration", "He left."), ("note", note), ("narration", "She stayed.")] == told[1:4]


def test_a_note_in_brackets_cuts_a_quote_in_two():
    told = spoken(f'{PROSE}\n\n"Oh dear (A/N: ha) oh dear," he said.\n\n{PROSE}\n')

    assert [kind for kind, _ in told[1:5]] == ["dialogue", "note", "dialogue", "narration"]


def test_other_brackets_are_narration():
    assert notes(f"{PROSE}\n\nHe left (another day) and [an odd one] she stayed.\n\n{PROSE}\n") == []


def test_every_note_has_a_sort():
    assert all(one.sort for one in segment(read(DOOR)).segments if one.kind is Kind.NOTE)


@pytest.mark.parametrize(
    ("line", "sort"),
    [
        ("Authers note: hello.", NoteSort.AUTHOR),
        ("A/N (August): Hello.", NoteSort.AUTHOR),
        ("A.N. Hello again.", NoteSort.AUTHOR),
        ("Chapter Notes: Hello.", NoteSort.AUTHOR),
        ("**Summary for the Chapter:** Tea.", NoteSort.SUMMARY),
        ("Discaimer: i own nothing", NoteSort.DISCLAIMER),
        ("I own nothing.", NoteSort.DISCLAIMER),
        ("Warning(s): tea", NoteSort.WARNING),
        ("Dedicated to my neighbours.", NoteSort.DEDICATION),
        ("*for Moth, who likes them quiet*", NoteSort.DEDICATION),
    ],
)
def test_rarer_labels_on_top_make_notes_too(line, sort):
    assert [(line, sort)] == [(one.text, one.sort) for one in notes(f"Chapter 1\n\n{line}\n\n{TOLD}\n\n{TOLD}\n")]


def test_an_author_who_talks_without_a_label_above_a_divider_is_a_note():
    hello = "Hey guys! Sorry this took so long. I hope you like the chapter, let me know!"

    assert [one.text for one in notes(f"Chapter 1\n\n{hello}\n\n* * *\n\n{TOLD}\n\n{TOLD}\n")] == [hello]


def test_an_author_who_talks_without_a_label_at_the_end_is_a_note():
    bye = "Thanks for reading! The next chapter is half written, please review."

    assert [(one.text, one.sort) for one in notes("\n\n".join([TOLD] * 4 + [bye]))] == [(bye, NoteSort.END)]


def test_a_section_that_tells_a_story_below_the_last_divider_is_none():
    tale = "Five years later they drank tea again. Thank you, they said to the kettle. It had been a long review."

    assert notes("\n\n".join([TOLD] * 4 + ["* * *", tale])) == []


def test_labels_that_the_story_itself_uses_are_story():
    log = "Notes: it sings.\n\nThe kettle was watching him.\n\nNotes: it waits.\n\nHe put down the pen."

    assert notes(f"Chapter 1\n\n{TOLD}\n\n{log}\n\nWarning: it has learned to write.\n\n{TOLD}") == []


def test_a_note_between_two_dividers_ends_with_its_section():
    found = notes(f"{TOLD}\n\n***\n\nA/N: Quick break here.\n\nBack to it!\n\n***\n\n{TOLD}\n\n{TOLD}\n")

    assert [one.text for one in found] == ["A/N: Quick break here.", "Back to it!"]


def test_a_note_that_its_brackets_close_does_not_go_on():
    assert len(notes(f"Chapter 1\n\n[Author's note: half script.]\n\nROOK: Hello?\n\n***\n\n{TOLD}\n\n{TOLD}")) == 1


def test_an_article_in_capitals_in_brackets_is_no_note():
    assert notes(f"{PROSE}\n\nIt was a badge (AN official one, in capitals).\n\n{PROSE}\n") == []


@pytest.mark.parametrize("title", ["HIATUS NOTICE", "READ ME FIRST", "Not a chapter"])
def test_a_notice_in_place_of_a_chapter_is_a_note(title):
    found = notes(f"Chapter 1\n\n{TOLD}\n\n{TOLD}\n\n{title}\n\nI have moved house.\n\nSee you in spring.\n")

    assert [one.text for one in found] == ["I have moved house.", "See you in spring."]


def test_where_the_site_names_its_notes_talk_alone_is_none():
    text = "The lamp was lit.\n\nThank you all for reading, dear readers, and please leave a review of my story!"
    blocks = tuple(Block(BlockKind.PARAGRAPH, at, at + len(part)) for at, part in ((0, text[:17]), (19, text[19:])))
    document = Document(Metadata(title="Salt"), text, (Chapter("Salt", blocks),))

    guessed, named = segment(document, intro=False), segment(replace(document, notes_named=True), intro=False)

    assert [part.kind for part in guessed.segments] == [Kind.NARRATION, Kind.NOTE]
    assert [part.kind for part in named.segments] == [Kind.NARRATION, Kind.NARRATION]
