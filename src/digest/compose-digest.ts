import type { Arg, Choice, Part } from '#domain/answer.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import { dayOf } from '#domain/date.ts';
import type { ToDo } from '#domain/desk.ts';
import type { Figure } from '#domain/figure.ts';
import type { LetterContent } from '#domain/letter.ts';
import type { Question, Topic } from '#domain/question.ts';
import type { Follow } from '#domain/subscription.ts';
import type { UnitId } from '#domain/unit.ts';
import { dateArg, lineArg } from '#compose/args.ts';
import { illustrativePart } from '#compose/remarks.ts';
import { type FollowUp, list, part, says, type Scene } from '#compose/section.ts';
import { choicesOf, onceEach, tap } from '#compose/taps.ts';
import type { Finding } from './find-changes.ts';
import { findingTap } from './finding-tap.ts';
import { followsArg } from './name-follows.ts';
import { newsItems, type NewsItem } from './news-lines.ts';
import { outlookOf, type Outlook } from './outlook-lines.ts';
import type { Span } from './read-findings.ts';

export interface DigestCase {
  readonly catalogue: Catalogue;
  readonly timeZone: string;
  readonly span: Span;
  readonly follows: readonly Follow[];
  readonly findings: readonly Finding[];
  /** The picture of the programme; empty where none is wanted. */
  readonly chart: readonly Part[];
  /** What the reader has to do, for those who report figures. */
  readonly toDo: ToDo;
  /** True for whoever asks now: how things stand is told also where nothing changed. */
  readonly asked: boolean;
  readonly say: (question: Question) => string;
}

export interface Digest {
  readonly content: LetterContent;
  /** False where nothing happened since the last letter. */
  readonly changed: boolean;
  /** Every figure it shows. */
  readonly figures: readonly Figure[];
}

/** With these a letter stays on the first screen of a phone; whoever asks is told more. */
const shownNews = { letter: 4, asked: 12 };
/** Each of these has a tap of its own. */
const tappedNews = 4;

/** A digest: the stretch it covers, what changed, what is late or at risk, what lacks, what is due next. */
export function composeDigest(digest: DigestCase): Digest {
  const scene: Scene = {
    catalogue: digest.catalogue,
    today: dayOf(digest.span.asOf, digest.timeZone),
  };
  const items = newsItems(digest.findings, scene);
  const told = items.slice(0, digest.asked ? shownNews.asked : shownNews.letter);
  const changed = items.length > 0 || digest.toDo.parts.length > 0;
  const parts = changed
    ? newsParts(digest, scene, { told, more: items.length - told.length })
    : quietParts(digest, scene);
  const figures = changed ? shownFigures(told) : [];
  return { content: { parts, choices: tapsOf(digest, scene, told) }, changed, figures };
}

interface ToldNews {
  readonly told: readonly NewsItem[];
  readonly more: number;
}

function newsParts(digest: DigestCase, scene: Scene, { told, more }: ToldNews): readonly Part[] {
  const { toDo } = digest;
  return [
    part('headline', 'digest-headline', stretchArgs(digest, scene)),
    ...list(told.map(({ line }) => line)),
    ...(more > 0 ? [part('hint', 'digest-more-news', { count: more })] : []),
    ...toDo.parts,
    ...standingParts(digest, scene),
  ];
}

/** How things stand besides the news. */
function standingParts({ findings, timeZone, chart }: DigestCase, scene: Scene): readonly Part[] {
  const figures = findings.flatMap(({ latest }) => (latest ? [latest] : []));
  const lines = outlookOf(findings, scene, timeZone).lines;
  return [
    ...lines.map((line): Part => ({ part: 'line', role: 'body', line })),
    ...illustrativePart(figures),
    ...chart,
  ];
}

function shownFigures(told: readonly NewsItem[]): readonly Figure[] {
  const shown = told.flatMap(({ finding }) => [
    ...finding.news.flatMap((news) => [news.figure, ...(news.news === 'corrected' ? [news.from] : [])]),
    ...(finding.latest ? [finding.latest] : []),
  ]);
  return [...new Set(shown)];
}

/** Where nothing happened a letter is one honest line without a picture. */
function quietParts(digest: DigestCase, scene: Scene): readonly Part[] {
  const known = digest.findings.some(({ latest }) => latest !== null);
  const id = known ? 'digest-nothing-new' : 'digest-nothing-yet';
  const line = part(digest.asked ? 'headline' : 'body', id, stretchArgs(digest, scene));
  return digest.asked ? [line, ...standingParts(digest, scene)] : [line];
}

function stretchArgs({ span, timeZone, follows }: DigestCase, scene: Scene): Readonly<Record<string, Arg>> {
  const since = dayOf(span.since, timeZone);
  const stretch =
    since === scene.today
      ? lineArg('digest-stretch-day', { day: dateArg(since) })
      : lineArg('digest-stretch', { from: dateArg(since), to: dateArg(scene.today) });
  return { stretch, follows: followsArg(scene, follows) };
}

/** Every line leads to its question; the last two change the subscription or end it. */
function tapsOf(digest: DigestCase, scene: Scene, items: readonly NewsItem[]): readonly Choice[] {
  const findings = [...new Set(items.slice(0, tappedNews).map(({ finding }) => finding))];
  const topics = topicsOf(digest.follows);
  const named = findings.map((finding) => findingTap(finding, scene));
  const further =
    items.length > 0 || digest.asked
      ? outlookTaps(outlookOf(digest.findings, scene, digest.timeZone), {
          topics,
          units: unitsFollowed(digest),
        })
      : [tap('overview', { topics })];
  const choices = choicesOf([...named, ...further], digest.say);
  return [...onceEach([...digest.toDo.choices, ...choices]), ...managing];
}

/** The topics of everything followed; none where one of them is the whole programme. */
function topicsOf(follows: readonly Follow[]): readonly Topic[] {
  if (follows.some((follow) => follow.topics.length === 0)) return [];
  return [...new Set(follows.flatMap((follow) => follow.topics))];
}

/** The units of everything followed, where all of it is of units; the province goes without saying. */
function unitsFollowed({ follows }: DigestCase): readonly UnitId[] {
  if (follows.some((follow) => follow.units.length === 0)) return [];
  return [...new Set(follows.flatMap((follow) => follow.units))];
}

function outlookTaps(
  { leadsTo, dueYear, missingOf }: Outlook,
  { topics, units }: { readonly topics: readonly Topic[]; readonly units: readonly UnitId[] },
): readonly FollowUp[] {
  return leadsTo.map((kind) => {
    switch (kind) {
      case 'freshness':
        return tap('freshness', { topics, units });
      case 'target':
        return tap('target', { topics, due: dueYear });
      case 'missing':
        return tap('missing', { topics, units: missingOf === null ? [] : [missingOf] });
      case 'risk':
        return tap('risk', { topics });
    }
  });
}

const managing: readonly Choice[] = [
  { label: says('digest-tap-edit'), says: '/dangky' },
  { label: says('digest-tap-stop'), says: '/huydangky', tone: 'danger' },
];
