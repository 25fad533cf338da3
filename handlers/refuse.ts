import type { Catalogue } from '#domain/catalogue.ts';
import type { ChatAddress } from '#domain/message.ts';
import type { Question } from '#domain/question.ts';
import type { NotUnderstood } from '#domain/reading.ts';
import type { Handler, House } from '#domain/turn.ts';
import { isLocal } from '#domain/unit.ts';
import { questionLabel } from '#compose/reading-labels.ts';
import { refusalParts } from '#compose/refusal-parts.ts';
import { onceEach, tap } from '#compose/taps.ts';
import { emptyAnswer, toChoices } from './make-answer.ts';

/** How many near questions are offered. */
const offered = 3;

/** Says in one sentence what was not understood, and what can be asked instead. */
export const refuse: Handler = {
  name: 'refuse',
  accepts: ({ reading }) => reading.kind === 'not-understood',
  async handle({ reading, today, message }, house) {
    if (reading.kind !== 'not-understood')
      throw new Error('handlers.understood: let the list ask accepts() first');
    const scene = { catalogue: house.catalogue, today };
    const near = [...(await ofFollowed(reading, message.address, house)), ...reading.nearest]
      .filter((question) => !isOverview(question, house.catalogue))
      .slice(0, offered)
      .map((question) => ({ label: questionLabel(scene, question), question }));
    const nearChoices = toChoices(near, house).map((choice) => ({ ...choice, reads: [choice.says] }));
    const taps = toChoices([tap('overview'), tap('help')], house);
    return {
      ...emptyAnswer('refused'),
      parts: refusalParts(scene, reading),
      choices: onceEach([...nearChoices, ...taps]).slice(0, offered + 1),
    };
  },
};

/** "xã tôi": likely one of those that the chat is sent news of. */
async function ofFollowed(
  { why, nearest: [question] }: NotUnderstood,
  address: ChatAddress,
  { store, catalogue }: House,
): Promise<readonly Question[]> {
  if (why !== 'which-unit' || question === undefined) return [];
  const follows = (await store.subscriptions.get(address))?.follows ?? [];
  const places = follows.flatMap(({ units }) => units).filter((id) => isLocal(catalogue.unit(id)?.level));
  return [...new Set(places)].map((id) => ({ ...question, units: [id] }));
}

/** The overview of the province is offered anyway. */
function isOverview({ kind, topics, units }: Question, { province }: Catalogue): boolean {
  return kind === 'overview' && topics.length === 0 && units.every((unit) => unit === province.id);
}
