import { beforeAll, describe, expect, it } from 'vitest';
import { define } from '../../../compiler/define.js';
import { generate } from '../../../compiler/generate.js';
import type { CompiledModel } from '../../../compiler/schedule/compiled-model.js';
import { assemble } from '../../../compiler/targets/wasm/assemble.js';
import { printModule } from '../../../compiler/targets/wasm/module.js';
import { fromBase64 } from '../../../runtime/files/base64.js';
import { compileText } from '../../helpers/compile-spec.js';

let model: CompiledModel;
beforeAll(async () => {
  ({ model } = await compileText(
    'name: named\ndata: {words: names, context: 8}\nmodel: [{embedding: {channels: 6}}, {fuse: 2}, {linear: {channels: 8}}, tanh, {fuse: 4}, {linear: {channels: vocabulary}}]\n',
  ));
});

/** The names of a module's own in its custom section, as bytes that are read as text. */
function namesIn(code: Uint8Array): string {
  const sections = WebAssembly.Module.customSections(new WebAssembly.Module(code as Uint8Array<ArrayBuffer>), 'name');
  return sections.map((section) => new TextDecoder('latin1').decode(section)).join('');
}

describe('the names of functions in a module', () => {
  it('are there in a model that is compiled to run, for profilers and stack traces', async () => {
    const { definition } = await define(model);
    expect(namesIn(fromBase64(definition.simd.code))).toContain('training.linear2Forward');
  });

  it('are left out of generated files, where they would be a quarter of the module', async () => {
    const text = (await generate(model)).get('simd.ts') ?? '';
    const code = /code:\s*'([^']+)'/.exec(text)?.[1] ?? '';
    expect(code.length).toBeGreaterThan(1000);
    expect(namesIn(fromBase64(code))).toBe('');
  });
});

describe('a module to be profiled', () => {
  it('is the module that trains, with its kernels and numbers of rows exported', async () => {
    const [plain, profiled] = [printModule(model).text.split('\n'), printModule(model, { profiled: true }).text.split('\n')];
    const added = profiled.filter((line) => !plain.includes(line));
    expect(profiled.filter((line) => !added.includes(line))).toEqual(plain);
    expect(added.length).toBeGreaterThan(0);
    expect(added.every((line) => line.startsWith('  (export "'))).toBe(true);
    const { step, sizes } = printModule(model);
    const module = new WebAssembly.Module((await assemble(profiled.join('\n'))) as Uint8Array<ArrayBuffer>);
    const exported = new Map(WebAssembly.Module.exports(module).map(({ name, kind }) => [name, kind]));
    for (const { name } of [...step.kernels, ...step.updates]) expect(exported.get(`training.${name}`)).toBe('function');
    expect(sizes.length).toBeGreaterThan(0);
    for (const name of sizes) expect(exported.get(name)).toBe('global');
  });
});
