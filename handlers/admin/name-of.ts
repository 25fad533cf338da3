import type { Actor } from '#domain/change.ts';
import type { House } from '#domain/turn.ts';

/** What an actor is called in lists; an id that nobody has stands for itself. */
export async function nameOf(actor: Actor, { store }: House): Promise<string> {
  return (await store.people.byId(actor))?.name ?? actor;
}
