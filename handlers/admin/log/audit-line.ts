import type { Arg, Line } from '#domain/answer.ts';
import type { AuditEntry } from '#domain/audit.ts';
import type { House } from '#domain/turn.ts';
import { lineArg, verbatim } from '#compose/args.ts';
import { says } from '#compose/section.ts';
import { nameOf } from '../name-of.ts';

/** What the people of some entries are called, by id. */
export type Names = ReadonlyMap<string, Arg>;

/** Looks up everybody that entries speak of. */
export async function nameActors(entries: readonly AuditEntry[], house: House): Promise<Names> {
  const ids = new Set(
    entries.flatMap(({ actor, subject }) => [actor, ...(subject === null ? [] : [subject])]),
  );
  const named = [...ids].map(async (id) => [id, await actorArg(id, house)] as const);
  return new Map(await Promise.all(named));
}

/** Somebody in words: a name, the operator, or a stranger by the mark that tells attempts apart. */
export async function actorArg(actor: string, house: House): Promise<Arg> {
  if (actor === 'operator') return lineArg('admin-operator');
  if (actor === 'anonymous') return lineArg('admin-anonymous');
  if (actor.startsWith('stranger:'))
    return lineArg('admin-stranger', { mark: verbatim(actor.slice('stranger:'.length)) });
  return verbatim(await nameOf(actor, house));
}

/** An entry of the audit log as a sentence. */
export function auditLine({ at, actor, action, subject, details }: AuditEntry, names: Names): Line {
  const word = (name: string): Arg => verbatim(String(details[name] ?? ''));
  return says('admin-audit', {
    at: { as: 'moment', moment: at },
    who: names.get(actor) ?? verbatim(actor),
    what: lineArg(`admin-audit-${action}`, {
      code: word('code'),
      count: Number(details['figures'] ?? 0),
      whom: names.get(subject ?? '') ?? verbatim(subject ?? ''),
      name: word('name'),
      role: String(details['role'] ?? 'none'),
      why: String(details['why'] ?? ''),
      subject: verbatim(subject ?? ''),
    }),
  });
}
