"""Where the command starts: python -m audiofic, or audiofic."""

import sys


def main() -> None:
    """Run the command line; Ctrl-C ends it well even before it has been loaded."""
    try:
        from audiofic.cli import main as run

        run()
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":  # worker processes import this module too
    main()
