"""Author's notes by convention: a label, or the author's own voice where notes stand: on top, at the end, between."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from audiofic.model import Block, BlockKind, Chapter, NoteSort
from audiofic.segmenter.labels import Marker, marker_of
from audiofic.segmenter.voice import about_story, is_dialogue, talk, told

_OWN_CHAPTER = re.compile(
    r"(?:(?:chapter\s+)?\w+\s*[.:–-]\s*)?\W*(?:auth[oe]r['’]?s?['’]?\s+note|a/n\b|(?-i:AN)\b\s*(?:[:-]|$)|read me\b"
    r"|(?:important |hiatus |urgent )?(?:notice|announcement)\W*$|hiatus\W*$|not an? (?:chapter|update)\b)",
    re.IGNORECASE,
)
_THE_END = re.compile(
    r"\W*(?:the end|fin|finis|tbc|to be continued|owari|end(?: (?:of )?(?:the )?(?:chapter|part|story"
    r"|omake)(?: \w+)?)?)\W*",
    re.IGNORECASE,
)
_DISCLAIMS = re.compile(r"\b(?:own nothing|(?:do not|don['’]?t|dont) own|usual disclaimers?|not mine)\b", re.IGNORECASE)
_STORY_BEGINS = re.compile(
    r"\W*(?:(?:now|so|and|anyway|ok(?:ay)?),? )*(?:on (?:with|to) the|onto the|back to (?:it|the)|(?:hope you )?enjoy"
    r"|happy reading|let['’]?s get on|without further ado|here (?:we go|it is|you go)|that['’]s (?:all|it))\b",
    re.IGNORECASE,
)
_LINE = 60  # characters of a signature, a greeting, a cue
_SHORT = 160  # characters of a paragraph that is nothing but a disclaimer
_MOST = 14  # paragraphs that one note can have
_SURE = 4  # of talk: an author's voice beyond doubt
_HEADED = 1500  # characters of a section that a label of its own heads
_LARGEST = 0.5  # of its chapter's letters, for a note that has no label


@dataclass(frozen=True, slots=True)
class Note:
    """A paragraph that is an author's note, and why."""

    sort: NoteSort
    evidence: str
    confidence: float


@dataclass(frozen=True, slots=True)
class _Chapter:
    """A chapter and what has been found in it so far."""

    text: str
    blocks: Sequence[Block]
    markers: dict[int, Marker]
    writings: Collection[int]
    """Paragraphs of letters and chats in the story."""
    letters: int
    """Characters of all its paragraphs."""
    form: bool
    """The story itself uses weak labels, in a log or on a status screen."""
    found: dict[int, Note] = field(default_factory=dict)

    def words(self, at: int) -> str:
        return self.text[self.blocks[at].start : self.blocks[at].end]

    def length(self, region: Sequence[int]) -> int:
        return sum(self.blocks[at].end - self.blocks[at].start for at in region)

    def talk(self, region: Sequence[int]) -> int:
        return sum(talk(self.words(at)) for at in region)

    def tells(self, at: int) -> bool:
        """Whether a paragraph can be nothing but story."""
        return at in self.writings or is_dialogue(self.words(at))

    def is_note(self, at: int) -> bool:
        return at in self.found or (0 <= at < len(self.blocks) and self.blocks[at].kind is BlockKind.NOTE)


def notes_of(
    text: str, written: Chapter, writings: Collection[int] = (), labelled_only: bool = False
) -> dict[int, Note]:
    """Which blocks of a chapter are notes by convention: index -> Note. Blocks of kind NOTE are not repeated.

    *writings* are letters and chats, which belong to the story unless a note's label stands above them;
    *labelled_only* is for a document whose mark-up names its notes, where talk alone is an essay or a narrator's.
    """
    title, blocks = written.title, written.blocks
    paragraphs = [at for at, block in enumerate(blocks) if _is_text(block)]
    if title and _OWN_CHAPTER.match(title):
        whole = Note(NoteSort.AUTHOR, "the chapter is called an author's note", 0.9)
        return dict.fromkeys(paragraphs, whole)
    markers = {at: marker for at in paragraphs if (marker := marker_of(text[blocks[at].start : blocks[at].end]))}
    letters = sum(blocks[at].end - blocks[at].start for at in paragraphs)
    chapter = _Chapter(text, blocks, markers, writings, letters, _is_form(text, blocks, markers))
    sections = _sections(chapter)
    if not sections:
        return {}
    _opening(chapter, sections)
    _closing(chapter, sections)
    _between(chapter, sections)
    return _labelled(chapter) if labelled_only else chapter.found


