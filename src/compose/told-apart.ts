import { questionLabel } from './reading-labels.ts';
import type { FollowUp, Scene } from './section.ts';

/** Taps of one name that ask different things are named by what each asks. */
export function toldApart(scene: Scene, followUps: readonly FollowUp[]): readonly FollowUp[] {
  const byLabel = Map.groupBy(followUps, ({ label }) => JSON.stringify(label));
  return followUps.map((own) => {
    const namesakes = byLabel.get(JSON.stringify(own.label)) ?? [];
    const asked = new Set(namesakes.map(({ question }) => JSON.stringify(question)));
    return asked.size > 1 ? { ...own, label: questionLabel(scene, own.question) } : own;
  });
}
