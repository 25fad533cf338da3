import { benchKills } from './kills.ts';
import { benchPosting } from './posting.ts';
import { benchWriting } from './writing.ts';

/** Prints how long 100,000 letters take to write, what posting adds to a channel's limit, and what kills cost. */
export async function benchDigest(): Promise<void> {
  await benchWriting();
  await benchPosting();
  await benchKills();
}