def _labelled(chapter: _Chapter) -> dict[int, Note]:
    """The notes that have found blocks in a row in which there is a label."""
    kept: dict[int, Note] = {}
    run: list[int] = []
    for at in sorted(chapter.found):
        if run and at != run[-1] + 1:
            run = []
        run.append(at)
        if run[0] in kept or at in chapter.markers:
            kept |= {one: chapter.found[one] for one in run}
    return kept


def _is_text(block: Block) -> bool:
    return block.kind in (BlockKind.PARAGRAPH, BlockKind.DOCUMENT)


def _sections(chapter: _Chapter) -> list[list[int]]:
    """The paragraphs of a chapter, cut at its breaks, headings and end markers; none is empty."""
    sections: list[list[int]] = [[]]
    for at, block in enumerate(chapter.blocks):
        ends = block.end - block.start < 60 and _THE_END.fullmatch(chapter.text, block.start, block.end)
        if _is_text(block) and not ends:
            sections[-1].append(at)
        elif block.kind is not BlockKind.METADATA or sections[-1]:
            sections.append([])
    return [section for section in sections if section]


def _opening(chapter: _Chapter, sections: Sequence[Sequence[int]]) -> None:
    """Notes above the story: a whole first section, or the first paragraphs of it."""
    announced = any(block.sort is NoteSort.AUTHOR for block in chapter.blocks[: sections[0][0]])
    for number, section in enumerate(sections[:3]):
        region = section[_titles(chapter, section) :]
        if not region:
            continue
        followed = number + 1 < len(sections)
        first = next((at for at, one in enumerate(region) if one in chapter.markers), 0)
        if not followed or not _is_whole_note(chapter, region[first:], announced):
            if not number or not chapter.form:
                _take_first(chapter, region, announced)
            return
        before = region[:first]
        if before and (chapter.talk(before) < 2 or any(told(chapter.words(at)) > 1 for at in before)):
            before = []  # a recap, an epigraph
        _take(chapter, [*before, *region[first:]], NoteSort.AUTHOR, "above the first divider")


def _titles(chapter: _Chapter, section: Sequence[int]) -> int:
    """How many short lines without a full stop, titles and names, stand before anything else."""
    if not section:
        return 0
    if chapter.is_note(section[0] - 1):
        return 0
    for count, at in enumerate(section[:3]):
        words = chapter.words(at)
        bracketed = words.startswith("(") and len(words.split()) <= 4
        ended = words.rstrip("*_ ")[-1:] in '.!?:)]”"' and not bracketed
        if at in chapter.markers or len(words.split()) > 8 or ended:
            return count
    return min(3, len(section))


def _is_whole_note(chapter: _Chapter, region: Sequence[int], announced: bool = False) -> bool:
    """Whether a section between dividers is a note from end to end: by a label or by its voice, and no story in it."""
    unlabelled = [at for at in region if at not in chapter.markers]
    marker = chapter.markers.get(region[0]) if region else None
    headed = bool(marker and marker.alone and marker.strong and chapter.length(region) < _HEADED)
    if not region or len(region) > _MOST:
        return False
    if not headed and chapter.length(region) > _LARGEST * chapter.letters:
        return False
    if marker and marker.alone and (marker.strong or marker.sort is not NoteSort.AUTHOR):
        return not any(is_dialogue(chapter.words(at)) for at in unlabelled)
    if any(chapter.tells(at) for at in unlabelled):
        return False
    if announced or (marker and (marker.strong or not chapter.form)):
        return not unlabelled or (not _is_closed(chapter, region[0]) and _is_mostly_talk(chapter, unlabelled, 1))
    return (
        chapter.talk(region) >= 2
        and any(about_story(chapter.words(at)) for at in region)
        and _is_mostly_talk(chapter, region, 2)
    )


