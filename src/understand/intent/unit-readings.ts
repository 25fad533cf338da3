import { wordsIn } from '../sentence.ts';
import { composeQuestion } from './compose-question.ts';
import { levelCounted, overCounted } from './counts.ts';
import { liesIn } from './lies-in.ts';
import { says, wordsOf } from './scene.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Question, QuestionKind, Topic } from '#domain/question.ts';
import type { Unit } from '#domain/unit.ts';
import type { Mention } from '../names/mention.ts';
import type { Circumstances, Draft } from './make-draft.ts';
import type { Scene } from './scene.ts';

/** A draft spelt out for the units its names may mean. */
export interface UnitReadings {
  readonly first: Question;
  /** One question for each unit that a name left open; empty when none was. */
  readonly ambiguous: readonly Question[];
  /** Readings passed over: other bearers of the names, rival topics. */
  readonly alternatives: readonly Question[];
}

/** The question with the units meant, and with each of the others that the names may mean. */
export function readUnits(
  scene: Scene,
  draft: Draft,
  { catalogue, context }: Pick<Circumstances, 'catalogue' | 'context'>,
): UnitReadings {
  const spoken = (context.previous?.units ?? []).flatMap((id) => catalogue.unit(id) ?? []);
  const asked = atHome(askedOf(scene, draft), { scene, draft, catalogue });
  const level = meansDistricts(asked, { scene, draft, catalogue }) ? asDistricts(asked) : asked;
  const mentions = evenTypes(level, spoken, scene.sentence.marked);
  const own = mentions.flatMap((mention) => mention.meant.slice(0, 1));
  const first = withUnsaid(own, { scene, kind: draft.kind, catalogue });
  const ask = (units: readonly Unit[], topics: readonly Topic[] = draft.topics) =>
    overCounted(
      composeQuestion(scene, { kind: draft.kind, topics, units: [...new Set(units.map((unit) => unit.id))] }),
      catalogue,
    );
  const swap = (at: number, unit: Unit) =>
    ask(mentions.flatMap((mention, i) => (i === at ? [unit] : mention.meant.slice(0, 1))));
  const open = mentions.findIndex((mention) => mention.meant.length > 1);
  const rivals = draft.rivals.flatMap((others, at) =>
    others.map((topic) =>
      ask(
        first,
        draft.topics.map((known, i) => (i === at ? topic : known)),
      ),
    ),
  );
  return {
    first: ask(first),
    ambiguous: open < 0 ? [] : (mentions[open]?.meant ?? []).map((unit) => swap(open, unit)),
    alternatives: [
      ...mentions.flatMap(({ alternatives }, i) => alternatives.map((unit) => swap(i, unit))),
      ...rivals,
    ],
  };
}

interface Unsaid {
  readonly scene: Scene;
  readonly kind: QuestionKind;
  readonly catalogue: Catalogue;
}

/** Units that go without saying: ours beside the country's, and the country for what a national document demands. */
function withUnsaid(own: readonly Unit[], { scene, kind, catalogue }: Unsaid): readonly Unit[] {
  if (kind === 'comparison' && own.length === 1 && own[0]?.level === 'nation' && !ofTwoSources(scene))
    return [catalogue.province, ...own];
  const silent = kind === 'target' && own.length === 0 && scene.hits.length > 0;
  const nation = silent ? nationOf(scene.documents, catalogue) : undefined;
  return nation ? [nation] : own;
}

/** "hai con số vênh nhau", "13,17% và 18,3%": one thing said twice, not two beside one another. */
function ofTwoSources(scene: Scene): boolean {
  if (scene.sentence.chunks.filter(({ percent }) => percent).length > 1) return true;
  return /(?:hai|2) (?:nơi|chỗ|nguồn|số|con số)|(?:chỗ|nơi) (?:này|khác|kia)/.test(wordsOf(scene));
}

/** The country, where the only document named sets targets for nothing else. */
function nationOf(documents: readonly string[], { programme, units }: Catalogue): Unit | undefined {
  const [document, ...more] = documents;
  const set = programme.targets.filter((target) => target.document === document);
  const national = more.length === 0 && set.length > 0 && set.every(({ unit }) => unit === 'nation');
  return national ? units.find(({ id }) => id === 'nation') : undefined;
}

/** Of "X thuộc A hay B", and of "từ những phường nào của A", only X is asked about. */
function askedOf(scene: Scene, { kind, mentions }: Draft): readonly Mention[] {
  const { chunks } = scene.sentence;
  const [first, ...others] = mentions;
  if (kind !== 'geography' || !first || others.length === 0) return mentions;
  const between = chunks.slice(first.last, others[0]?.first).map(({ text }) => text);
  const joinedWhen = /nhập (?:vào|về)/.test(between.join(' ')) && says(scene, 'cue:when');
  const placed = belongs(mentions, between) || joinedWhen || wondersWhere(scene, between, others);
  return placed ? [first] : beforeHome(mentions, scene);
}

/** "phường Đông Quang với phường Đông Tiến trước kia là chỗ nào của Đông Sơn với Thiệu Hóa": the units before it are asked about. */
function beforeHome(mentions: readonly Mention[], { sentence: { chunks } }: Scene): readonly Mention[] {
  const home = mentions.findIndex(
    ({ first }, i) => i > 1 && partOf.test(wordsIn(chunks.slice(mentions[i - 1]?.last ?? 0, first))),
  );
  const districts = mentions
    .slice(home)
    .every(({ meant, alternatives }) =>
      [...meant, ...alternatives].some(({ level }) => level === 'district'),
    );
  return home > 1 && districts ? mentions.slice(0, home) : mentions;
}

