import type { FetchedFile, FetchFile } from '#domain/ports/files.ts';
import type { Fetch } from '../zalo-shared/call-api.ts';

export interface FetchFileParts {
  readonly fetch: Fetch;
  readonly timeoutMs: number;
  /** Files come over https, unless the API itself, as in a test, does not. */
  readonly apiRoot: string;
}

/** Fetches a file that somebody sent to the account; its reference is an address of Zalo's. */
export function makeFetchFile({ fetch, timeoutMs, apiRoot }: FetchFileParts): FetchFile {
  return async function fetchFile(_address, reference, maxBytes) {
    const protocol = URL.parse(reference)?.protocol;
    if (protocol !== 'https:' && protocol !== new URL(apiRoot).protocol) return { fetched: 'gone' };
    try {
      const response = await fetch(reference, { redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) });
      if (response.status >= 500) return { fetched: 'later' };
      return response.ok && response.body ? await readAtMost(response.body, maxBytes) : { fetched: 'gone' };
    } catch {
      return { fetched: 'later' };
    }
  };
}

async function readAtMost(body: ReadableStream<Uint8Array>, maxBytes: number): Promise<FetchedFile> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxBytes) return { fetched: 'too-large' };
    chunks.push(chunk);
  }
  return { fetched: 'bytes', bytes: Buffer.concat(chunks) };
}
