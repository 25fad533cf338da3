import type { Question } from '#domain/question.ts';
import { type Asked, asksBesides, soleIndicator } from './asked.ts';

/** "bao nhiêu xã đạt …" of what each unit has by itself: the units are counted, against the province's own target. */
export function unitsCounted(asked: Asked): Question | null {
  const { question } = asked;
  if (question.kind !== 'figure' && question.kind !== 'risk') return null;
  const measure = soleIndicator(asked)?.measure;
  if (measure === undefined || measure === 'count-of-total' || measure === 'count') return null;
  const isOfDistricts = asksBesides(asked, 'count-districts');
  if (!isOfDistricts && !asksBesides(asked, 'count-communes')) return null;
  const status = asksBesides(asked, 'remainder') ? 'not-met' : 'met';
  return { ...question, kind: 'listing', over: isOfDistricts ? 'district' : 'commune', status };
}
