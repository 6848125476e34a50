import { readdirSync } from 'node:fs';
import { expect } from 'vitest';
import { compileFile } from '../../compiler/cli/compile-spec.js';
import { main } from '../../compiler/cli/main.js';
import { writeGenerated } from '../../compiler/cli/write-generated.js';
import { generate } from '../../compiler/generate.js';
import { fakeTerminal } from './fake-terminal.js';

export const specs = readdirSync('specs')
  .filter((file) => file.endsWith('.yaml'))
  .sort()
  .map((file) => `specs/${file}`);
/** Specs of every layer, whether or not one in specs/ uses it. */
export const fixtures = readdirSync('test/fixtures/pytorch')
  .sort()
  .map((name) => `test/fixtures/pytorch/${name}/spec.yaml`);

/**
 * As `wnc compile PATH --out OUT`. A fixture is for single steps on a batch of its own; the context of one is too short to train on
 * whole names, for which `wnc compile` refuses it.
 */
export async function compileTo(path: string, out: string): Promise<void> {
  if (fixtures.includes(path)) {
    const compiled = await compileFile(path, fakeTerminal(), { untrained: true });
    if (typeof compiled === 'number') throw new Error(`${path} does not compile`);
    writeGenerated(compiled.model.spec.name, await generate(compiled.model), { out });
    return;
  }
  const terminal = fakeTerminal();
  expect(await main(['compile', path, '--out', out], terminal), terminal.text.err).toBe(0);
}
