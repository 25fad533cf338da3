import { z } from 'zod';

/** Ids have up to 19 digits and come as text; a number that has lost its last digits is refused. */
const id = z.union([z.string().min(1).max(64), z.int()]).transform(String);
const text = z.string().optional().catch(undefined);
const party = z.looseObject({ id }).optional().catch(undefined);

const attachment = z.looseObject({
  payload: z.looseObject({ url: text, name: text, size: text }).optional(),
});

const event = z.looseObject({
  event_name: z.string().min(1),
  /** Milliseconds since the epoch. */
  timestamp: z.coerce.number().int().positive(),
  oa_id: id.optional().catch(undefined),
  user_id: id.optional().catch(undefined),
  sender: party,
  recipient: party,
  follower: party,
  message: z
    .looseObject({ msg_id: text, text, attachments: z.array(attachment).optional().catch(undefined) })
    .optional()
    .catch(undefined),
});

export type OaEvent = z.output<typeof event>;

/** Reads the fields this program uses out of an event; null for anything that is none. */
export function readEvent(json: unknown): OaEvent | null {
  const read = event.safeParse(json);
  return read.success ? read.data : null;
}
