import { fold } from '../text/syllable.ts';
import type { Scene } from './scene.ts';

const body =
  '(?:tinh|trung uong|tw|bo|chinh phu|thu tuong|trung uong dang|tinh uy|ubnd tinh|uy ban tinh|hdnd tinh|bo tttt|bo khcn|cap tinh|cap trung uong|cap bo|so|xa|huyen)(?: (?:minh|ta|nha|thanh hoa))?';
const paper =
  '(?:van ban|quyet dinh|nghi quyet|ke hoach|cong van|chi thi|qd|nq|kh|cv)(?: so)?(?: \\d[\\w/.-]*)?(?: (?:do|nay|ay|kia|tren|day))?';
const asks = new RegExp(
  `^(?<before>.*?(?:^|[\\s,])(?<paper>${paper}))(?: thi)?(?: la)? (?:cua|do|thuoc) ${body} hay (?:la )?(?:(?:cua|do|thuoc) )?${body}(?: (?:ban hanh|ra|ky|lap|viet))?(?: (?:vay|the|a|nhi|em|ban))*[\\s?.!]*$`,
);

/** "văn bản đó là của tỉnh hay trung ương" put as who issued it; null for other words. */
export function withIssuerAsked({ sentence: { text } }: Scene): string | null {
  const found = asks.exec(fold(text.toLowerCase()))?.groups;
  const { before, paper: named } = found ?? {};
  if (before === undefined || named === undefined) return null;
  if (/\d/.test(named)) return `${text.slice(0, before.length)} do ai ban hành`;
  return `${text.slice(0, before.length - named.length)}văn bản đó do ai ban hành`;
}
