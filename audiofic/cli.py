"""The command line: arguments in, exit codes out; no logic."""

import io
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from audiofic import options
from audiofic.errors import AudioficError, OutputError
from audiofic.options import FILE

if TYPE_CHECKING:
    from audiofic.production import Production
    from audiofic.settings import Settings

# The stages are imported by the commands that need them: --help must not wait for audio libraries.

INTERRUPTED = 130


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


def _layout(choices: dict[str, Any]) -> str:
    """What the audiobooks of a library are called by."""
    from audiofic.batch import TEMPLATE

    name, layout = choices.pop("name"), choices.pop("layout")
    if name and layout:
        raise click.UsageError("--layout names the audiobooks by itself: leave --name out.")
    return str(layout or name or TEMPLATE)


def _settings(choices: dict[str, Any]) -> "Settings":
    """The choices that were made; the rest are the library's own."""
    from audiofic.settings import Settings

    return Settings(**{name: choice for name, choice in choices.items() if choice is not None})


@cli.command()
@click.option("-o", "--out", type=FILE, help="The audiobook.  [default: output/TITLE.mp3]")
@options.about_a_story
@options.as_audiobooks
@click.option(
    "--retake", type=int, multiple=True, metavar="N", help="Speak line N of the script anew; may be repeated."
)
@click.option("--json", "as_json", is_flag=True, help="End with one line of JSON.")
def render(story: Path, out: Path | None, as_json: bool, **choices: Any) -> None:
    """Turn STORY into an audiobook.

    What was spoken before is not spoken again, not even after a crash: the same command goes on where it stopped.
    """
    from audiofic.pipeline import render as render_story
    from audiofic.terminal import better_voices, closing_lines, progress, report_line

    settings = _settings(choices)
    report = render_story(story, out, settings, progress(story.name))
    for line in (*closing_lines(report), *better_voices(report, settings)):
        click.echo(line, err=True)
    click.echo(report_line(report) if as_json else report.audiobook.path)


@cli.command()
@click.argument("stories", type=FILE, nargs=-1, metavar="PATH...")
@click.option("--list", "lists", type=FILE, multiple=True, metavar="FILE", help="A text file that names stories.")
@options.as_a_library
@options.about_stories
@options.as_audiobooks
def batch(stories: tuple[Path, ...], lists: tuple[Path, ...], out: Path, as_json: bool, **choices: Any) -> None:
    """Turn many stories into audiobooks.

    They are at each PATH, a file, a folder, or a pattern such as "*.epub". Run it again: only what is new or changed is
    rendered. A new download of a work replaces its audiobook, wherever in the folder that lies by now; of several files
    of one work, one is taken. Exit code 1: some stories failed.
    """
    from audiofic.batch import Status, listed, render_all
    from audiofic.batch.view import display, summary

    named = [*stories, *(path for one in lists for path in listed(one))]
    if not named:
        raise click.UsageError("Name a folder, a file or a list.")
    name = _layout(choices)
    with display(as_json) as tell:
        outcomes = render_all(named, out, _settings(choices), name, tell)
    summary(outcomes)
    if any(outcome.status is Status.FAILED for outcome in outcomes):
        sys.exit(1)


@cli.command()
@click.argument("folder", type=FILE)
@options.as_a_library
@options.about_stories
@options.as_audiobooks
def watch(folder: Path, out: Path, as_json: bool, **choices: Any) -> None:
    """Turn stories into audiobooks as they arrive.

    FOLDER is watched for new and changed ones until Ctrl-C; a file is left alone until nothing was written to it for
    two seconds.
    """
    from audiofic.batch import render_all
    from audiofic.batch.view import display
    from audiofic.batch.watch import arrivals, once_free

    name = _layout(choices)
    click.echo(f"watching {folder}; Ctrl-C ends it", err=True)
    for stories, changed in arrivals(folder, out):
        with display(as_json, changed) as tell:
            once_free(partial(render_all, stories, out, _settings(choices), name, tell))


@cli.command()
@options.about_a_story
@click.option("--format", "form", type=click.Choice(["table", "jsonl"]), default="table", show_default=True)
@click.option("--check", is_flag=True, help="Count the file's words a second time instead, and compare.")
@click.option("--why", "line", type=int, metavar="N", help="Explain line N of the table instead: who else may say it.")
@click.option("--spoken", is_flag=True, help="Show, too, what the engine is told, where that is not as it is written.")
def script(form: str, check: bool, line: int | None, spoken: bool, **choices: Any) -> None:
    """Show what will be spoken, by whom, and why."""
    from audiofic.explain import script_table, why
    from audiofic.fidelity import confirm
    from audiofic.production import spoken_words
    from audiofic.terminal import script_lines

    production = _prepared(choices)
    if check:
        click.echo(production.balance)
        confirm(production.balance)
        return
    if line is not None:
        why(production, line)
        return
    told = spoken_words(production) if spoken else None
    if form == "table":
        script_table(production, told)
        return
    for segment in script_lines(production.script, told):
        click.echo(segment)


@cli.command()
@options.about_a_story
@click.option("--save", is_flag=True, help="Write STORY.cast.toml, to be edited; or add to it what is new.")
def cast(save: bool, **choices: Any) -> None:
    """Show who is in STORY and in which voices they speak."""
    from audiofic.production import save_cast
    from audiofic.tables import cast_table, saved_line

    story, production = choices["story"], _prepared(choices)
    cast_table(production)
    if save:
        click.echo(saved_line(production.file.path, save_cast(story, production)), err=True)


