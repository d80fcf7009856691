"""The command line: arguments in, exit codes out; no logic."""

import io
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from audiofic.errors import AudioficError, OutputError
from audiofic.model import Notes

if TYPE_CHECKING:
    from audiofic.pipeline import Production, Settings

# The stages are imported by the commands that need them: --help must not wait for audio libraries.

INTERRUPTED = 130
_FILE = click.Path(path_type=Path, readable=False)  # what cannot be read, the stages say better


def main() -> None:
    """Run the command line; every error is printed here, and nowhere else."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper) and not stream.isatty():  # a pipe on Windows would be cp1252
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        sys.exit(cli.main(standalone_mode=False))
    except click.Abort:
        click.echo("audiofic: stopped; what was finished is kept, and the same command goes on from there.", err=True)
        sys.exit(INTERRUPTED)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except AudioficError as error:
        click.echo(f"audiofic: {error.message}\n          {error.hint}", err=True)
        sys.exit(error.exit_code)
    except OSError as error:  # what no stage has met: standard output on a full disk
        where = f" ({error.filename})" if error.filename else ""
        click.echo(
            f"audiofic: The system says: {error.strerror}{where}.\n          Check the disk and the path.", err=True
        )
        sys.exit(OutputError.exit_code)


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="audiofic")
def cli() -> None:
    """Turn a story file into a full-cast audiobook on your own machine."""


_engine = click.option("--engine", default="espeak", show_default=True, help="What speaks: espeak, pyttsx3, tone.")
_voices = click.option("--voices", type=_FILE, help="A folder with voices of your own.")


def _about_a_story(command: Any) -> Any:
    """The arguments of every command about a story."""
    for argument in (
        click.option("--intro/--no-intro", default=True, help="Speak title and author first.", show_default=True),
        click.option(
            "--notes",
            type=click.Choice([*map(str, Notes)]),  # not Notes itself: click would want its members' names
            default=str(Notes.VOICE),
            show_default=True,
            help="Author's notes: in their own voice, left out, or after the story.",
        ),
        _voices,
        _engine,
        click.option("--narrator", metavar="VOICE", help="The narrator's voice."),
        click.option("--llm", metavar="URL", help="Ask the language model at URL who says the unsure lines."),
        click.option("--llm-model", metavar="NAME", help="Which of its models, if it has several."),
        click.option("--own-voice", is_flag=True, help='An "I" who tells the story speaks in another voice than it.'),
        click.option(
            "--certainty",
            type=click.FloatRange(0, 1),
            metavar="0..1",
            help="Confidence below which a line is spoken by a neutral voice.  [default: 0.5]",
        ),
        click.argument("story", type=_FILE),
    ):
        command = argument(command)
    return command


def _settings(choices: dict[str, Any]) -> "Settings":
    """The choices that were made; the rest are the library's own."""
    from audiofic.pipeline import Settings

    return Settings(**{name: choice for name, choice in choices.items() if choice is not None})


@cli.command()
@_about_a_story
@click.option("-o", "--out", type=_FILE, help="The audiobook.  [default: output/TITLE.mp3]")
@click.option("--bitrate", type=int, default=64, show_default=True, metavar="KBIT/S", help="Of the MP3.")
@click.option(
    "--retake", type=int, multiple=True, metavar="N", help="Speak line N of the script anew; may be repeated."
)
@click.option("--jobs", type=click.IntRange(min=1), help="Worker processes.  [default: one a core]")
@click.option("--json", "as_json", is_flag=True, help="End with one line of JSON.")
def render(story: Path, out: Path | None, as_json: bool, **choices: Any) -> None:
    """Turn STORY into an audiobook.

    What was spoken before is not spoken again, not even after a crash: the same command goes on where it stopped.
    """
    from audiofic.pipeline import render as render_story
    from audiofic.terminal import closing_lines, progress, report_line

    report = render_story(story, out, _settings(choices), progress(story.name))
    for line in closing_lines(report):
        click.echo(line, err=True)
    click.echo(report_line(report) if as_json else report.audiobook.path)


@cli.command()
@_about_a_story
@click.option("--format", "form", type=click.Choice(["table", "jsonl"]), default="table", show_default=True)
@click.option("--check", is_flag=True, help="Count the file's words a second time instead, and compare.")
@click.option("--why", "line", type=int, metavar="N", help="Explain line N of the table instead: who else may say it.")
def script(form: str, check: bool, line: int | None, **choices: Any) -> None:
    """Show what will be spoken, by whom, and why."""
    from audiofic.explain import script_table, why
    from audiofic.fidelity import confirm
    from audiofic.terminal import script_lines

    production = _prepared(choices)
    if check:
        click.echo(production.balance)
        confirm(production.balance)
        return
    if line is not None:
        why(production, line)
        return
    if form == "table":
        script_table(production)
        return
    for segment in script_lines(production.script):
        click.echo(segment)


@cli.command()
@_about_a_story
@click.option("--save", is_flag=True, help="Write STORY.cast.toml, to be edited; or add to it what is new.")
def cast(save: bool, **choices: Any) -> None:
    """Show who is in STORY and in which voices they speak."""
    from audiofic.pipeline import save_cast
    from audiofic.tables import cast_table, saved_line

    story, production = choices["story"], _prepared(choices)
    cast_table(production)
    if save:
        click.echo(saved_line(production.file.path, save_cast(story, production)), err=True)


def _prepared(choices: dict[str, Any]) -> "Production":
    from audiofic.pipeline import prepare
    from audiofic.terminal import warn

    production = prepare(choices.pop("story"), _settings(choices))
    warn(production.warnings)
    return production


@cli.group()
def voices() -> None:
    """Show or try the voices that are here."""


@voices.command("list")
@_engine
@_voices
def list_voices(**choices: Any) -> None:
    """List them."""
    from audiofic.pipeline import story_voices
    from audiofic.terminal import voices_table

    voices_table(story_voices(_settings(choices)))


@voices.command("try")
@click.argument("name")
@_engine
@_voices
@click.option("--text", help="What to say.")
@click.option("-o", "--out", type=_FILE, help="A WAV file.  [default: output/NAME.wav]")
def try_voice(name: str, text: str | None, out: Path | None, **choices: Any) -> None:
    """Let the voice NAME say something, into a WAV file."""
    from audiofic.audition import audition
    from audiofic.pipeline import story_voices

    click.echo(audition(story_voices(_settings(choices)), name, text, out))


@cli.command()
def doctor() -> None:
    """Say what is here, what is missing, and how to get it."""
    from audiofic.doctor import diagnose

    for line in diagnose():
        click.echo(line)
