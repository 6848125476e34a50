import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../../compiler/cli/main.js';
import { fakeTerminal } from '../../helpers/fake-terminal.js';

/** Relative, as diagnostics and listings show them. */
const hierarchical = 'specs/hierarchical.yaml';
const wavenet = 'test/fixtures/pytorch/wavenet/spec.yaml';
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wnc-inspect-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function inspect(...words: string[]): Promise<{ status: number; out: string; err: string }> {
  const terminal = fakeTerminal();
  const status = await main(['inspect', ...words], terminal);
  return { status, ...terminal.text };
}

interface SharedWork {
  readonly batch: number;
  readonly levels: readonly { nodes: number; distinct: number; parts: readonly number[] }[];
  readonly multiplyAdds: { readonly all: number; readonly distinct: number };
}

interface Json {
  readonly peakBytes: number;
  readonly receptiveField: number;
  readonly memory: { readonly training: Readonly<Record<string, number>>; readonly evaluation: Readonly<Record<string, number>> };
  readonly kernels: readonly {
    name: string;
    stage: string;
    layers: readonly object[];
    reads: readonly object[];
    writes: readonly object[];
  }[];
  readonly updateKernels: readonly (Json['kernels'][number] & { within?: string })[];
  readonly layers: readonly { path: string; layer: string; parameters: number; multiplyAdds: number }[];
  readonly shared: Readonly<Record<'training' | 'evaluation', SharedWork | null>>;
}

async function json(spec: string): Promise<Json> {
  return JSON.parse((await inspect(spec, '--format', 'json')).out) as Json;
}

