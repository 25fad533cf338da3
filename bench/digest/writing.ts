import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openPlace } from './place.ts';
import { monthlyFigures, subscribeMany } from './readers.ts';

const program = new URL('./write-once.ts', import.meta.url).pathname;

/** How long 100,000 letters take to write on one core, and in how much memory. */
export async function benchWriting(): Promise<void> {
  const place = await openPlace();
  for (const figures of monthlyFigures(place.catalogue)) await place.store.figures.append(figures);
  await subscribeMany(place);
  await once(spawn(process.execPath, [program, place.path], { stdio: 'inherit' }), 'exit');
  await place.remove();
}
