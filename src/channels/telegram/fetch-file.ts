import { GrammyError, type Api } from 'grammy';
import type { FetchedFile, FetchFile } from '#domain/ports/files.ts';

export interface FetchFileParts {
  readonly api: Api;
  readonly apiRoot: string;
  readonly token: string;
  readonly timeoutMs: number;
}

/** Fetches a file that somebody sent. Its address holds the token, so that no error of it is passed on. */
export function makeFetchFile({ api, apiRoot, token, timeoutMs }: FetchFileParts): FetchFile {
  return async function fetchFile(_address, reference, maxBytes) {
    try {
      const file = await api.getFile(reference);
      if ((file.file_size ?? 0) > maxBytes) return { fetched: 'too-large' };
      if (file.file_path === undefined) return { fetched: 'gone' };
      const address = `${apiRoot}/file/bot${token}/${file.file_path}`;
      const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
      if (response.status >= 500) return { fetched: 'later' };
      return response.ok && response.body ? await readAtMost(response.body, maxBytes) : { fetched: 'gone' };
    } catch (error) {
      return { fetched: error instanceof GrammyError ? refusalOf(error) : 'later' };
    }
  };
}

/** What Telegram said no to is not there, or is over the 20 MB that it hands to bots. */
function refusalOf({ error_code, description }: GrammyError): 'gone' | 'later' | 'too-large' {
  if (error_code >= 500 || error_code === 429) return 'later';
  return description.includes('too big') ? 'too-large' : 'gone';
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
