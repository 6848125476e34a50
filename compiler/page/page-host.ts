import type { SpecHost } from '../language/spec-host.js';
import type { NamedData } from '../language/read-data.js';
import type { PageData } from '../../runtime/browser/api.js';
import { givenData } from '../../runtime/browser/parts.js';
import { isBuiltin } from '../../runtime/data/builtin.js';
import { builtinData } from '../../runtime/data/builtin-data.js';
import type { ReadData } from '../../runtime/data/data-set.js';
import { UserError } from '../../runtime/errors.js';
import { vocabularyOf } from './vocabulary-of.js';

/** What an analysis asks of a page: the data that it was given, or the built-in set that the spec names. */
export function pageHost(own: PageData | undefined): SpecHost {
  return {
    async vocabulary(data) {
      try {
        return vocabularyOf(await readInPage(own, data));
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        const { code, message, fix } = error;
        return { problem: { code, message, fix } };
      }
    },
  };
}

/** What was given in a page, or the built-in set that the spec names. */
export async function readInPage(own: PageData | undefined, { kind, source, normalize, audio }: NamedData): Promise<ReadData> {
  const how = { kind, ...(normalize === 'nfc' && { normalize }), ...(audio && { audio }) };
  if (own !== undefined) return givenData(own, how);
  if (isBuiltin(source, kind)) return builtinData(kind, source, how);
  throw new UserError('WNC720', `the ${kind}: a page cannot read the file ${source}`, 'give them beside the spec');
}
