import { once } from 'node:events';
import type { Server } from 'node:http';
import { visible } from '../diagnostics/words.js';
import { shownPath } from '../../runtime/node/shown-path.js';
import { exitStatus, type Invocation } from './command.js';
import { readSite, serveSite } from './site.js';
import { reportUserErrors } from './user-errors.js';
import { writeFiles } from './write-files.js';

/** `wnc playground`: serves the playground to this machine alone until Ctrl-C, or writes it as a static site. */
export async function run({ flags, terminal }: Invocation): Promise<number> {
  return reportUserErrors(terminal, async () => {
    const site = await readSite('playground');
    const out = flags['out'] as string | undefined;
    if (out !== undefined) {
      writeFiles(out, site, () => undefined);
      terminal.out(`wrote ${visible(shownPath(out))}/, a site that any server of files serves\n`);
      return exitStatus.fine;
    }
    const server: Server = await serveSite(site, flags['port'] as string | undefined);
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('internal error: a server without a port');
    terminal.out(`http://127.0.0.1:${address.port}/\n`);
    terminal.err('Ctrl-C ends it\n');
    await once(server, 'close');
    return exitStatus.fine;
  });
}
