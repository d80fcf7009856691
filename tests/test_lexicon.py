"""A lexicon in a text: which entry stands where, in which form, and what becomes of it."""

import pytest

from audiofic.errors import LexiconError
from audiofic.lexicon import EMPTY, compiled
from audiofic.lexicon.entries import Entry, read_entry
from audiofic.notation import plain


def entry(text: str, said: object, layer: str = "pack", *, pattern: bool = False) -> Entry:
    return read_entry(text, said, layer, pattern=pattern)


NARUTO = entry("Naruto", "/nəˈɹuːtoʊ/")
LEXICON = compiled(
    [
        NARUTO,
        entry("Sasuke", {"ipa": "ˈsɑːskeɪ", "say": "Sahsskay"}),
        entry("Sirius", "/ˈsɪɹiəs/"),
        entry("Itachi", "ee TAH chee"),
        entry("jutsu", "/ˈdʒʌtsuː/"),
        entry("Rose", "/ˈɹoʊzə/"),
        entry("Thi", "/ˈtiː/"),
        entry("Byakuya", "/ˈbjɑːkuːjə/"),
        entry("Kuchiki Byakuya", "/ˈkuːtʃiki ˈbjɑːkuːjə/"),
        entry("D'Artagnan", "/dɑːˈtænjən/"),
        entry("ANBU", {"ipa": "ˈænbuː", "case": True}),
        entry("-kun", "/kʊn/"),
        entry("C-3PO", "see three pee oh"),
    ]
)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Naruto ran.", "[Naruto](/nəˈɹuːtoʊ/) ran."),
        ("“Naruto!”", "“[Naruto](/nəˈɹuːtoʊ/)!”"),
        ("NARUTO", "[NARUTO](/nəˈɹuːtoʊ/)"),
        ("naruto", "naruto"),
        ("Narutoish, aNaruto, Naruto7", "Narutoish, aNaruto, Naruto7"),
        ("_Naruto_", "_[Naruto](/nəˈɹuːtoʊ/)_"),
        ("a rose for Rose, ROSE", "a rose for [Rose](/ˈɹoʊzə/), [ROSE](/ˈɹoʊzə/)"),
        ("a jutsu, a Jutsu, a JUTSU", "a [jutsu](/ˈdʒʌtsuː/), a [Jutsu](/ˈdʒʌtsuː/), a [JUTSU](/ˈdʒʌtsuː/)"),
        ("ANBU, Anbu, anbu", "[ANBU](/ˈænbuː/), Anbu, anbu"),
        ("Itachi's", "ee TAH chee's"),
        ("Naruto’s NARUTO'S", "[Naruto’s](/nəˈɹuːtoʊz/) [NARUTO'S](/nəˈɹuːtoʊz/)"),
        ("Sirius's", "[Sirius's](/ˈsɪɹiəsɪz/)"),
        ("two Narutos", "two [Narutos](/nəˈɹuːtoʊz/)"),
        ("Thi and this and This", "[Thi](/ˈtiː/) and this and This"),
        ("Sasuke's", "[Sahsskay's](/ˈsɑːskeɪz/)"),
        ("Kuchiki Byakuya", "[Kuchiki Byakuya](/ˈkuːtʃiki ˈbjɑːkuːjə/)"),
        ("Kuchiki and Byakuya", "Kuchiki and [Byakuya](/ˈbjɑːkuːjə/)"),
        ("D’Artagnan", "[D’Artagnan](/dɑːˈtænjən/)"),
        ("C‑3PO", "see three pee oh"),
        ("Naruto-kun, Mira-kun", "[Naruto](/nəˈɹuːtoʊ/)[-kun](/kʊn/), Mira[-kun](/kʊn/)"),
        ("kun, -kun", "kun, -kun"),
        ("N-Naruto, N-n-Naruto", "[N-Naruto](/nə nəˈɹuːtoʊ/), [N-n-Naruto](/nə nə nəˈɹuːtoʊ/)"),
        ("X-Naruto", "X-[Naruto](/nəˈɹuːtoʊ/)"),
    ],
)
def test_a_word_is_found_in_each_of_its_forms(text, told):
    assert LEXICON.pronounce(text) == told


def test_the_letters_of_a_text_stay_where_only_its_sounds_are_told():
    text = "“N-Naruto-kun’s jutsu!” Kuchiki Byakuya cried."

    assert plain(LEXICON.pronounce(text)) == text


def test_without_entries_a_text_stays_as_it_is():
    assert EMPTY.pronounce("“Naruto!”") == "“Naruto!”"


def test_a_link_of_the_story_is_no_pronunciation():
    assert EMPTY.pronounce("See [here](/there/) and [there](/a b/).") == "See [here] and [there]."


