"""The engine that speaks through a server: from a real one, which is right, wrong, hostile or dead."""

import dataclasses
import json
from collections.abc import Callable, Iterator

import pytest

from audiofic.engines import Engine, found_voices, open_engine
from audiofic.errors import EngineError, UsageError, VoiceError
from audiofic.model import Audio, Voice
from speech_server import PITCHES, Answer, Question, SpeechServer, hum, right, speech_server, wav

LINE = "The lamp went out."
KEY = "sk-very-secret"


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[SpeechServer]:
    with speech_server() as server:
        monkeypatch.setenv("AUDIOFIC_OPENAI_URL", server.url)
        monkeypatch.setenv("OPENAI_API_KEY", KEY)
        yield server


@pytest.fixture
def engine(server: SpeechServer) -> Engine:
    return open_engine("openai")


@pytest.fixture
def voice() -> Voice:
    options = {"voice": "af_heart", "timeout": 0.5}
    return Voice("mine", "A voice", "female", "adult", "", ("narrator",), "openai", options)


def listing(server: SpeechServer, voices: object) -> tuple[Voice, ...]:
    server.voices = Answer(json.dumps(voices).encode())
    return found_voices("openai")


def at_first(server: SpeechServer, wrong: Callable[[Question], Answer]) -> None:
    """The first answer is *wrong*, the second right."""
    server.answer = lambda question: wrong(question) if len(server.questions) == 1 else right(question)


FLAWS = {
    "busy": lambda _: Answer(b"later", 429),
    "overloaded": lambda _: Answer(b"<html>", 503),
    "failed": lambda _: Answer(b"", 500),
    "reset": lambda asked: dataclasses.replace(right(asked), end="reset"),
    "reset between chunks": lambda asked: dataclasses.replace(right(asked), end="reset", length=-1),
    "chunks without an end": lambda asked: dataclasses.replace(right(asked), end="close", length=-1),
    "stalled": lambda asked: dataclasses.replace(right(asked), end="stall"),
    "length too small": lambda asked: dataclasses.replace(right(asked), length=5_000),
    "length too great": lambda asked: dataclasses.replace(right(asked), length=500_000),
    "header too great": lambda asked: Answer(wav(hum(asked), 500_000)),
    "nothing": lambda _: Answer(b""),
    "no samples": lambda _: Answer(wav(b"")),
    "silence": lambda _: Answer(wav(bytes(50_000))),
}


@pytest.mark.parametrize("flaw", FLAWS)
def test_what_went_wrong_once_is_asked_for_again(flaw: str, server: SpeechServer, engine: Engine, voice: Voice):
    healthy = engine.speak(LINE, voice)
    server.questions.clear()
    at_first(server, FLAWS[flaw])

    assert engine.speak(LINE, voice) == healthy
    assert len(server.questions) == 2


@pytest.mark.parametrize("flaw", FLAWS)
def test_what_always_goes_wrong_is_an_error_that_says_what_was_to_be_said(
    flaw: str, server: SpeechServer, engine: Engine, voice: Voice
):
    server.answer = FLAWS[flaw]

    with pytest.raises(EngineError, match=r"failed \d+ times to say 'The lamp went out.': .") as caught:
        engine.speak(LINE, voice)
    assert "the same command again" in caught.value.hint
    assert len(server.questions) > 1


WRONG = {
    "a web page instead of a WAV": Answer(b"<!doctype html><title>Welcome"),
    "JSON instead of a WAV: the model is gone": Answer(b'{"error": {"message": "the model is gone"}}'),
    "an MP3 instead of a WAV": Answer(b"ID3\4" + bytes(999)),
    "401 Unauthorized.*: no such key": Answer(b'{"error": {"message": "no such key"}}', 401),
    "400 Bad Request.*: validation: no voice": Answer(b'{"detail": {"message": "validation:\\n no voice"}}', 400),
    "422 Unprocessable.*: too long": Answer(b'{"detail": [{"loc": ["body"], "msg": "too long"}]}', 422),
    "404 Not Found": Answer(b"<html>nginx", 404),
    "301 Moved Permanently": Answer(b"", 301, {"Location": "http://127.0.0.1:1/v1/audio/speech"}),
}


