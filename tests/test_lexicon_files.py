"""The files of lexicons: three forms, what is refused in them, and which of them a story gets."""

from pathlib import Path

import pytest

from audiofic.errors import LexiconError
from audiofic.lexicon.choice import lexicon_for
from audiofic.lexicon.entries import read_entry
from audiofic.lexicon.files import Pack, packs_in, read_pack
from audiofic.model import Metadata

PLS = """<?xml version="1.0" encoding="UTF-8"?>
<lexicon version="1.0" alphabet="{alphabet}" xml:lang="en-GB" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon">
  <lexeme><grapheme>Newton</grapheme><grapheme>Isaac Newton</grapheme>
    <phoneme>ˈnjuːt</phoneme><phoneme prefer="true">ˈnjuːtən</phoneme><!-- an example --></lexeme>
  <lexeme><grapheme>W3C</grapheme><alias>World Wide Web Consortium</alias></lexeme>
</lexicon>"""


def told(pack: Pack) -> dict[str, str]:
    return {entry.text: entry.ipa or entry.say for entry in pack.entries}


def write(folder: Path, name: str, *words: str, head: str = "") -> None:
    folder.mkdir(exist_ok=True)
    lines = [f'name = "{name}"', head, "[words]", *words]
    (folder / f"{name}.toml").write_text("\n".join(lines), "utf-8")


def test_our_own_form(tmp_path):
    path = tmp_path / "naruto.toml"
    path.write_text(
        '\ufeffname = "naruto"\nlanguage = "de-AT"\nfandoms = ["Naruto", "Boruto"]\nseries = "A Life"\n'
        '[words]\n"Levi" = { ipa = "ˈliːvaɪ", say = "leevye", case = true }\n'
        "[patterns]\n'Team (\\d+)' = 'team \\1'\n",
        "utf-8",
    )
    pack = read_pack(path)

    assert (pack.name, pack.language, pack.fandoms, pack.series) == ("naruto", "de", ("Naruto", "Boruto"), "A Life")
    assert [(one.text, one.ipa, one.say, one.case, one.pattern, one.layer) for one in pack.entries] == [
        ("Levi", "ˈliːvaɪ", "leevye", True, False, "naruto"),
        (r"Team (\d+)", "", r"team \1", False, True, "naruto"),
    ]


def test_the_w3c_s_form(tmp_path):
    path = tmp_path / "newton.pls"
    path.write_text(PLS.format(alphabet="ipa"), "utf-8")

    assert read_pack(path).language == "en"
    assert told(read_pack(path)) == {
        "Newton": "ˈnjuːtən",
        "Isaac Newton": "ˈnjuːtən",
        "W3C": "World Wide Web Consortium",
    }


def test_search_and_replace(tmp_path):
    path = tmp_path / "mine.txt"
    path.write_text("# a comment\n\nLevi==leevye\nTeam (\\d+)==team \\1\nMira == /ˈmaɪɹə/\n", "utf-8")

    assert told(read_pack(path)) == {"Levi": "leevye", "Mira": "ˈmaɪɹə", r"Team (\d+)": r"team \1"}
    assert [one.text for one in read_pack(path).entries if one.pattern] == [r"Team (\d+)"]


@pytest.mark.parametrize(
    ("name", "text", "faults"),
    [
        ("a.toml", 'name = "b"\n', ['called "b"']),
        ("a.toml", "name = a\n", ["line 1"]),
        ("a.toml", 'nmae = "a"\n', ['unknown key "nmae". Did you mean "name"?']),
        ("a.toml", 'name = "a"\nfandoms = "Naruto"\n', ["fandoms"]),
        ("a.toml", 'name = "a"\nlanguage = "zz"\n', ['"zz"']),
        ("a.toml", 'name = "a"\n[words]\n"Levi" = "/lee9/"\n', ['"Levi"', '"9"']),
        ("a.toml", 'name = "a"\n[words]\n"Levi" = { iap = "l" }\n', ['"Levi"', 'unknown key "iap"']),
        ("a.toml", 'name = "a"\n[patterns]\n"(" = "x"\n', ['"("', "regular expression"]),
        ("a.toml", b"\xff", ["UTF-8"]),
        ("a.pls", "<lexicon", ["no XML"]),
        ("a.pls", "<lexicon/>", ["no PLS"]),
        ("a.pls", PLS.format(alphabet="x-sampa"), ['"x-sampa"']),
        ("a.txt", "Levi=leevye\n", ["line 1"]),
    ],
)
def test_a_broken_file_is_refused_with_its_name_and_place(tmp_path, name, text, faults):
    path = tmp_path / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())

    with pytest.raises(LexiconError) as caught:
        read_pack(path)
    assert all(fault in caught.value.message for fault in (str(path), *faults))
    assert caught.value.hint


def entities(declared: str, used: str) -> str:
    head = f"<!DOCTYPE lexicon [{declared}]>\n<lexicon "
    return PLS.format(alphabet="ipa").replace("<lexicon ", head).replace("World", used)


