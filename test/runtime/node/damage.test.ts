import { cpSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluateRun, openRun } from '../../../runtime/node/run/use-run.js';
import { writeSafetensors } from '../../../runtime/files/safetensors.js';
import { definition, readLog, readTensors, settingsFor, temporaryFolder, train } from './run-helper.js';

/** What disks, copies and people do to a file. */
const damages: Readonly<Record<string, (bytes: Buffer) => Buffer | undefined>> = {
  'is gone': () => undefined,
  'is empty': () => Buffer.alloc(0),
  'is cut off in its header': (bytes) => bytes.subarray(0, 100),
  'lacks its last byte': (bytes) => bytes.subarray(0, -1),
  'has a byte too many': (bytes) => Buffer.concat([bytes, Buffer.alloc(1)]),
  'is zeros': (bytes) => Buffer.alloc(bytes.length),
  'has a header of 4 GB': (bytes) => {
    const changed = Buffer.from(bytes);
    changed.writeBigUInt64LE(2n ** 32n);
    return changed;
  },
  'has another bit in its last number': (bytes) => flipped(bytes, bytes.length - 3),
  'has another bit in the middle': (bytes) => flipped(bytes, Math.floor(bytes.length * 0.7)),
  'says another step': (bytes) =>
    Buffer.from(
      bytes.toString('latin1').replace(/(step\\?":\\?"?)\d/, (_, head: string) => `${head}7`),
      'latin1',
    ),
};

function flipped(bytes: Buffer, place: number): Buffer {
  const changed = Buffer.from(bytes);
  changed[place]! ^= 1;
  return changed;
}

async function trained(): Promise<{ folder: string; out: string; settings: ReturnType<typeof settingsFor> }> {
  const folder = temporaryFolder();
  const out = path.join(folder, 'run');
  const settings = settingsFor(folder, {
    steps: 60,
    optimizer: { kind: 'adam', rate: 0.01, betas: [0.9, 0.999], epsilon: 1e-8, weightDecay: 0 },
  });
  expect((await train(settings, ['--out', out])).status).toBe(0);
  return { folder, out, settings };
}

function damage(file: string, how: keyof typeof damages): void {
  const bytes = damages[how]!(readFileSync(file));
  if (bytes) writeFileSync(file, bytes);
  else rmSync(file);
}

describe.each(Object.keys(damages))('a file that %s', (how) => {
  it('is told apart: a resume goes on from the state before, says so, and ends in the same bits', async () => {
    const { out, settings } = await trained();
    const whole = path.join(path.dirname(out), 'whole');
    cpSync(out, whole, { recursive: true });
    for (const name of ['resume', 'checkpoint']) damage(path.join(out, `${name}.safetensors`), how);
    const { status, stderr } = await train(settings, ['--out', out, '--resume']);
    expect(status, stderr).toBe(0);
    expect(stderr).toMatch(/resume\.safetensors is (missing|damaged \(.*\)); resume\.before\.safetensors, the one before it, is used\n/);
    expect(stderr).toContain('from step 54');
    for (const name of ['resume', 'checkpoint'] as const) expect(readTensors(out, name).tensors).toEqual(readTensors(whole, name).tensors);
    expect(readLog(out)).toEqual(readLog(whole));
  });

  it('is told apart by an evaluation', async () => {
    const { out } = await trained();
    damage(path.join(out, 'checkpoint.safetensors'), how);
    const said: string[] = [];
    const { step } = await evaluateRun(definition, await openRun(out), { target: 'cpu', say: (text) => said.push(text) });
    expect(step).toBe(54);
    expect(said.join('')).toMatch(
      /checkpoint\.safetensors is (missing|damaged \(.*\)); checkpoint\.before\.safetensors, the one before it, is used\n/,
    );
    // Looking at a run changes nothing in it.
    expect(statSync(path.join(out, 'checkpoint.before.safetensors')).size).toBeGreaterThan(0);
    damage(path.join(out, 'checkpoint.before.safetensors'), 'lacks its last byte');
    const both = evaluateRun(definition, await openRun(out), { target: 'cpu' });
    await expect(both).rejects.toThrow(
      expect.objectContaining({
        code: 'WNC733',
        message: expect.stringContaining('checkpoint.before.safetensors, the one before it, is damaged'),
      }),
    );
  });
});

describe('a checkpoint from elsewhere', () => {
  it('with numbers that are not finite is refused, naming the first', async () => {
    const { out } = await trained();
    const { tensors, metadata } = readTensors(out, 'checkpoint');
    tensors.get('1.weight')!.values[3] = NaN;
    const { sha256, ...rest } = metadata;
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    writeFileSync(path.join(out, 'checkpoint.safetensors'), writeSafetensors(tensors, rest));
    const found = evaluateRun(definition, await openRun(out), { target: 'cpu' });
    await expect(found).rejects.toThrow(
      expect.objectContaining({ code: 'WNC734', message: expect.stringMatching(/checkpoint\.safetensors: number 3 of 1\.weight is NaN$/) }),
    );
  });

  it('of another model is refused with every difference, and not taken for damage', async () => {
    const { out } = await trained();
    const { tensors, metadata } = readTensors(out, 'checkpoint');
    const { sha256, ...rest } = metadata;
    const renamed = new Map([...tensors].map(([name, tensor]) => [name.replace('1.bias', 'head.bias'), tensor]));
    writeFileSync(path.join(out, 'checkpoint.safetensors'), writeSafetensors(renamed, rest));
    const found = evaluateRun(definition, await openRun(out), { target: 'cpu' });
    const message = expect.stringMatching(
      /does not fit the model:\n {2}1\.bias \[7\] is missing\n {2}head\.bias \[7\] is not a tensor of the model$/,
    );
    await expect(found).rejects.toThrow(expect.objectContaining({ code: 'WNC731', message }));
  });
});
