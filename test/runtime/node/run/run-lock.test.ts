import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RunLock } from '../../../../runtime/node/run/run-lock.js';
import { settingsFor, temporaryFolder, train } from '../run-helper.js';

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  vi.restoreAllMocks();
});

const taken = expect.objectContaining({ code: 'WNC730' });
const lockIn = (folder: string): string => path.join(folder, 'run.lock');

/** A process of its own that takes the lock, says so, and waits; or is refused, and ends. */
function started(folder: string): ChildProcess {
  const url = new URL('../../../../runtime/node/run/run-lock.ts', import.meta.url).href;
  const code = `import { RunLock } from ${JSON.stringify(url)};
    try { RunLock.take(${JSON.stringify(folder)}); } catch { process.exit(1); }
    process.stdout.write('taken');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  return child;
}

function taking(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve) => child.stdout!.once('data', resolve));
}

async function holder(folder: string): Promise<ChildProcess> {
  const child = started(folder);
  await taking(child);
  return child;
}

describe('the lock of a run folder', () => {
  it('is one process’s, named in the refusal, and free when it is released', async () => {
    const folder = temporaryFolder();
    const lock = RunLock.take(folder);
    expect(() => RunLock.take(folder)).toThrow(`another trainer is at work in ${folder}: process ${process.pid}`);
    lock.release();
    expect(readdirSync(folder)).toEqual(['words.txt']);
    RunLock.take(folder).release();
  });

  it('is held by a process that lives, stopped or not, whatever the clock, and free once it is killed', async () => {
    const folder = temporaryFolder();
    const child = await holder(folder);
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 1e12);
    expect(() => RunLock.take(folder)).toThrow(taken);
    child.kill('SIGSTOP');
    expect(() => RunLock.take(folder)).toThrow(taken);
    // In another place the folder is still the same.
    renameSync(folder, `${folder}-moved`);
    expect(() => RunLock.take(`${folder}-moved`)).toThrow(taken);
    renameSync(`${folder}-moved`, folder);
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
    RunLock.take(folder).release();
    expect(existsSync(lockIn(folder))).toBe(false);
  });

  it('is not that of a process which has the number of a dead one, of a copied folder, or half a file', async () => {
    const folder = temporaryFolder();
    const lock = RunLock.take(folder);
    const text = readFileSync(lockIn(folder), 'utf8');
    lock.release();
    const { started, ...rest } = JSON.parse(text) as { started: string };
    expect(started).not.toBe('');
    for (const stale of [JSON.stringify({ ...rest, started: `${started}1`, inode: 0 }), text, text.slice(0, 20), '']) {
      writeFileSync(lockIn(folder), stale);
      // A copy has an inode of its own.
      cpSync(lockIn(folder), `${lockIn(folder)}.copy`);
      renameSync(`${lockIn(folder)}.copy`, lockIn(folder));
      RunLock.take(folder).release();
    }
  });

  it('of another machine is left alone, with what to do', async () => {
    const folder = temporaryFolder();
    writeFileSync(lockIn(folder), JSON.stringify({ pid: 1, host: `not-${hostname()}`, started: '', inode: 0 }));
    const fix = `if that machine no longer trains in it, remove ${lockIn(folder)}`;
    expect(() => RunLock.take(folder)).toThrow(expect.objectContaining({ code: 'WNC730', fix }));
  });

  it('goes to one of three processes that find a dead one’s at once', async () => {
    const folder = temporaryFolder();
    writeFileSync(lockIn(folder), JSON.stringify({ pid: 2 ** 22, host: hostname(), started: 'then', inode: 0 }));
    const exits = [0, 1, 2].map(async () => {
      const child = started(folder);
      return Promise.race([taking(child).then(() => 'taken'), new Promise((resolve) => child.once('exit', () => resolve('refused')))]);
    });
    expect((await Promise.all(exits)).sort()).toEqual(['refused', 'refused', 'taken']);
    expect(readdirSync(folder).sort()).toEqual(['run.lock', 'words.txt']);
  });
});

describe('training', () => {
  it('refuses a folder that another trains in, new or resumed, and leaves it as it is', async () => {
    const folder = temporaryFolder();
    const out = path.join(folder, 'run');
    expect((await train(settingsFor(folder), ['--out', out])).status).toBe(0);
    const child = await holder(out);
    const before = readFileSync(path.join(out, 'resume.safetensors'));
    const { status, stderr } = await train(settingsFor(folder), ['--out', out, '--resume', '--steps', '90']);
    expect(status).toBe(1);
    expect(stderr).toContain(`error[WNC730]: another trainer is at work in ${out}: process ${child.pid}\nfix: wait for it`);
    expect(readFileSync(path.join(out, 'resume.safetensors')).equals(before)).toBe(true);
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
    expect((await train(settingsFor(folder), ['--out', out, '--resume', '--steps', '90'])).status).toBe(0);
    expect(existsSync(lockIn(out))).toBe(false);
  });

  it('gives one of two that begin in one folder at once what it asked for', async () => {
    const folder = temporaryFolder();
    const out = path.join(folder, 'run');
    const results = await Promise.all([0, 1].map(() => train(settingsFor(folder), ['--out', out])));
    expect(results.map(({ status }) => status).sort()).toEqual([0, 1]);
    expect(results.find(({ status }) => status === 1)!.stderr).toMatch(/error\[WNC(730|723)\]/);
  });

  it('writes nothing more where its lock is taken away', async () => {
    const folder = temporaryFolder();
    const out = path.join(folder, 'run');
    const { status, stderr } = await train(settingsFor(folder), ['--out', out], { onStderr: () => rmSync(lockIn(out), { force: true }) });
    expect(status).toBe(1);
    expect(stderr).toContain('error[WNC730]');
  });
});
