/** Words of time by what they mean; the numbers around them are read by the time grammar. Same spelling rules as `cues`. */
export const timeWords = {
  year: `năm, year, niên độ, trong năm, ngay từ năm, ngay trong năm, ngay từ, ngay năm, theo năm`,
  month: `tháng, month, trong tháng, hồi tháng, vào tháng, theo tháng`,
  quarter: `quý, quarter, trong quý, hồi quý, vào quý, theo quý`,
  monthsFromStart: `tháng đầu năm, tháng đầu, tháng đầu của năm, tháng năm, months`,
  monthsToEnd: `tháng cuối năm, tháng cuối`,
  half: `half`,
  firstHalf: `mid, nửa đầu năm, nửa năm đầu, nửa đầu, bán niên, first half, first half of, sáu tháng đầu năm, sáu tháng đầu, nửa năm, giữa năm, nửa năm đầu năm`,
  secondHalf: `nửa cuối năm, nửa sau năm, nửa năm cuối, nửa cuối, second half, second half of, sáu tháng cuối năm, sáu tháng cuối`,
  thisYear: `năm nay, năm nay (là|thì), this year, trong năm nay, năm hiện tại, năm này, năm ni, năm nì, năn nay`,
  lastYear: `năm ngoái, năm trước, năm ngoái (ấy|ý|đó|cơ), (năm ngoái|năm trước) (là|thì), last year, năm vừa rồi, năm qua, năm vừa qua, previous year, năm rồi, hồi năm ngoái, cuối năm ngoái, cuối năm trước, cách đây (một|1) năm, (một|1) năm trước`,
  yearBefore: `năm kia, hai năm trước, cách đây (hai|2) năm, (hai|2) năm về trước, năm tê`,
  nextYear: `năm sau, năm tới, next year, sang năm`,
  thisQuarter: `quý này, quý hiện tại, this quarter, quý ni, quý nì`,
  lastQuarter: `quý trước, quý trước (là|thì), quý vừa rồi, quý vừa qua, last quarter, quý rồi`,
  thisMonth: `tháng này, this month, trong tháng này, tháng ni, tháng nì`,
  lastMonth: `tháng trước, tháng trước (là|thì), tháng vừa rồi, tháng vừa qua, last month, tháng rồi`,
  yearToDate: `từ đầu năm (đến|tới) (nay|giờ|bây giờ|hiện tại|hiện nay|tháng này), từ đầu năm nay, kể từ đầu năm, tính từ đầu năm, since january, year to date`,
  range: `giai đoạn, nhiệm kỳ, thời kỳ, period, trong giai đoạn`,
  from: `từ, kể từ, tính từ, bắt đầu từ, since, from, từ năm, kể từ năm, từ đầu, từ đầu năm`,
  to: `đến, tới, cho đến, cho tới, to, until, sang, lên, đến năm, tới năm`,
  untilNow: `đến nay, tới nay, cho đến nay, cho tới nay, đến giờ, tới giờ, nay, đến hiện tại, đến hiện nay, tới hiện tại, until now, to now, đến bây giờ, tới bây giờ, trở đi, trở về sau`,
  by: `đến năm, tới năm, đến hết năm, vào năm, đến cuối năm, hết năm, by, by the end of, vào cuối năm, cho đến năm, trước năm, đến, đến hết, tới, vào, hướng tới năm, đến mốc, mốc, mốc năm, tính đến năm, tính đến hết năm, trước cuối năm, đến thời điểm năm, hạn, thời hạn, hạn cuối`,
  end: `cuối năm, cuối, hết năm, hết, end of`,
  before: `trước, trước năm, before, trước tháng, trước ngày, trước quý, trước (mốc|thời điểm)( ngày|)`,
  oldTime: `(thời|thuở) xưa, xưa kia, trước (khi|lúc|hồi|) (sáp nhập|sát nhập|sắp xếp|hợp nhất|nhập), trước đợt sáp nhập, hồi chưa sáp nhập, (hồi|lúc|khi|năm|ngày) (đó|ấy|nớ) chưa (sáp nhập|nhập), chưa sáp nhập thì, còn chưa sáp nhập, khi chưa sáp nhập, lúc chưa sáp nhập, thời chưa sáp nhập, trước (tháng|) 7 (năm|) 2025, trước (ngày|) 1 7 2025, trước 01 07 2025, cũ, hồi còn huyện, thời còn huyện, hồi trước sáp nhập, khi còn là huyện, before the merger, before merger, former, old, trước (khi|thời điểm|lúc|ngày) (giải thể|bỏ cấp huyện|bỏ huyện|kết thúc|chấm dứt hoạt động|xóa bỏ), trước thời điểm sáp nhập, trước giải thể, trước khi bỏ cấp huyện, lúc còn huyện, hồi còn cấp huyện, hồi (còn|) chưa (giải thể|bỏ), (trước|lúc) (lúc|hồi) (giải thể|bỏ), trước lúc (giải thể|sáp nhập|bỏ cấp huyện), hồi chưa giải thể, (hồi|khi|lúc|thời) chưa sắp xếp (lại|), (hồi|khi|lúc|thời) chưa bỏ (cấp|) huyện`,
  newTime: `sau (khi|lúc|) (sáp nhập|sát nhập|sắp xếp|hợp nhất), sau đợt sáp nhập, mới, mới thành lập, mới sáp nhập, hiện nay, hiện tại, hiện giờ, bây giờ, ngày nay, after the merger, after merger, mới lập, current, (từ|kể từ|sau) (khi|lúc|ngày) (bỏ|giải thể) (cấp|) huyện`,
  lastEnded: `kỳ (gần nhất|gần đây nhất|mới nhất|vừa rồi|trước)`,
} as const;

