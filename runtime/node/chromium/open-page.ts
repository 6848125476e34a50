import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import type { Answer, Page } from '../../browser/page.js';
import { UserError } from '../../errors.js';
import { needPackage } from '../optional-package.js';
import { packageRoot } from '../package-root.js';
import { reasonOf } from '../system-errors.js';
import { findChromium } from './find-chromium.js';

/**
 * SwiftShader draws where there is no graphics card. Every page is this package's own, so a browser that root starts may do
 * without its sandbox, which root cannot have. The rest keeps the browser from talking to anyone.
 */
const flags = [
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

type Calls = {
  readonly [Name in keyof Page]: Awaited<ReturnType<Page[Name]>> extends Answer<infer Value>
    ? (...arguments_: Parameters<Page[Name]>) => Promise<Value>
    : (...arguments_: Parameters<Page[Name]>) => Promise<Awaited<ReturnType<Page[Name]>>>;
};

/** A page in a headless Chromium with this package's script in it. */
export interface RemotePage {
  /** Calls of the page's own functions. Each throws a UserError as the page does, and WNC806 where the browser is gone. */
  readonly calls: Calls;
  close(): Promise<void>;
}

/**
 * Starts a headless browser. Throws WNC807 where there is none, or it does not start, WNC840 and WNC841 where playwright-core is missing.
 */
export async function launchChromium(): Promise<Browser> {
  const { chromium } = await needPackage('playwright-core', 'the target webgl', () => import('playwright-core'));
  const executablePath = findChromium(chromium.executablePath());
  if (executablePath === undefined) {
    throw new UserError(
      'WNC807',
      'the target webgl needs Chromium, and none is installed',
      'apt-get install chromium, or npx playwright-core install chromium',
    );
  }
  try {
    // Signals are this program's: it saves the run before the browser goes.
    return await chromium.launch({ executablePath, args: flags, handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false });
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).replace(/\n.*$/s, '');
    const [, code] = /\b(E[A-Z]+): [^:]*\bmkdtemp\b/.exec(reason) ?? [];
    if (code !== undefined) throw noTemporaryFolder(code);
    throw new UserError('WNC807', `${executablePath} does not start: ${reason}`, 'name another Chromium in WNC_CHROMIUM');
  }
}

/** A browser keeps its profile in the folder for temporary files. */
function noTemporaryFolder(code: string): UserError {
  const reason = reasonOf(Object.assign(new Error(code), { code }));
  return new UserError(
    'WNC751',
    `the folder for temporary files, ${tmpdir()}, cannot be used: ${reason}`,
    'name another in the environment variable TMPDIR',
  );
}

/** The script that pages of this package load. */
function readPageScript(): Promise<string> {
  return readFile(path.join(packageRoot(), 'dist/browser/page.js'), 'utf8');
}

export async function openPage(): Promise<RemotePage> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await readPageScript() });
    const call = async (name: string, arguments_: readonly unknown[]): Promise<unknown> => {
      const answer = (await page.evaluate(callInPage, { name, arguments_ }).catch((error: unknown) => {
        if (browser.isConnected() && !page.isClosed()) throw error;
        throw new UserError('WNC806', 'the browser that ran the model has ended', 'go on from the last checkpoint');
      })) as Answer<unknown> | undefined;
      if (typeof answer !== 'object' || answer === null) return answer;
      if ('problem' in answer) throw new UserError(answer.problem.code, answer.problem.message, answer.problem.fix);
      return 'value' in answer ? answer.value : answer;
    };
    const calls = new Proxy(
      {},
      {
        get:
          (_, name) =>
          (...arguments_: unknown[]) =>
            call(String(name), arguments_),
      },
    ) as Calls;
    return { calls, close: () => browser.close() };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Runs in the page. */
function callInPage({ name, arguments_ }: { readonly name: string; readonly arguments_: readonly unknown[] }): unknown {
  const { wnc } = globalThis as unknown as { readonly wnc: Readonly<Record<string, (...all: readonly unknown[]) => unknown>> };
  return wnc[name]!(...arguments_);
}
