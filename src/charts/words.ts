import type { TargetStatus } from '#domain/assessment.ts';
import type { Locale } from '#domain/text.ts';

/** Why there is no picture of a chart. */
export type NoPicture = 'no-values' | 'one-value' | 'too-many' | 'bad-value';

/** The words inside pictures and their alternative texts. */
export interface Words {
  readonly illustrative: string;
  readonly source: string;
  readonly target: string;
  readonly actual: string;
  readonly startedAt: (value: string, period: string) => string;
  readonly notFinal: string;
  readonly sourcesDiffer: string;
  readonly beyondPicture: string;
  readonly axisFrom: (value: string) => string;
  readonly due: string;
  readonly noData: string;
  readonly noDataThen: string;
  readonly asOf: (day: string) => string;
  readonly demands: (count: number) => string;
  readonly partsCountAsOne: string;
  /** A target with its level, within a sentence; `overall` where it is not the units' own. */
  readonly targetOf: (level: string, overall: boolean) => string;
  readonly fromTarget: (target: string) => string;
  readonly belowTarget: (target: string) => string;
  readonly withinTarget: (target: string) => string;
  readonly outsideTarget: (target: string) => string;
  readonly longerIsHigher: string;
  readonly longerIsShare: string;
  readonly tilesNotBorders: string;
  readonly atLeast: string;
  readonly atMost: string;
  readonly above: string;
  readonly upTo: string;
  readonly toUnder: string;
  /** Of what is counted, as all 37 criteria. */
  readonly allOfThem: string;
  readonly notAllOfThem: string;
  readonly first: string;
  readonly last: string;
  readonly sameValue: string;
  readonly from: string;
  readonly otherWhole: string;
  readonly became: string;
  readonly otherMethod: string;
  readonly otherUnits: string;
  readonly statuses: Readonly<Record<TargetStatus, string>>;
  readonly none: Readonly<Record<NoPicture, string>>;
}

export const words: Readonly<Record<Locale, Words>> = {
  vi: {
    illustrative: 'Số liệu minh hoạ',
    source: 'Nguồn',
    target: 'Mục tiêu',
    actual: 'Thực hiện',
    startedAt: (value, period) => `Thanh bắt đầu từ ${value} (${period})`,
    notFinal: 'Ước tính, sơ bộ',
    sourcesDiffer: 'Các nguồn đưa số liệu khác nhau',
    beyondPicture: 'ngoài khung hình',
    axisFrom: (value) => `Trục đứng bắt đầu từ ${value}, không phải từ 0.`,
    due: 'hạn',
    noData: 'Chưa có số liệu',
    noDataThen: 'Chưa có số liệu kỳ này',
    asOf: (day) => `tính đến ${day}`,
    demands: (count) => `${count} mục tiêu`,
    partsCountAsOne: 'mục tiêu nhiều phần tính là một',
    targetOf: (level, overall) => `mục tiêu${overall ? ' chung' : ''} ${level}`,
    fromTarget: (target) => `Từ ${target} trở lên`,
    belowTarget: (target) => `Dưới ${target}`,
    withinTarget: (target) => `Trong ${target}`,
    outsideTarget: (target) => `Chưa tới ${target}`,
    longerIsHigher: 'Thanh càng dài, thứ hạng càng cao.',
    longerIsShare: 'Độ dài thanh theo tỷ lệ hoàn thành.',
    tilesNotBorders: 'Mỗi ô là một đơn vị, xếp gần đúng vị trí; không phải ranh giới.',
    atLeast: 'từ',
    atMost: 'đến',
    above: 'trên',
    upTo: 'đến',
    toUnder: 'đến dưới',
    allOfThem: 'Đủ toàn bộ',
    notAllOfThem: 'Chưa đủ',
    first: 'Đứng đầu',
    last: 'Đứng cuối',
    sameValue: 'đơn vị khác cùng mức',
    from: 'Từ',
    otherWhole: 'tổng số thay đổi',
    became: 'thành',
    otherMethod: 'cách tính khác trước',
    otherUnits: 'đơn vị khác',
    statuses: {
      met: 'Đạt',
      exceeded: 'Vượt mục tiêu',
      'not-met': 'Không đạt',
      'on-track': 'Đúng tiến độ',
      'at-risk': 'Nguy cơ không đạt',
      open: 'Chưa đến hạn',
      'no-data': 'Chưa có số liệu',
      stale: 'Chưa có số liệu đến hạn',
      'not-comparable': 'Không so sánh được',
    },
    none: {
      'no-values': 'Chưa có số liệu nên không vẽ được hình.',
      'one-value': 'Mới có một số liệu nên chưa vẽ được hình so sánh.',
      'too-many': 'Có quá nhiều đơn vị để vẽ chung một hình; hãy chọn ít đơn vị hơn.',
      'bad-value': 'Có giá trị không phải là số nên không vẽ được hình.',
    },
  },
  en: {
    illustrative: 'Illustrative figures',
    source: 'Source',
    target: 'Target',
    actual: 'Actual',
    startedAt: (value, period) => `The bar begins at ${value} (${period})`,
    notFinal: 'Estimated or preliminary',
    sourcesDiffer: 'Sources give different figures',
    beyondPicture: 'beyond the picture',
    axisFrom: (value) => `The vertical axis begins at ${value}, not at 0.`,
    due: 'due',
    noData: 'No figure yet',
    noDataThen: 'No figure of this period',
    asOf: (day) => `as of ${day}`,
    demands: (count) => (count === 1 ? '1 target' : `${count} targets`),
    partsCountAsOne: 'a target of several parts counts as one',
    targetOf: (level, overall) => `${overall ? 'overall ' : ''}target of ${level}`,
    fromTarget: (target) => `At the ${target} or above`,
    belowTarget: (target) => `Below the ${target}`,
    withinTarget: (target) => `Within the ${target}`,
    outsideTarget: (target) => `Short of the ${target}`,
    longerIsHigher: 'The longer the bar, the better the rank.',
    longerIsShare: 'Bars show the share completed.',
    tilesNotBorders: 'Each tile is one unit near its true place; these are not borders.',
    atLeast: 'from',
    atMost: 'to',
    above: 'over',
    upTo: 'to',
    toUnder: 'to under',
    allOfThem: 'All of them',
    notAllOfThem: 'Not all yet',
    first: 'Top',
    last: 'Bottom',
    sameValue: 'more at the same level',
    from: 'From',
    otherWhole: 'the whole changed',
    became: 'to',
    otherMethod: 'another method of counting',
    otherUnits: 'more units',
    statuses: {
      met: 'Met',
      exceeded: 'Exceeded',
      'not-met': 'Not met',
      'on-track': 'On track',
      'at-risk': 'At risk',
      open: 'Not yet due',
      'no-data': 'No figure yet',
      stale: 'No figure as of the due date',
      'not-comparable': 'Not comparable',
    },
    none: {
      'no-values': 'There is no figure yet, so there is no picture.',
      'one-value': 'There is only one figure yet, so there is nothing to compare in a picture.',
      'too-many': 'There are too many units for one picture; choose fewer.',
      'bad-value': 'One of the values is not a number, so there is no picture.',
    },
  },
};
