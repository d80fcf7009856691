"""What speaks for each candidate of a line, and what the lines around it make of that."""

import numpy as np
import pytest

from audiofic.speakers.cues import FAMILIES, NAMES, Weigher
from audiofic.speakers.cues.candidates import MOST, case_of
from audiofic.speakers.cues.story import FAR, story_of
from audiofic.speakers.decoding import NEIGHBOURS, Field, Floats, chances, neighbours
from audiofic.speakers.ranker import model
from audiofic.speakers.study import Study, study
from reading import PROSE, script

ANN, BOB = 0, 1
SCENE = """Ann sat by the fire. Bob came in from the yard, and she looked up.

"You came back," said Ann.

"I did, Ann."

"Why?" Ann asked.

"The girl is ill," Bob said. He shook the rain from his coat.

* * *

Bob rode out.

"Nobody here," said Bob."""


def studied(text: str) -> Study:
    return study(script(f"{PROSE}\n\n{text}\n\n{PROSE}\n"))


def cue(story: Study, turn: int, name: str, column: str) -> float:
    """One value of one candidate of a turn."""
    rows = Weigher(story).rows()
    people = [story.people.persons[person].name for person in rows.candidates[turn]]
    row = sum(map(len, rows.candidates[:turn])) + people.index(name)
    return float(rows.values[row][NAMES.index(column)])


@pytest.fixture(scope="module")
def scene() -> Study:
    return studied(SCENE)


def test_every_family_gives_a_value_for_each_of_its_names(scene):
    story = story_of(scene)
    cases = [case_of(story, number) for number in range(len(scene.turns))]

    for family in FAMILIES:
        rows = [row for case in cases for row in family(story).rows(case)]
        assert {len(row) for row in rows} == {len(family.names)}


def test_no_two_columns_of_a_kind_have_one_name():
    assert len(set(NAMES)) == len(NAMES)
    assert len(set(NEIGHBOURS)) == len(NEIGHBOURS)


def test_the_trained_questions_are_about_columns_that_are_there():
    first, *later = model().rounds

    assert first.cues.max() < len(NAMES)
    assert all(forest.cues.max() < len(NAMES) + len(NEIGHBOURS) for forest in later)


@pytest.mark.parametrize(("name", "value"), [("Ann", 3.0), ("Bob", -3.0)])
def test_a_name_in_a_tag_speaks_for_its_owner_and_against_all_others(scene, name, value):
    assert cue(scene, 0, name, "after_name") == value


@pytest.mark.parametrize(("name", "value"), [("Ann", 1.0), ("Bob", 0.0)])
def test_a_vocative_marks_its_owner_as_called(scene, name, value):
    assert cue(scene, 1, name, "called") == value
    assert cue(scene, 2, name, "prev_called") == value


def test_the_words_of_a_vocative_are_kept(scene):
    assert list(Weigher(scene).rows().called[1].values()) == ["Ann"]


def test_the_tag_of_a_line_is_known_to_its_neighbours(scene):
    assert cue(scene, 1, "Ann", "known-1") == 1.0
    assert cue(scene, 1, "Bob", "known-1") == -1.0
    assert cue(scene, 1, "Bob", "known+2") == 1.0


def test_turn_and_turn_about_is_counted_from_the_nearest_tag(scene):
    assert (cue(scene, 1, "Ann", "anchor_back"), cue(scene, 1, "Ann", "anchor_parity")) == (1.0, -1.0)
    assert (cue(scene, 2, "Ann", "anchor_back"), cue(scene, 2, "Ann", "anchor_parity")) == (2.0, 1.0)


def test_a_line_beyond_a_change_of_scene_is_no_neighbour(scene):
    assert cue(scene, 4, "Bob", "gap_prev") == FAR
    assert cue(scene, 4, "Bob", "known-1") == 0.0


def test_whose_name_stands_nearer_is_nearer(scene):
    assert cue(scene, 0, "Bob", "since_name") < cue(scene, 0, "Ann", "since_name")


def test_no_line_has_more_candidates_than_the_most():
    crowd = " ".join(
        f"{name} nodded. {name} smiled." for name in "Ann Bob Cy Dan Eve Fay Gus Hal Ida Jim Kit Lou Max".split()
    )

    assert len(Weigher(studied(f'{crowd}\n\n"Well?"')).rows().candidates[0]) == MOST


# What the lines around make of it


def field(turns: int, gaps: dict[int, int] | None = None, nouns: dict[int, int] | None = None) -> Field:
    """Turns that Ann or Bob may say, all of one conversation but for *gaps*; none has words."""
    return Field(
        turns=np.repeat(np.arange(turns), 2),
        persons=np.tile(np.array([ANN, BOB]), turns),
        gaps=np.array([(gaps or {}).get(n, 1) for n in range(turns)]),
        nouns=np.array([(nouns or {}).get(n, -1) for n in range(turns)]),
        lengths=np.ones(turns, np.float32),
        words=np.zeros((2, 0), np.int64),
    )


def said_by(*persons: int | None) -> Floats:
    """Chances: each turn is surely somebody's, or may be anybody's."""
    each = {ANN: [1.0, 0.0], BOB: [0.0, 1.0], None: [0.5, 0.5]}
    return np.array([chance for person in persons for chance in each[person]], np.float32)


def column(name: str, where: Field, chance: Floats, turn: int) -> list[float]:
    """What a turn's neighbours say of Ann and of Bob."""
    values = neighbours(where, chance)[:, NEIGHBOURS.index(name)]
    return [round(float(value), 3) for value in values[2 * turn : 2 * turn + 2]]


def test_the_chances_of_a_line_make_one():
    scores = np.array([3.0, -2.0, 0.5, 90.0, -90.0, 0.0], np.float32)
    where = field(3)

    assert np.bincount(where.turns, chances(scores, where)) == pytest.approx(1.0)


def test_the_line_before_tells_who_said_it():
    assert column("said-1", field(2), said_by(ANN, None), turn=1) == [1.0, 0.0]


def test_lines_beyond_a_change_of_scene_are_not_joined():
    apart = field(2, gaps={1: FAR})

    assert column("said-1", apart, said_by(ANN, None), turn=1) == [-1.0, -1.0]
    assert column("said+1", apart, said_by(None, ANN), turn=0) == [-1.0, -1.0]


def test_who_spoke_two_lines_ago_is_next_by_turn_and_turn_about():
    assert column("spoke_parity", field(3), said_by(ANN, BOB, None), turn=2) == [1.0, -1.0]


def test_a_line_between_two_of_one_speaker_knows_it():
    assert column("same_around", field(3), said_by(ANN, None, ANN), turn=1) == [1.0, 1.0]


def test_the_painter_is_whoever_other_lines_of_the_painter_are_given_to():
    painter = field(4, nouns={0: 0, 1: 0, 3: 0})

    assert column("noun_share", painter, said_by(ANN, ANN, BOB, None), turn=3) == [1.0, 0.0]


def test_a_line_with_a_noun_of_its_own_learns_nothing_from_others():
    painter = field(3, nouns={0: 0, 2: 1})

    assert column("noun_share", painter, said_by(ANN, BOB, None), turn=2) == [-1.0, -1.0]