function write(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

/** A spec around layers in YAML. */
function spec(name: string, layers: string, train = '{batch: 32}'): string {
  return write(`${name}.yaml`, `name: ${name}\ndata: {source: names, context: 8}\nmodel:\n${layers}train: ${train}\n`);
}

describe('wnc inspect --format json', () => {
  it('gives the contract for the tree', async () => {
    const { status, out, err } = await inspect(hierarchical, '--format', 'json');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const found = JSON.parse(out) as Json;
    expect(found).toMatchObject({ name: 'hierarchical', parameters: 22_397, multiplyAdds: 35_020, receptiveField: 8 });
    expect(found.layers).toEqual([
      { path: '0', layer: 'embedding', output: [8, 10], parameters: 270, multiplyAdds: 0 },
      { path: '1', layer: 'fuse', output: [4, 20], parameters: 0, multiplyAdds: 0 },
      { path: '2', layer: 'linear', output: [4, 68], parameters: 1360, multiplyAdds: 5440 },
      { path: '3', layer: 'batchNorm', output: [4, 68], parameters: 136, multiplyAdds: 0 },
      { path: '4', layer: 'tanh', output: [4, 68], parameters: 0, multiplyAdds: 0 },
      { path: '5', layer: 'fuse', output: [2, 136], parameters: 0, multiplyAdds: 0 },
      { path: '6', layer: 'linear', output: [2, 68], parameters: 9248, multiplyAdds: 18_496 },
      { path: '7', layer: 'batchNorm', output: [2, 68], parameters: 136, multiplyAdds: 0 },
      { path: '8', layer: 'tanh', output: [2, 68], parameters: 0, multiplyAdds: 0 },
      { path: '9', layer: 'fuse', output: [136], parameters: 0, multiplyAdds: 0 },
      { path: '10', layer: 'linear', output: [68], parameters: 9248, multiplyAdds: 9248 },
      { path: '11', layer: 'batchNorm', output: [68], parameters: 136, multiplyAdds: 0 },
      { path: '12', layer: 'tanh', output: [68], parameters: 0, multiplyAdds: 0 },
      { path: '13', layer: 'linear', output: [27], parameters: 1863, multiplyAdds: 1836 },
    ]);
  });

  it('breaks the peak down and says what reuse saves', async () => {
    const { peakBytes, memory } = await json(hierarchical);
    for (const { peakBytes: peak, batch, withoutReuse, ...parts } of [memory.training, memory.evaluation]) {
      expect(batch).toBeGreaterThan(0);
      expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(peak);
      expect(withoutReuse).toBeGreaterThan(parts['workspace']!);
    }
    expect(peakBytes).toBe(memory.training['peakBytes']);
    expect(memory.training).toMatchObject({ parameters: 4 * 22_400, gradients: 4 * 22_400, optimizer: 0, examples: 4 * 32 * (8 + 1) });
    expect(memory.evaluation).toMatchObject({ gradients: 0, optimizer: 0 });
  });

  it.each([
    ['{optimizer: {sgd: {rate: 0.1}}}', 0],
    ['{optimizer: {sgd: {rate: 0.1, momentum: 0.9}}}', 1],
    ['{optimizer: {adam: {rate: 0.01}}}', 2],
    ['{optimizer: {adamW: {rate: 0.01}}, average: {decay: 0.99}}', 3],
  ])('counts what the trainer keeps of each parameter: %s', async (train, copies) => {
    const { memory } = await json(spec('kept', '  - embedding: {channels: 4}\n  - flatten\n  - linear: {channels: vocabulary}\n', train));
    expect(memory.training['optimizer']).toBe(copies * memory.training['parameters']!);
  });

  it('lists the kernels with the layers that they came from', async () => {
    const { kernels } = await json(hierarchical);
    expect(kernels.find(({ name }) => name === 'linear2Forward')).toEqual({
      name: 'linear2Forward',
      stage: 'forward',
      layers: [{ path: '2', layer: 'linear', file: hierarchical, line: 26 }],
      reads: [
        { name: 'embedding0', shape: ['N4.0/2', 1, 10] },
        { name: 'linear2Weight', shape: [68, 20] },
      ],
      writes: [{ name: 'linear2Part0', shape: ['N4.0/2', 1, 68] }],
    });
    expect(new Set(kernels.map(({ stage }) => stage))).toEqual(new Set(['forward', 'backward']));
  });

  it('lists the update with the line of its optimizer, and the product that a part of it is in', async () => {
    const { updateKernels, kernels } = await json(hierarchical);
    expect(updateKernels.find(({ name }) => name === 'sgdUpdate8')).toEqual({
      name: 'sgdUpdate8',
      stage: 'update',
      layers: [{ path: '', layer: 'sgd', file: hierarchical, line: 47 }],
      reads: [
        { name: 'rateOfStep', shape: [1, 1, 1] },
        { name: 'linear13Weight', shape: [27, 68] },
        { name: 'dlinear13Weight', shape: [27, 68] },
      ],
      writes: [{ name: 'linear13Weight', shape: [27, 68] }],
      within: 'linear13WeightGradient',
    });
    const products = updateKernels.flatMap(({ within }) =>
      within === undefined ? [] : [kernels.find(({ name }) => name === within)?.stage],
    );
    expect(products).toEqual(['backward', 'backward', 'backward']);
  });

  it('names no product for an update that is apart: of few rows, or clipped', async () => {
    const layers = (channels: number): string =>
      `  - embedding: {channels: 8}\n  - flatten\n  - linear: {channels: ${channels}}\n  - tanh\n  - linear: {channels: vocabulary}\n`;
    const within = async (name: string, channels: number, train?: string): Promise<readonly (string | undefined)[]> =>
      (await json(spec(name, layers(channels), train))).updateKernels.flatMap((kernel) => kernel.within ?? []);
    expect(await within('few', 2)).toEqual([]);
    expect(await within('many', 64)).toEqual(['linear2WeightGradient', 'linear4WeightGradient']);
    expect(await within('clip', 64, '{batch: 32, clip: 1}')).toEqual([]);
  });

  it('says how many nodes are computed, and how much less there is to do for the data at hand', async () => {
    const { shared } = await json(hierarchical);
    const { batch, levels, multiplyAdds } = shared.training!;
    expect(levels.map(({ nodes }) => nodes)).toEqual([4, 2, 1]);
    for (const { nodes, distinct } of levels) expect(distinct).toBeLessThan(batch * nodes);
    expect(multiplyAdds.all).toBe(32 * 35_020);
    // Every half is multiplied once, by half of a node's multiply-adds in the layers' table above.
    const [letters, pairs, fours] = levels.map(({ parts }) => parts[0]! + parts[1]!);
    expect(multiplyAdds.distinct).toBe(letters! * 680 + pairs! * 4_624 + fours! * 4_624 + levels[2]!.distinct * 1_836);
    expect((await json(wavenet)).shared).toEqual({ training: null, evaluation: null });
  });

  it('has a receptive field that is a number, whatever the layers reach', async () => {
    const ends = '  - last\n  - linear: {channels: vocabulary}\n';
    expect((await json(spec('recurrent', `  - embedding: {channels: 4}\n  - gru: {channels: 4}\n${ends}`))).receptiveField).toBe(8);
    expect((await json(spec('near', `  - embedding: {channels: 4}\n${ends}`))).receptiveField).toBe(1);
    expect((await json(wavenet)).receptiveField).toBe(9);
  });

  it('keeps warnings and errors apart from the JSON', async () => {
    const warned = await inspect(wavenet, '--format', 'json');
    expect(warned.status).toBe(0);
    expect(warned.err).toContain('warning[WNC508]');
    expect(JSON.parse(warned.out)).toMatchObject({ name: 'wavenet', parameters: 14_427 });
    const wrong = await inspect(spec('wrong', '  - embeding: {channels: 4}\n'), '--format', 'json');
    expect(wrong).toMatchObject({ status: 1, out: '' });
    expect(wrong.err).toContain('error[WNC204]');
  });
});

describe('wnc inspect', () => {
  it('lists an update that clips, and averages the weights', async () => {
    const layers = '  - embedding: {channels: 4}\n  - flatten\n  - linear: {channels: vocabulary}\n';
    const file = spec(
      'clipped',
      layers,
      '{clip: 1, average: {decay: 0.99}, optimizer: {adamW: {rate: 0.01, weightDecay: 0.1, decay: matrices}}}',
    );
    const { out } = await inspect(file);
    const list = out.slice(out.indexOf('adamWGradientNorm')).split('\n\n')[0]!.replaceAll(file, 'SPEC');
    expect(list).toMatchInlineSnapshot(`
      "adamWGradientNorm, update
            from    SPEC:7 adamW
            reads   gradients [1, 1, 1000]
            writes  gradientNorm [1, 1, 1]
        12  adamWUpdate, update
            from    SPEC:7 adamW
            reads   gradientNorm [1, 1, 1], decayOfStep [1, 1, 1], strideOfStep [1, 1, 1],
                    correctionOfStep [1, 1, 1], averageDecayOfStep [1, 1, 1], averageRestOfStep [1, 1, 1],
                    gradients2 [1, 1, 972], mean [1, 1, 972], square [1, 1, 972], parameters [1, 1, 972],
                    average [1, 1, 972]
            writes  mean [1, 1, 972], square [1, 1, 972], parameters [1, 1, 972], average [1, 1, 972]
        13  adamWUpdate2, update
            from    SPEC:7 adamW
            reads   gradientNorm [1, 1, 1], strideOfStep [1, 1, 1], correctionOfStep [1, 1, 1],
                    averageDecayOfStep [1, 1, 1], averageRestOfStep [1, 1, 1], dlinear2Bias2 [1, 1, 28],
                    mean2 [1, 1, 28], square2 [1, 1, 28], linear2Bias2 [1, 1, 28], average2 [1, 1, 28]
            writes  mean2 [1, 1, 28], square2 [1, 1, 28], linear2Bias2 [1, 1, 28], average2 [1, 1, 28]"
    `);
  });

  it.each([hierarchical, wavenet])('prints %s', async (file) => {
    const { status, out } = await inspect(file);
    expect(status).toBe(0);
    const name = /^name: (.*)$/m.exec(readFileSync(file, 'utf8'))![1]!;
    await expect(out).toMatchFileSnapshot(`snapshots/inspect-${name}.txt`);
    const longest = Math.max(...out.split('\n').map((line) => line.length));
    expect(longest).toBeLessThanOrEqual(100);
    expect(out).not.toContain('\u001b');
  });

  it('draws branches beside one another and rounds that differ one by one', async () => {
    const layers = [
      'embedding: {channels: 16}',
      'parallel: {branches: [[{residual: [{linear: {channels: 16}}]}, tanh], [], [{parallel: {merge: multiply, branches: [[sigmoid], [tanh]]}}]]}',
      'repeat: {times: 2, layers: [{fuse: 2}, {linear: {channels: 8}}, {skip: {to: sum, layers: [last, {linear: {channels: 8}}]}}]}',
      'collect: sum',
      'linear: {channels: vocabulary}',
    ];
    const file = spec('branches', layers.map((layer) => `  - ${layer}\n`).join(''));
    const { out } = await inspect(file);
    const drawing = out.slice(out.indexOf('\nGraph\n'), out.indexOf('\nMemory\n'));
    expect(drawing).toMatchInlineSnapshot(`
      "
      Graph

        ○ characters                    [8]            :2
        ● embedding channels 16         [8, 16]        :4
        ├───┬─╮ parallel, 3 branches                   :5
        ├─╮ │ │ residual                               :5
        │ ● │ │ linear channels 16      [8, 16]        :5
        ●─╯ │ │ add                     [8, 16]        :5
        ●   │ │ tanh                    [8, 16]        :5
        │   │ ├─╮ parallel, 2 branches                 :5
        │   │ ● │ sigmoid               [8, 16]        :5
        │   │ │ ● tanh                  [8, 16]        :5
        │   │ ●─╯ multiply              [8, 16]        :5
        ●───┴─╯ add                     [8, 16]        :5
        │ repeat, round 1 of 2                         :6
        ●   fuse 2                      [4, 32]        :6
        ●   linear channels 8           [4, 8]         :6
        ├─╮   skip                                     :6
        │ ●   last                      [8]            :6
        │ ●   linear channels 8         [8]            :6
        │ ╰▶   into the sum sum         [8]            :6
        │ repeat, round 2 of 2                         :6
        ●   fuse 2                      [2, 16]        :6
        ●   linear channels 8           [2, 8]         :6
        ├─╮   skip                                     :6
        │ ●   last                      [8]            :6
        │ ●   linear channels 8         [8]            :6
        │ ╰▶   into the sum sum         [8]            :6
        ╵
        ▶ collect the sum sum           [8]            :7
        ● linear channels 27            [27]           :8

      Distinct nodes

        training, batch 32     nodes   distinct
        ──────────────────   ───────   ────────
        4 an example             128         47
        ──────────────────   ───────   ────────
        multiply-adds        117,504     38,144

        3.1 times less, forward, on average over this data

        evaluation, batch 4,096        nodes    distinct
        ───────────────────────   ──────────   ─────────
        4 an example                  16,384         352
          part 1 of 2                                 27
          part 2 of 2                                 27
        2 an example                   8,192       2,062
        ───────────────────────   ──────────   ─────────
        multiply-adds             15,040,512   1,686,784

        8.9 times less, forward, on average over this data
      "
    `);
  });

  it('loads neither the code generator nor tfjs', () => {
    const bin = fileURLToPath(new URL('../../../compiler/cli/wnc.js', import.meta.url));
    const { status, stderr } = spawnSync(process.execPath, [bin, 'inspect', hierarchical], {
      encoding: 'utf8',
      env: { ...process.env, NODE_DEBUG: 'esm,module' },
    });
    expect(status).toBe(0);
    expect(stderr).toContain('cli-table3');
    expect(stderr).not.toMatch(/node_modules\/(ts-morph|@tensorflow|@dagrejs|esbuild)/);
  });
});

describe('wnc inspect --graph', () => {
  it.each([
    [hierarchical, 'training'],
    [hierarchical, 'evaluation'],
    [wavenet, 'training'],
    [wavenet, 'evaluation'],
  ])('draws %s, %s', async (file, mode) => {
    const path = join(folder, `${mode}.svg`);
    const { status, err } = await inspect(file, '--graph', path, '--graph-of', mode);
    expect(status).toBe(0);
    expect(err).toContain(`wrote ${path}\n`);
    const svg = readFileSync(path, 'utf8');
    expectWellFormed(svg);
    const { layers, kernels } = await json(file);
    for (const { path: layer, layer: name } of layers) {
      if (['repeat', 'residual', 'skip', 'parallel'].includes(name)) expect(svg).toContain(` ${name}`);
      else expect(svg).toContain(`data-layer="${layer}"`);
    }
    for (const { name } of mode === 'training' ? kernels : []) expect(svg).toContain(`>${name}</text>`);
    expect(svg).toContain('[B, 8, ');
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    await inspect(file, '--graph', path, '--graph-of', mode);
    expect(readFileSync(path, 'utf8')).toBe(svg);
  });

  it('draws the model unless told otherwise: its layers, and shapes between them, on one screen', async () => {
    const path = join(folder, 'model.svg');
    expect((await inspect(hierarchical, '--graph', path)).status).toBe(0);
    const svg = readFileSync(path, 'utf8');
    expectWellFormed(svg);
    const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, words]) => words!);
    const titles = texts.filter((words) => words.startsWith(':'));
    expect(titles).toHaveLength((await json(hierarchical)).layers.length);
    expect(titles).toContain(':26 linear channels 68, bias false (1,360)');
    expect(texts.filter((words) => words.startsWith('['))).toEqual([
      '[8]',
      '[8, 10]',
      '[4, 20]',
      '[4, 68]',
      '[4, 68]',
      '[4, 68]',
      '[2, 136]',
      '[2, 68]',
      '[2, 68]',
      '[2, 68]',
      '[136]',
      '[68]',
      '[68]',
      '[68]',
      '[27]',
    ]);
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg)!.map(Number);
    expect(width).toBeLessThan(1600);
    expect(height).toBeLessThan(1000);
  });

  it('draws branches, and rounds that are alike once', async () => {
    const layers = [
      'embedding: {channels: 16}',
      'repeat: {times: 3, layers: [{residual: [{linear: {channels: 16}}, {parallel: {merge: multiply, branches: [[sigmoid], []]}}]}, {skip: {to: all, layers: [last, {linear: {channels: 8}}]}}]}',
      'collect: all',
      'linear: {channels: vocabulary}',
    ];
    const path = join(folder, 'branches.svg');
    expect((await inspect(spec('drawn', layers.map((layer) => `  - ${layer}\n`).join('')), '--graph', path)).status).toBe(0);
    const svg = readFileSync(path, 'utf8');
    expectWellFormed(svg);
    const titles = [...svg.matchAll(/<text[^>]*class="title"[^>]*>([^<]*)<\/text>/g)].map(([, words]) => words!).slice(1);
    expect(titles.sort()).toEqual([
      ':4 embedding channels 16 (432)',
      ':5 last, 3 times',
      ':5 linear channels 16, 3 times (816)',
      ':5 linear channels 8, 3 times (408)',
      ':5 sigmoid, 3 times',
      ':7 linear channels 27 (243)',
      'add',
      'characters',
      'logits',
      'multiply',
      'sum all',
    ]);
    // The two ways into each join, and the straight ones.
    expect(svg.match(/class="link forward"/g)).toHaveLength(12);
  });

  it('writes the graph beside JSON', async () => {
    const path = join(folder, 'beside.svg');
    const { out } = await inspect(hierarchical, '--graph', path, '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({ name: 'hierarchical' });
    expect(existsSync(path)).toBe(true);
  });

  it('escapes what a spec may be called', async () => {
    const odd = join(folder, 'a <b> & \'c".yaml');
    writeFileSync(odd, readFileSync(hierarchical, 'utf8'));
    const path = join(folder, 'escaped.svg');
    expect((await inspect(odd, '--graph', path)).status).toBe(0);
    const svg = readFileSync(path, 'utf8');
    expectWellFormed(svg);
    expect(svg).toContain('a &lt;b&gt; &amp; &#39;c&quot;.yaml');
  });

  it('says what is wrong with the file', async () => {
    expect(await inspect(hierarchical, '--graph', 'graph.png')).toEqual({
      status: 2,
      out: '',
      err: 'error: --graph takes a file that ends in .svg, not "graph.png"\n(wnc inspect --help says more)\n',
    });
    const missing = join(folder, 'missing', 'graph.svg');
    expect(await inspect(hierarchical, '--graph', missing)).toEqual({
      status: 1,
      out: '',
      err: `error[WNC722]: ${missing} cannot be written: its folder does not exist\n`,
    });
    const taken = join(folder, 'taken.svg');
    mkdirSync(taken);
    expect(await inspect(hierarchical, '--graph', taken)).toMatchObject({
      status: 1,
      out: '',
      err: `error[WNC722]: ${taken} cannot be written: it is a folder\n`,
    });
  });
});

/** Every tag closed in order, one root, and no bare ampersand. */
function expectWellFormed(svg: string): void {
  const open: string[] = [];
  let roots = 0;
  for (const [, close, name, empty] of svg.matchAll(/<(\/?)([a-z]+)(?:\s[a-zA-Z:-]+="[^"<]*")*(\/?)>/g)) {
    if (close) expect(open.pop()).toBe(name);
    else if (open.length === 0) roots++;
    if (!close && !empty) open.push(name!);
  }
  expect(open).toEqual([]);
  expect(roots).toBe(1);
  const text = svg.replace(/<\/?[a-z]+(?:\s[a-zA-Z:-]+="[^"<]*")*\/?>/g, '');
  expect(text).not.toMatch(/[<]/);
  expect(svg).not.toMatch(/&(?!(amp|lt|gt|quot|#39);)/);
}
