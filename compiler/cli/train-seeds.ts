import { dirname, resolve } from 'node:path';
import type { SplitName } from '../../runtime/contract.js';
import { splitNames } from '../../runtime/data/split-names.js';
import { UserError } from '../../runtime/errors.js';
import { resolveFrom } from '../../runtime/node/run/begin-from.js';
import { shownPath } from '../../runtime/node/files.js';
import { refuseLinks, refuseLinksInRun } from '../../runtime/node/links.js';
import { isInterrupted } from '../../runtime/node/terminal/interruption.js';
import { shellWord } from '../../runtime/node/terminal/problem-text.js';
import { readSummary } from '../../runtime/node/run/read-summary.js';
import { findRunFolder } from '../../runtime/node/run/find-run.js';
import { holdsRun, newRunFolder, refuseLinksInRuns, seedFolder, seedRuns } from '../../runtime/node/run/run-folder.js';
import { readRecord } from '../../runtime/node/run/run-record.js';
import type { RunSummary } from '../../runtime/node/run/run-session.js';
import { exitStatus, type Invocation, type Terminal } from './command.js';
import { meanAndSpread } from './spread.js';

export interface SeedsRequest {
  readonly name: string;
  readonly seeds: readonly number[];
  /** Those of `wnc train`, without --seeds. */
  readonly flags: Invocation['flags'];
  readonly terminal: Terminal;
  /** `npx wnc train SPEC`. */
  readonly trainCommand: string;
}

/**
 * `wnc train --seeds N`: the same model once for each seed, one after another, in seed-SEED inside one folder, and their mean and
 * spread. With --resume each goes on where it stopped; one that is at its end trains no further step.
 */
export async function trainSeeds(request: SeedsRequest, train: (flags: Invocation['flags']) => Promise<number>): Promise<number> {
  const { seeds, flags, terminal, name, trainCommand } = request;
  const parent = await parentFolder(request);
  const folders = seeds.map((seed) => seedFolder(parent, seed));
  refuseLinks(folders);
  // All before the first is trained.
  folders.forEach(refuseLinksInRun);
  const summaries: RunSummary[] = [];
  const { from, ...always } = flags;
  // Seeds that were not reached before an interruption begin as the others did.
  const remembered = flags['resume'] === true ? await flagsOf(parent) : {};
  const begin = from === undefined ? {} : { from: await resolveFrom(from as string, terminal.err) };
  for (const seed of seeds) {
    const folder = seedFolder(parent, seed);
    const resume = await holdsRun(folder);
    const status = await train({ ...(resume ? always : { ...remembered, ...always, ...begin }), seed: String(seed), out: folder, resume });
    if (status !== exitStatus.fine) {
      if (isInterrupted(status))
        terminal.err(`all seeds go on with: ${trainCommand} --seeds ${seeds.length} --resume --out ${shellWord(shownPath(parent))}\n`);
      return status;
    }
    const summary = await readSummary(folder);
    if (summary) summaries.push(summary);
  }
  terminal.out(flags['format'] === 'json' ? `${JSON.stringify(toJson(name, seeds, summaries))}\n` : toText(seeds, summaries, parent));
  return exitStatus.fine;
}

/** The flags that the runs of a folder were begun with, as they are typed. */
async function flagsOf(parent: string): Promise<Invocation['flags']> {
  const [first] = await seedRuns(parent);
  if (first === undefined) return {};
  const { steps, words, data, from, threads } = (await readRecord(first)).flags;
  return {
    ...(steps !== undefined && { steps: String(steps) }),
    ...(words !== undefined && { words }),
    ...(data !== undefined && { data }),
    ...(from !== undefined && { from }),
    ...(threads !== undefined && { threads: String(threads) }),
  };
}

async function parentFolder({ name, flags }: SeedsRequest): Promise<string> {
  const out = flags['out'] as string | undefined;
  if (flags['resume'] !== true) return newRunFolder(name, out);
  if (out !== undefined) {
    const folder = resolve(out);
    if ((await seedRuns(folder)).length > 0) return folder;
    throw new UserError(
      'WNC724',
      `there are no runs of several seeds to resume in ${shownPath(folder)}`,
      'leave --resume out to begin them',
    );
  }
  const newest = await findRunFolder(name);
  const parent = dirname(newest);
  refuseLinksInRuns(newest);
  if ((await seedRuns(parent)).includes(newest)) return parent;
  throw new UserError(
    'WNC724',
    `the newest run of ${name}, ${shownPath(newest)}, is not one of several seeds`,
    'name the folder of the others by --out',
  );
}

function lossesOf(summaries: readonly RunSummary[], split: SplitName): readonly number[] {
  return summaries.flatMap(({ loss }) => loss[split] ?? []);
}

function toText(seeds: readonly number[], summaries: readonly RunSummary[], parent: string): string {
  const lines = splitNames.map((split) => {
    const losses = lossesOf(summaries, split);
    if (losses.length === 0) return `${split}  -`;
    const { mean, deviation } = meanAndSpread(losses);
    const spread = deviation === undefined ? '' : ` ± ${deviation.toFixed(4)}`;
    return `${split.padEnd(10)}  ${mean.toFixed(4)}${spread}  (${losses.map((loss) => loss.toFixed(4)).join(', ')})`;
  });
  return `seeds ${seeds.join(', ')}, in ${shownPath(parent)}\n${lines.join('\n')}\n`;
}

function toJson(name: string, seeds: readonly number[], summaries: readonly RunSummary[]): object {
  const loss = Object.fromEntries(
    splitNames.map((split) => {
      const losses = lossesOf(summaries, split);
      const { mean, deviation } = meanAndSpread(losses);
      return [split, losses.length === 0 ? null : { mean, spread: deviation ?? null, seeds: losses }];
    }),
  );
  return { name, seeds, loss };
}
