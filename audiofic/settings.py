"""What may be chosen for a rendering; it loads no stage, so that a batch with nothing to do need not either."""

from dataclasses import dataclass, field
from pathlib import Path

from audiofic.cache import Cache, default_folder
from audiofic.model import Format, Notes
from audiofic.profiles import PODCAST
from audiofic.registry import Registry
from audiofic.registry import default_folder as casts_folder


@dataclass(frozen=True, slots=True)
class Settings:
    """What may be chosen for a rendering."""

    engine: str | None = None
    """What speaks; by default a neural engine, where one has a voice for the story's language, else espeak."""
    narrator: str | None = None
    """Name of a voice."""
    voices: Path | None = None
    """A folder of voices beside the bundled ones."""
    intro: bool = True
    """Whether title and author are spoken first."""
    notes: Notes = Notes.VOICE
    """What becomes of author's notes whose sort the story's cast file does not name."""
    certainty: float = 0.5
    """Confidence, 0 to 1, below which a line is spoken by a neutral voice rather than by whoever may say it."""
    own_voice: bool = False
    """Whether a first-person narrator speaks their lines in another voice than they tell the story in."""
    llm: str | None = None
    """Address of an OpenAI-compatible server whose language model is asked about the lines that are not sure."""
    llm_model: str | None = None
    """Which of the server's models, if it has several."""
    pace: float = 1.0
    """How much faster than by themselves all voices speak: 0.5 to 2."""
    reverb: bool = False
    """Whether thoughts and flashbacks sound as in a hall."""
    chime: Path | None = None
    """A sound file that is played between scenes."""
    music: Path | None = None
    """A sound file that is played under the intro."""
    retake: tuple[int, ...] = ()
    """Lines, by their numbers in the script, that are spoken anew though they were spoken before."""
    profile: str = PODCAST.name
    """For whom the file is made: how loud it is, how finely encoded."""
    format: Format | None = None
    """The kind of file; by default the one that its name's suffix says, else MP3."""
    bitrate: int | None = None
    """kbit/s; by default the profile's for an MP3, else the format's own."""
    cast: Path | None = None
    """The story's cast file, where it is not the one beside it."""
    jobs: int | None = None
    """Worker processes; by default one a core, and for an engine elsewhere as many as it takes passages at once."""
    scheduler: str | None = None
    """Address of a dask scheduler whose workers speak instead."""
    cache: Cache = field(default_factory=lambda: Cache(default_folder()))
    registry: Registry = field(default_factory=lambda: Registry(casts_folder()))
    """Who spoke in which voice in the stories before."""
