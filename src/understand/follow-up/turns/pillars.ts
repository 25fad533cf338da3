import { wordsOf } from '../../intent/scene.ts';
import { oncePer } from '../../once-per.ts';
import { onFrom } from './turn.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import { pillarOf } from '#domain/question.ts';
import type { Question, QuestionKind } from '#domain/question.ts';
import type { Scene } from '../../intent/scene.ts';
import type { Said } from './turn.ts';

/** "bóc theo chính quyền, kinh tế, xã hội", "chia theo trụ cột" after one of a family: its members for these pillars. */
export function byPillars(previous: Question, { scene, catalogue }: Said): Question | null {
  const [own, ...more] = previous.topics.map((topic) => catalogue.indicator(topic));
  if (own?.family === undefined || more.some((one) => one?.family !== own.family)) return null;
  const members = catalogue.programme.indicators.filter(
    ({ family, measure, pillar }) => family === own.family && measure === own.measure && pillar !== 'general',
  );
  const words = wordsOf(scene);
  const fields = namesFields(scene, catalogue) ? words : '';
  const said = parting.test(words)
    ? members
    : members.filter(({ pillar }) => ` ${fields} `.includes(` ${fieldOf(pillar, catalogue)} `));
  return said.length > 0 ? onFrom(previous, 'figure', { topics: said.map(({ id }) => id) }) : null;
}

/** "bên kinh tế thôi", "chỉ xã hội" after what is behind in all pillars: that in these. */
export function ofPillars(previous: Question, { scene, catalogue }: Said): Question | null {
  const ofAll = previous.topics.every((topic) => pillarOf(topic) !== null);
  if (!listed.has(previous.kind) || !ofAll || !namesFields(scene, catalogue)) return null;
  const words = ` ${wordsOf(scene)} `;
  const said = catalogue.programme.pillars.filter(({ id }) => words.includes(` ${fieldOf(id, catalogue)} `));
  return { ...previous, topics: said.map(({ id }) => `pillar:${id}` as const) };
}

const listed: ReadonlySet<QuestionKind> = new Set(['risk', 'missing', 'listing']);

/** True for words that part something by pillars, or name them, and say nothing else. */
export function asksByPillars(scene: Scene, catalogue: Catalogue): boolean {
  return parting.test(wordsOf(scene)) || namesFields(scene, catalogue);
}

/** "còn kinh tế?", "chính quyền với xã hội thì sao": the bare fields of pillars. */
function namesFields(scene: Scene, catalogue: Catalogue): boolean {
  return onlyFields(catalogue).test(wordsOf(scene));
}

const onlyFields = oncePer((catalogue: Catalogue) => {
  const fields = catalogue.programme.pillars.map(({ id }) => fieldOf(id, catalogue)).join('|');
  const field = `(?:${fields})(?: số)?`;
  return new RegExp(`^(?:${lead} )*${field}(?:(?: (?:và|với|cùng|rồi))? ${field})*(?: ${mood})*$`);
});

/** What a pillar is digital in: "kinh tế" of "Kinh tế số". */
function fieldOf(pillar: string, catalogue: Catalogue): string {
  return (catalogue.pillar(pillar)?.name.vi ?? '').toLowerCase().replace(/ số$/, '');
}

const lead =
  '(?:thế|vậy|còn|rồi|à|riêng|chỉ|mỗi|lấy|trong|phía|bên|mảng|phần|trụ|nhóm|về|theo|bóc|bóc ra|tách|tách ra|tách riêng|chia|chia ra|xem|cho xem|cho)';
const mood =
  '(?:thì|thì sao|thì s|sao|bao nhiêu|mấy|thế nào|thôi|riêng|nhé|nha|ạ|đi|hạng|điểm|chỉ tiêu|cái|đạt|được|rồi|nữa|luôn)';

const parting =
  /(?:^| )(?:chia|tách|bóc|phân|xem)(?: ra| riêng)? (?:theo |từng |theo từng )+(?:trụ cột|trụ|mảng|nhóm|lĩnh vực)(?: |$)/;
