import type { Phrase } from '#domain/catalogue.ts';
import type { Indicator } from '#domain/programme.ts';

/** How many criteria a commune is assessed by (Decision 1829/QĐ-UBND). */
export const criteriaInAll = 37;

/** What communes would report although no figure of it is published; joins the catalogue with the samples only. */
export const sampleIndicators: readonly Indicator[] = [
  {
    id: 'commune-criteria',
    pillar: 'general',
    short: { vi: 'Tiêu chí chuyển đổi số cấp xã', en: 'Commune criteria met' },
    name: {
      vi: 'Số tiêu chí chuyển đổi số cấp xã đã đạt',
      en: 'Criteria of digital transformation at commune level that are met',
    },
    measure: 'count-of-total',
    better: 'higher',
    core: false,
    countedNoun: { vi: 'tiêu chí', en: 'criteria' },
    base: null,
    definition: {
      vi: 'Số tiêu chí đã đạt trong 37 tiêu chí theo Quyết định 1829/QĐ-UBND: chính quyền số 11, kinh tế số 6, xã hội số 12, hạ tầng số 8.',
      en: 'Criteria met of the 37 in Decision 1829/QĐ-UBND: digital government 11, digital economy 6, digital society 12, digital infrastructure 8.',
    },
    remark: null,
    breaks: [],
    cumulative: true,
  },
];

/** Everyday names of the sample indicators. */
export const samplePhrases: readonly Phrase[] = [
  { text: 'tiêu chí cấp xã', means: 'commune-criteria' },
  { text: 'tiêu chí chuyển đổi số', means: 'commune-criteria' },
  { text: 'số tiêu chí', means: 'commune-criteria' },
  { text: '37 tiêu chí', means: 'commune-criteria' },
];
