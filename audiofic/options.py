"""The options that several commands share."""

from pathlib import Path
from typing import Any

import click

from audiofic.model import Format, Notes

FILE = click.Path(path_type=Path, readable=False)  # what cannot be read, the stages say better

engine = click.option(
    "--engine", help="What speaks, as in audiofic doctor.  [default: piper or kokoro with a voice for it, else espeak]"
)
voices = click.option("--voices", type=FILE, help="A folder with voices of your own.")


def about_stories(command: Any) -> Any:
    """The options of every command about stories."""
    for option in (  # of those on one command, the last comes first in its help
        click.option("--llm-model", metavar="NAME", help="Which of its models, if it has several."),
        click.option("--llm", metavar="URL", help="Ask the language model at URL who says the unsure lines."),
        click.option("--intro/--no-intro", default=True, help="Speak title and author first.", show_default=True),
        click.option(
            "--notes",
            type=click.Choice([*map(str, Notes)]),  # not Notes itself: click would want its members' names
            default=str(Notes.VOICE),
            show_default=True,
            help="Author's notes: in their own voice, left out, or after the story.",
        ),
        click.option(
            "--certainty",
            type=click.FloatRange(0, 1),
            metavar="0..1",
            help="Confidence below which a line is spoken by a neutral voice.  [default: 0.5]",
        ),
        click.option("--own-voice", is_flag=True, help='An "I" who tells the story speaks in another voice than it.'),
        click.option("--narrator", metavar="VOICE", help="The narrator's voice."),
        voices,
        engine,
    ):
        command = option(command)
    return command


def about_a_story(command: Any) -> Any:
    """The arguments of every command about one story."""
    return click.argument("story", type=FILE)(about_stories(command))


def as_audiobooks(command: Any) -> Any:
    """The options of every command that makes audiobooks."""
    for option in (
        click.option(
            "--jobs", type=click.IntRange(min=1), help="Worker processes.  [default: one a core, 4 for a server]"
        ),
        click.option(
            "--scheduler", metavar="ADDRESS", help="Speak on the workers of this dask scheduler, tcp://HOST:PORT."
        ),
        click.option("--music", type=FILE, help="A sound file to play under the intro."),
        click.option("--chime", type=FILE, help="A sound file to play between scenes."),
        click.option("--reverb", is_flag=True, help="Let thoughts and flashbacks sound as in a hall."),
        click.option(
            "--pace",
            type=click.FloatRange(0.5, 2),
            metavar="FACTOR",
            help="How much faster all voices speak; pauses shrink alike.  [default: 1.0]",
        ),
        click.option(
            "--bitrate", type=int, metavar="KBIT/S", help="Of the sound.  [default: 64, the profile's; opus: 32]"
        ),
        click.option(
            "--profile",
            metavar="NAME",
            help="podcast, acx or archive: how loud, how finely encoded.  [default: podcast]",
        ),
        click.option(
            "--format",
            type=click.Choice([*map(str, Format)]),
            help="The kind of file.  [default: as the name after -o ends, else mp3]",
        ),
    ):
        command = option(command)
    return command


def as_a_library(command: Any) -> Any:
    """The options of every command that makes a folder of audiobooks."""
    for option in (
        click.option("--json", "as_json", is_flag=True, help="A line of JSON for each story."),
        click.option(
            "--name",
            metavar="TEMPLATE",
            help="What new audiobooks are called, by default {author}/{series}/{title}; also {fandom}, {part}, {year}, "
            "{rating}, {language}.",
        ),
        click.option(
            "--layout",
            type=click.Choice(["audiobookshelf"]),
            help="Instead of --name: folders as Audiobookshelf and Plex read them, with metadata.json and cover.",
        ),
        click.option(
            "-o", "--out", type=FILE, default=Path("output"), show_default=True, help="A folder for the audiobooks."
        ),
    ):
        command = option(command)
    return command
