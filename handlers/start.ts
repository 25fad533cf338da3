import { plainQuestion } from '#domain/question.ts';
import type { Handler } from '#domain/turn.ts';
import type { Section } from '#compose/section.ts';
import { helpCard, type Welcome, welcomeCard } from '#compose/welcome-card.ts';
import { askedOf } from './asked-kind.ts';
import { answerWith, toChoices } from './make-answer.ts';

/** Welcomes a chat, and tells what can be asked: both with questions that have an answer. */
export const start = makeWelcome('start', welcomeCard);

export const help = makeWelcome('help', helpCard);

function makeWelcome(kind: 'start' | 'help', card: (welcome: Welcome) => Section): Handler {
  return {
    name: kind,
    accepts: ({ reading }) => askedOf(reading, kind) !== null,
    async handle({ today }, house) {
      const scene = { catalogue: house.catalogue, today };
      const figures = await house.store.figures.standing({ units: [house.catalogue.province.id] });
      const section = card({ scene, figures });
      const answer = answerWith({ question: plainQuestion(kind), section, house });
      return { ...answer, choices: toChoices(section.followUps, house) };
    },
  };
}
