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
  readonly notFinal: string;
  readonly sourcesDiffer: string;
  readonly beyondPicture: string;
  readonly axisFrom: (value: string) => string;
  readonly due: string;
  readonly allDue: string;
  readonly noData: string;
  readonly fromTarget: (level: string) => string;
  readonly belowTarget: (level: string) => string;
  readonly withinTarget: (level: string) => string;
  readonly outsideTarget: (level: string) => string;
  readonly longerIsHigher: string;
  readonly longerIsShare: string;
  readonly tilesNotBorders: string;
  readonly atLeast: string;
  readonly atMost: string;
  readonly above: string;
  readonly upTo: string;
  readonly toUnder: string;
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
    notFinal: 'Ước tính, sơ bộ',
    sourcesDiffer: 'Các nguồn đưa số liệu khác nhau',
    beyondPicture: 'ngoài khung hình',
    axisFrom: (value) => `Trục đứng bắt đầu từ ${value}, không phải từ 0.`,
    due: 'hạn',
    allDue: 'Hạn của mọi mục tiêu:',
    noData: 'Chưa có số liệu',
    fromTarget: (level) => `Từ mục tiêu ${level} trở lên`,
    belowTarget: (level) => `Dưới mục tiêu ${level}`,
    withinTarget: (level) => `Trong mục tiêu ${level}`,
    outsideTarget: (level) => `Chưa tới mục tiêu ${level}`,
    longerIsHigher: 'Thanh càng dài, thứ hạng càng cao.',
    longerIsShare: 'Độ dài thanh theo tỷ lệ hoàn thành.',
    tilesNotBorders: 'Mỗi ô là một đơn vị, xếp gần đúng vị trí; không phải ranh giới.',
    atLeast: 'từ',
    atMost: 'đến',
    above: 'trên',
    upTo: 'đến',
    toUnder: 'đến dưới',
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
    notFinal: 'Estimated or preliminary',
    sourcesDiffer: 'Sources give different figures',
    beyondPicture: 'beyond the picture',
    axisFrom: (value) => `The vertical axis begins at ${value}, not at 0.`,
    due: 'due',
    allDue: 'All targets are due',
    noData: 'No figure yet',
    fromTarget: (level) => `At the target of ${level} or above`,
    belowTarget: (level) => `Below the target of ${level}`,
    withinTarget: (level) => `Within the target of ${level}`,
    outsideTarget: (level) => `Short of the target of ${level}`,
    longerIsHigher: 'The longer the bar, the better the rank.',
    longerIsShare: 'Bars show the share completed.',
    tilesNotBorders: 'Each tile is one unit near its true place; these are not borders.',
    atLeast: 'from',
    atMost: 'to',
    above: 'over',
    upTo: 'to',
    toUnder: 'to under',
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
