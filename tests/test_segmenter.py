"""Stage 2: Documents become Scripts, letter by letter."""

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audiofic.errors import StoryError
from audiofic.model import Block, BlockKind, Chapter, Document, Kind, Metadata, NoteSort, Script, Segment
from audiofic.readers import read
from audiofic.readers.text import read_text
from audiofic.segmenter import segment
from audiofic.segmenter.quotes import quotes_in

SHARED = Path(__file__).parents[2] / "shared"
DOOR = Path(__file__).parent / "stories" / "door.txt"
PROSE = "The kettle sang, and nobody in the whole long house got up to take it off the fire."
TOLD = "He took the kettle off the fire. She watched him, and they said nothing for a while."


def script(text: str, intro: bool = False) -> Script:
    return segment(read_text(text.encode(), "story.txt"), intro)


def of(kind: Kind, text: str) -> list[str]:
    return [one.text for one in script(text).segments if one.kind is kind]


def spoken(text: str) -> list[tuple[str, str]]:
    return [(one.kind.value, one.text) for one in script(text).segments]


def assert_faithful(story: Document, told: Script) -> None:
    """Segments and header lines, put back together, are the text."""
    spans = [(one.start, one.end) for one in told.segments if one.start is not None and one.end is not None]
    assert spans == sorted(spans)
    silent = [(b.start, b.end) for c in story.chapters for b in c.blocks if b.kind is BlockKind.METADATA]
    rebuilt, at = [], 0
    for start, end in sorted([*spans, *silent]):
        assert at <= start < end
        assert not story.text[at:start].strip()
        rebuilt += [story.text[at:start], story.text[start:end]]
        at = end
    assert not story.text[at:].strip()
    assert story.text == "".join(rebuilt) + story.text[at:]
    for one in told.segments:
        if one.start is not None:
            assert one.text == " ".join(story.text[one.start : one.end].split())


# Fidelity

CHUNKS = [
    PROSE,
    TOLD,
    '"',
    "“",
    "”",
    "'",
    "‘",
    "’",
    "*",
    "_",
    "(A/N: ",
    ")",
    "[",
    "]",
    "\n",
    "\n\n",
    " ",
    "said Ann",
    "she thought",
]
CHUNKS += [
    "A/N: hi",
    "***",
    "Chapter 1",
    "The End",
    "6'2\"",
    "—",
    "...",
    "«",
    "»",
    "„",
    "「",
    "」",
    "é",
    "Title: X",
    "I",
    ",",
    "!",
]


@settings(max_examples=400)
@given(st.lists(st.sampled_from(CHUNKS), max_size=40))
def test_the_segments_put_back_together_are_the_text(chunks):
    try:
        story = read_text("".join(chunks).encode(), "story.txt")
    except StoryError:
        return
    assert_faithful(story, segment(story))


@given(st.text(max_size=200))
def test_any_text_is_told_letter_by_letter(text):
    try:
        story = read_text(text.encode("utf-8", "replace"), "story.txt")
    except StoryError:
        return
    assert_faithful(story, segment(story, intro=False))


def samples() -> list[Path]:
    return sorted(
        [
            *SHARED.glob("seeds/*.txt"),
            *SHARED.glob("samples/*/*.txt"),
            *SHARED.glob("data/pdnc/data/[A-E]*/novel_text.txt"),
        ]
    )


@pytest.mark.skipif(not samples(), reason="../shared, with the sample stories, is not here")
def test_every_sample_is_told_letter_by_letter():
    for path in samples():
        story = read(path)
        assert_faithful(story, segment(story))


def test_the_door_is_told_letter_by_letter():
    story = read(DOOR)

    assert_faithful(story, segment(story))


def test_paragraph_numbers_rise_by_one_and_pieces_share_them():
    numbers = [one.paragraph for one in segment(read(DOOR)).segments]

    assert list(range(max(numbers) + 1)) == sorted(set(numbers))
    assert numbers == sorted(numbers)
    assert len([one for one in script(f'{PROSE}\n\n"Oh," he said. "No."').segments if one.paragraph == 1]) == 3


