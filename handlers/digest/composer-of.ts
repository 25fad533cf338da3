import { nothingToDo } from '#domain/desk.ts';
import type { House } from '#domain/turn.ts';
import { makeComposer, type Composer } from '#digest/make-composer.ts';

/** The composer that letters are written with, over the figures as they stand. */
export function composerOf({ catalogue, store, timeZone, say, desk }: House): Composer {
  const toDoOf = desk?.toDoOf ?? (() => Promise.resolve(nothingToDo));
  return makeComposer({ catalogue, figures: store.figures, timeZone, say, toDoOf });
}
