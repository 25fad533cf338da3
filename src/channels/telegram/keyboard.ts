import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'grammy/types';
import type { OfferedChoice } from '#domain/ports/channel.ts';
import { styled, type Formatted } from './formatted.ts';

/** Letters that fit side by side on a phone; a longer label would be cut with dots. */
const rowWidth = 30;
const longestLabel = 36;
const maxPerRow = 4;
/** What each button takes beyond its letters. */
const buttonMargin = 3;
/** Telegram takes no more buttons under one message. */
const maxButtons = 100;

export interface Keyboard {
  readonly markup: InlineKeyboardMarkup;
  /** The labels as numbered lines, where they are too long for buttons; the buttons then bear the numbers. */
  readonly legend: Formatted | null;
}

/** Buttons for an answer's choices, and a last row of others; null where there are none. */
export function makeKeyboard(
  choices: readonly OfferedChoice[],
  others: readonly InlineKeyboardButton[] = [],
): Keyboard | null {
  const offered = choices.slice(0, maxButtons - others.length);
  if (offered.length + others.length === 0) return null;
  const numbered = offered.some(({ label }) => label.length > longestLabel);
  const buttons = offered.map((choice, index) =>
    makeButton(choice, numbered ? String(index + 1) : choice.label),
  );
  const lines = offered.map(({ label }, index) => `${index + 1}. ${label}`);
  return {
    markup: { inline_keyboard: [...intoRows(buttons), ...(others.length > 0 ? [[...others]] : [])] },
    legend: numbered ? styled(lines.join('\n')) : null,
  };
}

function makeButton({ token, tone }: OfferedChoice, text: string): InlineKeyboardButton {
  const button = { text, callback_data: token };
  if (tone === null) return button;
  return { ...button, style: tone === 'confirm' ? 'success' : 'danger' };
}

function intoRows(buttons: readonly InlineKeyboardButton[]): InlineKeyboardButton[][] {
  const rows: InlineKeyboardButton[][] = [];
  let width = 0;
  for (const button of buttons) {
    const row = rows.at(-1);
    const wanted = button.text.length + buttonMargin;
    if (row && row.length < maxPerRow && width + wanted <= rowWidth) {
      row.push(button);
      width += wanted;
    } else {
      rows.push([button]);
      width = wanted;
    }
  }
  return rows;
}
