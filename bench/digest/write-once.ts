import { openStore } from '#db/index.ts';
import { programmeFolder } from '#db/programmes/index.ts';
import { loadPack } from '#db/programmes/load-pack.ts';
import { makeComposer } from '#digest/make-composer.ts';
import { writeLetters } from '#digest/write-letters.ts';
import { nothingToDo } from '#domain/desk.ts';
import { run } from '#test/support/digest.ts';
import { makeUnderstanding } from '#understand/understand.ts';
import { day, monday, timeZone } from './place.ts';
import { contents } from './readers.ts';

/** A program of its own that writes the letters of a database once, so that its memory is nobody else's. */
const pack = loadPack(programmeFolder('thanh-hoa'));
if (!pack.ok) throw new Error('bench.pack: the pack must load');
const { catalogue } = pack;
const store = await openStore({ url: `file:${process.argv[2] ?? ''}` });
const understanding = makeUnderstanding(catalogue);
const toDoOf = () => Promise.resolve(nothingToDo);
const say: typeof understanding.say = (question) => understanding.say(question);
const compose = makeComposer({ catalogue, figures: store.figures, timeZone, toDoOf, say });
const started = await store.runs.start(run({ state: 'writing', asOf: monday, expiresAt: monday + day }));

const memory: number[] = [];
const goOn = () => {
  memory.push(process.memoryUsage().rss / 2 ** 20);
  return Promise.resolve(true);
};
const begun = performance.now();
const now = () => monday;
const { letters } = await writeLetters({ ...store, compose, timeZone, expiryMs: day, now, goOn }, started);
const seconds = (performance.now() - begun) / 1_000;
const distinct = (await store.outbox.samples(started.id, 10 * contents)).length;
await store.close();

const [first = 0] = memory;
const half = memory[Math.floor(memory.length / 2)] ?? 0;
console.log(
  `digest: ${letters} letters of ${distinct} contents written in ${seconds.toFixed(1)} s (${Math.round(letters / seconds)}/s); ` +
    `memory ${first.toFixed(0)} MB at the start, ${half.toFixed(0)} MB half-way, at most ${Math.max(...memory).toFixed(0)} MB`,
);
