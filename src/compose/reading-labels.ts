import type { Arg, Line } from '#domain/answer.ts';
import type { Question } from '#domain/question.ts';
import type { UnitId } from '#domain/unit.ts';
import { documentArg, lineArg, listArg, unitLabelArg } from './args.ts';
import { topicsArg, whenArg } from './echo.ts';
import { says, type Scene } from './section.ts';

type Describe = (question: Question, scene: Scene, untold?: ReadonlySet<UnitId>) => Arg;

interface Piece {
  readonly of: (question: Question) => unknown;
  readonly describe: Describe;
  /** What is meant where nothing was said, so that saying it makes no other reading. */
  readonly unsaid?: string;
  /** Asked by some kinds only: it tells readings of one kind apart, and says nothing beside other kinds. */
  readonly ofKind?: true;
  /** Where the kinds tell readings apart already, one that does not have it is named without it. */
  readonly mayGoUnsaid?: true;
}

/** The pieces a question is told by, each with what makes it differ from another question. */
const pieces: readonly Piece[] = [
  {
    of: ({ kind }) => kind,
    describe: ({ kind, over }) =>
      lineArg('ask-kind', { kind: kind === 'listing' && over !== null ? 'units' : kind }),
  },
  { of: ({ topics }) => topics, describe: (question, scene) => topicsArg(scene, question) },
  { of: ({ units }) => units, describe: describeUnits },
  {
    of: ({ over }) => over,
    describe: ({ over }) => lineArg('ask-level', { level: over ?? 'any' }),
    mayGoUnsaid: true,
  },
  {
    of: ({ order }) => order,
    describe: ({ order }) => lineArg('ask-order', { order: order ?? 'best' }),
    unsaid: 'best',
    ofKind: true,
  },
  { of: ({ period, range, due }) => [period, range, due], describe: (question) => whenArg(question) },
  { of: ({ document }) => document, describe: describeDocument },
  {
    of: ({ status }) => status,
    describe: ({ status }) => lineArg('ask-status-name', { status: status ?? 'any' }),
    ofKind: true,
    mayGoUnsaid: true,
  },
];

/** Names readings of the same words by what tells them apart. */
export function readingLabels(scene: Scene, readings: readonly Question[]): readonly Line[] {
  const telling = pieces.filter((piece) =>
    piece.ofKind
      ? [...Map.groupBy(readings, ({ kind }) => kind).values()].some((ofOne) => differ(ofOne, piece))
      : differ(readings, piece),
  );
  const untold = unitsUntold(readings);
  const eachKindOnce = new Set(readings.map(({ kind }) => kind)).size === readings.length;
  return readings.map((question) => {
    const own = telling.filter(
      ({ of, mayGoUnsaid }) => !(eachKindOnce && mayGoUnsaid === true && of(question) === null),
    );
    return label(own.length > 0 ? own : pieces.slice(0, 3), question, scene, untold);
  });
}

function differ(readings: readonly Question[], { of, unsaid }: Piece): boolean {
  return new Set(readings.map((question) => JSON.stringify(of(question) ?? unsaid ?? null))).size > 1;
}

/** A list of more units than this is told by those that differ. */
const mostUnits = 3;

/** The units of long lists that every reading has: naming them tells nothing apart. */
function unitsUntold(readings: readonly Question[]): ReadonlySet<UnitId> {
  const [first, ...others] = readings.map(({ units }) => units);
  if (first === undefined || readings.some(({ units }) => units.length <= mostUnits)) return new Set();
  const shared = new Set(first.filter((unit) => others.every((units) => units.includes(unit))));
  return readings.some(({ units }) => units.every((unit) => shared.has(unit))) ? new Set() : shared;
}

/** Names one question by what it asks, of what and of whom. */
export function questionLabel(scene: Scene, question: Question): Line {
  const named = pieces.filter(({ of }, index) => index === 0 || isNamed(of(question)));
  return label(named, question, scene);
}

function label(
  told: typeof pieces,
  question: Question,
  scene: Scene,
  untold: ReadonlySet<UnitId> = new Set(),
): Line {
  const [first, ...others] = told.map(({ describe }) => describe(question, scene, untold));
  const whole = others.reduce<Arg>((left, right) => lineArg('ask-echo', { left, right }), first ?? '');
  return says('ask-tap-named', { name: whole });
}

function isNamed(value: unknown): boolean {
  if (Array.isArray(value)) return value.some((item) => item !== null);
  return value !== null;
}

function describeUnits({ units }: Question, scene: Scene, untold: ReadonlySet<UnitId> = new Set()): Arg {
  const asked = units.length === 0 ? [scene.catalogue.province.id] : units;
  const told = asked.filter((id) => !untold.has(id));
  const names = listArg(
    told.map((id) => unitLabelArg(scene, id)),
    'comma',
  );
  return told.length === asked.length ? names : lineArg('ask-and-others', { names });
}

function describeDocument({ document }: Question, scene: Scene): Arg {
  return document === null ? lineArg('ask-any-document') : documentArg(scene, document);
}