def _is_mostly_talk(chapter: _Chapter, region: Sequence[int], least: int) -> bool:
    """Whether the author talks in more than half of the letters, short lines such as a signature left aside."""
    scores = {at: talk(chapter.words(at)) for at in region}
    talked = chapter.length([at for at in region if scores[at] >= least])
    silent = chapter.length([at for at in region if scores[at] < least and len(chapter.words(at)) > _LINE])
    return talked >= silent and not any(told(chapter.words(at)) > talk(chapter.words(at)) + 2 for at in region)


def _is_closed(chapter: _Chapter, at: int) -> bool:
    """Whether a label's brackets end with its paragraph: what follows is something else."""
    words = chapter.words(at).strip("*_ ")
    return words[:1] in "([" and words[-1:] in ")]"


def _take_first(chapter: _Chapter, region: Sequence[int], announced: bool) -> None:
    """The notes that *region* begins with, paragraph by paragraph."""
    labelled, below = announced, _header_label(chapter, region)
    for count, at in enumerate(region):
        words, marker = chapter.words(at), chapter.markers.get(at)
        if marker:
            labelled, below = True, marker.alone
            _take(chapter, [at], NoteSort.AUTHOR, "")
            continue
        following = chapter.markers.get(region[count + 1]) if count + 1 < len(region) else None
        linked = _same_quotation(chapter, at) or (labelled and _is_signature(words, following))
        if chapter.tells(at) or not (below or linked or _is_talk(words, labelled)):
            return
        _take(chapter, [at], NoteSort.AUTHOR, "above the story")
        below = False


def _is_signature(words: str, following: Marker | None) -> bool:
    """Whether a paragraph has no words at all, or few and another note below it."""
    return not re.search(r"\w", words) or (len(words) < 40 and following is not None and told(words) == 0)


def _same_quotation(chapter: _Chapter, at: int) -> bool:
    """Whether a paragraph and the note above it are lines of one block quotation: > so."""
    return at - 1 in chapter.found and chapter.words(at).startswith(">") and chapter.words(at - 1).startswith(">")


def _header_label(chapter: _Chapter, region: Sequence[int]) -> bool:
    """Whether the header ends in a label alone, so that the note is what stands below."""
    last = region[0] - 1 if region else -1
    if last < 0 or chapter.blocks[last].kind is not BlockKind.NOTE:
        return False
    marker = marker_of(chapter.words(last))
    return bool(marker and marker.alone)


def _is_talk(words: str, labelled: bool) -> bool:
    """Whether a paragraph goes on like a note, or is one without any label."""
    score = talk(words)
    if labelled and len(words) < _LINE and _STORY_BEGINS.match(words):
        return True
    if len(words) < _LINE and (_DISCLAIMS.search(words) or (score > 2 and about_story(words))):
        return told(words) == 0
    bracketed = words.lstrip("*_ ")[:1] in "([" and words.rstrip("*_ .")[-1:] in ")]"
    return score >= 2 and about_story(words) if labelled or bracketed else score >= _SURE and about_story(words)


def _closing(chapter: _Chapter, sections: Sequence[Sequence[int]]) -> None:
    """Notes below the story: whole last sections, what follows the end, or the last paragraphs."""
    for number in range(len(sections) - 1, -1, -1):
        region = [at for at in sections[number] if at not in chapter.found]
        if number and _is_whole_note(chapter, region):
            _take(chapter, region, NoteSort.END, "below the last divider")
        elif number and _follows_the_end(chapter, region):
            _take(chapter, region, NoteSort.END, "after the end")
        else:
            _take_last(chapter, region)
            return


def _follows_the_end(chapter: _Chapter, region: Sequence[int]) -> bool:
    """Whether *region* stands below "The End" and tells no story: an epilogue does."""
    above = region[0] - 1 if region else -1
    block = chapter.blocks[above]
    if above < 0 or len(region) > _MOST or not _THE_END.fullmatch(chapter.text, block.start, block.end):
        return False
    return not any(chapter.tells(at) for at in region) and chapter.talk(region) >= 0


def _take_last(chapter: _Chapter, region: Sequence[int]) -> None:
    """The notes that *region*, a chapter's end, ends with: from a label on, or while the author talks."""
    for count, at in enumerate(region):
        marker, rest = chapter.markers.get(at), region[count + 1 :]
        if marker and _has_place(chapter, region, count) and _goes_on(chapter, rest, marker):
            _take(chapter, region[count:], NoteSort.END, "at the end")
            return
    count = len(region)
    while count and _ends_in_talk(chapter, region[count - 1]):
        count -= 1
    last = region[count:]
    if last and (chapter.talk(last) >= _SURE or _is_talk(chapter.words(last[0]), False)):
        _take(chapter, last, NoteSort.END, "the author's voice at the end")


