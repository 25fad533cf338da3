import { z } from 'zod';

/** The settings of what is sent unasked, a part of `settings`. */
export const digestSettings = {
  DIGEST_CANARY_MINUTES: z.coerce
    .number('DIGEST_CANARY_MINUTES must be a number, as 15.')
    .int('DIGEST_CANARY_MINUTES must be a whole number, as 15.')
    .min(0, 'DIGEST_CANARY_MINUTES must be 0 or more.')
    .max(720, 'DIGEST_CANARY_MINUTES must be at most 720: letters expire meanwhile.')
    .default(0)
    .meta({
      description:
        'Minutes in which administrators see a digest before everybody does, and can stop it; 0 for none.',
      example: '15',
    }),
  DIGEST_EXPIRY_HOURS: z.coerce
    .number('DIGEST_EXPIRY_HOURS must be a number, as 24.')
    .min(1, 'DIGEST_EXPIRY_HOURS must be at least 1.')
    .max(144, 'DIGEST_EXPIRY_HOURS must be at most 144: the next weekly letter comes then.')
    .default(24)
    .meta({
      description: 'A digest that could not be sent for so many hours after its time is not sent any more.',
      example: '24',
    }),
  DIGEST_TELEGRAM_PER_SECOND: rate('DIGEST_TELEGRAM_PER_SECOND', 25, 30).meta({
    description: 'Letters a second on Telegram, which allows about 30.',
    example: '25',
  }),
  DIGEST_ZALO_PER_SECOND: rate('DIGEST_ZALO_PER_SECOND', 5, 20).meta({
    description: 'Letters a second on each Zalo channel, which publishes no limit.',
    example: '5',
  }),
};

function rate(name: string, usual: number, most: number) {
  return z.coerce
    .number(`${name} must be a number, as ${usual}.`)
    .positive(`${name} must be more than 0.`)
    .max(most, `${name} must be at most ${most}.`)
    .default(usual);
}
