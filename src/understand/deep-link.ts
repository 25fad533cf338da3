import { parsePeriod, type Period } from '#domain/period.ts';
import {
  pillarOf,
  plainQuestion,
  type Question,
  type QuestionKind,
  type StatusFilter,
} from '#domain/question.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { UnitId, UnitLevel } from '#domain/unit.ts';

/** Telegram takes 64 of A-Z a-z 0-9 _ and - behind `?start=`. */
const longest = 64;

/** No one-time code has an underscore, so that neither can be taken for the other. */
const mark = 'q_';

/**
 * A question as a payload of a link, `q_fi_tdigital-economy_uc16012_p2024`; null where it does not fit or asks more than
 * a link can say, because a link to almost the same question would be a wrong one.
 */
export function encodeLink(question: Question): string | null {
  const { range, threshold, rest } = question;
  const kind = kindLetters[question.kind];
  const units = question.units.map(encodeUnit);
  if (kind === undefined || range || threshold || rest !== null || units.includes(null)) return null;
  const fields = [
    kind,
    ...question.topics.map(encodeTopic),
    ...units.map((unit) => `u${unit ?? ''}`),
    ...single.flatMap(([letter, name]) => (question[name] === null ? [] : [letter + String(question[name])])),
  ];
  const payload = mark + fields.join('_');
  return payload.length <= longest && /^[A-Za-z0-9_-]+$/.test(payload) ? payload : null;
}

/** The question of a payload; null for anything that no link of this programme says. */
export function decodeLink(payload: string, catalogue: Catalogue): Question | null {
  if (!payload.startsWith(mark) || payload.length > longest) return null;
  const [kindCode = '', ...fields] = payload.slice(mark.length).split('_');
  const kind = kinds.get(kindCode);
  if (kind === undefined) return null;
  const question = fields.reduce<Question | null>(
    (read, field) => read && readField(read, field, catalogue),
    plainQuestion(kind),
  );
  // Only what is written back letter for letter was a link of ours.
  return question !== null && encodeLink(question) === payload ? question : null;
}

const kindLetters: Readonly<Partial<Record<QuestionKind, string>>> = {
  figure: 'fi',
  target: 'ta',
  overview: 'ov',
  ranking: 'ra',
  comparison: 'co',
  trend: 'tr',
  listing: 'li',
  risk: 'ri',
  missing: 'mi',
  freshness: 'fr',
  source: 'so',
  definition: 'de',
  geography: 'ge',
};
const kinds = new Map(Object.entries(kindLetters).map(([kind, letters]) => [letters, kind as QuestionKind]));

/** Fields of one value, in the order they are written. */
const single = [
  ['p', 'period'],
  ['y', 'due'],
  ['d', 'document'],
  ['o', 'order'],
  ['n', 'limit'],
  ['v', 'over'],
  ['s', 'status'],
] as const;

function readField(question: Question, field: string, catalogue: Catalogue): Question | null {
  const value = field.slice(1);
  switch (field.charAt(0)) {
    case 't':
      return catalogue.indicator(value) ? { ...question, topics: [...question.topics, value] } : null;
    case 'l':
      return catalogue.pillar(value)
        ? { ...question, topics: [...question.topics, `pillar:${value}`] }
        : null;
    case 'u': {
      const id = decodeUnit(value);
      return id !== null && catalogue.unit(id) ? { ...question, units: [...question.units, id] } : null;
    }
    case 'd':
      return catalogue.document(value) ? { ...question, document: value } : null;
    default:
      return readSingle(question, field.charAt(0), value);
  }
}

function readSingle(question: Question, letter: string, value: string): Question | null {
  const read = readers[letter]?.(value);
  return read ? { ...question, ...read } : null;
}

const readers: Readonly<Record<string, (value: string) => Partial<Question> | null>> = {
  p: (value) => {
    const period: Period | null = parsePeriod(value);
    return period && { period };
  },
  y: (due) => (/^\d{4}$/.test(due) ? { due } : null),
  o: (order) => (order === 'best' || order === 'worst' ? { order } : null),
  n: (limit) => (/^[1-9]\d{0,3}$/.test(limit) ? { limit: Number(limit) } : null),
  v: (over) => (isAmong(levels, over) ? { over } : null),
  s: (status) => (isAmong(statuses, status) ? { status } : null),
};

const levels: readonly UnitLevel[] = ['nation', 'province', 'district', 'commune', 'department'];
const statuses: readonly StatusFilter[] = ['met', 'not-met', 'at-risk', 'on-track', 'no-data'];

function isAmong<T extends string>(list: readonly T[], value: string): value is T {
  return (list as readonly string[]).includes(value);
}

function encodeTopic(topic: string): string {
  const pillar = pillarOf(topic);
  return pillar === null ? `t${topic}` : `l${pillar}`;
}

/** `c16012`, `d401`, `o14758`, `e14758` for old communes of 2024; single letters for what there is one of. */
function encodeUnit(id: UnitId): string | null {
  const alone = lone.find(([unit]) => unit === id)?.[1];
  if (alone !== undefined) return alone;
  const [, level = '', code = '', year] = /^(\w+):(\w+?)(?:@(2024))?$/.exec(id) ?? [];
  const letter = levelLetters.find(([name, at]) => name === level && at === (year ?? ''))?.[2];
  return letter === undefined ? null : letter + code;
}

function decodeUnit(text: string): UnitId | null {
  const alone = lone.find(([, letter]) => letter === text)?.[0];
  if (alone !== undefined) return alone as UnitId;
  const found = levelLetters.find(([, , letter]) => letter === text.charAt(0));
  if (!found) return null;
  const [level, year] = found;
  return `${level}:${text.slice(1)}${year === '' ? '' : `@${year}`}` as UnitId;
}

const lone = [
  ['nation', 'n'],
  ['provinces-mean', 'm'],
  ['province', 'p'],
] as const;
const levelLetters = [
  ['district', '', 'd'],
  ['commune', '', 'c'],
  ['oldcommune', '', 'o'],
  ['oldcommune', '2024', 'e'],
] as const;
