import type { Line } from '#domain/answer.ts';
import { nested, textArg } from './args.ts';
import type { Judged } from './due-groups.ts';
import { says, type Scene } from './section.ts';
import { ruleLine } from './state-line.ts';

/** More than these are told by the rule they share. */
const mostRules = 2;

/** By which line the pace of targets still ahead is judged: each of a few told by name, else the rule that all share. */
export function paceRules(
  judged: readonly Judged[],
  told: readonly Judged[],
  { today }: Scene,
): readonly Line[] {
  const paced = judged.filter(({ assessment: { rule } }) => rule.rule === 'linear-path');
  if (paced.length === 0) return [];
  if (paced.length > mostRules || paced.some((own) => !told.includes(own))) return [says('ask-rule-of-risk')];
  return paced.flatMap(({ assessment, indicator }) => {
    const rule = ruleLine({ assessment, indicator, today, shown: true });
    return rule ? [says('ask-note-on', { topic: textArg(indicator.short), note: nested(rule) })] : [];
  });
}
