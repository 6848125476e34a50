import { availableParallelism } from 'node:os';
import type { UserError } from '../../runtime/errors.js';
import { Interruption } from '../../runtime/node/index.js';
import { packageVersion } from '../../runtime/node/package-root.js';
import { connect } from '../../runtime/node/queue/connect.js';
import type { Invocation } from './command.js';
import { queueAddress } from './queue-address.js';
import { WorkerService } from './sweep/queue/worker-service.js';
import { reportUserErrors } from './user-errors.js';

/** `wnc worker URL`: trains the trials of sweeps that a queue has, until a signal; what it is at is then handed back. */
export async function run({ arguments: [url], flags, terminal }: Invocation): Promise<number> {
  const workers = (flags['workers'] as number | undefined) ?? availableParallelism();
  const address = queueAddress(url, 'wnc worker');
  return reportUserErrors(terminal, async () => {
    const say = (text: string): void => terminal.err(text);
    const connection = await connect(address, 'wnc worker', say);
    const interruption = new Interruption();
    let end: (error?: UserError) => void = () => undefined;
    const ended = new Promise<UserError | undefined>((resolve) => (end = resolve));
    const service = new WorkerService(connection, { workers, version: packageVersion(), say, onEnd: end });
    try {
      await service.start();
      const models = workers === 1 ? 'one model' : `${workers} models`;
      say(`takes trials from ${address.shown}, ${models} at a time; Ctrl-C hands back what it has\n`);
      interruption.onRequest = () => end();
      const error = await ended;
      if (error !== undefined) throw error;
      say('handing back; Ctrl-C again ends at once\n');
      await service.handBack();
      return interruption.exitStatus;
    } finally {
      await service.end();
      connection.redis.disconnect();
      interruption.dispose();
    }
  });
}
