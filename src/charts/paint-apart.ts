import { Worker } from 'node:worker_threads';
import type { RasterOptions } from './raster.ts';

export interface PaintJob {
  readonly id: number;
  readonly svg: string;
}

export type PaintOutcome =
  { readonly id: number; readonly png: Uint8Array } | { readonly id: number; readonly error: string };

interface Waiting {
  readonly resolve: (png: Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Paints SVG as PNG in a thread of its own, which is begun with the first picture and begun anew should it die. It keeps
 * the program from ending only while a picture is awaited.
 */
export function makePaintApart(options: RasterOptions): (svg: string) => Promise<Uint8Array> {
  const waiting = new Map<number, Waiting>();
  let thread: Worker | null = null;
  let count = 0;

  function begin(): Worker {
    const begun = new Worker(new URL('./paint-thread.ts', import.meta.url), { workerData: options });
    begun.on('message', (outcome: PaintOutcome) => {
      const job = waiting.get(outcome.id);
      waiting.delete(outcome.id);
      if (waiting.size === 0) begun.unref();
      if ('png' in outcome) job?.resolve(outcome.png);
      else job?.reject(failed(outcome.error));
    });
    begun.on('error', (error) => {
      end(begun, String(error));
    });
    begun.on('exit', () => {
      end(begun, 'its thread ended');
    });
    return begun;
  }

  function end(ended: Worker, why: string): void {
    if (thread !== ended) return;
    thread = null;
    for (const { reject } of waiting.values()) reject(failed(why));
    waiting.clear();
  }

  return (svg) =>
    new Promise((resolve, reject) => {
      thread ??= begin();
      thread.ref();
      count += 1;
      waiting.set(count, { resolve, reject });
      thread.postMessage({ id: count, svg } satisfies PaintJob);
    });
}

function failed(why: string): Error {
  return new Error(
    `charts.not_painted: a picture could not be painted because ${why}; the words go without it`,
  );
}
