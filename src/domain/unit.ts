import type { IsoDate } from './date.ts';
import type { Text } from './text.ts';

/**
 * Identifies a unit for good, across the re-use of official codes:
 * `nation`, `provinces-mean`, `province`, `district:CODE`, `commune:CODE` (current),
 * `oldcommune:CODE` (ended 2025-06-30), `oldcommune:CODE@2024` (ended 2024-12-31).
 */
export type UnitId = string & { readonly unit: unique symbol };

export type UnitLevel = 'nation' | 'province' | 'district' | 'commune' | 'department';

/** A territory or body that figures speak of, with the time in which it exists or existed. */
export interface Unit {
  readonly id: UnitId;
  readonly level: UnitLevel;
  /** The statistics office's code; means nothing without the unit's time. */
  readonly code: string;
  /** The bare name, as `Như Xuân`. */
  readonly name: string;
  /** The type word, as `Xã`, `Phường`, `Thị trấn`, `Huyện`, `Thị xã`, `Thành phố`, `Tỉnh`; empty for a nation. */
  readonly type: string;
  /** What people read: `Xã Như Xuân`, `Như Xuân commune`. */
  readonly fullName: Text;
  /** The district of an old commune; the main former district of a current one. */
  readonly parent: UnitId | null;
  /** Earlier or further districts: of a commune that moved, or that was made from several. */
  readonly otherParents: readonly UnitId[];
  /** First and last day of existence; null where open. */
  readonly validFrom: IsoDate | null;
  readonly validTo: IsoDate | null;
  readonly areaKm2: number | null;
  readonly lat: number | null;
  readonly lon: number | null;
}

/** One step of history: `from` became, or was split among, `to`. */
export interface Succession {
  readonly from: UnitId;
  readonly to: UnitId;
  /** True where only a part of `from` went to `to`: its values may never be carried over. */
  readonly partial: boolean;
}

/** True when the unit exists on that day. */
export function existsOn(unit: Unit, day: IsoDate): boolean {
  return (unit.validFrom === null || unit.validFrom <= day) && (unit.validTo === null || day <= unit.validTo);
}

/** True for districts and communes, the parts of the province. */
export function isLocal(level: UnitLevel | undefined): boolean {
  return level === 'district' || level === 'commune';
}
