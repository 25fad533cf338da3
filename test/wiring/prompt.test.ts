import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { openPrompt } from '#wiring/prompt.ts';

test('what is typed after the text comes back, and an input that ends is an empty line', async () => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const prompt = openPrompt(input, output);

  const first = prompt.ask('Mã: ');
  input.write('k7m2\n');
  const typed = await first;
  const second = prompt.ask('Mã: ');
  input.end();

  expect([typed, await second]).toEqual(['k7m2', '']);
  expect(String(output.read())).toContain('Mã: ');
  prompt.close();
});
