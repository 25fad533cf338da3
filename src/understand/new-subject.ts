import { fold } from './text/syllable.ts';

const opening =
  /^(?:(?:thoi|nao|roi|gio|ok|the|vay|a|a ma|ngoai ra|tien the|nhan tien)[ ,.]+)*(?:(?:toi|em|anh|chi|minh|cho)[ ,]+)*(?:(?:xin |muon )?(?:chuyen|doi|hoi|noi|ban|quay)(?: sang| qua)?|sang|qua)(?: (?:mot|1))? (?:viec|chuyen|van de|chu de|de tai|cau|noi dung|cau hoi|y) khac(?: (?:nhe|nha|chut|ti|mot chut|mot ti|di|a))*\s*[,.:;–-]\s*/;
const fewWords = 2;

/** What a message asks behind "chuyển sang việc khác:", with nothing of what was spoken of; null where nothing so opens it. */
export function behindNewSubject(text: string): string | null {
  const [led = ''] = opening.exec(fold(text.toLowerCase())) ?? [];
  const rest = text.slice(led.length);
  return led === '' || rest.split(/\s+/).length < fewWords ? null : rest;
}
