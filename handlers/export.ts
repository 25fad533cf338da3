import type { Answer } from '#domain/answer.ts';
import type { Handler } from '#domain/turn.ts';
import { exportCard } from '#compose/export-card.ts';
import { askedOf } from './asked-kind.ts';
import { fileName } from './export/file-name.ts';
import { selectFigures } from './export/select-figures.ts';
import { writeFiles } from './export/write-files.ts';
import { answerWith } from './make-answer.ts';

/** More figures are not kept as those of the answer; they are in the file. */
const mostRemembered = 200;

/** Hands figures over as XLSX and CSV: those behind the last answer, or those that are named. */
export const exportFigures: Handler = {
  name: 'export',
  accepts: ({ reading }) => askedOf(reading, 'export') !== null,
  async handle(turn, house): Promise<Answer> {
    const asked = askedOf(turn.reading, 'export');
    if (asked === null) throw new Error('handlers.nothing_asked: let the list ask accepts() first');
    const scene = { catalogue: house.catalogue, today: turn.today };
    const { question, figures } = await selectFigures({ question: asked, turn, house, scene });
    const answer = answerWith({ question, section: exportCard({ scene, question, figures }), house });
    if (figures.length === 0) return { ...answer, outcome: 'refused' };
    const name = fileName('so-lieu', question, scene);
    const attachments = await writeFiles({ scene, figures, locale: turn.locale, press: house.press, name });
    return { ...answer, figures: figures.slice(0, mostRemembered), attachments };
  },
};
