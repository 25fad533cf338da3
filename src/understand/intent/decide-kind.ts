import { factRules } from './kinds/facts.ts';
import { indicatorListingRule, plainTargetRule, riskRule, targetRule } from './kinds/indicators.ts';
import { socialRules } from './kinds/social.ts';
import { amongOthersRule, comparisonRule, rankingRule, trendRule, unitListingRule } from './kinds/units.ts';
import type { QuestionKind } from '#domain/question.ts';
import type { Rule } from './kinds/rule.ts';
import type { Signs } from './signs.ts';

const rules: readonly Rule[] = [
  ...socialRules,
  ...factRules,
  amongOthersRule,
  comparisonRule,
  plainTargetRule,
  rankingRule,
  trendRule,
  unitListingRule,
  riskRule,
  indicatorListingRule,
  targetRule,
];

/** The kind the first fitting rule gives; figure for an indicator, overview for the rest. */
export function decideKind(signs: Signs): QuestionKind {
  const rule = rules.find(({ fits }) => fits(signs));
  if (rule) return rule.kind;
  return signs.topics === 0 || signs.pillarOnly ? 'overview' : 'figure';
}
