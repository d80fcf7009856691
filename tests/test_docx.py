"""Word documents become Documents, or are refused."""

from audiofic.readers.books.docx import read_docx
from reading import assert_all_words, blocks, left_out, refused, titles
from stories.books.build import HEADING, RAIN, SUN, TITLE, W, docx, flood, paragraph, zipped


def test_word_documents_have_chapters_italics_and_breaks():
    stressed = (
        f'<w:p><w:r><w:t xml:space="preserve">{RAIN} </w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>Never</w:t></w:r></w:p>'
    )
    body = paragraph("The Lamp Room", TITLE) + paragraph("Rain", HEADING) + stressed
    body += paragraph("* * *", '<w:jc w:val="center"/>') + paragraph("Sun", HEADING) + paragraph(SUN)
    data = docx(body)
    story = read_docx(data, "x.docx")

    assert (story.metadata.title, titles(story)) == ("The Lamp Room", ["Rain", "Sun"])
    assert blocks(story)[1:] == [("heading", "Rain"), ("paragraph", f"{RAIN} Never"), ("break", "* * *")]
    assert [story.text[one:two] for one, two in story.chapters[0].blocks[2].emphasis] == ["Never"]
    assert_all_words(story, data, "docx")


def test_chapters_of_a_word_document_without_styles_are_told_by_their_words():
    body = paragraph("Chapter 1") + paragraph(RAIN) + paragraph("Chapter 2") + paragraph(SUN)

    assert titles(read_docx(docx(body), "x.docx")) == ["Chapter 1", "Chapter 2"]


def test_a_words_documents_properties_fill_what_its_text_leaves_open():
    core = '<c xmlns:dc="d"><dc:title>The Lamp Room</dc:title><dc:creator>Ann Nym; Bo</dc:creator></c>'

    known = read_docx(docx(paragraph(RAIN), {"docProps/core.xml": core}), "draft_7.docx").metadata

    assert (known.title, known.authors) == ("The Lamp Room", ("Ann Nym", "Bo"))


def test_words_that_word_does_not_show_are_left_out_with_their_reason():
    deleted = f"<w:p><w:r><w:t>{RAIN}</w:t></w:r><w:del><w:r><w:delText> Gone.</w:delText></w:r></w:del></w:p>"
    body = deleted + paragraph("Secret.", run="<w:vanish/>")
    story = read_docx(docx(body, {"word/header1.xml": f"<w:hdr {W}>{paragraph('Draft')}</w:hdr>"}), "x.docx")

    assert story.text == RAIN
    assert sorted(left_out(story).values()) == ["Draft", "Gone.", "Secret."]


def test_footnotes_of_a_word_document_stand_at_its_end():
    body = f'<w:p><w:r><w:t>{RAIN}</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>' + paragraph(SUN)
    notes = f'<w:footnotes {W}><w:footnote w:id="2">{paragraph("Of copper.")}</w:footnote></w:footnotes>'

    assert read_docx(docx(body, {"word/footnotes.xml": notes}), "x.docx").text.endswith("Of copper.")


def test_hostile_word_documents_are_refused():
    def broken(document: str) -> bytes:
        return zipped({"word/document.xml": document})

    text = f'{flood()}<w:document {W} x="&l11;"><w:body>{paragraph("&l11;")}</w:body></w:document>'.replace(
        "package", "d"
    )

    assert "XML" in refused(broken(text), read_docx)
    assert "bomb" in refused(broken("<w:document>" + " " * 30_000_000), read_docx)
    assert "XML" in refused(broken("<w:p>" * 100_000), read_docx)
    assert "no text" in refused(zipped({"word/styles.xml": "<x/>"}), read_docx)