const partOf = /(?:^| )(?:chỗ|xã|phường|đất|vùng|nơi|phần) (?:nào|mô|gì) (?:của|thuộc|bên)(?: huyện)?$/;

function belongs([first, second]: readonly Mention[], between: readonly string[]): boolean {
  const inDistrict = second?.meant[0]?.level === 'district' && first?.meant[0]?.level === 'commune';
  return between.some((text) => (inDistrict ? /thuộc|nào|nằm|từ|của/ : /thuộc|nào|nằm/).test(text));
}

/** "X giờ về A hay B". */
function wondersWhere(scene: Scene, between: readonly string[], [one, ...more]: readonly Mention[]): boolean {
  const either = more.length > 0 && scene.sentence.chunks[one?.last ?? 0]?.text === 'hay';
  return either && between.some((text) => /(?:^| )(?:về|vào|vô|sang)$/.test(text));
}

interface Asked {
  readonly scene: Scene;
  readonly draft: Draft;
  readonly catalogue: Catalogue;
}

/** "xã Vạn Lộc là mấy xã của Hậu Lộc gộp lại": the district around it only says where. */
function atHome(mentions: readonly Mention[], { scene, draft, catalogue }: Asked): readonly Mention[] {
  const [first, second, ...more] = mentions;
  if (draft.kind !== 'geography' || !first || !second || more.length > 0) return mentions;
  const between = scene.sentence.chunks.slice(first.last, second.first).map(({ text }) => text);
  if (between.every((text) => /^(?:và|với|hay|hoặc|cùng|xã|phường|huyện)$/.test(text))) return mentions;
  if (liesIn(first, second, catalogue)) return [first];
  return liesIn(second, first, catalogue) ? [second] : mentions;
}

/** True beside a unit that was only ever a district, for "ba huyện này", and where districts are what is counted. */
function meansDistricts(mentions: readonly Mention[], { scene, draft, catalogue }: Asked): boolean {
  if (draft.topics.some((topic) => levelCounted(catalogue.indicator(topic)) === 'district')) return true;
  const only = ({ meant }: Mention) => meant.length > 0 && meant.every(({ level }) => level === 'district');
  const words = wordsOf(scene);
  if (/đơn vị cấp huyện|(?:cả|toàn) huyện(?: |$)/.test(words)) return true;
  if (mentions.length === 1 && countsCommunes(scene, draft)) return true;
  return mentions.length > 1 && (mentions.some(only) || theseDistricts.test(words));
}

const overUnits: ReadonlySet<QuestionKind> = new Set(['ranking', 'listing', 'missing', 'figure', 'risk']);

/** "xã nào của Hậu Lộc đứng đầu", "Bá Thước có xã nào như thế không": a commune has no communes. */
function countsCommunes(scene: Scene, { kind }: Draft): boolean {
  const words = wordsOf(scene);
  return (overUnits.has(kind) && communesOf.test(words)) || suchCommunes.test(words);
}

const suchCommunes =
  /(?:^| )(?:xã|phường) (?:(?:nào |mô )?như (?:thế|vậy|rứa)|(?:nào|mô) (?:.* )?giữ nguyên)(?: |$)/;

const communesOf =
  /(?:^| )(?:mấy|bao nhiêu|các|những|\d+) (?:xã|phường|xã phường)(?: |$)|(?:^| )(?:xã|phường) (?:nào|mô)(?: |$)/;

const theseDistricts =
  /(?:^| )(?:hai|ba|bốn|\d|các|những) (?:huyện|huyện thị) (?:này|đó|ấy|trên|ni|nớ|nay)|(?:^| )huyện (?:nào|mô)(?: |$)/;

/** "bốn phường A, B, C và D", "thêm Ngọc Trạo" after two communes: of several bearers the one like the others. */
function evenTypes(
  mentions: readonly Mention[],
  spoken: readonly Unit[],
  marked: boolean,
): readonly Mention[] {
  return mentions.map((mention) => {
    if (mention.meant.length < 2) return mention;
    const others = mentions.filter((other) => other !== mention).flatMap(({ meant }) => meant.slice(0, 1));
    const like = others.length > 0 || (!marked && isOfMarks(mention, spoken)) ? others : spoken;
    const fits = mention.meant.filter(
      (unit) => like.length > 0 && like.every((other) => isLike(unit, other)),
    );
    const [only, ...more] = fits;
    if (only === undefined || more.length > 0) return mention;
    const rest = mention.meant.filter((unit) => unit !== only);
    return { ...mention, meant: [only], alternatives: [...rest, ...mention.alternatives] };
  });
}

/** "dong tien" after a ward is Đồng Tiến as likely as Đông Tiến: those there are, or were, differ by their marks. */
function isOfMarks({ meant }: Mention, spoken: readonly Unit[]): boolean {
  const ofPresent = spoken.every(({ validTo }) => validTo === null);
  const likely = ofPresent ? meant.filter(({ validTo }) => validTo === null) : meant;
  return new Set(likely.map(({ name }) => name)).size > 1;
}

function isLike(unit: Unit, other: Unit): boolean {
  return unit.type === other.type && (unit.validTo === null) === (other.validTo === null);
}

/** Names of both levels, read as those of districts. */
function asDistricts(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention) => {
    const district = mention.alternatives.find((unit) => unit.level === 'district');
    if (!district || mention.typed || mention.meant[0]?.level === 'province') return mention;
    const rest = mention.alternatives.filter((unit) => unit !== district);
    return { ...mention, meant: [district], alternatives: [...mention.meant, ...rest] };
  });
}
