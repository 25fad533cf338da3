const lineBreaks = /\r\n?|[\u0085\u2028\u2029]/g;

/** C0 and C1 controls but line break and tab, and the marks that turn the direction of writing. */
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/**
 * A typed text as the program keeps it: well-formed Unicode without control characters, which some databases and
 * platforms refuse. Every channel passes what it receives through here.
 */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(lineBreaks, '\n').replace(controls, '');
}