/** Numbers in words, for counts, months and quarters. */
export const numberWords: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
  'hai mươi': 20,
  chục: 10,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  ten: 10,
};

/** Digits as they are said, alone and after tens; the first is the plain one. */
export const spokenDigits: readonly (readonly string[])[] = [
  ['không', 'lẻ'],
  ['một', 'mốt'],
  ['hai'],
  ['ba'],
  ['bốn', 'tư'],
  ['năm', 'lăm', 'nhăm'],
  ['sáu'],
  ['bảy', 'bẩy'],
  ['tám'],
  ['chín'],
];

export const spokenTens: readonly (readonly string[])[] = [
  ['không', 'linh', 'lẻ'],
  ['mười'],
  ['hai', 'hai mươi', 'hăm'],
  ['ba', 'ba mươi'],
];

/** How the century of a year is said. */
export const spokenHeads: readonly string[] = [
  'hai nghìn không trăm',
  'hai ngàn không trăm',
  'hai nghìn',
  'hai ngàn',
  'hai không',
  'năm hai nghìn không trăm',
  'năm hai ngàn không trăm',
  'năm hai không',
];

/** Words that turn a number into a threshold, before or after it. */
export const thresholdWords = {
  below: `hạ ngưỡng xuống, giảm ngưỡng xuống, dưới, nhỏ hơn, thấp hơn, ít hơn, kém hơn, chưa tới, chưa đến, chưa đạt, chưa được, không tới, không đến, không đạt, under, below, less than, bé hơn, thua, chưa vượt, chưa chạm, chưa đạt được, chưa nổi, không nổi, chưa qua nổi, chưa lên nổi, chưa chạm mốc, chưa tới mốc, chưa qua mốc, dưới (mức|mốc|ngưỡng), chưa vượt mốc, chưa vượt nổi, (không|chẳng) (vượt|đạt|lên|qua) (nổi|được), không vượt qua`,
  atMost: `không quá, (không|chẳng) (còn|phải|phải là|nằm|ở) trên, không (cao|lớn|nhiều) hơn, tối đa, trở xuống, đổ lại, at most, không vượt quá`,
  above: `nâng ngưỡng lên, tăng ngưỡng lên, trên, lớn hơn, cao hơn, nhiều hơn, hơn, vượt, vượt quá, quá, above, over, more than, vượt mốc, đã vượt, vượt ngưỡng, vượt mức, cao quá, trên (mức|mốc|ngưỡng), quá mốc, qua mốc`,
  most: `quá bán`,
  atLeast: `ít nhất, tối thiểu, từ, đạt từ, trở lên, không dưới, không thấp hơn, (không|chẳng|hết) (còn|phải|phải là|bị|nằm|ở) dưới, (không|chẳng) (bé|kém|nhỏ) hơn, at least, đạt ít nhất, đạt tối thiểu, không ít hơn, chí ít, từ mức`,
} as const;

/** Months that have names of their own in English; May is left out, because `may` is how `mấy` is typed. */
export const englishMonths: readonly string[] = [
  ...['january', 'february', 'march', 'april', '', 'june', 'july', 'august'],
  ...['september', 'october', 'november', 'december'],
];

/** Months as they are said. */
export const spokenMonths: readonly string[] = [
  ...['một', 'hai', 'ba', 'tư', 'năm', 'sáu'],
  ...['bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai'],
];

/** Quarters as they are said. */
export const spokenQuarters: readonly string[] = ['một', 'hai', 'ba', 'tư'];
