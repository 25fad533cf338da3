import type { Catalogue } from '#domain/catalogue.ts';
import { dayOf } from '#domain/date.ts';
import type { Desk } from '#domain/desk.ts';
import type { FigureStore } from '#domain/ports/figures.ts';
import type { Question } from '#domain/question.ts';
import type { Follow, Subscription } from '#domain/subscription.ts';
import { composeDigest, type Digest } from './compose-digest.ts';
import { coversTopic, unitsOf } from './covers.ts';
import type { Finding } from './find-changes.ts';
import { programmeChart } from './programme-chart.ts';
import { makeFindings, type ReadFindings, type Span } from './read-findings.ts';

export interface ComposerParts {
  readonly catalogue: Catalogue;
  readonly figures: FigureStore;
  readonly timeZone: string;
  readonly say: (question: Question) => string;
  readonly toDoOf: Desk['toDoOf'];
}

/** What is told in a digest, and what makes it the same as another. */
export interface Composition {
  /** Equal for subscriptions that are told the same. */
  readonly key: string;
  /** For a letter, or for whoever asks now. */
  readonly compose: (to?: 'asked') => Promise<Digest>;
}

type Wanted = Pick<Subscription, 'address' | 'follows' | 'pictures'>;

/** Composes what a subscription is told of a span; figures are read once for all that need them. */
export type Composer = (wanted: Wanted, span: Span) => Promise<Composition>;

export function makeComposer(parts: ComposerParts): Composer {
  const findings = makeFindings(parts);

  return async function prepare({ address, follows, pictures }, span) {
    const toDo = await parts.toDoOf(address);
    const { since, asOf } = span;
    const key = JSON.stringify([follows, pictures, since, asOf, toDo]);
    return {
      key,
      compose: async (to) =>
        composeDigest({ ...parts, span, follows, toDo, asked: to === 'asked', ...(await found()) }),
    };

    async function found() {
      const scene = { catalogue: parts.catalogue, today: dayOf(asOf, parts.timeZone) };
      const province = pictures ? await findings(parts.catalogue.province.id, span) : [];
      return {
        findings: await collectFindings(follows, span, { findings, catalogue: parts.catalogue }),
        chart: pictures ? programmeChart(province, scene) : [],
      };
    }
  };
}

/** Each indicator of each unit once, in the order of what is followed. */
async function collectFindings(
  follows: readonly Follow[],
  span: Span,
  { findings, catalogue }: { readonly findings: ReadFindings; readonly catalogue: Catalogue },
): Promise<readonly Finding[]> {
  const collected = new Set<Finding>();
  for (const follow of follows) {
    for (const unit of unitsOf(follow, catalogue)) {
      for (const finding of await findings(unit, span)) {
        if (coversTopic(follow, finding)) collected.add(finding);
      }
    }
  }
  return [...collected];
}