def _ends_in_talk(chapter: _Chapter, at: int) -> bool:
    marker = chapter.markers.get(at)
    if chapter.tells(at) or (marker and not marker.strong and chapter.form):
        return False
    return _is_talk(chapter.words(at), True)


def _has_place(chapter: _Chapter, region: Sequence[int], count: int) -> bool:
    """Whether a label can open a closing note; one that stories use too only if this one does not, and not early."""
    if len(region) - count > _MOST:
        return False
    if chapter.markers[region[count]].strong:
        return True
    return not chapter.form and chapter.length(region[count:]) <= _LARGEST * chapter.length(region)


def _goes_on(chapter: _Chapter, rest: Sequence[int], marker: Marker) -> bool:
    """Whether *rest*, all that follows a label up to the end, is the same note."""
    unlabelled = [at for at in rest if at not in chapter.markers]
    if any(chapter.tells(at) or told(chapter.words(at)) > 3 + talk(chapter.words(at)) for at in unlabelled):
        return False
    return marker.alone or chapter.talk(unlabelled) >= (-2 if marker.strong else 0)


def _between(chapter: _Chapter, sections: Sequence[Sequence[int]]) -> None:
    """Labelled notes in the middle: they end with their section if it is one note, else with their paragraph."""
    for section in sections:
        if section[0] in chapter.markers and section[0] not in chapter.found and _is_short_note(chapter, section):
            _take(chapter, section, NoteSort.AUTHOR, "between two dividers")
        for count, at in enumerate(section):
            marker = chapter.markers.get(at)
            if at in chapter.found or not marker or not (marker.strong or _stands_by(chapter, section, count)):
                continue
            _take(chapter, [at], NoteSort.AUTHOR, "")
            for after in section[count + 1 : count + 4]:
                words = chapter.words(after)
                if chapter.tells(after) or not (_is_talk(words, True) or (marker.alone and after == at + 1)):
                    break
                _take(chapter, [after], NoteSort.AUTHOR, "below a label")


def _is_short_note(chapter: _Chapter, section: Sequence[int]) -> bool:
    return chapter.markers[section[0]].strong and len(section) <= 4 and _is_whole_note(chapter, section)


def _stands_by(chapter: _Chapter, section: Sequence[int], count: int) -> bool:
    """Whether a weak label stands below a note, or beside a divider and in the author's voice."""
    at = section[count]
    if chapter.is_note(at - 1):
        return True
    edge = count in (0, len(section) - 1) and len(section) > 0
    return edge and not chapter.form and talk(chapter.words(at)) >= 2


def _is_form(text: str, blocks: Sequence[Block], markers: Mapping[int, Marker]) -> bool:
    """Whether two weak labels or more have story before and after them."""
    weak = [at for at, marker in markers.items() if not marker.strong]
    if len(weak) < 2:
        return False
    story = [
        at
        for at, block in enumerate(blocks)
        if _is_text(block)
        and at not in markers
        and not (at - 1 in markers and markers[at - 1].alone)
        and block.end - block.start > _LINE / 2
        and talk(text[block.start : block.end]) <= 0
    ]
    return sum(story[0] < at < story[-1] for at in weak) > 1 if story else False


def _take(chapter: _Chapter, region: Sequence[int], sort: NoteSort, evidence: str) -> None:
    """*region* is a note of *sort*, but for labels and plain words that say another."""
    carried = sort
    for at in region:
        marker, words = chapter.markers.get(at), chapter.words(at)
        if marker:
            own = sort if marker.sort is NoteSort.AUTHOR else marker.sort
            carried = own if marker.alone else sort
            chapter.found[at] = Note(own, f'label "{marker.label}"', 0.98 if marker.strong else 0.85)
        elif len(words) < _SHORT and _DISCLAIMS.search(words) and carried is not NoteSort.END:
            chapter.found[at] = Note(NoteSort.DISCLAIMER, f"it disclaims, {evidence}", 0.8)
        else:
            chapter.found[at] = Note(carried, f"the author talks, {evidence}", 0.75)