# Intro


def test_the_intro_says_title_author_fandom_and_rating():
    told = script(f"Title: The Kettle\nAuthor: tinlid\nFandom: Naruto\nRating: T\n\n{PROSE}\n", intro=True)

    intro = [one for one in told.segments if one.kind is Kind.INTRO]
    assert [i.text for i in intro] == [
        "The Kettle, by tinlid.",
        "A Naruto story.",
        "Rated T.",
        "Read by synthetic voices.",
    ]
    assert {None} == {one.start for one in intro}
    assert {0} == {one.paragraph for one in intro}


def test_a_title_that_the_story_says_itself_is_not_said_twice():
    told = script(f"Title: The Kettle\nAuthor: tinlid\n\nThe Kettle\n\n{PROSE}\n", intro=True)

    assert [one.text for one in told.segments][:3] == ["The Kettle", "By tinlid.", "Read by synthetic voices."]


def test_a_note_between_intro_and_heading_keeps_both():
    told = script(f"Title: The Kettle\nAuthor: tinlid\nSummary: Tea.\n\nThe Kettle\n\n{PROSE}\n", intro=True)

    assert [one.kind.value for one in told.segments] == ["intro", "intro", "note", "heading", "narration"]


@pytest.mark.parametrize(
    ("title", "said"), [("Why Me?", "Why Me? By tinlid."), ("The Kettle.", "The Kettle, by tinlid.")]
)
def test_a_title_with_its_own_full_stop_is_said_well(title, said):
    assert said == script(f"Title: {title}\nAuthor: tinlid\n\n{PROSE}\n", intro=True).segments[0].text


def test_without_intro_there_is_none():
    assert [one.kind.value for one in script(PROSE).segments] == ["narration"]


# Dialogue


@pytest.mark.parametrize(
    ("paragraph", "quotes"),
    [
        ('"Oh," he said.', ['"Oh,"']),
        ("“Oh,” he said.", ["“Oh,”"]),
        ('"Oh," he said, "no."', ['"Oh,"', '"no."']),
        ('He said, "Oh no."', ['"Oh no."']),
        ('"Because, silly" and as she breathed.', ['"Because, silly"']),
        ('"I—" she coughed "—know."', ['"I—"', '"—know."']),
        ('Then—"Stop!"—and nothing.', ['"Stop!"']),
        ('"He called me "an idiot" today," she said.', ['"He called me "an idiot" today,"']),
        ('"He called me "an idiot""', ['"He called me "an idiot""']),
        ('"Hello."She left.', ['"Hello."']),
        ('The man was 6\'2" tall. "Tall," she said.', ['"Tall,"']),
        ('"He is 6\'2" tall," she said.', ['"He is 6\'2" tall,"']),
        ('"It is 5" long," he said.', ['"It is 5" long,"']),
        ('A 5" nail. "Ow!"', ['"Ow!"']),
        ('*"Oh,"* he said.', ['"Oh,"']),
        ('**"Oh."**', ['"Oh."']),
        ("«Oh», he said.", ["«Oh»"]),
        ("„Oh nein“, sagte er.", ["„Oh nein“"]),
        ("「お茶は？」 asked the kettle.", ["「お茶は？」"]),
        ('"Hello there," he said. "I never close', ['"Hello there,"', '"I never close']),
        ('"Hello there, he said. "Goodbye now."', ['"Hello there, he said.', '"Goodbye now."']),
        ('Hello there." He left. "Come back!"', ['"Come back!"']),
        ('He gave a "gift" to her.', []),
        ('He read "Emma" aloud again.', []),
        ('She whispered "Run" and fled.', ['"Run"']),
        ('He looked up. "Yeah" and that was all.', ['"Yeah"']),
        ('A stray " mark', []),
        ('The end. "', []),
        ('"" he said.', []),
        ("(“Oh,” he said.)", ["“Oh,”"]),
    ],
)
def test_quotes_are_found(paragraph, quotes):
    assert quotes == of(Kind.DIALOGUE, f"{PROSE}\n\n{paragraph}\n")


