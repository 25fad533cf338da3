import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { runConsole } from '#channels/console/index.ts';
import type { Config } from '../config.ts';
import { openHouse } from './house.ts';

/** `npm run chat`: a conversation in the terminal; the sample figures of trial mode only while no channel is set. */
export async function chat(config: Config): Promise<void> {
  const open = await openHouse({
    ...config,
    sample: config.trial,
    now: Date.now,
    onSurprise: (error) => console.error(error),
  });
  await runConsole({
    input: process.stdin,
    output: process.stdout,
    interactive: process.stdin.isTTY,
    speech: open.speech,
    converse: open.converse,
    newId: open.house.newId,
    now: open.house.now,
    async save(name, bytes) {
      const file = basename(name);
      await writeFile(file, bytes);
      return file;
    },
  });
  await open.close();
}
