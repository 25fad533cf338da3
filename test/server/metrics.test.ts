import { expect, test } from 'vitest';
import type { Message } from '#domain/message.ts';
import { makeMetrics } from '#src/server/metrics.ts';

const message: Message = {
  eventId: '1',
  address: { channel: 'telegram', chat: '778899', topic: null },
  chatKind: 'private',
  sender: '778899',
  language: null,
  content: { type: 'text', text: 'dti' },
  edited: false,
  sentAt: 0,
};

test('messages, answers, times and the backlog are counted without naming anybody', async () => {
  const metrics = makeMetrics({ backlog: () => Promise.resolve(3) });

  metrics.received(message);
  metrics.answered({ channel: 'telegram', outcome: 'refused', delivery: 'sent', seconds: 0.02 });
  const text = await metrics.read();

  expect(text).toContain('tien_do_messages_received_total{channel="telegram",content="text"} 1');
  expect(text).toContain('tien_do_answers_total{channel="telegram",outcome="refused",delivery="sent"} 1');
  expect(text).toContain('tien_do_answer_seconds_bucket{le="0.025",channel="telegram"} 1');
  expect(text).toContain('tien_do_inbox_backlog 3');
  expect(text).toContain('process_cpu_seconds_total');
  expect(text).not.toContain('778899');
});

test('two programs in one process count apart', async () => {
  const first = makeMetrics({ backlog: () => Promise.resolve(0) });
  const second = makeMetrics({ backlog: () => Promise.resolve(0) });

  first.received(message);

  expect(await second.read()).not.toContain('tien_do_messages_received_total{');
});
