import { afterEach, describe, expect, test } from 'vitest';
import type { WebChatParts } from '#channels/web/index.ts';
import type { Message } from '#domain/message.ts';
import { offered, saidAnswer } from '#test/support/said.ts';
import { converse, welcome } from './answers.ts';
import { openStage, type Stage, type StageParts } from './stage.ts';

const stages: Stage[] = [];

afterEach(async () => {
  await Promise.all(stages.splice(0).map((stage) => stage.close()));
});

async function open(parts: Partial<StageParts> = {}): Promise<Stage> {
  const stage = await openStage({ converse, ...parts });
  stages.push(stage);
  await stage.page.goto(stage.address);
  return stage;
}

const input = (stage: Stage) => stage.page.getByRole('textbox', { name: 'Câu hỏi của đồng chí' });
const replies = (stage: Stage) => stage.page.locator('.bot');

async function ask(stage: Stage, text: string): Promise<void> {
  await input(stage).fill(text);
  await input(stage).press('Enter');
}

async function waitForReplies(stage: Stage, count: number): Promise<void> {
  await replies(stage)
    .nth(count - 1)
    .waitFor();
  expect(await replies(stage).count()).toBe(count);
}

/** A conversation whose replies wait until they are let go. */
function gated(): { converse: WebChatParts['converse']; heard: Message[]; letGo: () => void } {
  const heard: Message[] = [];
  let open: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (open = resolve));
  return {
    heard,
    letGo: open,
    converse: async (message) => {
      heard.push(message);
      if (message.content.type === 'text' && message.content.text !== '/start') await gate;
      return converse(message);
    },
  };
}

describe('a first visit', () => {
  test('the bot speaks first, and the page says whose chat it is and that figures are illustrative', async () => {
    const stage = await open();

    await waitForReplies(stage, 1);

    expect(await stage.page.title()).toBe('Tiến Độ');
    expect(await stage.page.getByText('Chế độ dùng thử · có số liệu minh hoạ').isVisible()).toBe(true);
    expect(await stage.page.getByRole('button', { name: 'Kinh tế số' }).isVisible()).toBe(true);
    expect(stage.complaints).toEqual([]);
    await stage.shoot('welcome');
  });

  test('nothing is asked of any other machine', async () => {
    const stage = await openStage({ converse });
    stages.push(stage);
    const hosts = new Set<string>();
    stage.page.on('request', (request) => hosts.add(new URL(request.url()).host));

    await stage.page.goto(stage.address);
    await waitForReplies(stage, 1);

    expect([...hosts]).toEqual([new URL(stage.address).host]);
  });
});

