import type { Role } from '#domain/people.ts';
import { fold } from './fold.ts';

/** The words after `/moi`, parted; the scope is still in words. */
export interface InvitationWords {
  readonly role: Role;
  readonly scope: string;
  readonly name: string | null;
  /** How long the code works, where it is said. */
  readonly lifetimeMs: number | null;
}

const roles: readonly { readonly words: RegExp; readonly role: Role }[] = [
  { words: /^(?:quan tri vien|quan tri|admin)(?![a-z])/, role: 'admin' },
  { words: /^(?:nguoi duyet|phe duyet|duyet|approver)(?![a-z])/, role: 'approver' },
  { words: /^(?:nguoi bao cao|bao cao|nhap lieu|reporter)(?![a-z])/, role: 'reporter' },
  { words: /^(?:nguoi doc|nguoi xem|doc|xem|reader)(?![a-z])/, role: 'reader' },
];

const nameMark = /(?:^|[\s,;])(?:ten|name)\s*:?\s+/;
const lifetimeMark = /(?:^|[\s,;])(?:han|trong)\s+(\d{1,4})\s*(phut|gio|ngay)(?![a-z])/;
const unitMs: Readonly<Record<string, number>> = { phut: 60_000, gio: 3_600_000, ngay: 86_400_000 };

/** Parts `báo cáo xã Nga Sơn, kinh tế số tên Nguyễn Văn An hạn 3 ngày`; null where no role comes first. */
export function readInvitation(words: string): InvitationWords | null {
  const text = words.normalize('NFC').trim();
  const folded = fold(text);
  const match = roles.flatMap(({ words: form, role }) => {
    const found = form.exec(folded);
    return found ? [{ role, end: found[0].length }] : [];
  })[0];
  if (!match) return null;
  const life = lifetimeMark.exec(folded);
  const without = life ? text.slice(0, life.index) + text.slice(life.index + life[0].length) : text;
  const name = nameMark.exec(fold(without));
  return {
    role: match.role,
    scope: without.slice(match.end, name?.index).replace(/^[\s,;:]+|[\s,;]+$/g, ''),
    name: name ? without.slice(name.index + name[0].length).trim() : null,
    lifetimeMs: life ? Number(life[1]) * (unitMs[life[2] ?? ''] ?? 0) : null,
  };
}

const longestName = 60;

/** A person's name as it may stand in lists and in the log: letters and plain marks, in one line; null for anything else. */
export function readName(typed: string): string | null {
  const name = typed.normalize('NFC').replace(/ +/g, ' ').trim();
  const fits = name.length >= 2 && name.length <= longestName && /^[\p{L}\p{M}\p{N} .,'’()&/-]+$/u.test(name);
  return fits && /\p{L}/u.test(name) ? name : null;
}

/** True for words that mean every unit, or every indicator. */
export function meansAll(piece: string): 'units' | 'topics' | 'both' | null {
  const folded = fold(piece.normalize('NFC')).trim();
  if (/^(?:tat ca|moi|toan bo)(?: cac)? (?:don vi|xa|xa,? phuong)$|^all units$/.test(folded)) return 'units';
  if (/^(?:tat ca|moi|toan bo)(?: cac)? chi tieu$|^all indicators$/.test(folded)) return 'topics';
  return /^(?:tat ca|toan bo|all)$/.test(folded) ? 'both' : null;
}
