"""Start-up: `audiofic --help` in at most 5 x the time of `python -c "import click"`.

python benchmarks/startup.py [--times 15]
"""

import argparse
import sys
from pathlib import Path

from runs import Bar, Run, run, table, verdict

LIMIT = 5.0


def main() -> None:
    """Run both in turn and compare the best of each."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, default=15)
    times = parser.parse_args().times
    script = Path(sys.executable).with_name("audiofic")
    if not script.exists():
        sys.exit(f"There is no {script}: install audiofic into this Python first (pip install -e .).")
    commands = {
        "python -c pass": [sys.executable, "-c", "pass"],
        'python -c "import click"': [sys.executable, "-c", "import click"],
        "audiofic --help": [str(script), "--help"],
        "python -m audiofic --help": [sys.executable, "-m", "audiofic", "--help"],
    }
    for command in commands.values():  # once beforehand: bytecode is compiled, files are in the page cache
        run(command)
    runs: dict[str, list[Run]] = {name: [] for name in commands}
    for _ in range(times):
        for name, command in commands.items():
            runs[name].append(run(command))
    wall = {name: min(one.wall for one in found) for name, found in runs.items()}
    base = wall['python -c "import click"']
    rows = [
        (
            name,
            f"{wall[name] * 1000:.0f}",
            f"{min(one.cpu for one in runs[name]) * 1000:.0f}",
            f"{wall[name] / base:.2f}",
        )
        for name in commands
    ]
    print(f"best of {times} runs in turn")
    table([("command", "wall ms", "cpu ms", "x click"), *rows])
    ratio = wall["audiofic --help"] / base
    verdict([Bar("audiofic --help / import click", f"{ratio:.2f}", f"<= {LIMIT}", ratio <= LIMIT)])


if __name__ == "__main__":
    main()