@cli.command()
@options.about_a_story
@click.option("--try", "word", metavar="WORD", help="Let the narrator say WORD instead, into a WAV file.")
@click.option("-o", "--out", type=FILE, help="The WAV file.  [default: output/WORD.wav]")
def names(word: str | None, out: Path | None, **choices: Any) -> None:
    """Show the unusual words of STORY and how each will be said."""
    from audiofic.audition import try_word
    from audiofic.glossary import glossary
    from audiofic.tables import names_line, names_table

    production = _prepared(choices)
    if word is not None:
        click.echo(try_word(production.cast.narrator, production.lexicon, word, out))
        return
    terms = glossary(production.script, production.lexicon, production.cast.narrator)
    names_table(terms)
    click.echo(names_line(terms, production.file.path), err=True)


def _prepared(choices: dict[str, Any]) -> "Production":
    from audiofic.production import prepare
    from audiofic.terminal import warn

    production = prepare(choices.pop("story"), _settings(choices))
    warn(production.warnings)
    return production


@cli.group()
def voices() -> None:
    """Show or try the voices that are here, or get another."""


@voices.command("list")
@options.engine
@options.voices
def list_voices(**choices: Any) -> None:
    """Show the voices that are here."""
    from audiofic.production import story_voices
    from audiofic.terminal import voices_table

    voices_table(story_voices(_settings(choices)))


@voices.command("add")
@click.argument("name")
def add_voice(name: str) -> None:
    """Download a voice.

    NAME is one of Piper's, such as en_US-lessac-medium, or kokoro, which is a good fifty. A language, such as de, says
    which voices of Piper's it has. What broke off, the same command goes on with.
    """
    from audiofic.catalogue import brought, offered
    from audiofic.terminal import added_lines, downloading

    offer = offered(name)
    downloading(name, brought(offer))
    for line in added_lines(offer):
        click.echo(line)


@voices.command("try")
@click.argument("name")
@options.engine
@options.voices
@click.option("--text", help="What to say.")
@click.option("-o", "--out", type=FILE, help="A WAV file.  [default: output/NAME.wav]")
def try_voice(name: str, text: str | None, out: Path | None, **choices: Any) -> None:
    """Let the voice NAME say something, into a WAV file."""
    from audiofic.audition import audition
    from audiofic.production import story_voices

    click.echo(audition(story_voices(_settings(choices), named=[name]), name, text, out))


@cli.command()
@click.argument("files", type=FILE, nargs=-1, required=True, metavar="FILE...")
@click.option("--json", "as_json", is_flag=True, help="A line of JSON for each file.")
def inspect(files: tuple[Path, ...], as_json: bool) -> None:
    """Measure audiobooks, and say which standards they meet.

    They may be ours or anybody's.
    """
    from audiofic.inspection import inspect as measure
    from audiofic.inspection.view import inspection_line, inspection_tables

    for path in files:
        found = measure(path)
        if as_json:
            click.echo(inspection_line(found))
        else:
            inspection_tables(found)


@cli.command()
@click.argument("out", type=FILE)
@click.option("--url", required=True, metavar="BASE", help="The address at which OUT is served.")
@click.option(
    "--episodes",
    type=click.Choice(["book", "chapter"]),
    default="book",
    show_default=True,
    help="What is an episode. Chapters are cut out of their book, without encoding them again.",
)
def feed(out: Path, url: str, episodes: str) -> None:
    """Write podcast feeds of the audiobooks in a folder.

    They are OUT/feed.xml and, below OUT/feeds, all others. There is one for the whole collection, and one for each
    series, fandom and author; with --episodes chapter also one for each work. Put OUT on any web server, and subscribe
    to BASE/feed.xml.
    """
    from audiofic.publish.feeds import Episodes, publish
    from audiofic.publish.feeds.view import published_lines

    published = publish(out, url, Episodes(episodes))
    for line in published_lines(published):
        click.echo(line, err=True)
    click.echo(published.url)


@cli.command()
@click.argument("out", type=FILE)
@click.option("--host", default="127.0.0.1", show_default=True, help="Where to listen; 0.0.0.0 is the whole network.")
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8765, show_default=True, help="On which port; 0: a free one."
)
@click.option("--token", help="Part of each address.  [default: none on this computer, else one that is made and kept]")
def serve(out: Path, host: str, port: int, token: str | None) -> None:
    """Serve the audiobooks in a folder to browsers and podcast apps.

    OUT is the folder; Ctrl-C ends it. Other devices, such as your phone, reach it with --host 0.0.0.0, and only by an
    address with the token in it.
    """
    from audiofic.publish.serving import Address
    from audiofic.publish.serving import serve as serve_library

    serve_library(out, Address(host, port), token, click.echo)


@cli.command()
@click.argument("book", type=FILE)
def page(book: Path) -> None:
    """Write a page that plays an audiobook and follows its text.

    It is BOOK.html, beside the audiobook BOOK, for any browser.
    """
    from audiofic.publish.beside import write_page

    click.echo(write_page(book))


@cli.command()
def doctor() -> None:
    """Say what is here, what is missing, and how to get it."""
    from audiofic.doctor import diagnose

    for line in diagnose():
        click.echo(line)
