import type { Question } from '#domain/question.ts';
import type { Handler, Turn } from '#domain/turn.ts';
import { nested } from '#compose/args.ts';
import { questionLabel } from '#compose/reading-labels.ts';
import { list, part, says } from '#compose/section.ts';
import { subjectOf, tap } from '#compose/taps.ts';
import { complaints } from '#understand/vocabulary/complaints.ts';
import { emptyAnswer, toChoices } from './make-answer.ts';
import { saysOnly } from './says-only.ts';

/** Who says that an answer is wrong, and no more, is asked what is wrong: the same answer again would be none. */
export const complaint: Handler = {
  name: 'complaint',
  accepts: (turn) => complainedAbout(turn) !== null,
  handle(turn, house) {
    const question = complainedAbout(turn);
    if (question === null) throw new Error('handlers.no_complaint: let the list ask accepts() first');
    const scene = { catalogue: house.catalogue, today: turn.today };
    const subject = subjectOf(question);
    return Promise.resolve({
      ...emptyAnswer('clarified'),
      parts: [
        part('body', 'ask-wrong', { question: nested(questionLabel(scene, question)) }),
        ...list([says('ask-wrong-words'), says('ask-wrong-figure')]),
      ],
      choices: toChoices(
        [
          tap('source', subject),
          ...(subject.topics.length > 0 ? [tap('trend', subject)] : []),
          tap('listing'),
        ],
        house,
      ),
    });
  },
};

/** The question whose answer is called wrong by a message that says nothing else. */
function complainedAbout({ text, memory }: Turn): Question | null {
  return saysOnly(text, complaints) ? (memory?.question ?? null) : null;
}
