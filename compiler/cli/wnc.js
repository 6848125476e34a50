#!/usr/bin/env node
/**
 * The package's bin. Plain JavaScript, so that it runs before anything is built: it builds dist/ where a source is
 * newer, then hands over to main.ts.
 */
import { existsSync } from 'node:fs';
import { build, isStale } from './build.js';

const main = new URL('../../dist/compiler/cli/main.js', import.meta.url);

if (isStale()) {
  try {
    await build();
  } catch (error) {
    // A checkout that may not be written, or has no esbuild, runs what was built last.
    const isReadOnly = ['EACCES', 'EPERM', 'EROFS', 'ERR_MODULE_NOT_FOUND'].includes(error.code);
    if (!isReadOnly || !existsSync(main)) {
      const { formatMessages } = await import('esbuild').catch(() => ({ formatMessages: undefined }));
      const lines = formatMessages && error.errors ? await formatMessages(error.errors, { kind: 'error' }) : [String(error.message ?? error)];
      process.stderr.write(`wnc could not build itself:\n${lines.join('')}\n`);
      process.exit(70);
    }
  }
}
const { run } = await import(main.href);
await run(process.argv.slice(2));
