"""What several tests need: a way to render without touching the user's folders, and ears."""

import io
import os
from pathlib import Path

import av
import numpy as np
import psutil
import pytest
from numpy.typing import NDArray

from audiofic import Report, Settings, render
from audiofic.cache import Cache
from audiofic.model import RATE
from audiofic.registry import Registry

pytest.register_assert_rewrite("reading")
os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")  # tests import onnxruntime before audiofic could switch it off

SHARED = Path(__file__).parents[2] / "shared"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="write the golden scripts anew; review them in the diff")


@pytest.fixture(autouse=True)
def no_memory(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Commands that a test starts remember no cast for the next one, nor for the user."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path_factory.mktemp("data")))


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """The tone engine, one worker, a cache and a memory of the test's own."""
    return Settings(engine="tone", jobs=1, cache=Cache(tmp_path / "cache"), registry=Registry(tmp_path / "casts"))


@pytest.fixture
def rendered(tmp_path: Path, settings: Settings):
    """A function that renders a text through the tone engine."""

    def rendered(text: str, settings: Settings = settings) -> Report:
        story = tmp_path / "story.txt"
        story.write_text(text, "utf-8")
        return render(story, tmp_path / "story.mp3", settings)

    return rendered


@pytest.fixture
def shared() -> Path:
    """The folder of sample files beside the project."""
    if not SHARED.is_dir():
        pytest.skip("the folder of sample files, ../shared, is not beside the project")
    return SHARED


def heard(mp3: str | Path | bytes) -> NDArray[np.float64]:
    """What a player plays: the samples of an MP3, full scale 1, decoded by FFmpeg."""
    with av.open(io.BytesIO(mp3) if isinstance(mp3, bytes) else str(mp3)) as container:
        frames = [frame.to_ndarray()[0] for frame in container.decode(audio=0)]
    return np.concatenate(frames).astype(np.float64)


def pitch(sound: NDArray[np.float64]) -> float:
    """The strongest frequency, in hertz."""
    spectrum = np.abs(np.fft.rfft(sound * np.hanning(len(sound)), 1 << 17))
    return float(np.argmax(spectrum) * RATE / (1 << 17))


def has_ended(pid: int) -> bool:
    """Whether a process that was killed is gone within five seconds: the kernel takes its time."""
    try:
        process = psutil.Process(pid)
        if process.status() != psutil.STATUS_ZOMBIE:
            process.wait(5)
    except psutil.NoSuchProcess:
        return True
    except psutil.TimeoutExpired:
        return process.status() == psutil.STATUS_ZOMBIE
    return True
