import type { Scene } from './scene.ts';

/** What the rules of kind look at. */
export interface Signs {
  readonly scene: Scene;
  /** Number of distinct topics. */
  readonly topics: number;
  /** True when every topic is itself a rank, so that asking for the rank asks for the figure. */
  readonly rankTopics: boolean;
  /** True when every topic counts targets met, so that "đạt" is part of it. */
  readonly countsTargets: boolean;
  /** True when every topic counts units or the like out of a whole. */
  readonly countsUnits: boolean;
  /** True when every topic is a yearly growth, so that "tăng" is part of it. */
  readonly growthTopics: boolean;
  readonly pillarOnly: boolean;
  /** Units asked about, a mere field of comparison left out. */
  readonly units: number;
  readonly yearAhead: boolean;
  /** True for "huyện nào", "những xã nào", "đơn vị nào". */
  readonly whichUnit: boolean;
  /** True for "các huyện", "những xã". */
  readonly manyUnits: boolean;
  /** True where a noun for units stands free of names. */
  readonly unitNoun: boolean;
  /** True when the only such noun is "chỗ" or "nơi", which may be a matter as well. */
  readonly placeOnly: boolean;
  /** True for "chỉ tiêu nào", "những gì". */
  readonly whichIndicator: boolean;
  /** The end of an order that adjectives and superlatives point at. */
  readonly end: 'best' | 'worst' | null;
}
