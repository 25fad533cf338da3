import { expect, test } from 'vitest';
import { makeLogger } from '#src/server/logger.ts';

const token = '123456:AAsecretsecretsecret';

function logged(write: (logger: ReturnType<typeof makeLogger>) => void): string {
  const lines: string[] = [];
  const destination = { write: (line: string) => void lines.push(line) };
  write(makeLogger({ level: 'info', secrets: [token, 'x'], destination }));
  return lines.join('');
}

test('a secret is left out wherever it stands: in a field, in a message, in an address inside an error', () => {
  const error = new Error(`request to https://api.telegram.org/bot${token}/sendMessage failed`);

  const line = logged((logger) => logger.warn({ err: error, url: `/bot${token}/x` }, `token ${token}`));

  expect(line).not.toContain('secretsecret');
  expect(line.match(/\[secret\]/g)).toHaveLength(3);
});

test('a secret too short to be one blackens nothing', () => {
  expect(logged((logger) => logger.info('exit'))).toContain('"exit"');
});

test('our own errors are told in full, with the place and the cause', () => {
  const cause = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
  const error = new Error('db.no_answer: the database does not answer; check DATABASE_URL', { cause });

  const line = JSON.parse(logged((logger) => logger.error({ err: error }, 'surprise'))) as {
    err: { message: string; frames: string[]; cause: { code: string } };
  };

  expect(line.err.message).toBe('db.no_answer: the database does not answer; check DATABASE_URL');
  expect(line.err.frames[0]).toContain('logger.test.ts');
  expect(line.err.cause.code).toBe('ECONNREFUSED');
});

test('what a person wrote is left out of foreign errors', () => {
  const query = new Error('Failed query: insert into inbox values (?, ?)\nparams: tôi tên là An');
  const parse = new SyntaxError('Unexpected token \'t\', "tôi tên là An" is not valid JSON');

  const lines = logged((logger) => {
    logger.error({ err: query }, 'surprise');
    logger.error({ err: parse }, 'surprise');
    logger.error({ err: 'tôi tên là An' }, 'surprise');
  });

  expect(lines).not.toContain('tôi tên là An');
  expect(lines).toContain('insert into inbox');
});
