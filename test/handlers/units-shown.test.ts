import { expect, test } from 'vitest';
import { openTalk } from '#test/support/talk.ts';

test.each(['5 xã đó hồ sơ đúng hạn bao nhiêu', 'mấy xã đó hồ sơ đúng hạn thế nào'])(
  'after an order those it showed are meant: %s',
  async (text) => {
    const talk = await openTalk(undefined, 'public', true);
    const shown = await talk.say('top 5 xã hài lòng cao nhất');
    const names = [...shown.text.matchAll(/\d\. (?:Xã|Phường) (\p{L}+(?: \p{L}+)*)/gu)].map(
      ([, name]) => name,
    );

    const told = await talk.say(text);

    expect(names).toHaveLength(5);
    for (const name of names) expect(told.text).toMatch(new RegExp(`(?:Xã|Phường) ${name ?? ''}: [\\d,]+%`));
    expect(told.text).toContain('Hồ sơ đúng hạn');
  },
);