@pytest.mark.parametrize("said", WRONG)
def test_what_no_other_try_would_mend_is_said_at_once(said: str, server: SpeechServer, engine: Engine, voice: Voice):
    server.answer = lambda _: WRONG[said]

    with pytest.raises(EngineError, match=said):
        engine.speak(LINE, voice)
    assert len(server.questions) == 1


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Seconds that the engine waited; it does not really."""
    waited: list[float] = []
    monkeypatch.setattr("audiofic.engines.openai.time.sleep", waited.append)
    return waited


@pytest.mark.parametrize(("later", "slept"), [("7", 7.0), ("0", 0.0), ("99999", 30.0)])
def test_a_busy_server_is_asked_again_when_it_says(
    later: str, slept: float, pauses: list[float], server: SpeechServer, voice: Voice
):
    at_first(server, lambda _: Answer(b"", 429, {"Retry-After": later}))

    open_engine("openai").speak(LINE, dataclasses.replace(voice, options={**voice.options, "timeout": 60}))

    assert pauses == [slept]


def test_a_dead_server_is_an_error(engine: Engine, voice: Voice):
    with speech_server() as dead:
        gone = dataclasses.replace(voice, options={**voice.options, "url": dead.url})
    with pytest.raises(EngineError, match="nobody is there"):
        engine.speak(LINE, gone)


def test_a_dead_server_lists_no_voices(monkeypatch: pytest.MonkeyPatch):
    with speech_server() as dead:
        monkeypatch.setenv("AUDIOFIC_OPENAI_URL", dead.url)
    with pytest.raises(EngineError, match="nobody is there") as caught:
        found_voices("openai")
    assert "Start it" in caught.value.hint


def test_a_question_is_what_every_such_server_understands(server: SpeechServer, engine: Engine, voice: Voice):
    engine.speak(LINE, dataclasses.replace(voice, pace=1.25))

    assert server.questions == [
        {
            "model": "tts-1",
            "input": LINE,
            "voice": "af_heart",
            "response_format": "wav",
            "speed": 1.25,
            "stream": False,
        }
    ]


def test_the_model_is_the_voice_s_or_else_the_environment_s(
    server: SpeechServer, voice: Voice, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("AUDIOFIC_OPENAI_MODEL", "kokoro")
    engine = open_engine("openai")
    engine.speak(LINE, voice)
    engine.speak(LINE, dataclasses.replace(voice, options={**voice.options, "model": "chatterbox"}))

    assert [question["model"] for question in server.questions] == ["kokoro", "chatterbox"]


@pytest.mark.parametrize("pace", [0.2, 4.1])
def test_a_pace_that_no_server_takes_is_refused(pace: float, engine: Engine, voice: Voice):
    with pytest.raises(VoiceError, match=r"mine.*times as fast"):
        engine.speak(LINE, dataclasses.replace(voice, pace=pace))


@pytest.mark.parametrize(("ipa", "told"), [(False, "Levi is late."), (True, "[Levi](/ˈliːvaɪ/) is late.")])
def test_sounds_are_told_to_a_server_that_reads_them(
    ipa: bool, told: str, server: SpeechServer, engine: Engine, voice: Voice
):
    engine.speak("[Levi](/ˈliːvaɪ/) is *late*.", dataclasses.replace(voice, options={**voice.options, "ipa": ipa}))

    assert [question["input"] for question in server.questions] == [told]


def test_a_long_text_is_sent_in_runs_of_whole_sentences(server: SpeechServer, engine: Engine, voice: Voice):
    text = "It was a long way home, and the road was dark. " * 200
    engine.speak(text, voice)

    sent = [question["input"] for question in server.questions]
    assert "".join(sent) == text
    assert all(len(one) <= 4_000 and one.endswith(". ") for one in sent)


def test_the_key_goes_to_the_environment_s_server_alone(server: SpeechServer, engine: Engine, voice: Voice):
    with speech_server() as other:
        engine.speak(LINE, voice)
        engine.speak(LINE, dataclasses.replace(voice, options={**voice.options, "url": f"{server.url}/v1/"}))
        engine.speak(LINE, dataclasses.replace(voice, options={**voice.options, "url": other.url}))

    assert server.keys == [f"Bearer {KEY}"] * 2
    assert other.keys == [None]


def test_the_key_is_in_no_fingerprint_and_no_message(server: SpeechServer, engine: Engine, voice: Voice):
    server.answer = lambda _: Answer(json.dumps({"detail": f"the key {KEY} is not known"}).encode(), 401)

    with pytest.raises(EngineError, match="the key … is not known") as caught:
        engine.speak(LINE, voice)
    assert KEY not in f"{caught.value} {caught.value.hint} {engine.fingerprint()} {found_voices('openai')}"
    assert server.url in engine.fingerprint()


@pytest.mark.parametrize("address", ["localhost:8880", "ftp://localhost", "http://"])
def test_an_address_that_is_none_is_refused(address: str, voice: Voice, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("AUDIOFIC_OPENAI_URL", raising=False)
    with pytest.raises(VoiceError, match=f"mine.*{address}") as refused:
        open_engine("openai").speak(LINE, dataclasses.replace(voice, options={"voice": "x", "url": address}))
    assert 'url = "http://localhost:8880"' in refused.value.hint

    monkeypatch.setenv("AUDIOFIC_OPENAI_URL", address)
    with pytest.raises(UsageError, match=f"AUDIOFIC_OPENAI_URL {address}"):
        open_engine("openai")


def test_without_an_address_it_says_how_to_give_one(voice: Voice, monkeypatch: pytest.MonkeyPatch):
    for name in ("AUDIOFIC_OPENAI_URL", "OPENAI_BASE_URL"):
        monkeypatch.delenv(name, raising=False)

    assert found_voices("openai") == ()
    with pytest.raises(EngineError, match="mine") as caught:
        open_engine("openai").speak(LINE, voice)
    assert "AUDIOFIC_OPENAI_URL=http://" in caught.value.hint


@pytest.mark.parametrize(
    "listed",
    [
        {"voices": ["ff_siwis", "af_heart", "bm_george"]},
        ["ff_siwis", "af_heart", "bm_george", "af_heart"],
        {"voices": [{"id": name, "name": name.title()} for name in ("ff_siwis", "af_heart", "bm_george")]},
        {"object": "list", "voices": [{"name": name, "size": 1} for name in ("ff_siwis", "af_heart", "bm_george")]},
    ],
)
def test_voices_come_in_several_shapes_and_kokoro_s_names_tell_the_rest(listed: object, server: SpeechServer):
    voices = listing(server, listed)

    assert [(one.name, one.gender, one.language, one.accent) for one in voices] == [
        ("af_heart", "female", "en", "American"),
        ("bm_george", "male", "en", "British"),
        ("ff_siwis", "female", "fr", ""),
    ]
    assert {"narrator", "notes", "dialogue", "character", "lead"} <= set(voices[0].roles)


@pytest.mark.parametrize("language", ["de-DE", "de", "German", "Deutsch"])
def test_what_a_server_says_of_a_voice_is_believed(language: str, server: SpeechServer):
    (voice,) = listing(server, {"voices": [{"name": "thorsten", "language": language, "gender": "Male"}]})

    assert (voice.gender, voice.language, voice.options) == ("male", "de", {"voice": "thorsten"})


def test_voices_have_names_of_their_own_that_can_be_typed(server: SpeechServer):
    voices = listing(server, ["My Voice (v2).wav", "my voice v2 wav", "Emma", "???"])

    assert [one.name for one in voices] == ["my-voice-v2-wav", "my-voice-v2-wav-2", "emma", "voice"]
    assert [one.options["voice"] for one in voices][:2] == ["My Voice (v2).wav", "my voice v2 wav"]


def test_a_server_that_lists_none_has_openai_s_first_six(server: SpeechServer):
    server.voices = Answer(b'{"detail": "Not Found"}', 404)

    assert [one.name for one in found_voices("openai")] == ["alloy", "echo", "fable", "nova", "onyx", "shimmer"]


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (Answer(b"<html>"), "no list of voices"),
        (Answer(b'{"voices": 7}'), "no list of voices"),
        (Answer(b"{}", 401), "401 Unauthorized"),
        (Answer(b"", 500), "500 Internal"),
    ],
)
def test_a_list_that_is_none_is_an_error(answer: Answer, said: str, server: SpeechServer):
    server.voices = answer

    with pytest.raises(EngineError, match=said):
        found_voices("openai")


def test_a_voice_that_the_server_has_not_is_named(engine: Engine, voice: Voice):
    with pytest.raises(
        EngineError, match="400 Bad Request to the model tts-1 and the voice af_nobody: Voice not found"
    ):
        engine.speak(LINE, dataclasses.replace(voice, options={"voice": "af_nobody"}))


def test_it_hums_as_the_server_does(engine: Engine, voice: Voice):
    audios: list[Audio] = [engine.speak(LINE, dataclasses.replace(voice, options={"voice": name})) for name in PITCHES]

    assert len({audio.samples for audio in audios}) == len(PITCHES)
    assert len({audio.seconds for audio in audios}) == 1
