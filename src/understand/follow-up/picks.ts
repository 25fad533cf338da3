import type { Question } from '#domain/question.ts';
import type { Unit } from '#domain/unit.ts';
import type { Scene } from '../intent/scene.ts';

/** Picks those of the readings asked about that fit what a message says. */
export type Picking = (asked: readonly Question[]) => readonly Question[];

type UnitsOf = (question: Question) => readonly Unit[];

/** The ways in which a message chooses, as far as it says anything of the sort; `words` are its words without marks. */
export function waysToPick(scene: Scene, words: string, unitsOf: UnitsOf): readonly Picking[] {
  const ways = [
    byOrder(words),
    byName(scene, unitsOf),
    byType(scene, unitsOf),
    byTime(words, unitsOf),
    byTopic(scene),
  ];
  return ways.filter((way) => way !== null);
}

/** "cả hai", "tất cả". */
export function wantsAll(words: string): boolean {
  return all.test(words);
}

const all = /^(?:cho )?(?:(?:toi|em|minh|anh|xem) )*(?:ca|tat ca|het)(?: |$)/;
const most = 3;
const last = 4;
const ordinals =
  /(?:^| )(?:(dau|dau tien|thu nhat|thu mot)|(thu hai|thu 2|thu nhi)|(thu ba|thu 3)|(thu bon|thu tu|thu 4)|(cuoi|cuoi cung|sau|sau cung))(?: |$)/;

function byOrder(words: string): Picking | null {
  if (wantsAll(words)) return (asked) => (asked.length <= most ? asked : []);
  const groups: readonly (string | undefined)[] = ordinals.exec(words)?.slice(1) ?? [];
  const at = groups.findIndex((group) => group !== undefined);
  if (at < 0) return null;
  return (asked) => (at === last ? asked.slice(-1) : asked.slice(at, at + 1));
}

/** Those of the unit named, else of its namesakes, else of units in it: "bên Hậu Lộc". */
function byName({ mentions }: Scene, unitsOf: UnitsOf): Picking | null {
  if (mentions.length === 0) return null;
  const meant = mentions.flatMap((mention) => mention.meant);
  const others = mentions.flatMap(({ alternatives }) => alternatives);
  const inside = ({ parent, otherParents }: Unit) =>
    [...meant, ...others].some(
      ({ id, level }) => level === 'district' && (id === parent || otherParents.includes(id)),
    );
  const tries = [(unit: Unit) => meant.includes(unit), (unit: Unit) => others.includes(unit), inside];
  return (asked) => {
    const found = tries.map((fits) => asked.filter((question) => unitsOf(question).some(fits)));
    return found.find((questions) => questions.length > 0) ?? [];
  };
}

const types = /^(?:xã|phường|thị trấn|huyện|thị xã|thành phố|tỉnh)(?= |$)/;

/** Those of the type said without a name; "xã" is any commune where none of that type is among them. */
function byType(scene: Scene, unitsOf: UnitsOf): Picking | null {
  const said = scene.sentence.chunks.find(({ text }, i) => types.test(text) && !scene.taken.has(i));
  const [type] = types.exec(said?.text ?? '') ?? [];
  if (type === undefined) return null;
  const typed = (unit: Unit) => unit.type.toLowerCase() === type;
  const level = type === 'huyện' ? 'district' : 'commune';
  return (asked) => {
    const exact = asked.filter((question) => unitsOf(question).some(typed));
    return exact.length > 0
      ? exact
      : asked.filter((question) => unitsOf(question).some((unit) => unit.level === level));
  };
}

/** "cái cũ", "hiện nay": those of units that are no more, or of present ones. */
function byTime(words: string, unitsOf: UnitsOf): Picking | null {
  const former = /(?:^| )(?:cu|truoc day|truoc kia|ngay truoc|hoi truoc)(?: |$)/.test(words);
  const present = /(?:^| )(?:moi|hien nay|hien tai|bay gio)(?: |$)/.test(words);
  if (former === present) return null;
  return (asked) =>
    asked.filter((question) => unitsOf(question).some(({ validTo }) => (validTo !== null) === former));
}

function byTopic({ hits }: Scene): Picking | null {
  if (hits.length === 0) return null;
  const meant = new Set(hits.flatMap(({ means }) => means));
  return (asked) => asked.filter(({ topics }) => topics.some((topic) => meant.has(topic)));
}
