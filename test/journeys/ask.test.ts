import { spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

interface Asked {
  readonly text: string;
  readonly outcome: string;
  readonly question: {
    readonly kind: string;
    readonly indicators: readonly string[];
    readonly units: readonly {
      readonly level: string;
      readonly code: string;
      readonly name: string;
      readonly validTo: string | null;
    }[];
    readonly period: string | null;
    readonly due: string | null;
  } | null;
  readonly readings: readonly unknown[];
  readonly choices: readonly { readonly label: string; readonly says: string }[];
  readonly figures: readonly {
    readonly indicator: string;
    readonly period: string;
    readonly value: number;
    readonly source: string;
    readonly status: string;
  }[];
  readonly reply: string;
  readonly ms: number;
}

const lines = [
  'kinh tế số chiếm bao nhiêu % GRDP?',
  '{"text":"dti 2024"}',
  '{"text":"còn 2023?","prior":["dti 2024"]}',
  '{"text":"ý tôi là phường","prior":["chữ ký số của dân dong tien 2025"]}',
  'bao nhieu xa hoan thanh cds',
  'người dân có hài lòng không',
  'kinh tế số cả nước 2024',
  'dân số huyện Mường Lát',
  'xa hoang dong',
  '{"text": broken',
  '{"text":"mục tiêu kinh tế số 2030"}',
  '<b>tỷ lệ</b> < 50% & 😀😀',
  'Năm 2024 Thanh Hóa được bao nhiêu điểm DTI và đứng thứ mấy?',
  'vẽ biểu đồ chữ ký số người dân',
  'so sánh kinh tế số 2023 với 2024',
  'hạng DTI từ 2021 đến nay',
];

let asked: readonly Asked[];

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ask-'));
  asked = await ask(lines, join(folder, 'ask.db'));
}, 60_000);

function ask(input: readonly string[], database: string): Promise<readonly Asked[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['src/main.ts', 'ask', '--now', '2026-11-23'], {
      env: { PATH: process.env['PATH'], DATABASE_URL: `file:${database}` },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
    child.on('error', reject);
    child.on('close', () =>
      resolve(
        output
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as Asked),
      ),
    );
    child.stdin.end(input.join('\n'));
  });
}

function answerTo(text: string): Asked {
  const found = asked.find((line) => line.text === text);
  if (!found) throw new Error(`test.no_answer: nothing was answered to "${text}"`);
  return found;
}

describe('npm run ask', () => {
  test('answers every line with one JSON object, in order', () => {
    expect(asked).toHaveLength(lines.length);
    expect(asked[0]?.text).toBe(lines[0]);
  });

  test('tells the share of the digital economy, its period, what is missing and the source', () => {
    const { outcome, question, figures, reply } = answerTo('kinh tế số chiếm bao nhiêu % GRDP?');

    expect(outcome).toBe('answered');
    expect(question).toMatchObject({
      kind: 'figure',
      indicators: ['digital-economy'],
      units: [],
      period: null,
    });
    expect(figures).toMatchObject([
      { indicator: 'digital-economy', period: '2023', value: 8.28, status: 'official' },
    ]);
    expect(reply).toContain('8,28%');
    expect(reply).toContain('năm 2023');
    expect(reply).toContain('11,72 điểm %');
    expect(reply).toContain('30%');
    expect(reply).toMatch(/Nguồn: .+2024/);
  });

  test('keeps a chat in mind through prior messages', () => {
    expect(answerTo('còn 2023?').question).toMatchObject({
      kind: 'figure',
      indicators: ['dti-rank'],
      period: '2023',
    });
    expect(answerTo('còn 2023?').reply).toContain('11/63');
  });

  test('takes a few words as the answer to what it asked back', () => {
    expect(answerTo('ý tôi là phường').question).toMatchObject({
      indicators: ['citizen-signatures'],
      units: [{ name: 'Phường Đông Tiến' }],
      period: '2025',
    });
  });

  test('says that ranks over 34 and 63 provinces do not compare', () => {
    const { reply } = answerTo('dti 2024');

    expect(reply).toContain('5/34');
    expect(reply).toContain('không so sánh');
  });

  test('puts the communes done against both documents and tells that the base of counting ended', () => {
    const { reply } = answerTo('bao nhieu xa hoan thanh cds');

    for (const part of ['124/547', 'quý I/2025', '300', '477', '166']) expect(reply).toContain(part);
  });

  test('never calls a missing figure a failure', () => {
    const { figures, reply } = answerTo('người dân có hài lòng không');

    expect(figures).toEqual([]);
    expect(reply).toContain('Chưa có số liệu');
    expect(reply).toContain('90%');
    expect(reply).toContain('98%');
    expect(reply.replace('không có nghĩa là chưa đạt', '')).not.toContain('chưa đạt');
  });

  test('puts two sources that differ side by side', () => {
    const { figures, reply } = answerTo('kinh tế số cả nước 2024');

    expect(figures.filter(({ period }) => period === '2024').map(({ value }) => value)).toEqual([
      13.17, 18.3,
    ]);
    expect(reply).toContain('13,17%');
    expect(reply).toMatch(/ước 18,3%/i);
  });

  test('refuses what the programme does not measure and names it', () => {
    const { outcome, reply, choices } = answerTo('dân số huyện Mường Lát');

    expect(outcome).toBe('refused');
    expect(reply).toContain('dân số');
    expect(choices.length).toBeGreaterThan(0);
  });

  test('asks back with both communes that only differ by tone', () => {
    const { outcome, choices } = answerTo('xa hoang dong');

    expect(outcome).toBe('clarified');
    expect(choices.map(({ label }) => label).join()).toMatch(/Hoằng Đồng.*Hoằng Đông|Hoằng Đông.*Hoằng Đồng/);
  });

  test('takes a due date for a due date', () => {
    expect(answerTo('mục tiêu kinh tế số 2030').question).toMatchObject({ kind: 'target', due: '2030' });
  });

  test('tells all that a message asks', () => {
    const { question } = answerTo('Năm 2024 Thanh Hóa được bao nhiêu điểm DTI và đứng thứ mấy?');

    expect(question).toMatchObject({ kind: 'figure', indicators: ['dti-score', 'dti-rank'], period: '2024' });
  });

  test('knows the kinds of its contract only, the later of two years, and where a stretch begins that runs on', () => {
    expect(answerTo('vẽ biểu đồ chữ ký số người dân').question).toMatchObject({ kind: 'trend' });
    expect(answerTo('so sánh kinh tế số 2023 với 2024').question).toMatchObject({
      kind: 'comparison',
      period: '2024',
    });
    expect(answerTo('hạng DTI từ 2021 đến nay').question).toMatchObject({ kind: 'trend', period: '2021' });
  });

  test('reads broken JSON and HTML as mere words', () => {
    expect(answerTo('{"text": broken').outcome).toBe('refused');
    expect(['refused', 'clarified']).toContain(answerTo('<b>tỷ lệ</b> < 50% & 😀😀').outcome);
  });
});
