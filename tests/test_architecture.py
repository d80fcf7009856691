"""The rules of the house that a program can check."""

import ast
import re
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "audiofic"
FILES = sorted(PACKAGE.rglob("*.py"))

# Imports go down this list, or stay within one folder; names on one line do not know each other.
LAYERS = [
    {"model", "errors", "notation", "languages", "ipa"},
    {"server", "colophon", "works", "naming", "pictures"},
    {"atomic", "encoders", "engines", "profiles", "loudness", "library"},
    {"cache", "voices", "registry", "lexicon", "download", "told", "covers"},
    {"castfile", "settings"},
    {
        "readers",
        "segmenter",
        "speakers",
        "corrections",
        "continuity",
        "notes",
        "casting",
        "speech",
        "synthesis",
        "assembler",
    },
    {"fidelity", "calibration", "edition"},
    {"report", "production"},
    {"pipeline", "glossary", "audition", "doctor", "inspection", "catalogue", "publish"},
    {"batch"},
    {"terminal", "explain", "tables", "options"},
    {"cli"},
    {"__main__", "__init__"},
]


def home(path: Path) -> str:
    """The layer member that a file belongs to."""
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(path: Path) -> set[str]:
    """The members of the package that a file imports."""
    modules = []
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            modules += [node.module] if node.module != "audiofic" else [f"audiofic.{n.name}" for n in node.names]
        elif isinstance(node, ast.Import):
            modules += [name.name for name in node.names]
    return {module.split(".")[1] for module in modules if module.startswith("audiofic.")}


def level(name: str) -> int:
    return next(number for number, layer in enumerate(LAYERS) if name in layer)


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_go_one_way(path: Path):
    upward = {name for name in imports(path) - {home(path)} if level(name) >= level(home(path))}

    assert not upward


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_file_is_longer_than_400_lines(path: Path):
    assert len(path.read_text("utf-8").splitlines()) <= 400


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_function_is_longer_than_40_lines_or_takes_more_than_five_arguments(path: Path):
    if path.name == "cli.py":
        return  # an option is an argument there
    functions = [n for n in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(n, ast.FunctionDef)]

    assert not [f.name for f in functions if (f.end_lineno or 0) - f.lineno > 40 or len(f.args.args) > 6]


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_every_module_says_in_a_sentence_what_it_is(path: Path):
    sentence = (ast.get_docstring(ast.parse(path.read_text("utf-8"))) or "").splitlines()[:1]

    assert sentence
    assert sentence[0].endswith((".", ":"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_error_is_swallowed_whole(path: Path):
    assert not re.search(r"except\s*:|except\s+(Base)?Exception\s*:\s*(pass|\.\.\.)|except Exception", path.read_text())
