import { afterEach, describe } from 'vitest';
import { auditContract } from './audit-contract.ts';
import { changesContract } from './changes-contract.ts';
import { chatsContract } from './chats-contract.ts';
import { choicesContract } from './choices-contract.ts';
import { figuresContract } from './figures-contract.ts';
import { inboxContract } from './inbox-contract.ts';
import { outboxContract } from './outbox-contract.ts';
import { picturesContract } from './pictures-contract.ts';
import { peopleContract } from './people-contract.ts';
import type { Place } from './place.ts';
import { subscriptionsContract } from './subscriptions-contract.ts';
import { zaloContract } from './zalo-contract.ts';

/** What every store does, on whatever engine: the same tests for all. */
export function storeContract(name: string, place: Place): void {
  describe(name, () => {
    afterEach(() => place.clear());

    describe('figures', () => figuresContract(place));
    describe('inbox', () => inboxContract(place));
    describe('chats', () => chatsContract(place));
    describe('choices, misses and leases', () => choicesContract(place));
    describe('people', () => peopleContract(place));
    describe('changes', () => changesContract(place));
    describe('the audit log', () => auditContract(place));
    describe('Zalo', () => zaloContract(place));
    describe('subscriptions', () => subscriptionsContract(place));
    describe('runs and the outbox', () => outboxContract(place));
    describe('pictures and files', () => picturesContract(place));
  });
}
