import type { Opinion } from './opinion.ts';
import type { Indicator, IndicatorId, Pillar, Programme, ProgrammeDocument } from './programme.ts';
import type { Succession, Unit, UnitId } from './unit.ts';

/** A phrase people use, for what it means. Written with diacritics; the understanding folds it. */
export interface Phrase {
  readonly text: string;
  /** A topic (`digital-economy`, `pillar:economy`), a document id, a unit id or a kind of cue. */
  readonly means: string;
  /** What the words may mean as well, so that the bot asks. */
  readonly or?: readonly string[] | undefined;
}

/** Everything a programme is made of that does not change while the program runs. */
export interface Catalogue {
  readonly programme: Programme;
  readonly units: readonly Unit[];
  readonly successions: readonly Succession[];
  /** The province the programme belongs to. */
  readonly province: Unit;
  /** Everyday names of topics, documents and units beyond the official ones. */
  readonly phrases: readonly Phrase[];
  /** What was learned from example questions; null where a programme has none. */
  readonly opinion: Opinion | null;
  unit(id: UnitId): Unit | undefined;
  indicator(id: IndicatorId): Indicator | undefined;
  document(id: string): ProgrammeDocument | undefined;
  pillar(id: string): Pillar | undefined;
  /** What a unit became, directly. */
  successors(id: UnitId): readonly Succession[];
  /** What a unit was made of, directly. */
  predecessors(id: UnitId): readonly Succession[];
  /** The communes of a district in its time. */
  children(id: UnitId): readonly Unit[];
}

export interface CatalogueData {
  readonly programme: Programme;
  readonly units: readonly Unit[];
  readonly successions: readonly Succession[];
  readonly phrases: readonly Phrase[];
  readonly opinion?: Opinion | null;
}

/** Indexes a pack's data for reading. The province must be among the units. */
export function makeCatalogue(data: CatalogueData): Catalogue {
  const units = new Map(data.units.map((unit) => [unit.id, unit]));
  const indicators = new Map(data.programme.indicators.map((indicator) => [indicator.id, indicator]));
  const documents = new Map(data.programme.documents.map((document) => [document.id, document]));
  const pillars = new Map(data.programme.pillars.map((pillar) => [pillar.id, pillar]));
  const after = Map.groupBy(data.successions, (step) => step.from);
  const before = Map.groupBy(data.successions, (step) => step.to);
  const byParent = groupByParent(data.units);
  const province = data.units.find((unit) => unit.level === 'province');
  if (!province) throw new Error('domain.no_province: the pack names no unit of level "province"');
  return {
    ...data,
    opinion: data.opinion ?? null,
    province,
    unit: (id) => units.get(id),
    indicator: (id) => indicators.get(id),
    document: (id) => documents.get(id),
    pillar: (id) => pillars.get(id),
    successors: (id) => after.get(id) ?? [],
    predecessors: (id) => before.get(id) ?? [],
    children: (id) => byParent.get(id) ?? [],
  };
}

function groupByParent(units: readonly Unit[]): ReadonlyMap<UnitId, readonly Unit[]> {
  const children = new Map<UnitId, Unit[]>();
  for (const unit of units) {
    for (const parent of [unit.parent, ...unit.otherParents]) {
      if (parent === null) continue;
      const siblings = children.get(parent);
      if (siblings) siblings.push(unit);
      else children.set(parent, [unit]);
    }
  }
  return children;
}
