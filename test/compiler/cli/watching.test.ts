import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mkdtempSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';

const wnc = join(process.cwd(), 'compiler/cli/wnc.js');
const spec = join(process.cwd(), 'specs/mlp-3.yaml');
const folder = mkdtempSync(join(tmpdir(), 'wnc-watching-'));
const run = join(folder, 'run');

function call(...words: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [wnc, ...words], { cwd: folder, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
}

describe('watching a run', () => {
  beforeAll(() => {
    const { status, stderr } = call('train', spec, '--steps', '400', '--out', run);
    expect(status, stderr).toBe(0);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('plots it as SVG, PNG, a page by itself and in the terminal', () => {
    for (const file of ['a.svg', 'a.png', 'a.html']) expect(call('plot', run, '--out', file).status).toBe(0);
    expect(readFileSync(join(folder, 'a.svg'), 'utf8')).toMatch(/^<svg[^]*loss, nats[^]*validation/);
    expect(readFileSync(join(folder, 'a.png')).subarray(1, 4).toString()).toBe('PNG');
    const page = readFileSync(join(folder, 'a.html'), 'utf8');
    expect(page).toContain('zoom0');
    expect(page).not.toMatch(/<(script|link)[^>]+(src|href)=/);
    expect(call('plot', run, '--terminal').stdout).toContain('× mlp-3, validation');
  });

  it('writes event files', () => {
    const { stderr } = call('plot', run, '--tensorboard', 'events');
    expect(existsSync(join(folder, /wrote (.*)/.exec(stderr)![1]!))).toBe(true);
  });

  it('looks inside it', () => {
    const { status, stdout } = call('inspect', run, '--health', '--format', 'json', '--out', 'h.svg');
    expect(status).toBe(0);
    const { states, initialLoss, evenLoss } = JSON.parse(stdout) as {
      states: { step: number; loss: number; layers: { layer: string; saturation: number | null }[] }[];
      initialLoss: number;
      evenLoss: number;
    };
    expect(Math.abs(initialLoss - evenLoss)).toBeLessThan(0.1);
    expect(states[0]!.step).toBe(0);
    expect(states.at(-1)!.step).toBe(400);
    // The watched step computes what training did.
    const first = JSON.parse(readFileSync(join(run, 'log.jsonl'), 'utf8').split('\n')[0]!) as { losses: number[] };
    expect(states[0]!.loss).toBeCloseTo(first.losses[0]!, 3);
    expect(states.at(-1)!.loss).toBeLessThan(states[0]!.loss);
    for (const { layer, saturation } of states[0]!.layers) expect(saturation === null).toBe(layer !== 'tanh');
    expect(readFileSync(join(folder, 'h.svg'), 'utf8')).toContain('principal axes');
  });

  it('writes a page that was not asked for by name over its own alone', () => {
    for (const [page, words] of [
      ['plot.html', ['plot', run]],
      ['health.html', ['inspect', run, '--health']],
    ] as const) {
      writeFileSync(join(folder, page), 'mine');
      expect(call(...words)).toMatchObject({
        status: 1,
        stderr: expect.stringContaining(`error[WNC753]: ${page} was not made by wnc`) as string,
      });
      expect(readFileSync(join(folder, page), 'utf8')).toBe('mine');
      rmSync(join(folder, page));
      expect([call(...words).status, call(...words).status]).toEqual([0, 0]);
    }
  });

  it('finds a rate', () => {
    const { status, stdout } = call('train', spec, '--find-rate', '--steps', '300', '--out', 'rate', '--format', 'json');
    expect(status).toBe(0);
    const { suggestion } = JSON.parse(stdout) as { suggestion: number };
    expect(suggestion).toBeGreaterThan(0.01);
    expect(suggestion).toBeLessThan(3);
    expect(existsSync(join(folder, 'rate/find-rate.svg'))).toBe(true);
  });

  it('says what is wrong with a folder that holds no run, or a broken one', () => {
    expect(call('plot', 'nowhere')).toMatchObject({ status: 1, stderr: expect.stringContaining('WNC724') as string });
    expect(call('inspect', 'nowhere', '--health')).toMatchObject({ status: 1, stderr: expect.stringContaining('WNC724') as string });
    expect(call('plot', run, '--out', 'a.pdf')).toMatchObject({ status: 2, stderr: expect.stringContaining('.svg') as string });
    appendFileSync(join(run, 'log.jsonl'), '{"step":');
    expect(call('plot', run, '--terminal').status).toBe(0);
    appendFileSync(join(run, 'log.jsonl'), '}\n');
    expect(call('plot', run)).toMatchObject({ status: 1, stderr: expect.stringMatching(/WNC725[^]*log.jsonl[^]*fix/) as string });
    writeFileSync(join(run, 'log.jsonl'), '');
    expect(call('plot', run)).toMatchObject({ status: 1, stderr: expect.stringContaining('WNC732') as string });
    rmSync(join(run, 'run.json'));
    expect(call('plot', run)).toMatchObject({ status: 1, stderr: expect.stringContaining('run.json is missing') as string });
  });
});