describe('talking', () => {
  test('Enter sends, the reply comes as words, and the focus stays in the field', async () => {
    const stage = await open();

    await ask(stage, 'kinh tế số chiếm bao nhiêu?');
    await waitForReplies(stage, 2);

    const reply = replies(stage).nth(1);
    expect(await reply.locator('.headline').innerText()).toBe('8,28% (năm 2023)');
    expect(await reply.locator('.remark').innerText()).toContain('Tỷ lệ < 50% & > 20%');
    expect(await reply.getByRole('link').getAttribute('href')).toBe('https://example.org/bai-1');
    expect(await stage.page.evaluate('document.activeElement.id')).toBe('text');
    expect(await input(stage).inputValue()).toBe('');
    await stage.shoot('figure');
  });

  test('Shift+Enter makes a line, an empty message is not sent', async () => {
    const stage = await open();
    await waitForReplies(stage, 1);

    await input(stage).press('Enter');
    await input(stage).fill('dti');
    await input(stage).press('Shift+Enter');

    expect(await input(stage).inputValue()).toBe('dti\n');
    expect(await stage.page.locator('.you').count()).toBe(0);
  });

  test('a tapped choice is shown as said and answered', async () => {
    const stage = await open();

    await stage.page.getByRole('button', { name: 'Kinh tế số' }).tap();
    await waitForReplies(stage, 2);

    expect(await stage.page.locator('.you .words').innerText()).toBe('Kinh tế số');
  });

  test('what is typed is never taken for HTML', async () => {
    const stage = await open();

    await ask(stage, '<img src=x onerror=alert(1)> & <b>đậm</b>');
    await waitForReplies(stage, 2);

    expect(await stage.page.locator('.you .words').innerText()).toBe(
      '<img src=x onerror=alert(1)> & <b>đậm</b>',
    );
    expect(stage.complaints).toEqual([]);
  });

  test('tables, lists and pictures stand in the reply', async () => {
    // One transparent dot.
    const dot =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const stage = await open({ paint: () => Promise.resolve(new Uint8Array(Buffer.from(dot, 'base64'))) });

    await ask(stage, 'xếp hạng các xã');
    await waitForReplies(stage, 2);
    await stage.shoot('ranking');
    await ask(stage, 'xu hướng dti');
    await waitForReplies(stage, 3);

    expect(await stage.page.getByRole('columnheader').allInnerTexts()).toEqual([
      'Hạng',
      'Xã, phường',
      'Tiêu chí',
      'Tỷ lệ',
    ]);
    expect(await stage.page.getByRole('listitem').count()).toBe(2);
    const picture = stage.page.getByRole('img', { name: 'Kinh tế số trong GRDP. Tỉnh Thanh Hóa, năm 2023' });
    expect(await picture.isVisible()).toBe(true);
    expect(await stage.page.evaluate('document.querySelector(".picture").naturalWidth')).toBe(1);
  });

  test('while the answer is on its way the page says so, also to ears', async () => {
    const { letGo, ...gate } = gated();
    const stage = await open(gate);
    await waitForReplies(stage, 1);

    await ask(stage, 'dti');
    await stage.page.getByRole('status').getByText('Đang trả lời…').waitFor();
    await stage.shoot('thinking');
    letGo();
    await waitForReplies(stage, 2);

    expect(await stage.page.getByText('Đang trả lời…').isVisible()).toBe(false);
  });

  test('a quick second question waits for the first', async () => {
    const { letGo, heard, ...gate } = gated();
    const stage = await open(gate);
    await waitForReplies(stage, 1);

    await ask(stage, 'một');
    await ask(stage, 'hai');
    await expect.poll(() => heard.length).toBe(2);
    letGo();
    await waitForReplies(stage, 3);

    expect(heard.map(({ content }) => (content.type === 'text' ? content.text : ''))).toEqual([
      '/start',
      'một',
      'hai',
    ]);
  });
});

describe('a file', () => {
  const attach = (stage: Stage) => stage.page.getByRole('button', { name: 'Gửi tệp số liệu' });

  async function pick(stage: Stage, name: string, buffer: Buffer): Promise<void> {
    const chooser = stage.page.waitForEvent('filechooser');
    await attach(stage).click();
    await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer });
  }

  test('is picked beside the field, shown by its name and answered in its turn', async () => {
    const { converse: answering, heard, letGo } = gated();
    letGo();
    const stage = await open({ converse: answering });
    await waitForReplies(stage, 1);

    await pick(stage, 'số liệu quý 3.csv', Buffer.from('Chỉ tiêu;Đơn vị'));
    await waitForReplies(stage, 2);
    await pick(stage, 'số liệu quý 3.csv', Buffer.from('mended'));
    await waitForReplies(stage, 3);

    expect(await stage.page.locator('.you').first().innerText()).toContain('số liệu quý 3.csv');
    expect(heard.slice(1).map(({ content }) => content)).toMatchObject([
      { type: 'file', name: 'số liệu quý 3.csv', size: 22 },
      { type: 'file', name: 'số liệu quý 3.csv', size: 6 },
    ]);
    expect(stage.complaints).toEqual([]);
    await stage.shoot('file');
  });

  test('that is too large is not uploaded, and the bot hears how large it is', async () => {
    const { converse: answering, heard, letGo } = gated();
    letGo();
    const stage = await open({ converse: answering });
    await waitForReplies(stage, 1);

    await pick(stage, 'a.csv', Buffer.alloc(6 * 1024 * 1024, 'a'));
    await waitForReplies(stage, 2);

    expect(heard.at(-1)?.content).toMatchObject({ type: 'file', size: 6 * 1024 * 1024 });
    expect(stage.complaints).toEqual([]);
  });
});