def test_an_unclosed_quote_does_not_reach_into_the_next_paragraph():
    assert of(Kind.DIALOGUE, f'{PROSE}\n\n"I never close\n\n{PROSE}\n') == ['"I never close']


def test_a_quote_carried_into_the_next_paragraph_is_surer_than_one_never_closed():
    carried = script(f'"First this.\n\n"Then that."\n\n{PROSE}\n').segments
    lost = script(f'"First this.\n\n{PROSE}\n').segments

    assert carried[0].confidence > 0.9 > lost[0].confidence
    assert "carried" in carried[0].evidence


def test_a_quote_interrupted_by_its_tag_is_three_pieces():
    assert spoken(f'"Oh," said Ann, "no."\n\n{PROSE}')[:3] == [
        ("dialogue", '"Oh,"'),
        ("narration", "said Ann,"),
        ("dialogue", '"no."'),
    ]


def test_a_legend_is_narration():
    assert of(Kind.DIALOGUE, f"Title: X\n\n\"speech\"\n\n'thoughts'\n\n{PROSE}\n") == []


def test_a_hundred_thousand_quotation_marks_are_read_in_a_breath():
    started = time.perf_counter()
    quotes_in('"' * 100_000)
    script(("She ran (A/N: ha) *quickly now.* 'x' ( [ " * 5_000) + "end")

    assert time.perf_counter() - started < 5


# Thoughts


@pytest.mark.parametrize(
    ("paragraph", "thought"),
    [
        ("*What was I thinking?*", "*What was I thinking?*"),
        ("She sighed. _I should have known._ Then she left.", "_I should have known._"),
        ("*That is not a mouse,* she thought.", "*That is not a mouse,*"),
        ("'He is so dramatic,' she thought.", "'He is so dramatic,'"),
        ("‘It’s only tin,’ he mused.", "‘It’s only tin,’"),
        ("She wondered, 'What now?'", "'What now?'"),
        ("*I should get up*, I thought.", "*I should get up*"),
    ],
)
def test_a_marked_thought_is_a_thought(paragraph, thought):
    assert [thought] == of(Kind.THOUGHT, f"{PROSE}\n\n{paragraph}\n\n{PROSE}\n")


@pytest.mark.parametrize(
    "paragraph",
    [
        "It was *her* kettle.",
        "He had read _The Kettle War_ twice.",
        "She said it *again and again*, and left.",
        "The boys' kettle, and the girls' kettle, she thought.",
        "'Tis the season, he thought, for kettles.",
        "2 * 3 * 4 is what I thought.",
        "snake_case_words are what I think of",
    ],
)
def test_emphasis_is_no_thought(paragraph):
    assert of(Kind.THOUGHT, f"{PROSE}\n\n{paragraph}\n\n{PROSE}\n") == []


def test_a_sentence_that_the_mark_up_sets_in_italics_is_a_thought():
    text = "She sighed. I should have known. Then she left."
    block = Block(BlockKind.PARAGRAPH, 0, len(text), emphasis=((12, 32),))

    told = segment(Document(Metadata(), text, (Chapter("", (block,)),)), intro=False)

    assert [one.kind.value for one in told.segments] == ["narration", "thought", "narration"]


# Notes


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
        ("Recap: They had tea.", NoteSort.SUMMARY),
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


def test_a_break_keeps_its_costume_as_text():
    assert of(Kind.BREAK, f"{PROSE}\n\n~*~\n\n{PROSE}\n") == ["~*~"]


def test_a_long_story_is_told_fast():
    story = read_text(
        "\n\n".join([PROSE, f'"Oh," said Ann. "{PROSE}" *I see,* he thought.'] * 4_000).encode(), "story.txt"
    )

    started = time.perf_counter()
    segment(story)

    assert time.perf_counter() - started < 5  # about 150,000 words; far from quadratic
