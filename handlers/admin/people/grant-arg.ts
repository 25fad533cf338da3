import type { Arg } from '#domain/answer.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Grant, Scope } from '#domain/people.ts';
import { lineArg, listArg, textArg, verbatim } from '#compose/args.ts';
import { pillarOf } from '#domain/question.ts';

/** A role and what it reaches, as `người báo cáo (Xã Nga Sơn; mọi chỉ tiêu)`. */
export function grantArg({ role, scope }: Pick<Grant, 'role' | 'scope'>, catalogue: Catalogue): Arg {
  const name = lineArg('admin-role', { role });
  if (role === 'admin' || role === 'reader') return name;
  return lineArg('admin-role-scope', { role: name, ...scopeArgs(scope, catalogue) });
}

function scopeArgs(
  { units, topics }: Scope,
  catalogue: Catalogue,
): { readonly units: Arg; readonly topics: Arg } {
  return {
    units:
      units === 'all'
        ? lineArg('admin-all-units')
        : listArg(
            units.map((id) => unitName(id, catalogue)),
            'comma',
          ),
    topics:
      topics === 'all'
        ? lineArg('admin-all-topics')
        : listArg(
            topics.map((topic) => topicName(topic, catalogue)),
            'comma',
          ),
  };
}

/** Units of one name at different times are told apart by when they ended. */
function unitName(id: string, catalogue: Catalogue): Arg {
  const unit = catalogue.units.find((own) => own.id === id);
  if (!unit) return verbatim(id);
  const name = textArg(unit.fullName);
  return unit.validTo === null
    ? name
    : lineArg('ask-unit-until', { unit: name, date: { as: 'date', date: unit.validTo } });
}

function topicName(topic: string, catalogue: Catalogue): Arg {
  const pillar = pillarOf(topic);
  const text = pillar === null ? catalogue.indicator(topic)?.short : catalogue.pillar(pillar)?.name;
  if (!text) return verbatim(topic);
  return pillar === null ? textArg(text) : lineArg('admin-whole-pillar', { name: textArg(text) });
}
