import { counted } from '../diagnostics/words.js';
import { connect } from '../../runtime/node/queue/connect.js';
import { pruneQueue, surveyQueue, type QueuedTrial, type Survey } from '../../runtime/node/queue/survey.js';
import { exitStatus, type Invocation } from './command.js';
import { queueAddress } from './queue-address.js';
import { reportUserErrors } from './user-errors.js';

/** Waiting trials that are listed. */
const LISTED = 10;

/** `wnc queue URL`: what a queue has, and with --prune what is taken away of it. */
export async function run({ arguments: [url], flags, terminal }: Invocation): Promise<number> {
  const address = queueAddress(url, 'wnc queue');
  return reportUserErrors(terminal, async () => {
    const connection = await connect(address, 'wnc queue', (text) => terminal.err(text));
    try {
      if (flags['prune'] === true) {
        const { sweeps, jobs, keys, running } = await pruneQueue(connection);
        terminal.err(`took away ${counted(sweeps, 'sweep')} that no process hands out: ${counted(jobs, 'job')}, ${counted(keys, 'key')}\n`);
        if (running > 0)
          terminal.err(
            `${counted(running, 'trial')} of them ${running === 1 ? 'is' : 'are'} being trained, and will stop; then prune again\n`,
          );
      }
      const survey = await surveyQueue(connection);
      terminal.out(flags['format'] === 'json' ? `${JSON.stringify({ queue: address.shown, ...survey })}\n` : textOf(address.shown, survey));
      return exitStatus.fine;
    } finally {
      connection.redis.disconnect();
    }
  });
}

function textOf(queue: string, { sweeps, workers, running, waiting, failed }: Survey): string {
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [
      counted(sweeps.length, 'sweep'),
      sweeps.map(({ name, trials, host, started, version, retried, isHandedOut }) => {
        const again = retried > 0 ? `, ${counted(retried, 'training')} tried again` : '';
        const who = isHandedOut ? '' : '; no process hands it out: go on by --resume, or --prune';
        return `${name}  ${counted(trials, 'trial')}, from ${host} since ${started}, wnc ${version}${again}${who}`;
      }),
    ],
    [
      counted(workers.length, 'worker'),
      workers.map(
        ({ host, pid, cores, workers: models, since, version }) =>
          `${host}  process ${pid}, ${counted(cores, 'core')}, ${counted(models, 'model')} at a time, since ${since}, wnc ${version}`,
      ),
    ],
    [
      `${counted(running.length, 'trial')} running`,
      running.map((trial) => {
        const loss = trial.loss === undefined ? '' : `  loss ${trial.loss.toFixed(4)}`;
        return `${titleOf(trial)}  ${trial.step ?? '?'}/${trial.until}${loss}${trial.host === undefined ? '' : `  on ${trial.host}`}`;
      }),
    ],
    [`${counted(waiting.length, 'trial')} waiting`, shortened(waiting.map((trial) => `${titleOf(trial)}  to step ${trial.until}`))],
    [
      `${counted(failed.length, 'trial')} failed`,
      failed.map((trial) => {
        const { message, fix, host } = trial.failure;
        return `${titleOf(trial)}: ${message}${host === '' ? '' : ` (on ${host})`}${fix === undefined ? '' : `; ${fix}`}`;
      }),
    ],
  ];
  return `queue ${queue}\n${sections.map(([title, lines]) => `${title}\n${lines.map((line) => `  ${line}\n`).join('')}`).join('')}`;
}

function shortened(lines: readonly string[]): readonly string[] {
  return lines.length > LISTED ? [...lines.slice(0, LISTED), `and ${lines.length - LISTED} more`] : lines;
}

function titleOf({ name, trial, seed }: QueuedTrial): string {
  return `${name} trial ${trial} seed ${seed}`;
}
