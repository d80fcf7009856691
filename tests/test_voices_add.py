"""Voices are downloaded: resumed, checked, and never half at their place."""

import hashlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from audiofic import catalogue
from audiofic.catalogue import brought, offered
from audiofic.engines.models import models_folder
from audiofic.errors import OutputError, UsageError, VoiceError
from audiofic.terminal import added_lines
from voice_shop import CONFIG, FILES, MODEL, NAME, Shop, index, voice_shop


@pytest.fixture
def shop(monkeypatch: pytest.MonkeyPatch) -> Iterator[Shop]:
    with voice_shop() as shop:
        monkeypatch.setenv("AUDIOFIC_VOICES_URL", shop.url)
        yield shop


def bring(name: str = NAME) -> list[tuple[int, int]]:
    return [(step.done, step.total) for step in brought(offered(name))]


def files(engine: str = "piper") -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in models_folder(engine).glob("[!.]*")}


WHOLE = {f"{NAME}.onnx": FILES[MODEL], f"{NAME}.onnx.json": FILES[CONFIG]}


def test_a_voice_is_its_model_and_what_describes_it(shop):
    bring()

    assert files() == WHOLE


def test_progress_rises_to_all_bytes_of_both_files(shop):
    steps = bring()

    total = sum(map(len, WHOLE.values()))
    assert steps == sorted(steps)
    assert steps[-1] == (total, total)


def test_what_is_there_already_is_not_downloaded_again(shop):
    bring()
    shop.asked.clear()

    assert bring() == []
    assert shop.asked == [("voices.json", "")]


def test_a_model_that_was_changed_is_replaced(shop):
    bring()
    (models_folder("piper") / f"{NAME}.onnx").write_bytes(b"something else")

    bring()
    assert files() == WHOLE


def test_an_old_name_and_other_capitals_are_as_good(shop):
    assert offered("EN_us-hum-Medium").files == offered("en-us-hum").files == offered(NAME).files


def test_a_broken_connection_is_taken_up_where_it_broke(shop):
    shop.breaks = [300_000, 200_000]
    bring()

    assert files() == WHOLE
    starts = [int(wanted[6:-1]) for path, wanted in shop.asked if path == MODEL and wanted]
    assert len(starts) == 2
    assert 0 < starts[0] <= 300_000 < starts[1] <= 500_000


def test_a_connection_that_always_breaks_is_a_sentence_and_the_next_run_goes_on(shop):
    shop.breaks = [400_000, 0, 0, 0]
    with pytest.raises(VoiceError, match="the connection broke") as caught:
        bring()
    assert "goes on from there" in caught.value.hint
    part = models_folder("piper") / f"{NAME}.onnx.part"
    assert 0 < part.stat().st_size <= 400_000
    assert not (models_folder("piper") / f"{NAME}.onnx").exists()

    shop.breaks.clear()
    shop.asked.clear()
    bring()
    assert files() == WHOLE
    assert [wanted != "" for path, wanted in shop.asked if path == MODEL] == [True]


def test_a_server_that_cannot_begin_in_the_middle_sends_it_all_again(shop):
    shop.ranges = False
    shop.breaks = [400_000]
    bring()

    assert files() == WHOLE


def test_a_server_that_cannot_resume_and_always_breaks_at_one_place_is_given_up(shop):
    shop.ranges = False
    shop.breaks = [400_000] * 10

    with pytest.raises(VoiceError, match="broke"):
        bring()
    assert len(shop.breaks) > 5


def test_a_wrong_checksum_keeps_nothing(shop):
    shop.files[MODEL] = FILES[MODEL][::-1]

    with pytest.raises(VoiceError, match="checksum") as caught:
        bring()
    assert caught.value.hint
    assert files() == {f"{NAME}.onnx.json": FILES[CONFIG]}


@pytest.mark.parametrize("change", [lambda body: body + b"more", lambda body: body[:-9]])
def test_a_file_of_another_length_keeps_nothing(shop, change):
    shop.files[MODEL] = change(FILES[MODEL])

    with pytest.raises(VoiceError):
        bring()
    assert files() == {f"{NAME}.onnx.json": FILES[CONFIG]}


def test_a_part_of_another_version_is_not_kept(shop):
    folder = models_folder("piper")
    folder.mkdir(parents=True)
    (folder / f"{NAME}.onnx.part").write_bytes(b"?" * 1000)

    with pytest.raises(VoiceError, match="checksum"):
        bring()
    bring()
    assert files() == WHOLE


