import type { Part } from '#domain/answer.ts';
import type { Besides } from '#domain/reading.ts';
import { unitArg } from './args.ts';
import { part, type Scene } from './section.ts';

/** Who was asked about and is not followed, so that the figures below are not taken for theirs. */
export function besidesParts(scene: Scene, besides: readonly Besides[]): readonly Part[] {
  const unit = unitArg(scene, scene.catalogue.province.id);
  return [
    ...(besides.includes('provinces') ? [part('body', 'ask-no-other-provinces', { unit })] : []),
    ...(besides.includes('departments') ? [part('body', 'ask-no-departments', { unit })] : []),
  ];
}
