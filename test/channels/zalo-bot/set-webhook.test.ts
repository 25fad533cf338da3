import { expect, test } from 'vitest';
import { setWebhook } from '#channels/zalo-bot/set-webhook.ts';
import { saidSpeech } from '#test/support/said.ts';
import { stage } from './stage.ts';

const publicUrl = 'https://bot.example.gov.vn';

test('Zalo is told where to call, and what it found there is told to the operator', async () => {
  const { fake } = await stage();

  const { ok, line } = await setWebhook({
    token: fake.token,
    apiRoot: fake.root,
    webhook: { publicUrl, secret: 'a secret of the tests' },
  });

  expect(ok).toBe(true);
  expect(fake.webhook()).toBe('https://bot.example.gov.vn/webhooks/zalo-bot');
  expect(saidSpeech.say(line, 'vi')).toBe(
    'Đã đăng ký webhook https://bot.example.gov.vn/webhooks/zalo-bot. Kết quả Zalo tự kiểm tra: webhook.ok.',
  );
});

test('without an address the webhook is removed', async () => {
  const { fake } = await stage();
  fake.setWebhook(publicUrl);

  const { ok } = await setWebhook({ token: fake.token, apiRoot: fake.root, webhook: null });

  expect([ok, fake.webhook()]).toEqual([true, '']);
});

test('a refusal is told with Zalo’s reason', async () => {
  const { fake } = await stage();

  const { ok, line } = await setWebhook({
    token: fake.token,
    apiRoot: fake.root,
    webhook: { publicUrl, secret: 'short' },
  });

  expect(ok).toBe(false);
  expect(saidSpeech.say(line, 'vi')).toContain('400 Bad request: invalid secret_token');
});
