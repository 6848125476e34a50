import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { check } from '../../compiler/check.js';
import { compileModel } from '../../compiler/pipeline.js';
import { printNests } from '../../compiler/targets/typescript/nest.js';
import { printModule } from '../../compiler/targets/wasm/module.js';
import { printWebgl } from '../../compiler/targets/webgl/program.js';
import { testHost } from '../helpers/check-text.js';

/**
 * One kernel as each target prints it: a folder has a small spec, whose first line names the kernel, and beside it what the kernel is in
 * TypeScript, in WebAssembly and as fragment programs. `npm test -- targets -u` writes them anew; read the difference before
 * committing it.
 */
const folder = fileURLToPath(new URL('./targets', import.meta.url));
const samples = readdirSync(folder).sort();

describe('one kernel on every target', () => {
  it.each(samples)('%s', async (sample) => {
    const printed = await printKernel(readFileSync(join(folder, sample, 'spec.yaml'), 'utf8'));
    for (const [file, text] of Object.entries(printed)) {
      expect(text.split('\n').length, `lines of ${file}`).toBeLessThan(120);
      await expect(text).toMatchFileSnapshot(join(folder, sample, file));
    }
  });
});

async function printKernel(content: string): Promise<{ readonly [file: string]: string }> {
  const { bag, model: checked } = await check({ name: 'spec.yaml', content }, testHost);
  expect(bag.sorted()).toEqual([]);
  const compiled = compileModel(checked!, null);
  // The same program for all of them: what none of them shares between equal nodes.
  const model = { ...compiled, training: compiled.plain.training, card: () => compiled.plain };
  const name = /^# kernel: (\w+)$/m.exec(content)?.[1] ?? '';
  const nest = printNests([...model.training.kernels, ...model.training.updates]).find(({ kernel }) => kernel.name === name);
  expect(nest, `a kernel ${name}`).toBeDefined();
  const heading = nest!.heading.map((line) => `// ${line}\n`).join('');
  return { 'kernel.ts': `${heading}${nest!.text}\n`, 'kernel.wat': functionOf(printModule(model).text, name), 'kernel.glsl': unitsOf(printWebgl(model).training, name) };
}

/** A function of a module, with the comments above it. */
function functionOf(module: string, kernel: string): string {
  const lines = module.split('\n');
  const isComment = (line: string | undefined): boolean => line?.startsWith('  ;;') === true;
  const at = lines.findIndex((line) => line.startsWith(`  (func $training.${kernel} `));
  let [first, last] = [at, at + 1];
  while (isComment(lines[first - 1])) first--;
  while (last < lines.length && !isComment(lines[last]) && !/^ {2}\(func|^\)/.test(lines[last] ?? '')) last++;
  return `${lines.slice(first, last).map((line) => line.slice(2)).join('\n')}\n`;
}

/** The functions of fragment programs that compute a kernel's results, each with the comments above it. */
function unitsOf({ shaders }: ReturnType<typeof printWebgl>['training'], kernel: string): string {
  const own = new RegExp(`^((?:// .*\\n)*)void ${kernel}(?:_\\w+)?\\([\\s\\S]*?\\n}\\n`, 'gm');
  const found = Object.values(shaders).flatMap(({ code }) => code.match(own) ?? []);
  expect(found.length, `fragment programs of ${kernel}`).toBeGreaterThan(0);
  return found.join('\n');
}
