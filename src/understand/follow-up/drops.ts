import { fold } from '../text/syllable.ts';
import { wordsIn } from '../sentence.ts';
import { goingOn } from './going-on.ts';
import { formOf, isNamed, type Spoken } from './swaps.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Question } from '#domain/question.ts';
import type { Understood } from '#domain/reading.ts';
import type { Scene } from '../intent/scene.ts';

const verbs = 'bo|bot|bo bot|loai|loai bo|xoa|gat|tru|khong lay|khong can|khong tinh|khoi';

/** "bớt Cẩm Tân đi" of several units compared, "bỏ cái hài lòng" of several indicators: the question before without it. */
export function dropSome(scene: Scene, { context: { previous }, catalogue }: Spoken): Understood | null {
  if (previous === null || scene.times.spots.length > 0) return null;
  return dropUnit(previous, scene, catalogue) ?? dropTopic(previous, scene);
}

const dropsUnit = new RegExp(`^(?:${verbs}) Y(?: (?:ra|di|nua|khoi bang|khoi danh sach|thoi))*$`);

function dropUnit(previous: Question, scene: Scene, catalogue: Catalogue): Understood | null {
  const { mentions, hits, sentence } = scene;
  if (previous.units.length < 2 || mentions.length !== 1 || hits.length > 0) return null;
  const spoken = previous.units.flatMap((id) => catalogue.unit(id) ?? []);
  const named = spoken.filter((unit) => sentence.chunks.some((chunk) => isNamed(unit, chunk)));
  const [old, ...more] = named;
  if (old === undefined || more.length > 0 || !dropsUnit.test(formOf(sentence.chunks, old))) return null;
  const units = previous.units.filter((id) => id !== old.id);
  const alone = units.length === 1 && previous.kind === 'comparison';
  return goingOn({ ...previous, units, kind: alone ? 'figure' : previous.kind });
}

const dropsTopic = new RegExp(
  `^(?:thoi )?(?:${verbs})(?: (?:cai|chi tieu|muc|phan|cot|so|khoan|ty le|di))*$`,
);
const politeEnd = /(?: (?:di|ra|nua|nhe|nha|a|em|anh|giup|cho|toi|thoi))*$/;

function dropTopic(previous: Question, { hits, mentions, sentence, topical }: Scene): Understood | null {
  const [hit, ...more] = hits;
  if (previous.topics.length < 2 || hit === undefined || more.length + mentions.length > 0) return null;
  const topics = previous.topics.filter((topic) => !hit.means.includes(topic));
  if (topics.length === 0 || topics.length === previous.topics.length) return null;
  const rest = wordsIn(sentence.chunks.filter((_, i) => !topical.has(i)));
  return dropsTopic.test(fold(rest).replace(politeEnd, '')) ? goingOn({ ...previous, topics }) : null;
}
