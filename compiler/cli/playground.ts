import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { visible } from '../diagnostics/words.js';
import { Interruption } from '../../runtime/node/index.js';
import { shownPath } from '../../runtime/node/shown-path.js';
import { exitStatus, type Invocation } from './command.js';
import { readSite, serveSite } from './site.js';
import { reportUserErrors } from './user-errors.js';
import { refuseForeign, writeFiles } from './write-files.js';

/** What the page of a playground says of itself. */
const MARK = '<meta name="generator" content="wnc playground">';

/** `wnc playground`: serves the playground to this machine alone until Ctrl-C, or writes it as a static site. */
export async function run({ flags, terminal }: Invocation): Promise<number> {
  const port = flags['port'] as number | undefined;
  const out = flags['out'] as string | undefined;
  return reportUserErrors(terminal, async () => {
    const site = await readSite('playground');
    if (out !== undefined) {
      writeSite(out, site, flags['force'] === true);
      terminal.out(`wrote ${visible(shownPath(out))}/, a site that any server of files serves\n`);
      return exitStatus.fine;
    }
    const server = await serveSite(site, port === undefined ? undefined : String(port));
    const interruption = new Interruption();
    try {
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('internal error: a server without a port');
      terminal.out(`http://127.0.0.1:${address.port}/\n`);
      terminal.err('the playground is at this address, for this machine alone; Ctrl-C ends it\n');
      interruption.onRequest = () => {
        server.close();
        server.closeAllConnections();
      };
      await once(server, 'close');
      return interruption.exitStatus;
    } finally {
      interruption.dispose();
    }
  });
}

/** All of it or nothing; over an earlier playground, but over nobody else's files. */
function writeSite(folder: string, site: ReadonlyMap<string, Buffer>, force: boolean): void {
  writeFiles(folder, site, (paths) => {
    if (!force && !isPlayground(join(folder, 'index.html'))) refuseForeign(paths);
  });
}

function isPlayground(index: string): boolean {
  return existsSync(index) && readFileSync(index, 'utf8').includes(MARK);
}
