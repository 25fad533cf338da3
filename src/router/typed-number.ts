export interface TypedNumber {
  readonly number: number;
  /** True for nothing but the number, which means nothing else than a choice. */
  readonly bare: boolean;
}

const picking = /^(chọn|chon|số|so|mục|muc|câu|cau)?\s*(?:\(\s*)?(\d{1,2})\s*[.)]?$/u;

/** The number of a choice as people type it: `2`, `2.`, `(2)`, `２`, `chọn 2`, `số 2`; null for anything else. */
export function typedNumber(text: string): TypedNumber | null {
  const [, word, digits] = picking.exec(text.normalize('NFKC').trim().toLowerCase()) ?? [];
  return digits === undefined ? null : { number: Number(digits), bare: word === undefined };
}
