/**
 * `npm run schema`: writes what is made of the layers', optimizers' and sections' own definitions: specs/schema.json and
 * specs/sweeps/sweep-schema.json, which editors read, and the tables of specs/README.md. Tests fail where they are not current.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { layers } from '../layers/registry.js';
import { withTables } from '../language/reference.js';
import { specSchema } from '../language/schema.js';
import { sweepSchema } from '../language/sweep/sweep-schema.js';

const specs = new URL('../../specs/', import.meta.url);
for (const [file, schema] of [
  ['schema.json', specSchema(layers)],
  ['sweeps/sweep-schema.json', sweepSchema()],
] as const) {
  writeFileSync(new URL(file, specs), `${JSON.stringify(schema, null, 2)}\n`);
}
const readme = new URL('README.md', specs);
writeFileSync(readme, withTables(readFileSync(readme, 'utf8'), layers));
