"""The types that flow between the stages; this module imports nothing of ours and does no I/O."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

RATE = 22_050
"""Samples per second of every clip in the package, mono, signed 16 bit (espeak's and Piper's own rate)."""


class BlockKind(StrEnum):
    """What a reader can tell of a piece of a document from its mark-up or its place alone."""

    METADATA = "metadata"  # a header line that went into Metadata: it is not read out as it stands
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    NOTE = "note"
    DOCUMENT = "document"  # a letter, a chat line, a lyric that the mark-up sets apart
    BREAK = "break"


class NoteSort(StrEnum):
    """What an author's note is about; each sort can be treated differently."""

    AUTHOR = "author"
    DEDICATION = "dedication"
    DISCLAIMER = "disclaimer"
    WARNING = "warning"
    SUMMARY = "summary"
    END = "end"


class Notes(StrEnum):
    """What becomes of an author's note."""

    VOICE = "voice"  # spoken where it stands, in the notes' voice
    SKIP = "skip"
    END = "end"  # spoken after the story


class Format(StrEnum):
    """The kind of file that a story becomes."""

    MP3 = "mp3"
    M4B = "m4b"
    OPUS = "opus"


class Kind(StrEnum):
    """How a segment is spoken."""

    INTRO = "intro"  # ours: title, author ...
    HEADING = "heading"
    NARRATION = "narration"
    DIALOGUE = "dialogue"
    THOUGHT = "thought"
    NOTE = "note"
    DOCUMENT = "document"  # a letter, a text message, a lyric
    BREAK = "break"  # a change of scene: silence, no words


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known about a story, as its file says it; empty where the file is silent."""

    title: str = ""
    authors: tuple[str, ...] = ()
    fandoms: tuple[str, ...] = ()
    relationships: tuple[str, ...] = ()
    characters: tuple[str, ...] = ()
    rating: str = ""
    warnings: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    series: str = ""
    part: str = ""  # the story's number in its series
    language: str = ""
    words: int | None = None  # as the file claims, not as counted
    complete: bool | None = None
    published: str = ""  # ISO date
    updated: str = ""  # ISO date
    summary: str = ""
    source: str = ""  # the URL that the story came from


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of Document.text between two character offsets (end exclusive)."""

    kind: BlockKind
    start: int
    end: int
    sort: NoteSort | None = None
    """Of a NOTE only: its sort, where the mark-up or the header names it."""
    emphasis: tuple[tuple[int, int], ...] = ()
    """Spans of Document.text that the mark-up sets in italics or bold."""
    speaker: str = ""
    """Of a DOCUMENT only: its sender, where the mark-up or the line itself names one."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter as written; the first also holds what stands before it, the last what follows it."""

    title: str
    """As a listener would look for it; empty where the story has no chapters and no title."""
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Omission:
    """Words of a file that are not in its document's text, such as a site's footer."""

    reason: str
    """Why, as a reader would want to know it: "the site's own words"."""
    text: str


@dataclass(frozen=True, slots=True)
class Document:
    """A story as written."""

    metadata: Metadata
    text: str
    """The whole decoded and mended text, newlines as \\n. Blocks are its pieces: white space alone lies between."""
    chapters: tuple[Chapter, ...]
    warnings: tuple[str, ...] = ()
    """What the reader had to guess, a sentence each."""
    omissions: tuple[Omission, ...] = ()
    """All that the file holds beside `text`: with it, every word of the file is accounted for."""
    notes_named: bool = False
    """Whether the mark-up says which paragraphs are notes, as an archive's does: any other is one only by a label."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of words that one voice speaks in one breath of meaning, or a break."""

    chapter: int
    """Number of the chapter, from 1."""
    paragraph: int
    """Number of the paragraph in the whole script, from 0; segments of one paragraph share it."""
    kind: Kind
    text: str
    """Document.text[start:end] with its white space squeezed; quotation marks belong to the dialogue they enclose."""
    start: int | None = None
    """Character offset into Document.text; None for our own intro."""
    end: int | None = None
    speaker: str | None = None
    """A Character's name, "I" for an unnamed first-person narrator, None when nobody says it or it is not known."""
    confidence: float = 1.0
    """That kind and speaker are right: 0 to 1."""
    evidence: str = ""
    """Why we think so, in words."""
    sort: NoteSort | None = None
    """Of a note only."""
    emphasis: tuple[tuple[int, int], ...] = ()
    """Spans of its text that the mark-up sets in italics or bold; asterisks of plain text stand in the text itself."""


@dataclass(frozen=True, slots=True)
class Character:
    """Somebody who speaks in a story."""

    name: str
    aliases: tuple[str, ...] = ()
    gender: str = ""  # "female", "male", "neutral"; empty where the story does not say
    age: str = ""  # "child", "young", "adult", "old"; empty where the story does not say
    lines: int = 0
    narrates: bool = False
    """Whether this is the "I" who tells the story."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who may say a line."""

    name: str
    """A Character's."""
    score: float
    """That it is they: 0 to 1; the candidates of a line, with nobody at all, make 1."""
    evidence: str
    """What speaks for them and against them, in words."""


@dataclass(frozen=True, slots=True)
class Script:
    """A story as spoken: a flat sequence of segments in the order in which they are heard."""

    metadata: Metadata
    chapters: tuple[str, ...]
    """Titles; Segment.chapter counts them from 1."""
    segments: tuple[Segment, ...]
    characters: tuple[Character, ...] = ()