def test_an_unknown_name_names_the_nearest(shop):
    with pytest.raises(VoiceError, match="en_US-lesac-medium") as caught:
        offered("en_US-lesac-medium")
    assert caught.value.hint.startswith("Did you mean en_US-lessac-medium")


def test_a_language_names_its_voices(shop):
    with pytest.raises(VoiceError) as caught:
        offered("de")
    assert caught.value.hint == "Did you mean de_DE-thorsten-low, de_DE-eva_k-x_low?"


def test_a_name_like_no_other_names_the_languages(shop):
    with pytest.raises(VoiceError) as caught:
        offered("zzzzzzzz")
    assert "de, en" in caught.value.hint


@pytest.mark.parametrize("body", [b"<html>", b'["a"]', b'{"a": {}}', b"\xff"])
def test_an_index_that_is_none_is_a_sentence(shop, body: bytes):
    shop.files["voices.json"] = body

    with pytest.raises(VoiceError, match="is not Piper's index"):
        offered(NAME)


def test_a_file_that_the_server_has_not_is_a_sentence(shop):
    del shop.files[MODEL]

    with pytest.raises(VoiceError, match="404"):
        bring()


def test_a_path_of_the_index_does_not_lead_out_of_the_folder(shop):
    shop.files["voices.json"] = index({"../../../evil.onnx": b"?"})

    assert [file.path.parent for file in offered(NAME).files] == [models_folder("piper")]


@pytest.mark.parametrize("address", ["http://127.0.0.1:1", "http:///voices", "http://[::"])
def test_without_a_network_it_is_a_sentence(monkeypatch, address: str):
    monkeypatch.setenv("AUDIOFIC_VOICES_URL", address)

    with pytest.raises(VoiceError, match="cannot be reached") as caught:
        offered(NAME)
    assert "network" in caught.value.hint


@pytest.mark.parametrize("address", ["nowhere", "ftp://127.0.0.1/voices"])
def test_a_mirror_that_is_no_web_address_is_a_sentence(monkeypatch, address: str):
    monkeypatch.setenv("AUDIOFIC_VOICES_URL", address)

    with pytest.raises(UsageError, match=f"AUDIOFIC_VOICES_URL is {address}"):
        offered(NAME)


def test_a_folder_that_cannot_be_made_is_a_sentence(shop):
    models_folder("piper").parent.mkdir(parents=True)
    models_folder("piper").write_text("no folder")

    with pytest.raises(OutputError, match="cannot be written"):
        bring()


def test_a_voice_of_which_the_index_lists_no_file_is_a_sentence(shop):
    with pytest.raises(VoiceError, match='lists no file of the voice "de_DE-eva_k-x_low"'):
        offered("de_DE-eva_k-x_low")


def test_what_another_program_is_downloading_is_left_to_it(shop):
    (*_, model) = offered(NAME).files
    other = model.download()
    next(other)

    with pytest.raises(VoiceError, match=r"hum-medium\.onnx is just being downloaded"):
        bring()
    assert next(other) > 0
    assert list(other)[-1] == len(FILES[MODEL])
    assert files() == WHOLE


def test_a_voice_whose_engine_is_not_installed_is_told_with_how_to_install_it(shop, monkeypatch):
    monkeypatch.setitem(sys.modules, "piper", None)

    *_, last = added_lines(offered(NAME))
    assert 'pip install "audiofic[piper]"' in last


def test_kokoro_is_its_two_files(shop, monkeypatch):
    there = {"kokoro-v1.0.onnx": b"model" * 99, "voices-v1.0.bin": b"voices"}
    shop.files |= there
    listed = [(name, len(body), f"sha256:{hashlib.sha256(body).hexdigest()}") for name, body in there.items()]
    monkeypatch.setattr(catalogue, "KOKORO", tuple(listed))
    bring("kokoro")

    assert files("kokoro") == there


def test_the_command_line_downloads_and_says_where_and_under_which_licence(shop, tmp_path):
    run = add(NAME)

    assert run.returncode == 0
    assert f"{NAME}.onnx" in run.stdout
    assert f"licence: {shop.url}/en/en_US/hum/medium/MODEL_CARD" in run.stdout
    assert files() == WHOLE


def test_the_command_line_refuses_with_a_voice_s_exit_code(shop):
    run = add("no-such-voice-at-all")

    assert (run.returncode, run.stdout, len(run.stderr.splitlines())) == (4, "", 2)


def add(name: str) -> subprocess.CompletedProcess[str]:
    words = [sys.executable, "-m", "audiofic", "voices", "add", name]
    environment = {**os.environ, "PYTHONPATH": str(Path(catalogue.__file__).parents[1])}
    return subprocess.run(words, capture_output=True, text=True, env=environment, check=False)
