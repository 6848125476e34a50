/**
 * `npm run generate`: writes what generated/ holds of the specs in specs/. Two models are there to be read, all but their model.wat; of
 * that, and of every other model, digests.json holds a line a file, so that a change of the compiler shows which models it changes. A test
 * fails where they are not current.
 */
import { createHash } from 'node:crypto';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from '../generate.js';
import { compileFile } from './compile-spec.js';
import type { Terminal } from './command.js';
import { writeGenerated } from './write-generated.js';

/** The models whose code is committed whole: the README's tour, and the smallest. */
const WHOLE = ['hierarchical', 'mlp-3'];
/** Hundreds of kilobytes, which `npx wnc compile` writes for who wants to look something up. */
const TOO_LONG = 'model.wat';

const specs = readdirSync('specs')
  .filter((file) => file.endsWith('.yaml'))
  .sort();
const terminal: Terminal = { out: () => undefined, err: (text) => void process.stderr.write(text), color: false };
const digests: Record<string, string> = {};
for (const spec of specs) {
  const compiled = await compileFile(`specs/${spec}`, terminal);
  if (typeof compiled === 'number') throw new Error(`specs/${spec} does not compile`);
  const files = await generate(compiled.model);
  const { name } = compiled.model.spec;
  const isRead = (file: string): boolean => WHOLE.includes(name) && file !== TOO_LONG;
  const read = [...files].filter(([file]) => isRead(file));
  if (read.length > 0) {
    rmSync(join('generated', name), { recursive: true, force: true });
    writeGenerated(name, new Map(read));
  }
  for (const [file, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    if (!isRead(file)) digests[`${name}/${file}`] = createHash('sha256').update(text).digest('hex');
}
writeFileSync('generated/digests.json', `${JSON.stringify(digests, null, 2)}\n`);