@dataclass(frozen=True, slots=True)
class Attribution:
    """A script with its speakers, and who else was thought of."""

    script: Script
    candidates: Mapping[int, tuple[Candidate, ...]]
    """Index into Script.segments, of each line of dialogue -> who may say it, the likeliest first."""
    warnings: tuple[str, ...] = ()
    """What could not be told, a sentence each."""


Option = str | bool | int | float | tuple[str, ...]
"""What may stand in an engine's table of a voice's file."""


@dataclass(frozen=True, slots=True)
class Voice:
    """A voice as one engine makes it: a file of voices/ with its table for that engine."""

    name: str
    description: str
    gender: str  # "female", "male", "neutral"
    age: str  # "child", "young", "adult", "old"
    accent: str
    roles: tuple[str, ...]
    """What it is offered for: "narrator", "notes", "dialogue", "character", "lead" (a clear one), "machine"."""
    engine: str
    options: Mapping[str, Option]
    """The engine's own knobs, checked by the engine."""
    gain_db: float | None = None
    """Decibels that bring it to the package's loudness, -19 LUFS; None where nobody has measured them yet."""
    pitch_hz: float = 0.0
    """Its median pitch, measured likewise; 0 where it was not."""
    language: str = "en"
    """Of the stories that it can read: a primary subtag of BCP 47."""
    pace: float = 1.0
    """How much faster than its options say it speaks."""
    semitones: float = 0.0
    """How much higher than its options say it speaks, by an engine that can."""
    source: str = ""
    """Digest of the files that it is made of, where they may become others of the same name."""


@dataclass(frozen=True, slots=True)
class Cast:
    """Who speaks what."""

    narrator: Voice
    notes: Voice
    neutral: Mapping[str, Voice]
    """Dialogue of nobody known, by gender; "" where that is unknown too."""
    speakers: Mapping[str, Voice]
    """Character's name -> voice."""
    genders: Mapping[str, str] = field(default_factory=dict)
    """Character's name -> gender, where it is known."""
    certainty: float = 0.0
    """Confidence, 0 to 1, below which a speaker is only a guess: the line is neutral rather than wrong."""

    def voice_for(self, segment: Segment) -> Voice:
        """The voice that speaks *segment*."""
        if segment.kind is Kind.NOTE:
            return self.notes
        speaker = segment.speaker or ""
        if speaker in self.speakers and segment.kind is not Kind.NARRATION and segment.confidence >= self.certainty:
            return self.speakers[speaker]
        if segment.kind is Kind.DIALOGUE:
            return self.neutral.get(self.genders.get(speaker, ""), self.neutral[""])
        return self.narrator


@dataclass(frozen=True, slots=True)
class Audio:
    """Mono sound."""

    samples: bytes = field(repr=False)
    """Signed 16 bit, little-endian."""
    rate: int
    """Samples per second."""
    words: tuple[tuple[str, int], ...] = ()
    """Where the engine tells: each word as it is spoken, and the sample at which it begins."""

    @property
    def seconds(self) -> float:
        """Length."""
        return len(self.samples) / 2 / self.rate


@dataclass(frozen=True, slots=True)
class Effects:
    """What is heard beside the voice of an utterance; whatever it is, it moves no sound of a voice."""

    reverb: bool = False
    """Whether the voice sounds as in a hall."""
    chime: Audio | None = None
    """In the middle of the pause after it, ready to be heard; the pause is long enough."""
    music: Audio | None = None
    """Under it and its pause, and without a seam under the next ones that have the same."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """What an engine is told in one call, and the silence after it."""

    segment: int
    """Index into Script.segments."""
    chapter: int
    paragraph: int
    text: str
    """In the notation of notation.py."""
    voice: Voice
    pause: float
    """Seconds of silence after it."""
    effects: Effects = Effects()


@dataclass(frozen=True, slots=True)
class Passage:
    """Consecutive utterances of one chapter."""

    key: str
    """Digest of all that its sound depends on."""
    utterances: tuple[Utterance, ...]
    lead: float = 0.0
    """Seconds of silence before the first."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A passage that is in the cache as packets of the encoder."""

    samples: int
    """Its length in the file, at the encoder's rate."""
    sounds: tuple[tuple[int, int], ...]
    """Of each utterance, the first sample (likewise) of its sound and the one after; equal where it is silent."""
    doubts: tuple[tuple[int, str], ...] = ()
    """Utterances whose takes stayed bad: index, and what is wrong in a few words."""
    words: tuple[tuple[tuple[str, int], ...], ...] = ()
    """Of each utterance, where its engine tells, the words as spoken and the samples at which they begin."""


@dataclass(frozen=True, slots=True)
class Take:
    """One spoken segment: where it sounds in the finished audiobook."""

    segment: int
    """Index into Script.segments."""
    start: float
    """Seconds from the start of the file to the first sound."""
    end: float
    """Seconds from the start of the file to the last sound."""
    words: tuple[tuple[str, float], ...] = ()
    """Where the engine tells: each word as it is spoken, and when, likewise."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A chapter mark of the finished file."""

    title: str
    start: float
    """Seconds."""
    end: float
    """Seconds; where the next mark starts, or the file ends."""


@dataclass(frozen=True, slots=True)
class Audiobook:
    """A finished file."""

    path: str
    metadata: Metadata
    seconds: float
    marks: tuple[Mark, ...]
    takes: tuple[Take, ...]
    """In the order of the segments; those that are not spoken have none."""


def count_words(text: str) -> int:
    """Words: runs between white space that hold a letter or a digit."""
    return sum(1 for word in text.split() if word.isalnum() or any(map(str.isalnum, word)))
