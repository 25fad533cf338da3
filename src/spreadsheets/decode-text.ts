import { visible } from './visible.ts';

/** Letters that a Vietnamese text is written with, and the marks of everyday tables. */
const readable = /^[\p{L}\p{M}\p{N}\p{P}\p{S}\s]*$/u;
/** Control characters but tab and line breaks, and what stands for bytes that mean nothing. */
const rubbish = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd]/;

/**
 * The text of a file: UTF-8, UTF-16 or Windows-1258, composed (NFC). Null where it is none of them, as for fonts of the
 * time before Unicode.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const decoded = decode(bytes);
  const text = decoded === null ? undefined : visible(decoded).normalize('NFC');
  return text !== undefined && readable.test(text) && !rubbish.test(text) ? text : null;
}

function decode(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeAs('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decodeAs('utf-16be', bytes);
  const half = zerosAt(bytes, 1);
  if (half > 0.3) return decodeAs('utf-16le', bytes);
  if (zerosAt(bytes, 0) > 0.3) return decodeAs('utf-16be', bytes);
  return decodeAs('utf-8', bytes) ?? decodeVietnamese(bytes);
}

/** Null where the bytes are not of that encoding. A byte order mark is no part of the text. */
function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Any bytes are Windows-1258, so that the text itself has to show it: what is no plain letter is a letter of Vietnamese
 * once tones and letters are put together. Fonts like TCVN3 give signs and letters of other languages instead.
 */
function decodeVietnamese(bytes: Uint8Array): string | null {
  const text = decodeAs('windows-1258', bytes)?.normalize('NFC');
  if (text === undefined) return null;
  const special = text.match(/[^\u0000-\u007f]/g) ?? [];
  const vietnamese = special.filter((letter) => vietnameseLetters.test(letter));
  return vietnamese.length > 0 && vietnamese.length === special.length ? text : null;
}

const vietnameseLetters = /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ“”‘’–—…₫]/iu;

/** The share of zero bytes at even (0) or odd (1) places: plain letters in UTF-16 have one each. */
function zerosAt(bytes: Uint8Array, parity: 0 | 1): number {
  const sample = bytes.subarray(0, 2_000);
  const places = sample.filter((_, index) => index % 2 === parity);
  return places.filter((byte) => byte === 0).length / Math.max(1, places.length);
}