describe('when the server does not answer', () => {
  test('the message stays, and trying again sends the very same one', async () => {
    const heard: Message[] = [];
    const stage = await open({
      converse: (message) => {
        heard.push(message);
        return heard.length === 2 ? Promise.reject(new Error('broken')) : converse(message);
      },
    });
    await waitForReplies(stage, 1);

    await ask(stage, 'dti 2024');
    await stage.page.getByRole('alert').getByText('Chưa gửi được').waitFor();
    await stage.shoot('failed');
    await stage.page.getByRole('button', { name: 'Thử lại' }).tap();
    await waitForReplies(stage, 2);

    expect(heard[2]?.eventId).toBe(heard[1]?.eventId);
    expect(await stage.page.getByRole('alert').count()).toBe(0);
    expect(await stage.page.locator('.you .words').allInnerTexts()).toEqual(['dti 2024']);
  });

  test('a cut network is told the same way', async () => {
    const stage = await open();
    await waitForReplies(stage, 1);
    await stage.page.context().setOffline(true);

    await ask(stage, 'dti 2024');
    await stage.page.getByRole('alert').waitFor();
    await stage.page.context().setOffline(false);
    await stage.page.getByRole('button', { name: 'Thử lại' }).tap();

    await waitForReplies(stage, 2);
  });
});

describe('coming back', () => {
  test('a reload keeps the conversation and the chat, and greets nobody twice', async () => {
    const heard: Message[] = [];
    const stage = await open({
      converse: (message) => {
        heard.push(message);
        return converse(message);
      },
    });
    await ask(stage, 'dti');
    await waitForReplies(stage, 2);

    await stage.page.reload();
    await stage.page.getByRole('button', { name: 'Xu hướng' }).tap();
    await waitForReplies(stage, 3);

    expect(heard.map(({ content }) => content.type)).toEqual(['text', 'text', 'choice']);
    expect(new Set(heard.map(({ address }) => address.chat)).size).toBe(1);
  });

  test('a change of language changes the page and keeps what was said', async () => {
    const stage = await open({
      converse: ({ content }) =>
        Promise.resolve(
          content.type === 'choice'
            ? { answer: saidAnswer('From now on in English.'), choices: [], locale: 'en' }
            : { ...welcome, choices: offered('English') },
        ),
    });

    await stage.page.getByRole('button', { name: 'English' }).tap();
    await stage.page.getByRole('textbox', { name: 'Your question' }).waitFor();

    expect(await replies(stage).allInnerTexts()).toHaveLength(2);
    expect(await stage.page.locator('html').getAttribute('lang')).toBe('en');
  });
});

describe('on every screen', () => {
  test.each([
    ['a small phone', { viewport: { width: 320, height: 568 } }],
    ['a phone', { viewport: { width: 390, height: 844 } }],
    [
      'a desk',
      { viewport: { width: 1280, height: 800 }, isMobile: false, hasTouch: false, deviceScaleFactor: 1 },
    ],
    ['a phone in the dark', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' as const }],
  ])('%s shows everything without scrolling sideways or losing its head', async (name, options) => {
    const stage = await open({ options });
    await ask(stage, 'xếp hạng các xã');
    await waitForReplies(stage, 2);
    await ask(stage, 'kinh tế số');
    await waitForReplies(stage, 3);

    const wider = await stage.page.evaluate('document.documentElement.scrollWidth - innerWidth');
    const down = await stage.page.evaluate('document.documentElement.scrollTop + document.body.scrollTop');
    await stage.shoot(name.replaceAll(' ', '-'));

    expect([wider, down]).toEqual([0, 0]);
    expect(await input(stage).isVisible()).toBe(true);
    expect(await replies(stage).nth(2).locator('.headline').isVisible()).toBe(true);
  });

  test('what is typed is 16 pixels high, so that no phone zooms in, and buttons are big enough for a thumb', async () => {
    const stage = await open();
    await waitForReplies(stage, 1);

    const heights = await stage.page.evaluate(
      'Array.from(document.querySelectorAll("button"), (button) => button.offsetHeight)',
    );

    expect(await stage.page.evaluate('getComputedStyle(document.getElementById("text")).fontSize')).toBe(
      '16px',
    );
    expect(Math.min(...(heights as number[]))).toBeGreaterThanOrEqual(44);
  });

  test('everything can be reached by keyboard, in the order it is read', async () => {
    const stage = await open({ options: { hasTouch: false, isMobile: false } });
    await waitForReplies(stage, 1);
    await expect.poll(() => stage.page.evaluate('document.activeElement.id')).toBe('text');

    await stage.page.keyboard.press('Shift+Tab');
    const last = await stage.page.evaluate('document.activeElement.textContent');
    await stage.page.keyboard.press('Enter');
    await waitForReplies(stage, 2);

    expect(last).toBe(welcome.choices.at(-1)?.label);
    expect(await stage.page.evaluate('document.activeElement.id')).toBe('text');
    expect(await replies(stage).nth(1).locator('.headline').innerText()).toBe('8,28% (năm 2023)');
  });
});
