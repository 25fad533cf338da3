import { isLocal } from '#domain/unit.ts';
import { fold } from '../../text/syllable.ts';
import { says, wordsOf } from '../scene.ts';
import { asksWhom } from '../whom-counted.ts';
import type { Scene } from '../scene.ts';
import type { Signs } from '../signs.ts';

/** "trễ một ngày có bị tính là trễ hạn không", "đo theo hộ hay theo người": what counts as an indicator. */
export function asksScope({ scene, topics }: Signs): boolean {
  if (scene.mentions.some(({ meant }) => isLocal(meant[0]?.level))) return false;
  if (topics === 0 && !says(scene, 'follow:pronoun')) return false;
  if (asksWhom(scene)) return !says(scene, 'cue:howMuch');
  if (scene.threshold !== null) return false;
  const words = fold(wordsOf(scene));
  return scope.test(words) || (!namesOrCounts(scene) && sameness.test(words));
}

function namesOrCounts({ mentions, sentence: { chunks } }: Scene): boolean {
  return mentions.length > 0 || chunks.some(({ sorts }) => sorts.has('number'));
}

const scope =
  /(?:^| )(?:co|co duoc|co bi) (?:tinh|ke|dem|gop|xep) (?:la|vao|ca|trong|luon|chung|tiep)(?: .*)? (?:khong|chu|a)(?: |$)|(?:^| )(?:do|tinh|dem|cham) (?:theo|bang|tren|tu) .* hay (?:theo|bang|tren|tu|sao)(?: |$)|(?:^| )la tinh .* hay /;
const sameness = / co phai la .+ khong$/;
