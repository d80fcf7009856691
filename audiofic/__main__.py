"""python -m audiofic."""

from audiofic.cli import main

if __name__ == "__main__":  # worker processes import this module too
    main()
