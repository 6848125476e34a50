import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTensors, temporaryFolder } from './run-helper.js';

/** Disks of one's own take a mount, and that a namespace of one's own, which not every system gives. */
const hasMounts = process.platform === 'linux' && spawnSync('unshare', ['-rm', 'true']).status === 0;

const spec = `name: disk
data: {source: words.txt, context: 3}
model: [{embedding: {channels: 8}}, flatten, {linear: {channels: 64}}, tanh, {linear: {channels: vocabulary}}]
train: {steps: 20000, batch: 8, evaluate: {every: 200, splits: [validation]}}
`;

interface Ended {
  readonly status: number | null;
  readonly stderr: string;
}

/** A shell in the folder, in which $wnc is the command line. */
function shell(folder: string, script: string, mounts: boolean): Ended {
  const wnc = `${JSON.stringify(process.execPath)} ${JSON.stringify(path.resolve('compiler/cli/wnc.js'))}`;
  const words = mounts ? ['unshare', '-rm', 'sh', '-ec', script] : ['sh', '-ec', script];
  const { status, stderr } = spawnSync(words[0]!, words.slice(1), { cwd: folder, encoding: 'utf8', env: { ...process.env, wnc } });
  return { status, stderr };
}

function folderWithSpec(): string {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'spec.yaml'), spec);
  return folder;
}

const train = 'eval "$wnc train spec.yaml --target cpu';

/** A run folder on a disk of `size`, in which `script` is run; what is there at the end is copied out. */
function onDisk(folder: string, size: string, script: string): Ended {
  return shell(folder, `mkdir disk copy; mount -t tmpfs -o size=${size} tmpfs disk; ${script}; cp -r disk/. copy`, true);
}

describe.skipIf(!hasMounts)('a disk that fills up', () => {
  it('stops the run with words, and leaves whole files that a resume goes on from, to the same bits', () => {
    const folder = folderWithSpec();
    expect(shell(folder, `${train} --out whole"`, false).status).toBe(0);
    // Room for the first saves; as soon as there is one, something else takes the rest away.
    const fill =
      '(until [ -e disk/run/checkpoint.before.safetensors ]; do sleep 0.01; done; cat /dev/zero > disk/other 2> /dev/null || true)';
    const { status, stderr } = onDisk(folder, '400k', `${fill} & ${train} --out disk/run" || echo status $? >&2; wait`);
    expect(status, stderr).toBe(0);
    expect(stderr).toMatch(/error\[WNC722\]: .*disk\/run\/\S+ cannot be written: the disk is full\n/);
    expect(stderr).toContain('status 1\n');
    expect(stderr).not.toMatch(/\n\s+at /);
    const run = path.join(folder, 'copy/run');
    for (const file of ['checkpoint', 'resume'] as const) expect(readTensors(run, file).tensors.size).toBeGreaterThan(0);
    // Nothing is left half-written but the log, whose last line may be torn.
    expect(readdirSync(run).filter((file) => /\.\d/.test(file))).toEqual([]);
    expect(shell(folder, `${train} --out copy/run --resume"`, false).status).toBe(0);
    expect(readTensors(run, 'checkpoint').tensors).toEqual(readTensors(path.join(folder, 'whole'), 'checkpoint').tensors);
  });

  it('before a run can begin says so', () => {
    const { status, stderr } = onDisk(
      folderWithSpec(),
      '400k',
      `cat /dev/zero > disk/other 2> /dev/null || true; ${train} --out disk/run" || echo status $? >&2`,
    );
    expect(status, stderr).toBe(0);
    expect(stderr).toMatch(/error\[WNC722\]: .* the disk is full\n/);
    expect(stderr).toContain('status 1\n');
  });
});

describe.skipIf(!hasMounts)('a folder that is read-only', () => {
  it('is refused before and during a resume, unharmed, and can still be evaluated', () => {
    const folder = folderWithSpec();
    const readOnly = 'mount -o remount,ro disk';
    const { status, stderr } = onDisk(
      folder,
      '4m',
      `${train} --out disk/run"; ${readOnly}; ${train} --out disk/run --resume --steps 21000" || echo status $? >&2; ${train} --out disk/other" || echo status $? >&2; eval "$wnc eval disk/run"`,
    );
    expect(status, stderr).toBe(0);
    expect(stderr.match(/error\[WNC722\]: .* the disk is read-only\n/g)).toHaveLength(2);
    expect(stderr.match(/status 1\n/g)).toHaveLength(2);
    expect(JSON.parse(readFileSync(path.join(folder, 'copy/run/summary.json'), 'utf8'))).toMatchObject({ steps: 20000 });
  });
});
