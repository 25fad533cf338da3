import { z } from 'zod';
import type { OaApi } from './client.ts';

const megabyte = 1_000_000;
const limits = { image: megabyte, file: 5 * megabyte } as const;
const uploaded = z.looseObject({ attachment_id: z.string().optional(), token: z.string().optional() });

const fileTypes = /\.(pdf|doc|docx|csv)$/i;

/** True for the files that Zalo takes as files. */
export function isUploadable({
  name,
  bytes,
}: {
  readonly name: string;
  readonly bytes: Uint8Array;
}): boolean {
  return fileTypes.test(name) && bytes.length <= limits.file;
}

export interface Upload {
  readonly kind: 'image' | 'file';
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export type Uploaded =
  | { readonly upload: 'done'; readonly reference: string }
  | { readonly upload: 'failed'; readonly why: string };

/** Brings a picture or a file to Zalo, which keeps it for seven days. */
export async function uploadTo(api: OaApi, { kind, name, mediaType, bytes }: Upload): Promise<Uploaded> {
  if (bytes.length > limits[kind])
    return { upload: 'failed', why: `${kind} of ${bytes.length} bytes is too large` };
  const form = new FormData();
  form.set('file', new Blob([Buffer.from(bytes)], { type: mediaType }), name);
  const reply = await api({ path: `/v2.0/oa/upload/${kind}`, body: form });
  if (reply.reply !== 'done') return { upload: 'failed', why: 'why' in reply ? reply.why : reply.reply };
  const { data } = uploaded.safeParse(reply.data);
  const reference = kind === 'image' ? data?.attachment_id : data?.token;
  return reference ? { upload: 'done', reference } : { upload: 'failed', why: 'no reference in the answer' };
}
