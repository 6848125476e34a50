import { execFileSync } from 'node:child_process';
import { ensureChromium } from './chromium.js';
import { ensureRedis } from './redis.js';

/** Generated code imports the package by its name, so the tests run against a build of the sources as they are. */
export default function setup(): void {
  execFileSync(process.execPath, ['compiler/cli/build.js'], { stdio: 'inherit' });
  ensureChromium();
  ensureRedis();
}
