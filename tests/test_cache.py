"""The cache: whole entries only, bounded, oldest out first."""

import os
import time
from pathlib import Path

import pytest

from audiofic.cache import Cache
from audiofic.errors import OutputError
from audiofic.model import Spoken

SPOKEN = Spoken(1152, ((0, 900),))


def test_what_was_added_is_found_with_its_packets(tmp_path: Path):
    cache = Cache(tmp_path)

    cache.add("abc", SPOKEN, b"packets\nwith a newline")

    assert cache.find("abc") == SPOKEN
    assert cache.packets("abc") == b"packets\nwith a newline"


def test_packets_that_are_gone_by_the_time_they_are_put_together_are_said(tmp_path: Path):
    with pytest.raises(OutputError, match="removed from the cache"):
        Cache(tmp_path).packets("abc")


def test_what_was_never_added_is_not_found(tmp_path: Path):
    assert Cache(tmp_path / "not" / "there").find("abc") is None


@pytest.mark.parametrize(
    "damage",
    [
        lambda _: b"{half a",
        lambda entry: entry[:-1],
        lambda entry: entry[:-3] + b"\0\0\0",
        lambda _: b"",
        lambda _: b"\xff",
    ],
    ids=["no entry", "a byte short", "zeros", "empty", "no text"],
)
def test_a_damaged_entry_counts_as_missing_and_is_removed(tmp_path: Path, damage):
    cache = Cache(tmp_path)
    cache.add("abc", SPOKEN, b"packets")
    cache.path("abc").write_bytes(damage(cache.path("abc").read_bytes()))

    assert cache.find("abc") is None
    assert not cache.path("abc").exists()


def aged(cache: Cache, key: str, days: float) -> None:
    then = time.time() - days * 86_400
    os.utime(cache.path(key), (then, then))


def test_the_passages_unused_for_longest_go_first_and_only_down_to_the_limit(tmp_path: Path):
    cache = Cache(tmp_path, limit=2_500)
    for days, key in enumerate(["aa", "bb", "cc", "dd"], 2):
        cache.add(key, SPOKEN, bytes(1_000))
        aged(cache, key, days)

    cache.trim()

    assert [key for key in ("aa", "bb", "cc", "dd") if cache.find(key)] == ["aa", "bb"]


def test_what_was_used_within_a_day_is_kept_whatever_the_limit(tmp_path: Path):
    cache = Cache(tmp_path, limit=0)
    cache.add("old", SPOKEN, b"")
    aged(cache, "old", 2)
    cache.add("new", SPOKEN, b"")

    cache.trim()

    assert cache.find("new")
    assert not cache.find("old")


def test_finding_a_passage_makes_it_young_again(tmp_path: Path):
    cache = Cache(tmp_path, limit=0)
    cache.add("abc", SPOKEN, b"")
    aged(cache, "abc", 2)
    cache.find("abc")

    cache.trim()

    assert cache.find("abc")


def test_what_killed_workers_left_behind_is_swept(tmp_path: Path):
    cache = Cache(tmp_path)
    cache.add("abc", SPOKEN, b"")
    litter = cache.path("abc").with_name(".tmp-123")
    litter.write_bytes(b"half")
    os.utime(litter, (0, 0))

    cache.trim()

    assert not litter.exists()
