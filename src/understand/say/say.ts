import { sayDocument, sayTopics, sayUnits } from './say-subject.ts';
import { sayTime } from './say-period.ts';
import { commandWords } from './command-words.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import { isMap, pageOf, stateMapForm } from '#domain/picture-form.ts';
import type { Question, QuestionKind } from '#domain/question.ts';

interface Words {
  readonly question: Question;
  readonly topics: string;
  readonly units: string;
  readonly time: string;
  readonly document: string;
}

type Wording = (words: Words) => string;

/** How each kind is said; the rest of the parts follow in the order topics, units, document, time. */
const wordings: Readonly<Partial<Record<QuestionKind, Wording>>> = {
  figure: (words) => rest(words),
  target: (words) => `mục tiêu ${rest(words)}`,
  overview: (words) => `${overviewWord(words)} ${rest(words)}`,
  ranking: sayRanking,
  comparison: (words) =>
    `so sánh ${[words.units, words.topics && words.units && 'về', words.topics, words.document, words.time].join(' ')}`,
  trend: (words) => `xu hướng ${rest(words)}`,
  listing: sayListing,
  risk: (words) =>
    `${overWord(words.question)}${words.question.status === 'not-met' ? 'chỉ tiêu chưa đạt' : 'chỉ tiêu có nguy cơ'} ${rest(words)}`,
  missing: (words) =>
    words.question.over === null
      ? `chưa có số liệu ${rest(words)}`
      : `${unitWord(words.question)} nào chưa báo cáo ${rest(words)}`,
  freshness: (words) => `cập nhật gần nhất ${rest(words)}`,
  source: (words) => `nguồn số liệu ${rest(words)}`,
  definition: (words) => `${rest(words)} là gì`,
  geography: (words) => `sáp nhập ${rest(words)}`,
  chart: sayChart,
  export: (words) =>
    `${words.question.rest === 'report' ? 'xuất báo cáo' : 'xuất excel'} ${selection(words)}`,
  subscribe: (words) => `/dangky ${words.question.rest ?? rest(words)}`,
};

/** Makes the words of a button: short Vietnamese that reads back to exactly the question. */
export function makeSpeaker(catalogue: Catalogue): (question: Question) => string {
  return (question) => {
    const words: Words = {
      question,
      topics: sayTopics(question, catalogue),
      units: sayUnits(question, catalogue),
      time: sayTime(question),
      document: sayDocument(question, catalogue),
    };
    const wording = wordings[question.kind];
    const text = wording ? wording(words) : `${commandWords[question.kind] ?? ''} ${question.rest ?? ''}`;
    return text.replace(/\s+/g, ' ').trim();
  };
}

function rest({ question, topics, units, time, document }: Words): string {
  return [topics, units, document, sayThreshold(question), time].join(' ');
}

function overviewWord({ topics, units, question }: Words): string {
  if (question.rest === 'report') return units === '' ? 'báo cáo tổng quan' : 'báo cáo';
  return topics === '' && units !== '' ? 'tình hình' : 'tổng quan';
}

const pictureWishes: Readonly<Record<string, string>> = {
  always: 'luôn gửi biểu đồ',
  'on-request': 'chỉ gửi biểu đồ khi tôi yêu cầu',
  never: 'không gửi biểu đồ',
};

function sayChart(words: Words): string {
  const { rest } = words.question;
  const wish = rest === null ? undefined : pictureWishes[rest];
  if (wish !== undefined) return wish;
  const page = pageOf(words.question);
  const form = isMap(words.question) ? mapWords(rest) : 'biểu đồ';
  return `${form} ${selection(words)} ${page === null ? '' : `trang ${page}`}`;
}

function mapWords(rest: string | null): string {
  return rest === stateMapForm ? 'vẽ bản đồ trạng thái' : 'vẽ bản đồ';
}

/** What a picture or a file holds: an order of units where one is asked for. */
function selection(words: Words): string {
  const { over, order, limit } = words.question;
  return over === null && order === null && limit === null ? rest(words) : sayRanking(words);
}

function sayRanking(words: Words): string {
  const { question } = words;
  const limit = question.limit === null ? 'các' : String(question.limit);
  const end = question.order === null ? '' : { best: 'cao nhất', worst: 'thấp nhất' }[question.order];
  const head =
    question.limit === null && end === ''
      ? `xếp hạng ${question.over === null ? '' : `các ${unitWord(question)}`}`
      : `xếp hạng ${limit} ${unitWord(question)} ${end}`;
  return `${head} ${words.topics === '' ? '' : 'về'} ${rest(words)}`;
}

function sayListing(words: Words): string {
  const { question } = words;
  const status =
    question.status === null
      ? ''
      : {
          met: 'đã hoàn thành',
          'not-met': 'chưa đạt',
          'at-risk': 'có nguy cơ',
          'on-track': 'đúng tiến độ',
          'no-data': 'chưa có số liệu',
        }[question.status];
  if (question.over === null) return `danh sách chỉ tiêu ${status} ${rest(words)}`;
  return `danh sách ${unitWord(question)} ${status} ${words.topics === '' ? '' : 'về'} ${rest(words)}`;
}

function overWord(question: Question): string {
  return question.over === null ? '' : `${unitWord(question)} có `;
}

function unitWord({ over }: Question): string {
  if (over === 'district') return 'huyện';
  return over === 'commune' ? 'xã' : 'đơn vị';
}

function sayThreshold({ threshold }: Question): string {
  if (threshold === null) return '';
  const value = String(threshold.value).replace('.', ',');
  if (threshold.operator === '>=') return `từ ${value}% trở lên`;
  if (threshold.operator === '<=') return `từ ${value}% trở xuống`;
  return `${threshold.operator === '<' ? 'dưới' : 'trên'} ${value}%`;
}
