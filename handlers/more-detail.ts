import type { Catalogue } from '#domain/catalogue.ts';
import { pillarOf, type Question } from '#domain/question.ts';
import type { Handler, Turn } from '#domain/turn.ts';
import { asking } from '#compose/section.ts';
import { subjectOf } from '#compose/taps.ts';
import { wishesForMore } from '#understand/vocabulary/complaints.ts';
import { ask } from './ask.ts';
import { mainDocument } from './ask/read-cases.ts';
import { saysOnly } from './says-only.ts';

/** Who wants to know more of an answer is told what it left out, not the same again. */
export const moreDetail: Handler = {
  name: 'more-detail',
  accepts: (turn) => wantsMore(turn) !== null,
  handle(turn, house) {
    const before = wantsMore(turn);
    if (before === null) throw new Error('handlers.no_more_wanted: let the list ask accepts() first');
    const questions = further(before, house.catalogue);
    return ask.handle(
      {
        ...turn,
        reading: { kind: 'understood', questions, certainty: 'follow-up', alternatives: [], unused: [] },
      },
      house,
    );
  },
};

/** The question before, where there is more to tell of it. */
function wantsMore({ text, memory }: Turn): Question | null {
  const before = memory?.question;
  if (before === undefined || !saysOnly(text, wishesForMore)) return null;
  return isOverview(before) || isOfOne(before) ? before : null;
}

/** Of the whole or of a pillar every target; of one indicator what it means and how it developed. */
function further(before: Question, catalogue: Catalogue): readonly [Question, ...Question[]] {
  const { topics, document } = before;
  if (!isOverview(before)) return [asking('definition', { topics }), asking('trend', subjectOf(before))];
  return [
    asking('target', {
      topics,
      document: document ?? (topics.length === 0 ? mainDocument(catalogue) : null),
    }),
  ];
}

function isOverview({ kind, units, topics }: Question): boolean {
  const isWide = topics.every((topic) => pillarOf(topic) !== null);
  return (kind === 'overview' || kind === 'figure') && units.length === 0 && isWide;
}

function isOfOne({ kind, topics: [topic, ...others] }: Question): boolean {
  const isOne = topic !== undefined && others.length === 0 && pillarOf(topic) === null;
  return isOne && (kind === 'figure' || kind === 'target' || kind === 'overview');
}
