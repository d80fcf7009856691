"""AAC and Opus: packets of passages encoded apart can be laid end to end."""

import av
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from audiofic.encoders import Aac, Opus, encoder_for
from audiofic.encoders.packets import apart
from audiofic.engines import open_engine
from audiofic.errors import OutputError, UsageError
from audiofic.model import Format
from audiofic.synthesis.clips import resampled
from audiofic.voices import bundled_voices, load_voices

FRAMES = {".m4b": 1_024, ".opus": 960}
CONFIGURATION = {22_050: b"\x13\x88", 44_100: b"\x12\x08"}  # AudioSpecificConfig: AAC-LC, rate, mono (ISO 14496-3, 1.6)
both = pytest.mark.parametrize("encoder", [Aac(), Opus()], ids=["aac", "opus"])


def decoded(encoder: Aac | Opus, data: bytes) -> NDArray[np.float64]:
    """All that FFmpeg's decoder makes of the packets, full scale 1."""
    decoder = av.CodecContext.create("aac" if isinstance(encoder, Aac) else "opus", "r")
    decoder.sample_rate, decoder.layout = encoder.rate, "mono"
    head = b"OpusHead\x01\x01\0\0\x80\xbb\0\0\0\0\0"
    decoder.extradata = CONFIGURATION[encoder.rate] if isinstance(encoder, Aac) else head
    frames = [frame for packet in apart(data) for frame in decoder.decode(av.Packet(packet))]
    return np.concatenate([frame.to_ndarray()[0] for frame in (*frames, *decoder.decode(None))]).astype(np.float64)


def tone(hz: float, seconds: float, pause: float, rate: int) -> tuple[bytes, int]:
    wave = 8_000 * np.sin(2 * np.pi * hz * np.arange(round(seconds * rate)) / rate)
    quiet = round(pause * rate)
    return np.concatenate([wave, np.zeros(quiet)]).astype("<i2").tobytes(), quiet


def spoken(encoder: Aac | Opus, voice: int, text: str) -> tuple[bytes, int]:
    """A line in one of espeak's voices, and 0.6 s of pause."""
    sound = open_engine("espeak").speak(text, load_voices([bundled_voices()], "espeak")[voice])
    quiet = round(0.6 * encoder.rate)
    return resampled(sound, encoder.rate).samples + bytes(2 * quiet), quiet


