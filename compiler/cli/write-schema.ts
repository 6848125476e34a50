/** `npm run schema`: writes specs/schema.json and specs/sweeps/sweep-schema.json, which editors read. A test fails where they are not current. */
import { writeFileSync } from 'node:fs';
import { layers } from '../layers/registry.js';
import { specSchema } from '../spec/schema.js';
import { sweepSchema } from '../spec/sweep/sweep-schema.js';

for (const [file, schema] of [
  ['schema.json', specSchema(layers)],
  ['sweeps/sweep-schema.json', sweepSchema()],
] as const) {
  writeFileSync(new URL(`../../specs/${file}`, import.meta.url), `${JSON.stringify(schema, null, 2)}\n`);
}
