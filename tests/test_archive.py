"""Books whose archives are broken, locked or hostile are refused, or read without harm."""

import io
import struct
import time
import zipfile
from pathlib import Path

import pytest

from audiofic.errors import StoryError
from audiofic.readers import read
from audiofic.readers.books.archive import Archive
from audiofic.readers.books.epub import read_epub
from reading import refused
from stories.books.build import METADATA, RAIN, TWO, epub, epub_members, flood, page, zipped


def test_a_truncated_book_is_refused():
    whole = epub(TWO)

    assert "damaged" in refused(whole[: len(whole) // 2])


def test_a_page_with_a_wrong_checksum_is_refused():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name, content in epub_members(TWO).items():
            archive.writestr(name, content)

    assert "a.xhtml" in refused(out.getvalue().replace(b"kettle", b"cattle"))


def test_encrypted_members_are_refused():
    data = bytearray(epub(TWO))
    at = data.rfind(b"PK\x01\x02")
    data[at + 8] |= 1

    assert "encrypted" in refused(bytes(data))


@pytest.mark.parametrize("name", ["../evil.xhtml", "/etc/passwd", "C:/evil", "a/../../evil", "..\\evil"])
def test_names_that_lead_outside_are_refused(name: str):
    assert "outside" in refused(zipped(epub_members(TWO) | {name: "x"}))


def test_a_package_that_lists_a_file_outside_is_refused():
    manifest = '<item id="e" href="../../etc/passwd" media-type="application/xhtml+xml"/>'

    assert "outside" in refused(epub(TWO, manifest=manifest))


def test_a_bomb_is_refused_by_its_ratio():
    assert "bomb" in refused(epub({**TWO, "c.xhtml": " " * 10_000_000}))


def test_a_bomb_of_many_small_files_is_refused_by_their_sum(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("audiofic.readers.books.archive.LARGEST", 1024**2)

    assert "1 MB" in refused(zipped(epub_members(TWO) | {f"{number}.png": "x" * 100_000 for number in range(11)}))


def test_a_bomb_whose_header_lies_is_refused_while_it_is_read():
    data = bytearray(zipped(epub_members({**TWO, "c.xhtml": " " * 10_000_000})))
    at = data.rfind(b"PK\x01\x02")
    data[at + 24 : at + 28] = struct.pack("<I", 1000)  # the directory's announced size

    assert "damaged" in refused(bytes(data))


def test_too_many_files_are_refused_before_they_are_listed():
    assert "20,000" in refused(epub(TWO) + b"PK\x01\x02" * 20_001)


def test_of_two_files_with_one_name_the_last_counts():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("a", "one")
        archive.writestr("b", "two")

    assert Archive(out.getvalue().replace(b"b", b"a"), "x").read("a") == b"two"


def test_external_entities_stay_unread():
    body = f'<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/hostname">]>{page(f"<p>{RAIN} &x;</p>")}'
    secret = Path("/etc/hostname").read_text().strip() if Path("/etc/hostname").exists() else "no such file"

    assert secret not in read_epub(epub({"a.xhtml": body}), "x.epub").text


def test_a_flood_of_entities_is_refused_or_stays_unread():
    members = epub_members(TWO, metadata=f"{METADATA}<meta name='x' content='&l11;'/>")
    package = str(members["OEBPS/content.opf"]).replace("?>", f"?>{flood()}", 1)

    assert "XML" in refused(zipped(members | {"OEBPS/content.opf": package}))
    story = read_epub(epub({"a.xhtml": f"{flood()}{page(f'<p>{RAIN} &l11;</p>')}"}), "x.epub")
    assert len(story.text) < 200


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("META-INF/rights.xml", "<rights/>"),
        (
            "META-INF/encryption.xml",
            '<e><EncryptedData><EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/></EncryptedData></e>',
        ),
    ],
)
def test_a_locked_book_is_refused(name: str, content: str):
    assert "DRM" in refused(epub(TWO, {name: content}))


def test_scrambled_fonts_are_no_lock():
    fonts = '<e><EncryptedData><EncryptionMethod Algorithm="http://www.idpf.org/2008/embedding"/></EncryptedData></e>'

    assert read_epub(epub(TWO, {"META-INF/encryption.xml": fonts}), "x.epub").chapters


def test_a_page_nested_two_thousand_levels_deep_keeps_its_words():
    deep = "<div>" * 2000 + f"<p>{RAIN}</p>" + "</div>" * 2000

    assert RAIN in read_epub(epub({"a.xhtml": page(deep)}), "x.epub").text


def test_a_reading_order_that_names_one_page_a_thousand_times_reads_it_once():
    began = time.monotonic()
    story = read_epub(epub(TWO, spine='<itemref idref="p0"/>' * 40_000), "x.epub")

    assert story.text.count(RAIN) == 1
    assert time.monotonic() - began < 5


def test_a_file_of_three_hundred_megabytes_is_refused_quickly(tmp_path: Path):
    book = tmp_path / "large.epub"
    with book.open("wb") as file:
        file.write(epub(TWO))
        file.truncate(300 * 1024**2)
    began = time.monotonic()

    with pytest.raises(StoryError, match="larger than"):
        read(book)
    assert time.monotonic() - began < 5
