"""The spoken intro, in the manner of podfic."""

import pytest

from audiofic.model import Metadata
from audiofic.segmenter.intro import intro_sentences

END = "Read by synthetic voices."


@pytest.mark.parametrize(
    ("metadata", "said"),
    [
        (Metadata(title="Salt", authors=("Ann",)), ["Salt, by Ann."]),
        (Metadata(title="Salt?", authors=("Ann",)), ["Salt? By Ann."]),
        (Metadata(title="Salt", authors=("ann (annie)", "Bo")), ["Salt, by ann and Bo."]),
        (Metadata(fandoms=("灯台 | Todai | The Lighthouse",)), ["A Lighthouse story."]),
        (Metadata(fandoms=("Tidewatch (TV 2005)",)), ["A Tidewatch story."]),
        (Metadata(fandoms=("Tidewatch - A. Writer",)), ["A Tidewatch story."]),
        (Metadata(fandoms=("A", "B", "C", "D")), ["A crossover story."]),
        (Metadata(rating="Teen And Up Audiences"), ["Rated Teen And Up Audiences."]),
        (Metadata(warnings=("No Archive Warnings Apply",)), []),
        (Metadata(warnings=("Creator Chose Not To Use Archive Warnings",)), []),
        (
            Metadata(warnings=("Major Character Death", "Graphic Depictions Of Violence")),
            ["Content warnings: Major Character Death, Graphic Depictions Of Violence."],
        ),
    ],
)
def test_the_intro_says_what_a_listener_wants_to_know_first(metadata: Metadata, said: list[str]):
    assert intro_sentences(metadata, title_is_read=False) == [*said, END]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("Deutsch", ["Salz.", "Von Ann, Bo.", "Gelesen von künstlichen Stimmen."]),
        ("Русский", ["Salz.", "Ann, Bo.", "Читают синтезированные голоса."]),
        ("Cymraeg", ["Salz.", "Ann, Bo."]),
        ("tlhIngan-Hol", ["Salz.", "Ann, Bo."]),
    ],
)
def test_in_another_language_the_intro_says_nothing_in_english(language: str, said: list[str]):
    metadata = Metadata(title="Salz", authors=("Ann", "Bo"), fandoms=("A",), rating="Mature", language=language)

    assert intro_sentences(metadata, title_is_read=False) == said


def test_the_title_is_not_said_twice():
    assert intro_sentences(Metadata(title="Salt", authors=("Ann",)), title_is_read=True) == ["By Ann.", END]
