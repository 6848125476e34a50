import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { create } from '../../../compiler/cli/library.js';
import { main } from '../../../compiler/cli/main.js';
import { readSafetensors, writeSafetensors } from '../../../runtime/files/safetensors.js';
import { because } from '../../helpers/because.js';
import { fakeTerminal } from '../../helpers/fake-terminal.js';
import { python, whyNoPython } from '../../helpers/python.js';

const words = ['emma', 'olivia', 'ava', 'mia', 'anna', 'zoe', 'luna', 'ella', 'lily', 'nora', 'ada', 'eva', 'ida', 'una', 'ina', 'ana'];
/** Labels that PyTorch has a use for itself, or that end as those do. */
const spec = `name: small
data: {words: words.txt, context: 4}
model:
  - {embedding: {channels: 4}, as: train}
  - {residual: [{linear: {channels: 4}, as: _x}, batchNorm, {tanh: {}, as: name}], as: forward_}
  - flatten
  - linear: {channels: vocabulary}
train: {steps: 40, batch: 8, average: {decay: 0.9}}
`;
const noTorch = whyNoPython('torch');

let folder = '';
const at = (...parts: readonly string[]): string => join(folder, ...parts);

async function run(...typed: string[]): Promise<{ status: number; out: string; err: string }> {
  const terminal = fakeTerminal();
  const status = await main(typed, terminal);
  return { status, ...terminal.text };
}

async function exported(...flags: string[]): Promise<void> {
  const { status, err } = await run('export', at('run'), ...flags);
  expect(status, err).toBe(0);
}