def test_of_two_alike_the_later_wins():
    lexicon = compiled([NARUTO, entry("Naruto", "/ˈnɑːɹutoʊ/", "story")])

    assert lexicon.pronounce("Naruto") == "[Naruto](/ˈnɑːɹutoʊ/)"


def test_of_two_alike_the_later_wins_whatever_their_case():
    lexicon = compiled([entry("jutsu", "/ˈdʒʌtsuː/"), entry("Jutsu", "/ˈjuːtsuː/", "story")])

    assert lexicon.pronounce("jutsu Jutsu") == "[jutsu](/ˈdʒʌtsuː/) [Jutsu](/ˈjuːtsuː/)"


def test_a_respelling_may_use_other_entries():
    lexicon = compiled([NARUTO, entry("Seventh", "Hokage Naruto")])

    assert lexicon.pronounce("the Seventh’s hat") == "the Hokage [Naruto’s](/nəˈɹuːtoʊz/) hat"


@pytest.mark.parametrize(
    ("entries", "loop"),
    [
        ([("Levi", "Levi")], '"Levi" (pack) -> "Levi" (pack)'),
        ([("A", "my B"), ("B", "the D"), ("D", "A")], '"A" (pack) -> "B" (pack) -> "D" (pack) -> "A" (pack)'),
    ],
)
def test_respellings_that_lead_back_to_themselves_are_refused_by_name(entries, loop):
    with pytest.raises(LexiconError) as caught:
        compiled([entry(*one) for one in entries])

    assert loop in caught.value.message


@pytest.mark.parametrize("order", [1, -1])
def test_a_long_chain_of_respellings_is_refused(order):
    chain = [entry(f"Word{n}x", f"my Word{n + 1}x") for n in range(2000)]

    with pytest.raises(LexiconError, match="more than 20 respellings"):
        compiled(chain[::order])


def test_a_respelling_may_be_respelt_again():
    lexicon = compiled([entry(f"Word{n}x", f"Word{n + 1}x") for n in range(20)])

    assert lexicon.pronounce("Word0x") == "Word20x"


def test_a_loop_is_broken_by_a_later_entry():
    lexicon = compiled([entry("A", "my B"), entry("B", "the A"), entry("A", "/eɪ/", "story")])

    assert lexicon.pronounce("B") == "the [A](/eɪ/)"


def test_a_pattern_may_ask_for_its_groups():
    lexicon = compiled([entry(r"Team (\d+)", {"say": r"Team number \1"}, pattern=True)])

    assert lexicon.pronounce("Team 7, Teams 7") == "Team number 7, Teams 7"


def test_a_pattern_may_have_a_sound():
    lexicon = compiled([entry(r"\[?Levi\]?a?", "/ˈliːvaɪ/", pattern=True)])

    assert lexicon.pronounce("Levia") == "[Levia](/ˈliːvaɪ/)"


def test_the_longer_of_a_word_and_a_pattern_wins():
    lexicon = compiled([entry("Obi-Wan Kenobi", "O B K"), entry("Obi.Wan", "O B", pattern=True)])

    assert lexicon.pronounce("Obi-Wan and Obi-Wan Kenobi") == "O B and O B K"


def test_only_english_has_english_endings():
    lexicon = compiled([NARUTO], "de")

    assert lexicon.pronounce("Narutos Naruto") == "Narutos [Naruto](/nəˈɹuːtoʊ/)"


@pytest.mark.parametrize(
    ("text", "said", "fault"),
    [
        ("Levi", "/'liːvaɪ/", '"\'" is no symbol of the IPA. Did you mean ˈ?'),
        ("Levi", "/liːvaɪ9/", '"9" is no symbol'),
        ("Levi", "/kafé/", '"é" is no symbol'),
        ("Levi", "/ˈ/", "no sound"),
        ("Levi", "", "nothing to say"),
        ("Levi", {"sya": "leevye"}, 'unknown key "sya". Did you mean "say"?'),
        ("Levi", {"say": "leevye", "case": 1}, "case"),
        ("Levi", 7, "7 is no pronunciation"),
        ("Levi", "[lee]vye", "[ and ]"),
        ("*Levi*", "leevye", "does not begin"),
    ],
)
def test_a_wrong_entry_is_refused(text, said, fault):
    with pytest.raises(LexiconError) as caught:
        entry(text, said)

    assert fault in caught.value.message
    assert caught.value.hint


@pytest.mark.parametrize(
    ("pattern", "say", "fault"),
    [("(", "x", "regular expression"), ("(a)", r"\2", "invalid group"), ("a*", "x", "no word at all")],
)
def test_a_wrong_pattern_is_refused(pattern, say, fault):
    with pytest.raises(LexiconError, match=fault):
        entry(pattern, {"say": say}, pattern=True)