@both
@settings(max_examples=15, deadline=None)
@given(seconds=st.floats(0.05, 3), pause=st.floats(0.08, 1))
def test_a_passage_keeps_its_length_to_half_a_packet(encoder: Aac | Opus, seconds: float, pause: float):
    samples, quiet = tone(440, seconds, pause, encoder.rate)

    length = encoder.length(encoder.encode(samples, quiet))

    assert abs(length - len(samples) // 2) <= FRAMES[encoder.suffix] / 2


@both
def test_packets_decode_to_as_many_samples_as_were_counted(encoder: Aac | Opus):
    data = encoder.encode(*tone(440, 1.234, 0.5, encoder.rate))

    assert len(decoded(encoder, data)) == encoder.length(data)


@pytest.mark.parametrize("encoder", [Aac(), Aac(128), Aac(96, 44_100), Opus(), Opus(24), Opus(128)], ids=str)
def test_the_delay_is_where_the_first_sample_comes_out(encoder: Aac | Opus):
    noise = np.random.default_rng(1).normal(0, 3_000, encoder.rate)
    samples = np.concatenate([noise, np.zeros(encoder.rate // 2)]).astype("<i2").tobytes()

    sound = decoded(encoder, encoder.encode(samples, encoder.rate // 2))

    alike = np.fft.irfft(np.fft.rfft(sound, 1 << 18) * np.fft.rfft(noise, 1 << 18).conj())
    assert np.argmax(alike) == pytest.approx(encoder.delay, abs=2)


@both
def test_no_sound_is_cut_where_the_pause_is_too_short_for_the_join(encoder: Aac | Opus):
    samples, quiet = tone(440, 1.0, 0.001, encoder.rate)

    sound = decoded(encoder, encoder.encode(samples, quiet) * 2)

    end = encoder.delay + encoder.rate
    assert np.abs(sound[end - encoder.rate // 100 : end]).max() > 0.2


@both
def test_a_passage_within_a_book_begins_as_it_does_alone(encoder: Aac | Opus):
    before = encoder.encode(*spoken(encoder, 0, "She had never opened it; not once."))
    passage = encoder.encode(*spoken(encoder, 1, "Kept in the drawer, the key was cold."))

    sound = decoded(encoder, before + passage)[encoder.length(before) :]

    difference = np.abs(sound - decoded(encoder, passage))[: encoder.delay + encoder.rate // 10]
    assert difference.max() < 1e-6


@both
def test_nothing_is_heard_at_a_join(encoder: Aac | Opus):
    before = encoder.encode(*spoken(encoder, 0, "She had never opened it; not once."))
    passage = encoder.encode(*spoken(encoder, 1, "Kept in the drawer, the key was cold."))

    sound = decoded(encoder, before + passage)

    join = encoder.length(before)
    around = sound[join - encoder.rate // 10 : join + encoder.delay - encoder.rate // 50]
    assert 20 * np.log10(np.abs(around).max() + 1e-9) < -70


@both
def test_joined_passages_decode_to_their_sum_and_in_order(encoder: Aac | Opus):
    passages = [encoder.encode(*tone(hz, 1.0, 0.5, encoder.rate)) for hz in (300, 600, 900)]

    sound = decoded(encoder, b"".join(passages))

    assert len(sound) == sum(map(encoder.length, passages))
    starts = np.cumsum([0, *map(encoder.length, passages[:-1])]) + encoder.delay
    spans = [sound[start + encoder.rate // 10 : start + encoder.rate * 6 // 10] for start in starts]
    assert [2 * int(np.argmax(np.abs(np.fft.rfft(span)))) for span in spans] == [300, 600, 900]


@pytest.mark.parametrize("encoder", [Aac(48), Aac(), Aac(96), Opus(64)], ids=str)
def test_a_voice_keeps_its_level(encoder: Aac | Opus):
    samples, quiet = spoken(encoder, 0, "Kept in the drawer, the key was cold. The rain stopped at four.")
    given_level = np.std(np.frombuffer(samples, "<i2") / 32_768)

    level = np.std(decoded(encoder, encoder.encode(samples, quiet)))

    assert 20 * np.log10(level / given_level) + encoder.gain_db == pytest.approx(0, abs=0.1)


@pytest.mark.parametrize(
    ("form", "bitrate", "rate"),
    [
        (Format.M4B, 16, None),
        (Format.M4B, 133, None),
        (Format.M4B, 64, 8_000),
        (Format.M4B, 0, None),
        (Format.OPUS, 12, None),
        (Format.OPUS, 320, None),
        (Format.OPUS, 32, 44_100),
    ],
)
def test_an_impossible_encoding_is_refused_with_what_is_possible(form: Format, bitrate: int, rate: int | None):
    with pytest.raises(UsageError) as refused:
        encoder_for(form, bitrate, rate)

    assert any(digit.isdigit() for digit in refused.value.hint)


@pytest.mark.parametrize("form", list(Format))
def test_every_format_has_an_encoder_of_its_suffix(form: Format):
    assert encoder_for(form).suffix == f".{form}"


@both
def test_the_same_sound_is_the_same_packets(encoder: Aac | Opus):
    samples, quiet = spoken(encoder, 0, "Not once.")

    assert encoder.encode(samples, quiet) == encoder.encode(samples, quiet)


@both
@pytest.mark.parametrize("damage", [lambda data: data[:-1], lambda data: data + b"\x01", lambda data: b"\0\0" + data])
def test_damaged_packets_are_noticed(encoder: Aac | Opus, damage):
    data = encoder.encode(*tone(440, 1.0, 0.5, encoder.rate))

    with pytest.raises(OutputError):
        encoder.length(damage(data))
