import { createHash } from 'node:crypto';
import type { Moment } from '#domain/date.ts';
import type { Delivery } from '#domain/ports/channel.ts';
import type { Uploads } from '#domain/ports/pictures.ts';
import type { Picture } from '../zalo-shared/pictures.ts';
import type { OaApi } from './client.ts';
import { imageMessage } from './messages.ts';
import type { Post } from './post.ts';
import { uploadTo, type Uploaded } from './upload.ts';

export interface PictureParts {
  readonly api: OaApi;
  readonly post: Post;
  readonly appId: string;
  /** What Zalo still has of earlier pictures; without it every picture is brought anew. */
  readonly uploads: Uploads | null;
  readonly now: () => Moment;
}

/** Shows a person a picture, and brings it to Zalo first where it is not there any more. */
export async function sendPicture(
  parts: PictureParts,
  user: string,
  { png, title }: Picture,
): Promise<Delivery> {
  const { post, appId, uploads } = parts;
  const hash = createHash('sha256').update(png).digest('base64url');
  const known = (await uploads?.get(appId, hash)) ?? null;
  if (known !== null) {
    const delivery = await post(user, imageMessage(title, known));
    if (delivery.delivery !== 'refused') return delivery;
    await uploads?.drop(appId, hash);
  }
  const uploaded = await bring(parts, png, hash);
  if (uploaded.upload === 'failed') return { delivery: 'refused', why: uploaded.why };
  return post(user, imageMessage(title, uploaded.reference));
}

async function bring(
  { api, appId, uploads, now }: PictureParts,
  png: Uint8Array,
  hash: string,
): Promise<Uploaded> {
  const uploaded = await uploadTo(api, {
    kind: 'image',
    name: 'chart.png',
    mediaType: 'image/png',
    bytes: png,
  });
  if (uploaded.upload === 'done') await uploads?.put(appId, hash, uploaded.reference, now());
  return uploaded;
}
