import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { chromium, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { makeWebChat, type WebChatParts } from '#channels/web/index.ts';
import { createServer } from '#src/server.ts';
import { saidSpeech } from '#test/support/said.ts';

export interface Stage {
  readonly page: Page;
  readonly address: string;
  /** What the page or the browser complained about. */
  readonly complaints: string[];
  /** Keeps a picture of the page where SHOTS names a folder. */
  shoot(name: string): Promise<void>;
  close(): Promise<void>;
}

export interface StageParts {
  readonly converse: WebChatParts['converse'];
  readonly paint?: NonNullable<WebChatParts['paint']>;
  readonly options?: BrowserContextOptions;
}

/** A phone of ordinary size. */
export const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
};

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The chat page as people get it: the real server, the real page, a real browser with nothing in it. */
export async function openStage({ converse, paint, options }: StageParts): Promise<Stage> {
  const server = createServer({
    webhooks: {},
    accept: () => Promise.resolve(),
    ready: () => Promise.resolve(),
    metrics: { contentType: 'text/plain', read: () => Promise.resolve('') },
    webChat: makeWebChat({
      speech: saidSpeech,
      converse,
      now: Date.now,
      about: { vi: 'Chuyển đổi số tỉnh Thanh Hóa', en: 'Digital transformation of Thanh Hóa' },
      sample: true,
      ...(paint && { paint }),
    }),
    onSurprise: () => undefined,
  });
  await server.listen({ host: '127.0.0.1', port: 0 });
  const address = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}/try`;
  const profile = await mkdtemp(join(tmpdir(), 'chromium-'));
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: '/usr/bin/chromium',
    args: flags,
    locale: 'vi-VN',
    ...phone,
    ...options,
  });
  const page = browser.pages()[0] ?? (await browser.newPage());
  return {
    page,
    address,
    complaints: listen(page),
    shoot: (name) => shoot(page, name),
    close: () => closeAll(browser, profile, () => server.close()),
  };
}

function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()));
  return complaints;
}

async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env['SHOTS'];
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`) });
}

async function closeAll(
  browser: BrowserContext,
  profile: string,
  stop: () => Promise<unknown>,
): Promise<void> {
  await browser.close();
  await stop();
  await rm(profile, { recursive: true, force: true });
}
