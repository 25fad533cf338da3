import type { FigureStatus } from '#domain/figure.ts';
import type { Locale } from '#domain/text.ts';

/** The words that only reports use. */
export interface ReportWords {
  readonly kind: string;
  readonly asOf: (day: string) => string;
  readonly until: (day: string) => string;
  readonly targets: string;
  readonly figures: string;
  readonly otherFigures: string;
  /** Behind a heading, where not all figures fit on the page. */
  readonly newest: (shown: number, all: number) => string;
  readonly placesMean: string;
  readonly without: string;
  readonly notes: string;
  readonly place: (rank: number, of: number) => string;
  readonly up: (by: string, since: string) => string;
  readonly down: (by: string, since: string) => string;
  readonly unchanged: (since: string) => string;
  readonly firmness: Readonly<Record<FigureStatus, string>>;
  /** What a difference is counted in; nothing where the number says it all. */
  readonly points: string;
  readonly places: string;
}

export const reportWords: Readonly<Record<Locale, ReportWords>> = {
  vi: {
    kind: 'BÁO CÁO KẾT QUẢ THỰC HIỆN',
    asOf: (day) => `Số liệu tính đến ngày ${day}`,
    until: (day) => `Đơn vị tồn tại đến ngày ${day}`,
    targets: 'Kết quả thực hiện mục tiêu',
    figures: 'Kết quả theo chỉ tiêu',
    otherFigures: 'Số liệu khác',
    newest: (shown, all) => `${shown} số mới nhất trong ${all}`,
    placesMean: 'Thứ hạng tính trong các đơn vị cùng cấp có số liệu cùng kỳ',
    without: 'Chưa có số liệu',
    notes: 'Ghi chú',
    place: (rank, of) => `thứ ${rank}/${of}`,
    up: (by, since) => `tăng ${by} so với ${since}`,
    down: (by, since) => `giảm ${by} so với ${since}`,
    unchanged: (since) => `không đổi so với ${since}`,
    firmness: { official: '', preliminary: 'sơ bộ', estimate: 'ước', illustrative: '' },
    points: 'điểm %',
    places: 'bậc',
  },
  en: {
    kind: 'PROGRESS REPORT',
    asOf: (day) => `Figures as of ${day}`,
    until: (day) => `The unit existed until ${day}`,
    targets: 'Targets and how they stand',
    figures: 'Results by indicator',
    otherFigures: 'Other figures',
    newest: (shown, all) => `the newest ${shown} of ${all}`,
    placesMean: 'Ranks count the units of the same level with a figure of the same period',
    without: 'No figure yet',
    notes: 'Notes',
    place: (rank, of) => `rank ${rank} of ${of}`,
    up: (by, since) => `up ${by} on ${since}`,
    down: (by, since) => `down ${by} on ${since}`,
    unchanged: (since) => `unchanged on ${since}`,
    firmness: { official: '', preliminary: 'preliminary', estimate: 'estimate', illustrative: '' },
    points: 'points',
    places: 'places',
  },
};
