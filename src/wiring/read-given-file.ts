import { readFile, stat } from 'node:fs/promises';

/** Why a file that somebody named can't be used. */
export type GivenFileProblem = 'missing' | 'folder' | 'denied' | 'too-large';

export type GivenFile =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly why: GivenFileProblem };

/** Reads a file by the path that somebody typed. */
export async function readGivenFile(path: string, maxBytes: number): Promise<GivenFile> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return { ok: false, why: 'folder' };
    if (found.size > maxBytes) return { ok: false, why: 'too-large' };
    return { ok: true, bytes: await readFile(path) };
  } catch (error) {
    return { ok: false, why: problemOf(error) };
  }
}

/** What the operating system said; anything but an error of its own is a surprise. */
export function problemOf(error: unknown): Exclude<GivenFileProblem, 'too-large'> {
  if (!(error instanceof Error && 'code' in error)) throw error;
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return 'missing';
  return error.code === 'EISDIR' ? 'folder' : 'denied';
}
