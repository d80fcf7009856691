"""What a language model is asked, and what may be taken from its reply."""

import pytest

from audiofic.model import Character, Kind
from audiofic.speakers.questions import Question, names_in, questions
from language_model import Line, conversation

SURE = Line("“I am Ann.”", "Ann", 0.97)
UNSURE = Line("“Who, me?”", "Bob", 0.4)


def asked(*told: Line | str | Kind, certainty: float = 0.5, names: tuple[str, ...] = ("Ann", "Bob")) -> list[Question]:
    return list(questions(conversation(*told, names=names), certainty))


def test_only_unsure_lines_are_asked_about():
    assert [one.lines for one in asked("Ann and Bob sat.", SURE, UNSURE)] == [(2,)]


def test_a_line_of_nobody_is_unsure():
    assert [one.lines for one in asked("Ann and Bob sat.", Line("“Oh.”", None, 1.0))] == [(1,)]


def test_a_line_with_a_close_second_is_unsure():
    close = Line("“Oh.”", "Ann", 0.55, others=(("Bob", 0.44),))

    assert [one.lines for one in asked(close)] == [(0,)]


def test_nothing_is_asked_where_all_is_sure():
    assert asked("Ann and Bob sat.", SURE) == []


def test_nothing_is_asked_where_there_is_no_choice():
    assert asked("Ann sat.", UNSURE, names=("Bob",)) == []


def test_the_lines_stand_in_their_surroundings():
    (question,) = asked("Ann and Bob sat.", SURE, UNSURE, "Rain fell.")

    assert question.text.endswith("Ann and Bob sat.\n\n[Ann] “I am Ann.”\n\n[1] “Who, me?”\n\nRain fell.")


def test_a_guess_is_never_told_as_known():
    told = asked(*["Ann and Bob sat. " * 90, UNSURE] * 30)

    assert len(told) > 1
    assert not any("[Bob]" in one.text for one in told)


def test_names_are_those_thought_of_and_then_those_in_the_excerpt():
    (question,) = asked("Ann sat.", Line("“Oh.”", "Bob", 0.4), names=("Ann", "Bob", "Cy"))

    assert question.names == ("Bob", "Ann")


def test_a_character_is_described():
    scene = conversation("Bob sat.", Line("“Oh.”", "I", 0.4), names=("Bob",))
    teller = Character("I", aliases=("Liz",), gender="female", narrates=True)
    script = type(scene.script)(scene.script.metadata, ("",), scene.script.segments, (*scene.script.characters, teller))

    (question,) = questions(type(scene)(script, scene.candidates), 0.5)

    assert question.text.startswith('Names:\n"I" (female, also Liz, who tells the story)\n"Bob"\n\n')


def test_the_question_is_the_same_whatever_is_written_before_the_scene():
    (alone,) = asked("Ann and Bob sat.", UNSURE)
    (later,) = asked("It was morning.", SURE, Kind.BREAK, "Ann and Bob sat.", UNSURE)

    assert (alone.text, alone.messages) == (later.text, later.messages)


def test_the_question_is_the_same_whoever_has_more_lines_elsewhere():
    story = ("Ann and Bob sat.", UNSURE, Kind.BREAK)
    (one,) = asked(*story, SURE)
    (other,) = asked(*story, *[Line("“Oh.”", "Bob", 0.97)] * 3)

    assert one.text == other.text


def test_lines_of_one_scene_share_a_question_and_those_of_two_do_not():
    lines = [one.lines for one in asked("Ann and Bob sat.", UNSURE, UNSURE, Kind.BREAK, "Ann came to Bob.", UNSURE)]

    assert lines == [(1, 2), (5,)]


def test_questions_about_a_long_scene_are_short_and_ask_each_line_once():
    told = asked(*["Ann and Bob sat. " * 500, UNSURE] * 200)

    assert [n for one in told for n in one.lines] == list(range(1, 400, 2))
    assert max(len(one.text) for one in told) < 13_000
    assert max(len(one.lines) for one in told) <= 20


def test_names_of_a_crowd_are_bounded_and_those_thought_of_stay():
    crowd = tuple(f"Man {n:03}" for n in range(300))
    (question,) = asked(" ".join(crowd), Line("“Oh.”", "Man 299", 0.4), names=crowd)

    assert len(question.names) == 30
    assert question.names[0] == "Man 299"


QUESTION = Question((7, 9), ("Ann", "Bob"), "")


@pytest.mark.parametrize(
    "reply",
    [
        '{"1": "Ann", "2": "Bob"}',
        '```json\n{\n  "1": "Ann",\n  "2": "Bob"\n}\n```',
        '<think>Perhaps {"1": "Bob"}? No.</think> Here it is: {"1": "Ann", "2": "Bob"} I hope it helps.',
        '{"1": "Ann", "2": "Bob", "3": "Ann", "7": "Bob", "x": "Bob"}',
    ],
)
def test_names_are_taken_by_their_numbers(reply: str):
    assert names_in(QUESTION, reply) == {7: "Ann", 9: "Bob"}


@pytest.mark.parametrize("name", ["Cy", "ann", "", "Ann and Bob", "Ann.", "\\u001b[2J"])
def test_a_name_that_is_not_on_the_list_is_ignored(name: str):
    assert names_in(QUESTION, f'{{"1": "{name}", "2": "Bob"}}') == {9: "Bob"}


@pytest.mark.parametrize(
    "reply", ["", "Ann", '{"1": "Ann", "2": "B', '["Ann", "Bob"]', '{"1": 2}', '{"1": null}', "{1: Ann}", "{" * 100_000]
)
def test_a_reply_without_an_object_of_names_is_none(reply: str):
    assert names_in(QUESTION, reply) is None