def test_an_entity_of_a_lexicon_is_what_it_stands_for(tmp_path):
    path = tmp_path / "a.pls"
    path.write_text(entities('<!ENTITY w "Great">', "&w; &amp; World"), "utf-8")

    assert told(read_pack(path))["W3C"] == "Great & World Wide Web Consortium"


def test_an_entity_of_a_lexicon_reads_no_file(tmp_path):
    secret, path = tmp_path / "secret", tmp_path / "a.pls"
    secret.write_text("hidden")
    path.write_text(entities(f'<!ENTITY e SYSTEM "{secret.as_uri()}">', "&e;"), "utf-8")

    with pytest.raises(LexiconError, match="Entity 'e'"):
        read_pack(path)


def test_entities_that_multiply_without_end_are_refused(tmp_path):
    path = tmp_path / "a.pls"
    laughs = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    path.write_text(entities(f'<!ENTITY e0 "ha">{laughs}', "&e9;"), "utf-8")

    with pytest.raises(LexiconError, match="no XML"):
        read_pack(path)


def test_a_folder_gives_its_lexicons_and_leaves_other_files_alone(tmp_path):
    write(tmp_path, "b", '"Levi" = "leevye"')
    (tmp_path / "a.txt").write_text("Mira==myra\n")
    (tmp_path / "README.md").write_text("no lexicon\n")

    assert [pack.name for pack in packs_in(tmp_path)] == ["a", "b"]
    assert packs_in(tmp_path / "absent") == ()


def test_layers_from_the_general_to_the_story_and_later_folders_win(tmp_path):
    bundled, mine = tmp_path / "bundled", tmp_path / "mine"
    write(bundled, "general", '"A" = "bundled"', '"B" = "bundled"', '"C" = "bundled"', '"D" = "bundled"')
    write(mine, "general", '"B" = "mine"', '"C" = "mine"')
    write(bundled, "naruto", '"C" = "fandom"', '"D" = "fandom"', '"E" = "fandom"', head='fandoms = ["Naruto"]')
    write(mine, "life", '"D" = "series"', '"E" = "series"', head='series = "A Life"')
    story = Metadata(fandoms=("Naruto (Anime & Manga)",), series="A life!")

    lexicon = lexicon_for(story, "", [bundled, mine], [read_entry("E", "story", "story")])

    assert lexicon.pronounce("A B C D E") == "bundled mine fandom series story"


@pytest.mark.parametrize(
    ("fandom", "tag", "is_of"),
    [
        ("Naruto", "NARUTO", True),
        ("Naruto", "Naruto: Shippuuden", True),
        ("Boku no Hero Academia", "僕のヒーローアカデミア | Boku no Hero Academia | My Hero Academia (Anime)", True),
        ("僕のヒーローアカデミア", "僕のヒーローアカデミア | Boku no Hero Academia", True),
        ("Pokemon", "Pokémon - All Media Types", True),
        ("Marvel", "The Marvelous Mrs. Maisel (TV)", False),
        ("Harry Potter", "Potter", False),
    ],
)
def test_a_fandom_meets_a_tag_that_has_it_word_by_word(tmp_path, fandom, tag, is_of):
    write(tmp_path, "pack", '"A" = "found"', head=f'fandoms = ["{fandom}"]')

    said = lexicon_for(Metadata(fandoms=(tag,)), "", [tmp_path]).pronounce("A")

    assert said == ("found" if is_of else "A")


NAMES = [f'"{name}" = "x"' for name in ("Sasuke", "Itachi", "Kakashi", "Konoha", "Levi")]


@pytest.mark.parametrize(
    ("text", "fandoms", "chosen"),
    [
        ("Sasuke, Itachi, Kakashi, Konoha", (), True),
        ("Sasuke, Itachi, Kakashi, Sasuke, Sasuke", (), False),
        ("Sasuke, Itachi, Kakashi, Levi", (), False),  # two packs have Levi: he tells nothing
        ("Sasuke, Itachi, Kakashi, Konoha", ("Bleach",), False),
    ],
)
def test_a_story_without_a_fandom_is_told_by_its_words(tmp_path, text, fandoms, chosen):
    write(tmp_path, "naruto", *NAMES, head='fandoms = ["Naruto"]')
    write(tmp_path, "titans", '"Levi" = "y"', head='fandoms = ["Attack on Titan"]')

    lexicon = lexicon_for(Metadata(fandoms=fandoms), text, [tmp_path])

    assert lexicon.pronounce("Itachi") == ("x" if chosen else "Itachi")


def test_a_lexicon_of_another_language_is_not_for_the_story(tmp_path):
    write(tmp_path, "general", '"A" = "German"', head='language = "de"')

    assert lexicon_for(Metadata(language="English"), "", [tmp_path]).pronounce("A") == "A"
    assert lexicon_for(Metadata(language="Deutsch"), "", [tmp_path]).pronounce("A") == "German"
