#!/usr/bin/env node
/**
 * The package's bin. Plain JavaScript, so that it runs before anything is built: it builds dist/ where a source is
 * newer, then hands over to main.ts.
 */
import { existsSync } from 'node:fs';

const main = new URL('../../dist/compiler/cli/main.js', import.meta.url);

try {
  await buildWhereStale();
  const { run } = await import(main.href);
  await run(process.argv.slice(2));
} catch (error) {
  // The program itself could not be read: main.ts, which has words for the rest, was not there to say them.
  const reason = {
    EMFILE: 'too many files are open',
    ENFILE: 'too many files are open on this machine',
    ENOMEM: 'there is too little memory',
  }[error.code];
  if (reason === undefined) throw error;
  process.stderr.write(
    `error[WNC${error.code === 'ENOMEM' ? '752' : '751'}]: ${reason}\n${error.code === 'ENOMEM' ? '' : 'fix: allow more: ulimit -n 1024\n'}`,
  );
  process.exitCode = 1;
}

async function buildWhereStale() {
  // An installed package has no sources, and what builds them stayed with them.
  if (!existsSync(new URL('build.js', import.meta.url))) return;
  const { build, isStale } = await import('./build.js');
  if (!isStale()) return;
  try {
    await build();
  } catch (error) {
    // A checkout that may not be written, or has no esbuild, runs what was built last.
    const isReadOnly = ['EACCES', 'EPERM', 'EROFS', 'ERR_MODULE_NOT_FOUND'].includes(error.code);
    if (isReadOnly && existsSync(main)) return;
    const { formatMessages } = await import('esbuild').catch(() => ({ formatMessages: undefined }));
    const lines = formatMessages && error.errors ? await formatMessages(error.errors, { kind: 'error' }) : [String(error.message ?? error)];
    process.stderr.write(`wnc could not build itself:\n${lines.join('')}\n`);
    process.exit(70);
  }
}
