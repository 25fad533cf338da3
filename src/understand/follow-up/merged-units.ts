import { levelOver } from '../intent/read-signs.ts';
import { says } from '../intent/scene.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Question, QuestionKind } from '#domain/question.ts';
import type { UnitId } from '#domain/unit.ts';
import type { Scene } from '../intent/scene.ts';
import type { Given } from './given.ts';

/** "so với Hà Trung", "thêm Hà Trung" add a unit to those spoken of; any other unit takes their place. */
export function mergedUnits(
  previous: Question,
  { question: { units }, scene, catalogue }: Given,
  kind: QuestionKind,
): readonly UnitId[] {
  if (kind === 'definition') return [];
  if (units.length === 0) return unnamedUnits(previous, { scene, catalogue }, kind);
  const beside = kind === 'comparison' && previous.kind !== 'comparison' && units.length === 1;
  const added = beside || says(scene, 'follow:add');
  return added ? [...new Set([...previous.units, ...units])] : units;
}

/** Those spoken of, unless all are to be ranked or the namesake of another level is meant. */
function unnamedUnits(
  previous: Question,
  { scene, catalogue }: Pick<Given, 'scene' | 'catalogue'>,
  kind: QuestionKind,
): readonly UnitId[] {
  if (ranksAnew(previous, scene, kind)) return [];
  const other = otherLevel(previous, scene, catalogue);
  return other === null ? previous.units : [other];
}

/** "xếp từ cao xuống thấp đi" after one unit: all are to be ranked, unless its own place is asked. */
function ranksAnew(previous: Question, scene: Scene, kind: QuestionKind): boolean {
  if (kind !== 'ranking' || previous.kind === 'ranking') return false;
  return !scene.sentence.chunks.some(({ text }) => /mấy|bao nhiêu|đâu/.test(text));
}

/** "ý tôi là huyện cơ" after a commune: the district of the same name, or the reverse. */
function otherLevel({ units }: Question, scene: Scene, catalogue: Catalogue): UnitId | null {
  const [only, ...more] = units.flatMap((id) => catalogue.unit(id) ?? []);
  const level = levelOver(scene);
  if (!only || more.length > 0 || level === null || level === only.level) return null;
  if (says(scene, 'cue:which', 'cue:howMuch')) return null;
  const namesakes = catalogue.units.filter((unit) => unit.level === level && unit.name === only.name);
  return namesakes.find(({ validTo }) => level === 'district' || validTo === null)?.id ?? null;
}
