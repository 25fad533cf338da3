import type { Catalogue } from '#domain/catalogue.ts';
import type { Moment } from '#domain/date.ts';
import type { Figure } from '#domain/figure.ts';
import type { LetterContent } from '#domain/letter.ts';
import type { ChatAddress } from '#domain/message.ts';
import type { Indicator } from '#domain/programme.ts';
import type { Question } from '#domain/question.ts';
import type { SubscriptionStore } from '#domain/ports/subscriptions.ts';
import { verbatim } from '#compose/args.ts';
import { list, part, type Scene } from '#compose/section.ts';
import { sourceArg } from '#compose/sources.ts';
import { choicesOf } from '#compose/taps.ts';
import { coversFinding } from './covers.ts';
import type { News } from './find-changes.ts';
import { findingTap, type FindingSubject } from './finding-tap.ts';
import { newsLine, topicOfUnit } from './news-lines.ts';
import { policies } from './policy.ts';

/** A figure that readers may have been told, and what stands instead of it; nothing where it was withdrawn. */
export interface Correction {
  readonly indicator: Indicator;
  readonly from: Figure;
  readonly to: Figure | null;
}

/** How many figures one letter names, and how many of them can be tapped. */
const shown = { lines: 10, taps: 3 };

/**
 * Whom a correction concerns: who follows one of the figures and got a letter after it was recorded, but none since it
 * was corrected; and whom letters reach unasked.
 */
export async function correctionAudience(
  subscriptions: Pick<SubscriptionStore, 'told'>,
  corrections: readonly Correction[],
  correctedAt: Moment,
  catalogue: Catalogue,
): Promise<readonly ChatAddress[]> {
  const recorded = Math.min(...corrections.map(({ from }) => from.recordedAt));
  const told = await subscriptions.told(recorded, correctedAt);
  return told
    .filter(({ address }) => policies[address.channel].pushes)
    .filter(({ follows, toldUntil }) =>
      corrections.some(
        (own) =>
          own.from.recordedAt <= (toldUntil ?? 0) &&
          follows.some((follow) => coversFinding(follow, subjectOf(own), catalogue)),
      ),
    )
    .map(({ address }) => address);
}

export interface CorrectionCase {
  readonly corrections: readonly Correction[];
  /** Why, in the words of who corrected; null where none were asked for. */
  readonly reason: string | null;
  readonly scene: Scene;
  readonly say: (question: Question) => string;
}

/** What a letter of corrections says: each figure as it was told and as it is, why, and by which source. */
export function correctionContent({ corrections, reason, scene, say }: CorrectionCase): LetterContent {
  const named = corrections.slice(0, shown.lines);
  const [first, ...others] = named;
  const taps = named.slice(0, shown.taps).map((own) => findingTap(subjectOf(own), scene));
  const source = others.length === 0 ? first?.to?.source : undefined;
  return {
    parts: [
      part('headline', 'digest-correction'),
      ...list(named.map((own) => newsLine(newsOf(own), own, topicOfUnit(subjectOf(own), scene)))),
      ...(corrections.length > named.length
        ? [part('body', 'digest-correction-more', { count: corrections.length - named.length })]
        : []),
      ...(reason === null ? [] : [part('body', 'digest-correction-reason', { reason: verbatim(reason) })]),
      ...(source ? [part('source', 'ask-source', { source: sourceArg(source) })] : []),
    ],
    choices: choicesOf(taps, say),
  };
}

function newsOf({ from, to }: Correction): News {
  return to === null ? { news: 'withdrawn', figure: from } : { news: 'corrected', figure: to, from };
}

function subjectOf({ indicator, from: { unit, period } }: Correction): FindingSubject {
  return { indicator, unit, period };
}
