import { mapForm, pageForm, stateMapForm } from '#domain/picture-form.ts';

/** Words by which a map is to show who is where against the target; the values are meant without them. */
const stateWords =
  /trạng thái|tình trạng|(?:đã|chưa|nào|các (?:xã|phường|huyện|đơn vị)) (?:đạt|hoàn thành)|đạt (?:hay chưa|chưa|mục tiêu)|by status/;

const pageWords = /(?:^| )(?:trang|page)(?: số)? ([1-9]\d?)(?!\d)/;

/** What kind of picture the words ask for: a map, a page of a long order, or (null) whatever suits. */
export function pictureSaid(text: string, isMap: boolean): string | null {
  if (isMap) return stateWords.test(text) ? stateMapForm : mapForm;
  const [, page] = pageWords.exec(text) ?? [];
  return page === undefined ? null : pageForm(Number(page));
}
