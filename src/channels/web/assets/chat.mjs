// The conversation: what is typed or tapped goes to the server one at a time, replies come into the log.

import { drawBot, drawTrouble, drawYou } from './draw.mjs';
import { newId, say } from './server.mjs';
import { recall, remember } from './transcript.mjs';

const log = document.getElementById('log');
const thinking = document.getElementById('thinking');
const form = document.getElementById('composer');
const input = document.getElementById('text');
const picker = document.getElementById('file');

/** Messages wait here for their turn, so that a quick second question never overtakes the first. */
let turn = Promise.resolve();
let waiting = 0;
/** The language of the last reply; a change of it changes the page's. */
let spoken = null;

/** Sends a message and shows the reply under it; after a failure the same message can be sent again. */
function send(message, shown) {
  showThinking(1);
  turn = turn.then(async () => {
    try {
      const reply = await say(message);
      if (shown) remember({ you: shown.querySelector('.words').textContent });
      remember({ bot: reply });
      showReply(reply);
    } catch {
      showTrouble(message, shown);
    } finally {
      showThinking(-1);
    }
  });
}

function ask(content, label) {
  const shown = drawYou(label);
  log.append(shown);
  shown.scrollIntoView({ block: 'end' });
  send({ id: newId(), ...content }, shown);
}

function showReply(reply) {
  const drawn = drawBot(reply, choose);
  log.append(drawn);
  // A picture has no height before it is decoded.
  const pictures = Array.from(drawn.querySelectorAll('img'), (picture) => picture.decode());
  void Promise.allSettled(pictures).then(() => showFromItsTop(drawn));
  followLanguage(reply.locale);
}

/** A tapped button keeps the focus where the hands are: in the field on a keyboard, nowhere on a touch screen. */
function choose(choice) {
  ask({ choice: choice.token }, choice.label);
  if (matchMedia('(hover: hover)').matches) input.focus();
}

function showTrouble(message, shown) {
  const trouble = drawTrouble(() => {
    trouble.remove();
    shown?.classList.remove('failed');
    input.focus();
    send(message, shown);
  });
  shown?.classList.add('failed');
  (shown ?? log).append(trouble);
  trouble.scrollIntoView({ block: 'end' });
}

/** The beginning of a long reply stays in sight, a short one comes in whole. */
function showFromItsTop(drawn) {
  const room = log.parentElement.clientHeight;
  drawn.scrollIntoView({ block: drawn.offsetHeight > room - 80 ? 'start' : 'end' });
}

function showThinking(change) {
  waiting += change;
  thinking.hidden = waiting === 0;
  thinking.querySelector('.thinking-words').textContent = waiting === 0 ? '' : document.body.dataset.thinking;
  if (waiting > 0 && change > 0) thinking.scrollIntoView({ block: 'end' });
}

function followLanguage(locale) {
  const changed = spoken !== null && spoken !== locale;
  spoken = locale;
  if (changed && locale !== document.documentElement.lang) location.replace(`/try?lang=${locale}`);
}

function grow() {
  input.style.height = 'auto';
  input.style.height = `${input.scrollHeight + 2}px`;
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const text = input.value.trim();
  input.focus();
  if (text === '') return;
  input.value = '';
  grow();
  ask({ text }, text);
});

input.addEventListener('input', grow);
input.addEventListener('keydown', (event) => {
  // While a Vietnamese input method composes a letter, Enter belongs to it.
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  form.requestSubmit();
});

document.getElementById('attach').addEventListener('click', () => picker.click());
picker.addEventListener('change', () => {
  const [file] = picker.files;
  // The same file may be mended and sent again.
  picker.value = '';
  if (file) ask({ file }, file.name);
});

const before = recall();
for (const entry of before) log.append(entry.bot ? drawBot(entry.bot, choose) : drawYou(entry.you));
spoken = before.findLast((entry) => entry.bot)?.bot.locale ?? null;
log.lastElementChild?.scrollIntoView({ block: 'end' });
if (before.length === 0) send({ id: newId(), text: '/start' }, null);
if (matchMedia('(hover: hover)').matches) input.focus();
