import type { UnitId } from '#domain/unit.ts';
import type { Sentence } from '../sentence.ts';
import type { Directory } from './directory.ts';
import type { Mention } from './mention.ts';

const mean = ['cue:provincesMean', 'provinces-mean'] as const;
const wide: readonly (readonly [string, string])[] = [
  mean,
  ['cue:nationMean', 'nation'],
  ['cue:nation', 'nation'],
  ['cue:province', 'province'],
];

/** The province, the country and the means, named by common words outside of the names already found. */
export function findWideUnits(
  { chunks }: Sentence,
  directory: Directory,
  named: readonly Mention[],
): readonly Mention[] {
  const ofMeans = chunks.some(({ tags }) => tags.has('cue:provincesMean'));
  return chunks.flatMap((chunk, i) => {
    if (named.some((mention) => mention.first <= i && i < mention.last)) return [];
    const [tag, id] = isOfMean(chunks, i) ? mean : (wide.find(([name]) => chunk.tags.has(name)) ?? []);
    if (chunk.text === 'trung ương' && acts(chunks, i)) return [];
    if (tag === 'cue:nation' && (ofMeans || isAmongWhom(chunks, i))) return [];
    const unit = id === undefined ? undefined : directory.unit(id as UnitId);
    if (!unit) return [];
    const general = tag === 'cue:nation' && chunk.tags.has('cue:nationField');
    return [{ ...plainMention, first: i, last: i + 1, meant: [unit], level: unit.level, general }];
  });
}

/** "trung bình điểm DTI các tỉnh": the mean of all, with its topic in between. */
function isOfMean(chunks: Sentence['chunks'], i: number): boolean {
  const [many, own] = [chunks[i - 1]?.text ?? '', chunks[i]?.text ?? ''];
  if (own !== 'các tỉnh' && !(own === 'tỉnh' && /^(?:các|63|34)$/.test(many))) return false;
  return chunks.slice(0, i).some(({ text }) => /^(?:mức |điểm )?(?:trung bình|bình quân)$/.test(text));
}

/** "do trung ương", "kho dữ liệu của trung ương", "trung ương chấm": who does something is not asked about. */
function acts(chunks: Sentence['chunks'], i: number): boolean {
  const doing = /^(?:chấm|đánh giá|công bố|xếp|xếp hạng)(?: |$)/;
  const before = chunks[i - 1]?.text ?? '';
  const owns = before === 'của' && !setsTarget(chunks.slice(0, i - 1));
  return owns || /^(?:do|được)$/.test(before) || doing.test(chunks[i + 1]?.text ?? '');
}

/** "mục tiêu kinh tế số" of whom, but not "nghị quyết 57" of whom. */
function setsTarget(chunks: Sentence['chunks']): boolean {
  const [last] = chunks.slice(-1);
  const aims = last?.tags.has('cue:targetNoun') === true || last?.sorts.has('topic') === true;
  return aims && chunks.some(({ text }) => text === 'mục tiêu');
}

/** "thứ mười lăm cả nước": where a place is counted. */
function isAmongWhom(chunks: Sentence['chunks'], i: number): boolean {
  const [number, before] = [chunks[i - 1], chunks[i - 2]];
  return /(?:^| )(?:thứ|hạng)$/.test(before?.text ?? '') && number !== undefined && number.number !== null;
}

const plainMention = { alternatives: [], place: null, namesake: null, typed: true, doubtful: false } as const;
