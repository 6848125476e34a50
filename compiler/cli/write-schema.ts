/** `npm run schema`: writes specs/schema.json, which editors read. A test fails where it is not current. */
import { writeFileSync } from 'node:fs';
import { layers } from '../layers/registry.js';
import { specSchema } from '../spec/schema.js';

writeFileSync(new URL('../../specs/schema.json', import.meta.url), `${JSON.stringify(specSchema(layers), null, 2)}\n`);
