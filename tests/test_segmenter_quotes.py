"""What people say and think, in the quotation marks of every house."""

import time

import pytest

from audiofic.model import Block, BlockKind, Chapter, Document, Kind, Metadata
from audiofic.segmenter import segment
from audiofic.segmenter.quotes import Style, quotes_in
from reading import PROSE, of, script, spoken

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


def lines(*paragraphs: str) -> list[str]:
    return of(Kind.DIALOGUE, "\n\n".join([*paragraphs, PROSE]))


def test_single_quotes_are_speech_where_the_story_uses_them():
    assert lines(
        "'I told 'em so,' he said. 'The boys' dog is goin' home, 'cause of rock 'n' roll.'",
        "'Don't,' she said, 'do that. \"Never,\" he told me.'",
        "The boys' dog and the girls' cat.",
        "‘It’s “fine”,’ he said. ‘’Tis late.’",
    ) == [
        "'I told 'em so,'",
        "'The boys' dog is goin' home, 'cause of rock 'n' roll.'",
        "'Don't,'",
        "'do that. \"Never,\" he told me.'",
        "‘It’s “fine”,’",
        "‘’Tis late.’",
    ]


def test_single_quotes_beside_double_ones_are_no_speech_but_with_a_tag():
    assert lines('"Oh," said Ann.', '"No," said Bob.', "He was 'late' again.", "'Wait,' she said.") == [
        '"Oh,"',
        '"No,"',
        "'Wait,'",
    ]


def test_a_single_quote_is_carried_into_the_next_paragraph():
    assert lines("'First this.", "'Then that,' he said. 'And so.'", "'Oh.'") == [
        "'First this.",
        "'Then that,'",
        "'And so.'",
        "'Oh.'",
    ]


@pytest.mark.parametrize(
    ("paragraph", "said"),
    [
        ("—Hola —dijo Juan—. ¿Qué tal?", ["—Hola", "¿Qué tal?"]),
        ("— Bonjour, dit-il en souriant. Ça va ?", ["— Bonjour,", "Ça va ?"]),
        ("— Ah ! s'écria-t-elle.", ["— Ah !"]),
        ("— Привет, — сказал он. — Как дела?", ["— Привет,", "Как дела?"]),
        ("—The mockery of it! he said gaily. Your absurd name!", ["—The mockery of it!", "Your absurd name!"]),
        ("—Tell me, Mulligan, Stephen said quietly.", ["—Tell me, Mulligan,"]),
        ("--I would say so, Dante answered.", ["--I would say so,"]),
        ("—Yes—no—I do not know.", ["—Yes—no—I do not know."]),
    ],
)
def test_a_line_of_dash_dialogue_is_cut_at_its_tag(paragraph, said):
    assert lines(paragraph, "—No.", "—But yes.") == [*said, "—No.", "—But yes."]


def test_a_dash_in_a_story_with_quotes_is_speech_only_with_a_tag_or_another_beside_it():
    quoted = ['"Oh," said Ann.'] * 12

    assert lines(*quoted, "— A saying", PROSE, "— You came back, she said.")[12:] == ["— You came back,"]
    assert lines(*quoted, "— You are back.", "— I forgot the lid.")[12:] == ["— You are back.", "— I forgot the lid."]


@pytest.mark.parametrize(
    ("paragraph", "said"),
    [
        ("« Bonjour ! » dit-il. « Ça va ? »", ["« Bonjour ! »", "« Ça va ? »"]),
        ("»Oh nein«, sagte er. »Doch!«", ["»Oh nein«", "»Doch!«"]),
        ("„Oh,” she said. „Ja“, sagte er.", ["„Oh,”", "„Ja“"]),
        ("他说：“你好。”她笑了。", ["“你好。”"]),
        ("「お茶は？」と彼女は言った。『うん』", ["「お茶は？」", "『うん』"]),
    ],
)
def test_other_countries_have_other_marks(paragraph, said):
    assert lines(paragraph) == said


@pytest.mark.parametrize(
    "paragraph",
    [
        'It was what is known as "quite a scene," and nobody liked it.',
        'He lived at "Seven Gables." It rained.',
        'They sang of "things that came out of nothing and went there" as they walked.',
    ],
)
def test_what_the_narrator_quotes_inside_a_sentence_is_no_speech(paragraph):
    assert lines('"Oh," said Ann.', paragraph) == ['"Oh,"']


def test_a_tag_without_its_comma_still_is_one():
    assert lines('He grinned "Sure thing."', '"Wait" she coughed "you know."') == [
        '"Sure thing."',
        '"Wait"',
        '"you know."',
    ]


def test_a_hundred_thousand_single_quotes_are_read_in_a_breath():
    started = time.perf_counter()
    quotes_in("'a " * 100_000, Style(single=True))
    quotes_in("a' " * 100_000, Style(single=True))
    quotes_in("—a, he said. " * 20_000, Style(dash=True))

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


def test_a_sentence_in_the_present_tense_in_italics_is_a_thought():
    assert of(Kind.THOUGHT, f"{PROSE}\n\n*He is late.* She was sure of it.\n\n{PROSE}\n") == ["*He is late.*"]


def test_italics_inside_a_quote_are_no_thought():
    assert of(Kind.THOUGHT, f'{PROSE}\n\n"I said _where are you going?_ and he left," she said.\n\n{PROSE}\n') == []
