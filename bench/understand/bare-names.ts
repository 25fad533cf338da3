import { bare } from './noise/noises.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Question } from '#domain/question.ts';
import type { Reading } from '#domain/reading.ts';
import type { UnitId } from '#domain/unit.ts';
import type { Outcome } from './score.ts';

type Read = (text: string) => Reading;

const frames: readonly ((name: string) => string)[] = [
  (name) => `tình hình ${name}`,
  (name) => `dịch vụ công trực tuyến ${name}`,
  (name) => `${name} chữ ký số đạt bao nhiêu`,
  (name) => `năm 2024 ${name} thế nào`,
  (name) => `${name} chưa đạt chỉ tiêu gì`,
];

/** Every name of a unit without its type, with and without marks: answered for a bearer of it, or asked with one. */
export function scoreBareNames(
  read: Read,
  catalogue: Catalogue,
): readonly (readonly [string, readonly Outcome[]])[] {
  const units = catalogue.units.filter(({ level }) => level === 'district' || level === 'commune');
  const names = [...new Set(units.map(({ name }) => name))];
  const run = (write: (text: string) => string) =>
    frames.flatMap((frame) =>
      names.map((name) => {
        const bearers = units.filter((unit) => write(unit.name) === write(name)).map(({ id }) => id);
        return judge(read(write(frame(name))), new Set(bearers));
      }),
    );
  return [
    ['names without their type, marked', run((text) => text)],
    ['names without their type, bare', run((text) => bare(text).toLowerCase())],
  ];
}

function judge(reading: Reading, bearers: ReadonlySet<UnitId>): Outcome {
  const names = ({ units }: Question) => units.some((id) => bearers.has(id));
  if (reading.kind === 'not-understood') return 'refused';
  if (reading.kind === 'understood') return reading.questions.some(names) ? 'exact' : 'wrong';
  return reading.readings.some(names) ? 'asked-right' : 'asked-wrong';
}