const loss = async (...named: string[]): Promise<unknown> => JSON.parse((await run('eval', ...named, '--format', 'json')).out).loss;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wnc-export-'));
  writeFileSync(at('words.txt'), `${words.join('\n')}\n`);
  writeFileSync(at('spec.yaml'), spec);
  const { status, err } = await run('train', at('spec.yaml'), '--out', at('run'));
  expect(status, err).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('wnc export', () => {
  it.each(['onnx', 'torch'])('writes the same bytes of the same run, without a path or a date: %s', async (format) => {
    await exported('--to', format, '--out', at(`one-${format}`));
    cpSync(at('run'), at('elsewhere', 'run'), { recursive: true });
    const { status } = await run('export', at('elsewhere', 'run'), '--to', format, '--out', at(`two-${format}`));
    expect(status).toBe(0);
    const files = format === 'onnx' ? [''] : readdirSync(at(`one-${format}`));
    for (const file of files) {
      const bytes = readFileSync(at(`one-${format}`, file));
      expect(bytes.equals(readFileSync(at(`two-${format}`, file))), file).toBe(true);
      expect(bytes.includes(folder), file).toBe(false);
      expect(bytes.toString('latin1'), file).not.toMatch(new RegExp(`${new Date().getFullYear()}-\\d\\d-\\d\\d`));
    }
  });

  it.each(['onnx', 'torch'])('takes the place of an earlier export, and of nothing else: %s', async (format) => {
    const out = at(`again-${format}`);
    const to = ['--to', format, '--out', out];
    const mine = format === 'onnx' ? out : join(out, 'model.py');
    await exported(...to);
    // Other weights, so that every file is written anew.
    const { tensors } = readSafetensors(readFileSync(at('run', 'checkpoint.safetensors')), 'checkpoint');
    const other = new Map([...tensors].map(([name, { shape, values }]) => [name, { shape, values: values.map((x) => x + 1) }]));
    writeFileSync(at('other.safetensors'), writeSafetensors(other));
    await exported(...to, '--weights', at('other.safetensors'));
    appendFileSync(mine, '# mine');
    const before = readFileSync(mine);
    const refused = await run('export', at('run'), ...to);
    expect(refused).toMatchObject({ status: 1, err: expect.stringContaining('WNC753') });
    expect(refused.err).toContain('is not as an export wrote it');
    expect(readFileSync(mine).equals(before)).toBe(true);
    await exported(...to, '--force');
    expect(readFileSync(mine).includes('# mine')).toBe(false);
  });

  it('writes nothing where something is wrong', async () => {
    cpSync(at('run'), at('damaged'), { recursive: true });
    truncateSync(at('damaged', 'checkpoint.safetensors'), 300);
    rmSync(at('damaged', 'checkpoint.before.safetensors'), { force: true });
    writeFileSync(at('text.safetensors'), 'text');
    const nan = readSafetensors(readFileSync(at('run', 'checkpoint.safetensors')), 'checkpoint').tensors;
    nan.get('train.weight')?.values.fill(NaN);
    writeFileSync(at('nan.safetensors'), writeSafetensors(nan));
    cpSync(at('run'), at('untrained'), { recursive: true });
    for (const file of readdirSync(at('untrained'))) if (file.endsWith('.safetensors')) rmSync(at('untrained', file));
    const out = at('nothing');
    const wrong: readonly (readonly [string, readonly string[]])[] = [
      ['WNC724', ['export', at('spec.yaml'), '--to', 'torch']],
      ['WNC724', ['export', at('no-run'), '--to', 'onnx']],
      ['WNC725', ['export', at('untrained'), '--to', 'torch']],
      ['WNC733', ['export', at('damaged'), '--to', 'onnx']],
      ['WNC720', ['export', at('run'), '--to', 'onnx', '--weights', at('none.safetensors')]],
      ['WNC701', ['export', at('run'), '--to', 'torch', '--weights', at('text.safetensors')]],
      ['WNC734', ['export', at('run'), '--to', 'torch', '--weights', at('nan.safetensors')]],
    ];
    for (const [code, typed] of wrong)
      expect(await run(...typed, '--out', out), typed.join(' ')).toMatchObject({ status: 1, err: expect.stringContaining(code) });
    expect(existsSync(out)).toBe(false);
    expect(await run('export', at('run'), '--to', 'onnx', '--out', at('run'))).toMatchObject({
      status: 1,
      err: expect.stringContaining('is a folder; an export to onnx is one file'),
    });
    expect(await run('export', at('run'), '--to', 'torch', '--out', at('spec.yaml'))).toMatchObject({
      status: 1,
      err: expect.stringContaining('is a file; an export to torch is one folder'),
    });
    expect(await run('export', at('run'), '--to', 'tflite')).toMatchObject({ status: 2 });
    expect(await run('export', at('run'))).toMatchObject({ status: 2, err: expect.stringContaining('--to <format>') });
  });

  it('makes a folder that is a run to eval, sample, train --from and export', async () => {
    await exported('--to', 'torch', '--out', at('twin'));
    const data = ['--words', at('words.txt')];
    expect(await run('eval', at('twin'))).toMatchObject({ status: 1, err: expect.stringContaining('by --words') });
    expect(await loss(at('twin'), ...data)).toEqual(await loss(at('run')));
    expect((await run('sample', at('twin'), '--count', '5')).out).toBe((await run('sample', at('run'), '--count', '5')).out);
    const model = await create(at('run'));
    await model.load(at('twin'));
    model.dispose();
    const { tensors } = readSafetensors(readFileSync(at('twin', 'weights.safetensors')), 'twin');
    expect([...tensors.keys()]).toContain('train_.weight');
    expect([...tensors.keys()]).toContain('forward__._x_.bias');
    const from = ['train', at('spec.yaml'), '--from', at('twin'), '--steps', '1', '--out', at('from')];
    expect((await run(...from)).status).toBe(0);
    // In the twin's place stands another model's weights.
    writeFileSync(
      at('twin', 'weights.safetensors'),
      writeSafetensors(new Map([['0.weight', { shape: [1], values: new Float32Array(1) }]])),
    );
    expect(await run('eval', at('twin'), ...data)).toMatchObject({ status: 1, err: expect.stringContaining('WNC731') });
    const record = readFileSync(at('twin', 'wnc.json'), 'utf8');
    for (const wrong of ['{', record.replace('"weights.safetensors"', '"../run/checkpoint.safetensors"')]) {
      writeFileSync(at('twin', 'wnc.json'), wrong);
      expect(await run('eval', at('twin'), ...data)).toMatchObject({ status: 1, err: expect.stringContaining('wnc.json is not what') });
    }
    writeFileSync(at('twin', 'wnc.json'), record);
    rmSync(at('twin', 'weights.safetensors'));
    expect(await run('sample', at('twin'))).toMatchObject({ status: 1, err: expect.stringContaining('WNC725') });
  });

  it.skipIf(noTorch !== undefined)(
    `takes back what PyTorch trained, and the twin samples${because(noTorch)}`,
    { timeout: 60_000 },
    async () => {
      await exported('--to', 'torch', '--out', at('learner'));
      const program = `
import sys, torch
sys.path.insert(0, 'learner')
import model as twin
torch.manual_seed(1)
model = twin.load()
examples = []
for word in open('words.txt').read().split():
    window = [0] * twin.CONTEXT
    for symbol in [twin.CHARACTERS.index(character, 1) for character in word] + [0]:
        examples.append((window, symbol))
        window = window[1:] + [symbol]
tokens, targets = (torch.tensor(part) for part in zip(*examples))
model.train()
optimizer = torch.optim.Adam(model.parameters(), 0.01)
for step in range(200):
    optimizer.zero_grad()
    torch.nn.functional.cross_entropy(model(tokens), targets).backward()
    optimizer.step()
model.eval()
print(float(torch.nn.functional.cross_entropy(model(tokens), targets)))
twin.save(model, 'learner/weights.safetensors')`;
      const { stdout, stderr } = spawnSync(python, ['-c', program], { cwd: folder, encoding: 'utf8' });
      expect(stderr).toBe('');
      const splits = ['--split', 'train,validation,test', '--format', 'json'];
      const whole = async (...named: string[]): Promise<number> => {
        const { loss: losses, predictions } = JSON.parse((await run('eval', ...named, ...splits)).out);
        const names = ['train', 'validation', 'test'];
        return (
          names.reduce((sum, name) => sum + losses[name] * predictions[name], 0) / names.reduce((sum, name) => sum + predictions[name], 0)
        );
      };
      expect(await whole(at('learner'), '--words', at('words.txt'))).toBeCloseTo(Number(stdout), 4);
      expect(await whole(at('run'), '--weights', at('learner', 'weights.safetensors'))).toBeCloseTo(Number(stdout), 4);
      // What was trained is not written over.
      expect(await run('export', at('run'), '--to', 'torch', '--out', at('learner'))).toMatchObject({ status: 1 });
      const sampled = spawnSync(python, [at('learner', 'model.py'), '--count', '3', '--prefix', 'a'], { encoding: 'utf8' });
      expect(sampled.stderr).toBe('');
      expect(sampled.stdout).toMatch(/^(a.*\n){3}$/);
      const wrong = spawnSync(python, [at('learner', 'model.py'), '--prefix', 'Q'], { encoding: 'utf8' });
      expect(wrong).toMatchObject({ status: 2, stderr: expect.stringContaining('the model does not know Q') });
    },
  );
});
