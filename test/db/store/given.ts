import type { Figure } from '#domain/figure.ts';
import type { ChatAddress, Message } from '#domain/message.ts';
import { plainQuestion } from '#domain/question.ts';
import type { Memory } from '#domain/ports/chats.ts';
import { officialFigure } from '#test/support/figure.ts';
import type { UnitId } from '#domain/unit.ts';

export const province = 'province' as UnitId;

export function figure(id: string, given: Partial<Figure> = {}): Figure {
  const source = { publisher: 'Báo Thanh Hóa', url: null, published: '2024-02-17', title: null };
  return officialFigure({ id, source, ...given });
}

export function chat(id: string, topic: string | null = null): ChatAddress {
  return { channel: 'telegram', chat: id, topic };
}

export function message(eventId: string, given: Partial<Message> = {}): Message {
  return {
    eventId,
    address: chat('100'),
    chatKind: 'private',
    sender: '100',
    language: 'vi',
    content: { type: 'text', text: 'kinh tế số' },
    edited: false,
    sentAt: 900,
    ...given,
  };
}

export function memory(given: Partial<Memory> = {}): Memory {
  return {
    question: plainQuestion('figure'),
    before: null,
    earlier: [],
    figures: ['f1'],
    home: 'commune:16522' as UnitId,
    unmeasured: true,
    at: 1_000,
    ...given,
  };
}
