import type { Arg, Line } from '#domain/answer.ts';
import type { TargetAssessment, TargetStatus } from '#domain/assessment.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import { dayOf, daysBetween, type IsoDate } from '#domain/date.ts';
import { comparePeriods } from '#domain/period.ts';
import type { DocumentId } from '#domain/programme.ts';
import type { UnitId } from '#domain/unit.ts';
import { assessDemands } from '#assess/assess-demands.ts';
import { dateArg, lineArg, listArg, periodArg, unitArg } from '#compose/args.ts';
import { says, type Scene } from '#compose/section.ts';
import type { Finding } from './find-changes.ts';
import { topicOfUnit } from './news-lines.ts';

/** What a letter says besides the news, and what its lines lead to. */
export interface Outlook {
  readonly lines: readonly Line[];
  readonly leadsTo: readonly ('risk' | 'missing' | 'target' | 'freshness')[];
  /** The year of the next due date, where a line leads to its targets. */
  readonly dueYear: string | null;
  /** Whose missing figures a line leads to; null for the province's. */
  readonly missingOf: UnitId | null;
}

/** Names beyond these are counted. */
const shownNames = 3;

/** What is late or at risk and by which rule, what has no figure, the next due date, and how fresh it all is. */
export function outlookOf(findings: readonly Finding[], scene: Scene, timeZone: string): Outlook {
  const late = linesOfStatus(findings, scene, [
    ['not-met', 'digest-missed'],
    ['stale', 'digest-stale'],
    ['at-risk', 'digest-at-risk'],
  ]);
  const without = lackLines(findings, scene);
  const next = nextDemands(findings, scene);
  const fresh = freshLine(findings, timeZone);
  const due = next[0]?.target.due;
  return {
    lines: [
      ...late,
      ...without,
      ...(due ? [dueLine(due, assessDemands(next).length, scene)] : []),
      ...(fresh ? [fresh] : []),
    ],
    leadsTo: [
      ...(late.length > 0 ? (['risk'] as const) : []),
      ...(without.length > 0 ? (['missing'] as const) : []),
      ...(due ? (['target'] as const) : []),
      ...(fresh ? (['freshness'] as const) : []),
    ],
    dueYear: due?.slice(0, 4) ?? null,
    missingOf: unitWithout(findings, scene),
  };
}

/** The document of the programme's own targets: the one that sets most of them. */
export function mainDocument({ programme }: Catalogue): DocumentId | null {
  const counts = [...Map.groupBy(programme.targets, ({ document }) => document)];
  return counts.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? null;
}

/** A finding is named once for each status, by the targets of the programme's own document. */
function linesOfStatus(
  findings: readonly Finding[],
  scene: Scene,
  statuses: readonly (readonly [TargetStatus, string])[],
): readonly Line[] {
  const document = mainDocument(scene.catalogue);
  return statuses.flatMap(([status, id]) => {
    const named = findings.filter(({ assessments }) =>
      assessments.some((own) => own.status === status && own.target.document === document),
    );
    return named.length > 0 ? [says(id, { topics: topicsArg(named, scene) })] : [];
  });
}

/**
 * What the province lacks is named. Of another unit it is counted: much of the programme is measured for the province only.
 * Units without any figure are named once.
 */
function lackLines(findings: readonly Finding[], scene: Scene): readonly Line[] {
  const byUnit = [...Map.groupBy(findings, ({ unit }) => unit)];
  const empty = byUnit.filter(([, own]) => own.every(({ latest }) => latest === null)).map(([unit]) => unit);
  const { id: province } = scene.catalogue.province;
  const without = findings.filter(({ latest, unit }) => latest === null && unit === province);
  const lacking = byUnit.filter(([unit]) => unit !== province && !empty.includes(unit));
  const units = namesArg(
    empty.map((unit) => unitArg(scene, unit)),
    'digest-and-more-units',
  );
  return [
    ...(without.length > 0 && !empty.includes(province)
      ? [says('digest-no-figure', { topics: topicsArg(without, scene) })]
      : []),
    ...lackingLines(lacking, scene),
    ...(empty.length > 0 ? [says('digest-no-figure-of-units', { units })] : []),
  ];
}

/** The first unit that lacks something, where the province lacks nothing that is followed. */
function unitWithout(findings: readonly Finding[], { catalogue }: Scene): UnitId | null {
  const units = findings.flatMap(({ latest, unit }) => (latest === null ? [unit] : []));
  return units.includes(catalogue.province.id) ? null : (units[0] ?? null);
}

function lackingLines(
  units: readonly (readonly [UnitId, readonly Finding[]])[],
  scene: Scene,
): readonly Line[] {
  const told = units.flatMap(([unit, own]) => {
    const count = own.filter(({ latest }) => latest === null).length;
    return count > 0 ? [lineArg('digest-lacks', { unit: unitArg(scene, unit), count })] : [];
  });
  return told.length > 0
    ? [says('digest-no-figure-lacks', { units: namesArg(told, 'digest-and-more-units') })]
    : [];
}

/** The targets due next; parts of one demand are counted as one where they are told. */
function nextDemands(findings: readonly Finding[], { today }: Scene): readonly TargetAssessment[] {
  const ahead = findings.flatMap(({ assessments }) =>
    assessments.filter(({ target }) => target.due >= today),
  );
  const next = ahead.map(({ target }) => target.due).toSorted()[0];
  return ahead.filter(({ target }) => target.due === next);
}

function dueLine(due: IsoDate, count: number, { today }: Scene): Line {
  return says('digest-next-due', { due: dateArg(due), days: daysBetween(today, due), count });
}

function freshLine(findings: readonly Finding[], timeZone: string): Line | null {
  const figures = findings.flatMap(({ latest }) => (latest ? [latest] : []));
  const [newest] = figures.toSorted((a, b) => comparePeriods(b.period, a.period));
  if (newest === undefined) return null;
  const recorded = dayOf(Math.max(...figures.map(({ recordedAt }) => recordedAt)), timeZone);
  return says('digest-fresh', { period: periodArg(newest.period), date: dateArg(recorded) });
}

function topicsArg(findings: readonly Finding[], scene: Scene): Arg {
  return namesArg(
    findings.map((finding) => topicOfUnit(finding, scene)),
    'digest-and-more',
  );
}

function namesArg(names: readonly Arg[], moreId: string): Arg {
  const shown = listArg(names.slice(0, shownNames), 'comma');
  const more = names.length - shownNames;
  return more > 0 ? lineArg(moreId, { names: shown, more }) : shown;
}
