"""Takes are kept as FLAC: half the size of the samples, and every one of them comes back."""

import io

import av
from av.audio.frame import AudioFrame

from audiofic.errors import OutputError
from audiofic.model import Audio
from audiofic.synthesis.clips import frame_of, samples_of


def packed(audio: Audio) -> bytes:
    """*audio* as a FLAC file."""
    file = io.BytesIO()
    with av.open(file, "w", format="flac") as container:
        stream = container.add_stream("flac", rate=audio.rate, layout="mono", format="s16")
        if audio.samples:
            container.mux(stream.encode(frame_of(audio.samples, audio.rate)))
        container.mux(stream.encode(None))
    return file.getvalue()


def unpacked(flac: bytes) -> Audio:
    """The sound of a FLAC file. Raise OutputError where it is none."""
    try:
        with av.open(io.BytesIO(flac), "r") as container:
            rate = container.streams.audio[0].rate
            samples = b"".join(
                samples_of(frame) for frame in container.decode(audio=0) if isinstance(frame, AudioFrame)
            )
    except (av.error.FFmpegError, IndexError) as error:
        raise OutputError(
            f"A take in the cache cannot be read: {error}.", "Clear the cache, and render again."
        ) from error
    return Audio(samples, rate)
