import { says, wordsOf } from '../intent/scene.ts';
import { isLocal } from '#domain/unit.ts';
import type { Question } from '#domain/question.ts';
import type { Given } from './given.ts';

const pointed =
  /(?:^| )(?:(?:xã|phường|thị trấn|huyện|thị xã|nơi|chỗ|đơn vị|địa phương|vùng) (?:ấy|đó|này|đấy|kia|nớ|ni)|(?:ở|tại) (?:đó|đấy|đây))(?: |$)/;
const besideProvince =
  /(?:^| )(?:hơn|kém|thua|bằng|ngang|so|so với|với)(?: (?:của|cả|toàn|mức|cái|chung))* (?:cả |toàn )?tỉnh(?: |$)/;
/** "xã đó thôi, giờ cả tỉnh bao nhiêu": the province is asked about after all. */
const asksProvince =
  /(?:^| )(?:cả|toàn|khắp|chung|còn|lấy|riêng|sang|về) tỉnh(?: |$)|(?:^| )tỉnh (?:thì|bao nhiêu|mấy|sao|thế nào)(?: |$)/;

/**
 * "xã ấy đã được tỉnh công nhận hoàn thành chưa": the unit spoken of is asked about, and the province named beside it only
 * where the two are compared.
 */
export function ofThatPlace({ units }: Question, given: Given): Given {
  const { question, scene, catalogue } = given;
  const { province } = catalogue;
  if (question.units.join() !== province.id || question.kind === 'geography') return given;
  if (units.length === 0 || !units.every((id) => isLocal(catalogue.unit(id)?.level))) return given;
  const words = wordsOf(scene);
  if (!pointed.test(words)) return given;
  const compares = says(scene, 'cue:compare') || besideProvince.test(words);
  if (!compares) return asksProvince.test(words) ? given : { ...given, question: { ...question, units: [] } };
  return { ...given, question: { ...question, kind: 'comparison', units: [...units, province.id] } };
}
