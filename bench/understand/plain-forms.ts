import { bare } from './noise/noises.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Question, Topic } from '#domain/question.ts';
import type { Reading } from '#domain/reading.ts';
import type { Unit } from '#domain/unit.ts';
import type { Outcome } from './score.ts';

type Read = (text: string) => Reading;

/** Everyday names of indicators that people put side by side, by indicator. */
const said: readonly (readonly [Topic, string])[] = [
  ['online-dossiers', 'hồ sơ trực tuyến'],
  ['dossiers-on-time', 'hồ sơ đúng hạn'],
  ['satisfaction', 'hài lòng'],
  ['documents-signed', 'văn bản ký số'],
  ['online-payments', 'thanh toán trực tuyến'],
  ['citizen-signatures', 'chữ ký số cá nhân'],
  ['digital-economy', 'tỷ trọng kinh tế số'],
  ['dti-rank', 'hạng DTI'],
  ['digital-enterprises', 'doanh nghiệp chuyển đổi số'],
  ['feedback-on-time', 'phản ánh kiến nghị đúng hạn'],
  ['services-full', 'dịch vụ công toàn trình'],
  ['identity-accounts', 'tài khoản định danh'],
];
const ofUnits = { topic: 'satisfaction', name: 'hài lòng' };
const between = [', ', ' và ', ' + ', '\n', '; ', ' với '];

const ofTwo = [
  '{t} {a} và {b}',
  '{a}, {b} {t} bao nhiêu',
  '{a} hay {b} {t} cao hơn',
  '{t} {a} so với {b}',
  '{a} {t} bao nhiêu, {b} bao nhiêu',
];
const ofOne = ['{t} {a} và cả tỉnh', '{t} {a} kém tỉnh bao nhiêu', 'tỉnh {t} bao nhiêu, riêng {a} bao nhiêu'];
/** Every so many units are taken. */
const stride = 5;

/** Plain sentences of two indicators, of two units, and of a unit beside the province: nothing of them may be dropped in silence. */
export function scorePlainForms(
  read: Read,
  catalogue: Catalogue,
): readonly (readonly [string, readonly Outcome[]])[] {
  const local = catalogue.units.filter(isPresent).filter((_, i) => i % stride === 0);
  const marks = [(text: string) => text, bare];
  const topics = marks.flatMap((write) =>
    between.flatMap((joint) =>
      pairsOf(said).map(([[a, one], [b, other]]) =>
        judge(read(write(`${one}${joint}${other}`)), (asked) => holds(asked.topics, [a, b])),
      ),
    ),
  );
  const asks = (text: string, wanted: readonly string[]) =>
    marks.map((write) =>
      judge(read(write(text)), ({ topics: own, units }) => {
        const names = units.map((id) => catalogue.unit(id)?.name ?? '');
        return own.join() === ofUnits.topic && holds(names, wanted) && names.length === wanted.length;
      }),
    );
  const fill = (form: string, a: Unit, b?: Unit) =>
    form
      .replace('{t}', ofUnits.name)
      .replace('{a}', a.fullName.vi)
      .replace('{b}', b?.fullName.vi ?? '');
  const two = ofTwo.flatMap((form) =>
    local.flatMap((a, i) => {
      const b = local[(i + 1) % local.length] ?? a;
      return asks(fill(form, a, b), [a.name, b.name]);
    }),
  );
  const one = ofOne.flatMap((form) =>
    local.flatMap((a) => asks(fill(form, a), [a.name, catalogue.province.name])),
  );
  return [
    ['two indicators', topics],
    ['two units', two],
    ['a unit beside the province', one],
  ];
}

function isPresent({ level, validTo }: Unit): boolean {
  return level === 'commune' && validTo === null;
}

function pairsOf<T>(all: readonly T[]): readonly (readonly [T, T])[] {
  return all.flatMap((one) => all.flatMap((other) => (one === other ? [] : [[one, other] as const])));
}

function holds(own: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((one) => own.includes(one));
}

/** Several questions of one message are taken together. */
function judge(reading: Reading, fits: (asked: Pick<Question, 'topics' | 'units'>) => boolean): Outcome {
  if (reading.kind === 'not-understood') return 'refused';
  if (reading.kind === 'ambiguous') return reading.readings.some(fits) ? 'asked-right' : 'asked-wrong';
  const { questions } = reading;
  const together = {
    topics: [...new Set(questions.flatMap(({ topics }) => topics))],
    units: [...new Set(questions.flatMap(({ units }) => units))],
  };
  return fits(together) ? 'exact' : 'wrong';
}
