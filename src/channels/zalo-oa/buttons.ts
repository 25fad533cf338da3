import type { OfferedChoice } from '#domain/ports/channel.ts';

/** What is sent, unseen, when a button is tapped: it comes back as the text of a message. */
const prefix = '#choice:';
const payload = /^#choice:([0-9a-z]{1,32})$/i;
const mostButtons = 5;
const longestTitle = 100;

export interface OaButton {
  readonly title: string;
  readonly type: 'oa.query.hide';
  readonly payload: string;
}

/** Choices as buttons; null where there are none, or they are too many or too long for Zalo. */
export function makeButtons(choices: readonly OfferedChoice[]): readonly OaButton[] | null {
  if (choices.length === 0 || choices.length > mostButtons) return null;
  if (choices.some(({ label }) => label.length > longestTitle)) return null;
  return choices.map(({ label, token }) => ({
    title: label,
    type: 'oa.query.hide',
    payload: `${prefix}${token}`,
  }));
}

/** The token of a tapped button; null for what a person typed. */
export function tokenOf(text: string): string | null {
  return payload.exec(text)?.[1] ?? null;
}
