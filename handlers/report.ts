import type { Answer, Attachment } from '#domain/answer.ts';
import type { Question } from '#domain/question.ts';
import type { Handler, House, Turn } from '#domain/turn.ts';
import type { Unit } from '#domain/unit.ts';
import { textArg } from '#compose/args.ts';
import { part, says } from '#compose/section.ts';
import { ask } from './ask.ts';
import type { Asked } from './ask/asked.ts';
import { fileName } from './export/file-name.ts';
import { drawReport, type Drawn } from './export/draw-report.ts';
import { askedOf } from './asked-kind.ts';

/** A page about one unit: its overview in words and the page as a picture; asked for as a file, for the printer. */
export const report: Handler = {
  name: 'report',
  accepts: ({ reading }) => reportOf(askedOf(reading, 'overview', 'export')) !== null,
  async handle(turn, house) {
    const question = reportOf(askedOf(turn.reading, 'overview', 'export'));
    if (question === null) throw new Error('handlers.nothing_asked: let the list ask accepts() first');
    const scene = { catalogue: house.catalogue, today: turn.today };
    const asked: Asked = { question, turn, house, scene };
    const unit = house.catalogue.unit(question.units[0] ?? house.catalogue.province.id);
    const drawn = unit ? await drawReport(asked, unit) : null;
    const words = await inWords(question, turn, house);
    if (!unit || !drawn) return withoutPage(words, question, unit ?? house.catalogue.province);
    return withPage({ words, drawn, asked, unit });
  },
};

/** A page is about one unit as it stands, the province where none is named; what is narrower is told in words. */
function reportOf(question: Question | null): Question | null {
  if (question?.rest !== 'report' || question.units.length > 1 || question.topics.length > 0) return null;
  return question.period === null && question.range === null && question.due === null ? question : null;
}

function inWords(question: Question, turn: Turn, house: House): Promise<Answer> {
  const overview: Question = { ...question, kind: 'overview', rest: null };
  const reading = turn.reading.kind === 'understood' ? turn.reading : null;
  if (reading === null) throw new Error('handlers.not_understood: let the list ask accepts() first');
  return ask.handle({ ...turn, reading: { ...reading, questions: [overview] } }, house);
}

/** Only a page that was asked for as a file is missed; in words there is the overview. */
function withoutPage(words: Answer, question: Question, unit: Unit): Answer {
  if (question.kind === 'overview') return { ...words, question };
  const [echo] = words.parts;
  const none = part('headline', 'export-report-none', { unit: textArg(unit.fullName) });
  return { ...words, outcome: 'refused', parts: [...(echo ? [echo] : []), none], question };
}

const shownChoices = 4;

interface Page {
  readonly words: Answer;
  readonly drawn: Drawn;
  readonly asked: Asked;
  readonly unit: Unit;
}

async function withPage({ words, drawn, asked, unit }: Page): Promise<Answer> {
  const { question, house } = asked;
  const isFile = question.kind === 'export';
  const again = house.say({ ...question, kind: 'overview' });
  const print = { label: says('export-tap-print'), says: house.say({ ...question, kind: 'export' }) };
  const others = words.choices.filter((choice) => choice.says !== again);
  const own = new Map([...words.figures, ...drawn.figures].map((figure) => [figure.id, figure]));
  return {
    ...words,
    parts: [...words.parts.filter((one) => one.part !== 'chart'), { part: 'chart', chart: drawn.chart }],
    choices: isFile ? others : [print, ...others].slice(0, shownChoices),
    question,
    figures: [...own.values()],
    attachments: isFile ? await printed(drawn, asked, unit) : [],
  };
}

async function printed(
  { chart }: Drawn,
  { question, turn, house, scene }: Asked,
  unit: Unit,
): Promise<readonly Attachment[]> {
  const bytes = await house.press.print(chart, turn.locale);
  if (bytes === null) return [];
  const name = `${fileName('bao-cao', { ...question, topics: [], units: [unit.id] }, scene)}.pdf`;
  const caption = says('export-report-caption', { unit: textArg(unit.fullName) });
  return [{ name, mediaType: 'application/pdf', bytes, caption }];
}
