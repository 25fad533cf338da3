import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Outcome } from '#domain/answer.ts';
import type { LetterState } from '#domain/letter.ts';
import type { ChannelName, Message } from '#domain/message.ts';
import type { Delivery } from '#domain/ports/channel.ts';

export interface AnsweredMessage {
  readonly channel: ChannelName;
  readonly outcome: Outcome;
  readonly delivery: Delivery['delivery'];
  /** From the arrival of the message to the settled reply. */
  readonly seconds: number;
}

/** Counts what comes and goes, for Prometheus; no label ever names a person or a chat. */
export interface Metrics {
  received(message: Message): void;
  answered(answer: AnsweredMessage): void;
  /** A letter was settled: sent, blocked, expired … */
  posted(letter: { readonly channel: ChannelName; readonly state: LetterState }): void;
  readonly contentType: string;
  read(): Promise<string>;
}

export interface MetricsParts {
  readonly backlog: () => Promise<number>;
  /** Letters that wait on each channel, where letters are sent. */
  readonly letters?: () => Promise<Readonly<Partial<Record<ChannelName, number>>>>;
}

/** Makes the program's metrics; the backlogs are asked at each reading. */
export function makeMetrics(parts: MetricsParts): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const received = new Counter({
    name: 'tien_do_messages_received_total',
    help: 'Messages that arrived, by channel and kind of content.',
    labelNames: ['channel', 'content'],
    registers,
  });
  const answered = new Counter({
    name: 'tien_do_answers_total',
    help: 'Answers, by channel, outcome (answered, clarified, refused) and what became of the delivery.',
    labelNames: ['channel', 'outcome', 'delivery'],
    registers,
  });
  const seconds = new Histogram({
    name: 'tien_do_answer_seconds',
    help: 'Time from the arrival of a message to its settled reply.',
    labelNames: ['channel'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers,
  });
  new Gauge({
    name: 'tien_do_inbox_backlog',
    help: 'Messages waiting or under way.',
    registers,
    async collect() {
      this.set(await parts.backlog());
    },
  });
  const posted = new Counter({
    name: 'tien_do_letters_total',
    help: 'Letters that were settled, by channel and state (sent, blocked, outside-window, expired, failed, unknown).',
    labelNames: ['channel', 'state'],
    registers,
  });
  new Gauge({
    name: 'tien_do_letters_waiting',
    help: 'Letters waiting or under way, by channel.',
    labelNames: ['channel'],
    registers,
    async collect() {
      this.reset();
      for (const [channel, waiting] of Object.entries((await parts.letters?.()) ?? {}))
        this.set({ channel }, waiting);
    },
  });
  return {
    posted: ({ channel, state }) => posted.inc({ channel, state }),
    received: (message) => received.inc({ channel: message.address.channel, content: message.content.type }),
    answered: (answer) => {
      answered.inc({ channel: answer.channel, outcome: answer.outcome, delivery: answer.delivery });
      seconds.observe({ channel: answer.channel }, answer.seconds);
    },
    contentType: registry.contentType,
    read: () => registry.metrics(),
  };
}
