import type { Choice, Line } from '#domain/answer.ts';
import type { Handler } from '#domain/turn.ts';
import { verbatim } from '#compose/args.ts';
import { questionLabel, readingLabels } from '#compose/reading-labels.ts';
import { part, says } from '#compose/section.ts';
import { unusedPart } from '#compose/unused-part.ts';
import { clearQuestions } from './clear-question.ts';
import { emptyAnswer } from './make-answer.ts';

/** How many readings are offered at once; the others come with one more tap. */
const offered = 4;

/** What the choice of further readings says: this word, then the readings in canonical words. */
const moreWord = '/khac';
const separator = ' | ';

/** Asks back where words can be read in several ways. */
export const clarify: Handler = {
  name: 'clarify',
  accepts: ({ reading }) => reading.kind === 'ambiguous',
  handle({ reading, today }, house) {
    if (reading.kind !== 'ambiguous')
      throw new Error('handlers.not_ambiguous: let the list ask accepts() first');
    const { about, unknown } = reading;
    const clear = clearQuestions(reading.readings, house);
    const readings = clear.length > 0 ? clear : reading.readings;
    const scene = { catalogue: house.catalogue, today };
    const [only, ...others] = readings;
    const isOne = only !== undefined && others.length === 0;
    const labels = isOne ? [questionLabel(scene, only)] : readingLabels(scene, readings);
    const choices = labels.flatMap((label, index) => {
      const question = readings[index];
      return question ? [readingChoice(label, house.say(question))] : [];
    });
    return Promise.resolve({
      ...emptyAnswer('clarified'),
      parts: [part('body', 'ask-clarify', { about: isOne ? 'one' : about }), ...unusedPart(unknown)],
      choices: firstChoices(choices),
      readings,
    });
  },
};

/** Offers the readings that did not fit the first time. */
export const moreReadings: Handler = {
  name: 'more-readings',
  accepts: ({ text }) => text.startsWith(`${moreWord} `),
  handle({ text }) {
    const readings = text.slice(moreWord.length + 1).split(separator);
    const choices = readings.map((own) => readingChoice(says('ask-tap-named', { name: verbatim(own) }), own));
    return Promise.resolve({
      ...emptyAnswer('answered'),
      parts: [part('body', 'ask-clarify-more')],
      choices: firstChoices(choices),
      page: true as const,
    });
  },
};

/** The first few, and one that asks for the rest. */
function firstChoices(choices: readonly Choice[]): readonly Choice[] {
  if (choices.length <= offered + 1) return choices;
  const rest = choices.slice(offered).map((choice) => choice.says);
  const more = `${moreWord} ${rest.join(separator)}`;
  const label = says('ask-tap-more', { count: rest.length });
  return [...choices.slice(0, offered), { label, says: more, reads: rest }];
}

function readingChoice(label: Line, words: string): Choice {
  return { label, says: words, reads: [words] };
}
