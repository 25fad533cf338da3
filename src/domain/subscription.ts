import type { IsoDate, Moment } from './date.ts';
import type { ChatAddress } from './message.ts';
import type { Topic } from './question.ts';
import type { UnitId } from './unit.ts';

/** 1 is Monday (thứ hai), 7 is Sunday (chủ nhật). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A time of day on the wall clock of the programme's time zone, `07:30`. */
export type TimeOfDay = `${number}:${number}`;

/** When letters come. `day` of a month may be 31: in shorter months it is the last day. */
export type Schedule =
  | { readonly every: 'week'; readonly weekday: Weekday; readonly at: TimeOfDay }
  | { readonly every: 'month'; readonly day: number; readonly at: TimeOfDay }
  /** Looked at every day; a letter is written only when something changed. */
  | { readonly every: 'change'; readonly at: TimeOfDay };

export const defaultSchedule: Schedule = { every: 'week', weekday: 1, at: '07:30' };

/** Something followed: topics of units. No topics means the whole programme, no units the province. */
export interface Follow {
  readonly topics: readonly Topic[];
  readonly units: readonly UnitId[];
}

export const wholeProgramme: Follow = { topics: [], units: [] };

/** From one time of day to another, over midnight where `to` is the earlier. */
export interface QuietHours {
  readonly from: TimeOfDay;
  readonly to: TimeOfDay;
}

/** What one chat, or one topic of a group, is sent without asking. */
export interface Subscription {
  readonly id: string;
  readonly address: ChatAddress;
  /** Who subscribed, so that it ends with their invitation where only invited people may ask; null where not known. */
  readonly sender: string | null;
  /** At least one; a letter speaks of all of them. */
  readonly follows: readonly Follow[];
  readonly schedule: Schedule;
  readonly pictures: boolean;
  /** What comes when nothing has changed: one honest line, or nothing. */
  readonly whenUnchanged: 'line' | 'nothing';
  /** The first day on which letters come again; null when not paused. */
  readonly pausedUntil: IsoDate | null;
  /** Nothing pushed arrives in these hours; it waits for their end. */
  readonly quiet: QuietHours | null;
  readonly createdAt: Moment;
  /** The moment of figures that the last letter that arrived was written from; null before the first. */
  readonly toldUntil: Moment | null;
  /** When the next letter is due. */
  readonly dueAt: Moment;
}
