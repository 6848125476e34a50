import { existsSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../../errors.js';

/** What Chromium is called where it is installed, on Linux, macOS and Windows. */
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'chrome.exe', 'msedge.exe'];
const usualPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The browser to run: the one that WNC_CHROMIUM names, one on the PATH, one of the usual places, or Playwright's own.
 * undefined where there is none; throws WNC807 where WNC_CHROMIUM names no file.
 */
export function findChromium(playwrights: string, environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = environment['WNC_CHROMIUM'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new UserError('WNC807', `WNC_CHROMIUM names ${named}, which is not there`, 'name a Chromium, or leave it out');
  }
  const folders = (environment['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
  return [...onPath, ...usualPaths, playwrights].find((file) => existsSync(file));
}
