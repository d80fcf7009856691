"""Where a language model is asked: addresses and keys."""

import pytest

from audiofic.errors import UsageError
from audiofic.server import KEY
from audiofic.speakers.endpoint import endpoint_at


@pytest.mark.parametrize(
    ("address", "url"),
    [
        ("http://localhost:11434", "http://localhost:11434/v1"),
        ("http://localhost:11434/", "http://localhost:11434/v1"),
        ("http://localhost:11434/v1", "http://localhost:11434/v1"),
        ("http://localhost:11434/v1/", "http://localhost:11434/v1"),
        ("HTTPS://Example.org/api", "https://example.org/api/v1"),
        ("http://[::1]:8080", "http://[::1]:8080/v1"),
    ],
)
def test_an_address_is_taken_with_and_without_its_version(address: str, url: str):
    assert endpoint_at(address, None).server.url == url


@pytest.mark.parametrize(
    "address",
    [
        "",
        "localhost:11434",
        "localhost",
        "ftp://localhost",
        "file:///etc/passwd",
        "http://",
        "http://localhost:x",
        "http://localhost:99999",
        "http://user:secret@localhost",
        "http://localhost?key=secret",
    ],
)
def test_what_is_no_address_is_refused(address: str):
    with pytest.raises(UsageError) as refused:
        endpoint_at(address, None)

    assert "http://localhost:11434" in refused.value.hint
    assert "secret" not in str(refused.value)


def test_a_key_is_never_shown(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv(KEY, "sk-secret")

    assert "secret" not in repr(endpoint_at("http://localhost", None))


@pytest.mark.parametrize("key", ["sk-sec\nret", "sk-sécret"])
def test_a_key_that_can_be_none_is_refused_unseen(key: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv(KEY, key)

    with pytest.raises(UsageError) as refused:
        endpoint_at("http://localhost", None)

    assert key not in f"{refused.value} {refused.value.hint}"
