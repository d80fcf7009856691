"use strict";
const one = (selector) => document.querySelector(selector);
const all = (selector) => [...document.querySelectorAll(selector)];
const audio = one("audio"), seek = one("#seek"), play = one(".play"), chapters = one(".chapters"), speed = one("#speed");
const lines = all(".line"), starts = lines.map((line) => Number(line.dataset.at));
const marks = all(".marks button"), markStarts = marks.map((mark) => Number(mark.dataset.to));
const place = `audiofic ${audio.dataset.work}`;
let current = -1, chapter = -1, following = true, saved = 0;

const kept = (name, value) => { // a browser may forbid storage: the page plays all the same
  try { return value === undefined ? localStorage.getItem(name) : localStorage.setItem(name, value); } catch { return null; }
};
const clock = (seconds) => {
  const s = Math.floor(seconds), two = (n) => String(n).padStart(2, "0");
  return s < 3600 ? `${Math.floor(s / 60)}:${two(s % 60)}` : `${Math.floor(s / 3600)}:${two(Math.floor(s / 60) % 60)}:${two(s % 60)}`;
};
const lastBefore = (times, time) => { // index of the last of sorted times that is not after time; -1 if all are
  let low = 0, high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle] <= time + 0.01) low = middle + 1; else high = middle;
  }
  return low - 1;
};

const wordsOf = (line) => line?.dataset.words?.split(" ").map((word) => word.split(",").map(Number)) ?? [];
const showWord = (line, time) => {
  if (!globalThis.Highlight) return; // before 2025 Firefox has lines only
  CSS.highlights.delete("word");
  const words = wordsOf(line), word = words[lastBefore(words.map((word) => word[2]), time)];
  if (!word || audio.paused) return;
  const range = new Range();
  range.setStart(line.firstChild, word[0]);
  range.setEnd(line.firstChild, word[1]);
  CSS.highlights.set("word", new Highlight(range));
};
const wordAt = (line, event) => { // when the word is heard that was clicked; before 2025 Safari tells the line only
  const caret = document.caretPositionFromPoint?.(event.clientX, event.clientY);
  return caret?.offsetNode === line.firstChild && wordsOf(line).findLast((word) => word[0] <= caret.offset)?.[2];
};
const bringIn = (line) => {
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  line?.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
};
const showLine = (index) => {
  lines[current]?.classList.remove("now");
  lines[current]?.removeAttribute("aria-current");
  current = index;
  const line = lines[index], saying = one(".saying");
  line?.classList.add("now");
  line?.setAttribute("aria-current", "true");
  saying.textContent = line?.dataset.who ?? "";
  saying.className = ["saying", ...(line?.classList ?? [])].filter((name) => /^(saying|s\d+)$/.test(name)).join(" ");
  if (following) bringIn(line);
};
const showChapter = (index) => {
  marks[chapter]?.removeAttribute("aria-current");
  chapter = index;
  marks[index]?.setAttribute("aria-current", "true");
  chapters.selectedIndex = index;
};
const show = () => {
  const time = audio.currentTime, line = lastBefore(starts, time), mark = lastBefore(markStarts, time);
  if (line !== current) showLine(line);
  if (mark !== chapter) showChapter(mark);
  showWord(lines[current], time);
  seek.value = time;
  seek.setAttribute("aria-valuetext", clock(time));
  one("#at").textContent = clock(time);
};
const follow = (on) => {
  following = on;
  one(".follow").hidden = on;
};
const to = (time) => {
  audio.currentTime = Math.max(0, Math.min(time, Number(audio.dataset.seconds)));
  follow(true);
};
const toggle = () => (audio.paused ? audio.play() : audio.pause());
const keep = () => kept(place, audio.currentTime);
const tick = () => {
  show();
  if (!audio.paused) requestAnimationFrame(tick);
};

audio.controls = false;
all(".player [hidden]").forEach((element) => (element.hidden = false));
audio.defaultPlaybackRate = audio.playbackRate = Number(kept("audiofic speed")) || 1;
speed.value = String(audio.playbackRate);

audio.addEventListener("loadedmetadata", () => {
  const time = Number(kept(place));
  if (time > 1 && time < audio.duration - 5) to(time);
}, { once: true });
audio.addEventListener("play", () => { play.textContent = "Pause"; follow(true); tick(); });
audio.addEventListener("pause", () => { play.textContent = "Play"; keep(); show(); });
audio.addEventListener("seeked", show);
audio.addEventListener("timeupdate", () => {
  show(); // a hidden tab gets no frames
  if (Math.abs(audio.currentTime - saved) > 3) { saved = audio.currentTime; keep(); }
});
audio.addEventListener("error", () => { one(".saying").textContent = "The sound file cannot be played."; });
addEventListener("pagehide", keep);

play.addEventListener("click", toggle);
one(".follow").addEventListener("click", () => { follow(true); bringIn(lines[current]); });
seek.addEventListener("input", () => to(Number(seek.value)));
chapters.addEventListener("change", () => to(Number(chapters.value)));
speed.addEventListener("change", () => {
  audio.defaultPlaybackRate = audio.playbackRate = Number(speed.value);
  kept("audiofic speed", speed.value);
});
document.addEventListener("click", (event) => {
  const target = event.target.closest("[data-to], [data-by], [data-at]"), { to: start, by, at } = target?.dataset ?? {};
  if (by) to(audio.currentTime + Number(by));
  else if (start) to(Number(start));
  else if (at && getSelection().isCollapsed) to(wordAt(target, event) || Number(at)); // who marks text to copy it wants to stay
});
const look = () => { if (!audio.paused) follow(false); }; // elsewhere, while the voice goes on
for (const gesture of ["wheel", "touchmove"]) addEventListener(gesture, look, { passive: true });
const SCROLLING = ["ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End"];
const KEYS = { ArrowLeft: -15, ArrowRight: 30 };
addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.target.closest("input, select, button, summary, a")) return;
  if (SCROLLING.includes(event.key)) return look();
  if (event.key === " ") toggle();
  else if (event.shiftKey && event.key in KEYS) to(starts[Math.max(0, current + Math.sign(KEYS[event.key]))] ?? audio.currentTime);
  else if (event.key in KEYS) to(audio.currentTime + KEYS[event.key]);
  else return;
  event.preventDefault();
});
if (navigator.mediaSession) { // the lock screen of a phone, the keys of a headset
  const art = one("header img");
  navigator.mediaSession.metadata = new MediaMetadata({
    title: audio.dataset.title, artist: audio.dataset.author, artwork: art ? [{ src: art.src }] : [],
  });
  navigator.mediaSession.setActionHandler("seekbackward", () => to(audio.currentTime - 15));
  navigator.mediaSession.setActionHandler("seekforward", () => to(audio.currentTime + 30));
  navigator.mediaSession.setActionHandler("previoustrack", () => to(markStarts[Math.max(0, chapter - 1)] ?? 0));
  navigator.mediaSession.setActionHandler("nexttrack", () => to(markStarts[chapter + 1] ?? audio.currentTime));
}
show();
