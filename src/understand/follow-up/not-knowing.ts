import { fold } from '../text/syllable.ts';

const opening =
  /^(?:(?:cung|toi|em|anh|chi|minh|thi|a|u|uh|da|thuc ra|that ra) )*(?:khong|ko|k|chang|cha|chua|dau) (?:co )?(?:nho|biet|ro)(?: (?:ro|chac|la|no|thuoc|o|huyen|xa|noi|cho|nao|gi|dau|dich xac|chinh xac|lam|nua))*\s*[,.;:–-]\s*/;

/** "cũng chả nhớ huyện nào, hình như Triệu Sơn" where the bot asked which is meant chooses by what stands behind. */
export function behindNotKnowing(text: string): string {
  const [led = ''] = opening.exec(fold(text.toLowerCase())) ?? [];
  const rest = text.slice(led.length);
  return rest === '' ? text : rest;
}
