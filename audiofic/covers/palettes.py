"""The colours of generated covers: a plain field, what is written on it, and three that go with them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Palette:
    """Five colours, as "#rrggbb"."""

    paper: str
    ink: str
    """Of what is written: at least 7 : 1 against the paper, which WCAG 2 calls AAA."""
    accents: tuple[str, str, str]


PALETTES = tuple(
    Palette(paper, ink, (first, second, third))
    for paper, ink, first, second, third in (
        ("#f4ede0", "#1d2b3a", "#d1495b", "#edae49", "#2e8c8c"),
        ("#14213d", "#ffffff", "#fca311", "#e5e5e5", "#5b7db1"),
        ("#1f3a2e", "#f6f1e1", "#7fb685", "#e9c46a", "#c8553d"),
        ("#3a1f3d", "#fbefef", "#c06c84", "#f8b195", "#7d6b91"),
        ("#e3f0f7", "#12324a", "#3a86c8", "#f4a259", "#8cb369"),
        ("#fbe9ec", "#4a1226", "#c9184a", "#ff8fa3", "#5f5aa2"),
        ("#22242a", "#f2f2f2", "#f25f5c", "#ffe066", "#50a9c1"),
        ("#ebdcc3", "#3b2618", "#a44a3f", "#d08c45", "#5e7d5b"),
        ("#0b3c49", "#f3fcf0", "#3fb8af", "#ffcf56", "#f27059"),
        ("#ece6f6", "#2b1b4d", "#7b5ea7", "#f29ab8", "#4ea5d9"),
        ("#6b2124", "#fff3e6", "#f4a261", "#e3d0b4", "#2a9d8f"),
        ("#e1f3ea", "#0f3d3e", "#2a9d8f", "#f4a261", "#e76f51"),
        ("#1b1736", "#edebff", "#8a7fff", "#ff7aa2", "#57d9c7"),
        ("#ffe8a3", "#2b2118", "#e4572e", "#17a9a7", "#76468a"),
        ("#2f4255", "#fdfdfd", "#f39c12", "#1abc9c", "#e8a09a"),
        ("#fafafa", "#111111", "#e63946", "#457b9d", "#ffb703"),
    )
)
