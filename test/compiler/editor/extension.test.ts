import { cpSync, readFileSync } from 'node:fs';
import { Module } from 'node:module';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { blockOf, originsOf } from '../../../compiler/editor/generated-places.js';
import { looksLikeSpec } from '../../../compiler/editor/looks-like-spec.js';
// @ts-expect-error: plain JavaScript, so that it runs before anything is built.
import { buildExtension } from '../../../compiler/editor/extension/build.js';
import { withFolder } from '../../helpers/folder.js';
import { LspClient } from '../../helpers/lsp-client.js';

const spec =
  'name: x\ndata: {words: names, context: 3}\nmodel:\n  - embedding: {channels: 4}\n  - flatten\n  - linear: {channels: vocabulary}\n';

describe('the extension for VS Code', () => {
  let folder = '';
  beforeAll(async () => {
    folder = (await buildExtension()) as string;
  });

  it('has its server with it, which needs nothing else', async () => {
    await withFolder(async (elsewhere) => {
      cpSync(folder, join(elsewhere, 'extension'), { recursive: true });
      const client = new LspClient(elsewhere, [join(elsewhere, 'extension/server.mjs'), '--stdio']);
      await client.initialize(elsewhere);
      client.open('untitled:Untitled-1', spec);
      expect(await client.diagnostics('untitled:Untitled-1')).toEqual([]);
      const hints = await client.request('textDocument/inlayHint', {
        textDocument: { uri: 'untitled:Untitled-1' },
        range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } },
      });
      expect(hints.map(({ label }: { label: string }) => label)).toEqual(['→ [3, 4] · 108', '→ [12]', '→ [27] · 351']);
      expect(await client.stop()).toBe(0);
      expect(client.errors).toBe('');
    });
  });

  it('can be loaded, and declares each command that its lenses and menus name', () => {
    const load = (Module as unknown as { _load: (name: string, ...rest: unknown[]) => unknown })._load;
    const anything: unknown = new Proxy(class {}, {
      get: (target, key) => (key === 'prototype' ? target.prototype : key === 'version' ? '1.91.0' : anything),
    });
    (Module as unknown as { _load: unknown })._load = (name: string, ...rest: unknown[]) =>
      name === 'vscode' ? anything : load(name, ...rest);
    try {
      const loaded = load(join(folder, 'extension.cjs'), undefined, false) as Readonly<Record<string, unknown>>;
      expect(Object.keys(loaded).sort()).toEqual(['activate', 'deactivate']);
    } finally {
      (Module as unknown as { _load: unknown })._load = load;
    }
    const { contributes } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const declared = contributes.commands.map(({ command }: { command: string }) => command);
    const source = readFileSync('compiler/editor/extension/extension.ts', 'utf8');
    const registered = [...source.matchAll(/^ {2}on\('(\w+)'/gm)].map(([, name]) => `wnc.${name}`);
    expect(declared.sort()).toEqual(registered.sort());
    for (const name of ['train', 'generated', 'inspect', 'sweep']) expect(declared).toContain(`wnc.${name}`);
  });
});

describe('which files are specs', () => {
  it.each([
    [true, spec],
    [true, '# yaml-language-server: $schema=schema.json\n'],
    [true, '# yaml-language-server: $schema=../node_modules/wnc/specs/schema.json\nname: x\n'],
    [true, '$schema: https://example.org/wnc/schema.json\n'],
    [true, 'name: s\nbase: x.yaml\nranges: {train.batch: [1, 2]}\n'],
    [false, 'name: ci\non: push\njobs:\n  build: {}\n'],
    [false, '# yaml-language-server: $schema=https://json.schemastore.org/github-workflow.json\nmodel: x\ndata: y\n'],
    [false, 'services:\n  web: {}\n'],
    [false, ''],
  ])('%s: %s', (is, text) => expect(looksLikeSpec(text)).toBe(is));
});

describe('from a spec to its generated code and back', () => {
  const generated = readFileSync('generated/hierarchical/training-step.ts', 'utf8');
  const lines = readFileSync('specs/hierarchical.yaml', 'utf8').split('\n');

  it('finds the block of each layer, and from there its line', () => {
    for (const [index, text] of lines.entries()) {
      if (!/^ {2}- (linear|batchNorm|tanh|embedding)/.test(text)) continue;
      const at = blockOf(generated, index + 1);
      expect(at, text).toBeDefined();
      expect(originsOf(generated, at ?? 0)).toContainEqual({ file: 'specs/hierarchical.yaml', line: index + 1 });
    }
  });

  it('goes from a layer without code of its own to the next, and says where there is none', () => {
    const fuse = lines.findIndex((text) => /^ {2}- fuse/.test(text)) + 1;
    expect(originsOf(generated, blockOf(generated, fuse) ?? 0)[0]?.line).toBe(fuse + 1);
    expect(blockOf(generated, 10_000)).toBeUndefined();
    expect(originsOf('const x = 1;', 0)).toEqual([]);
  });
});
