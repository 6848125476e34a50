/**
 * Makes kjv.ts, the built-in text: the four Gospels and the Acts of the King James Bible, a verse a line, a blank line after each chapter.
 *
 *   npx tsx runtime/data/make-kjv.ts
 *
 * Needs the program bible of Debian's package bible-kjv, whose text is in the public domain: the translation is of 1611.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const LINE = 118;

const verses = execFileSync('bible', ['-f', 'mat1:1-act28:31'], { encoding: 'utf8', maxBuffer: 2 ** 26 })
  .trim()
  .split('\n');
let chapter = '';
let text = '';
for (const line of verses) {
  const [, book, number, verse] = /^(\S+?)(\d+):\d+ (.*)$/.exec(line) ?? [];
  if (verse === undefined) throw new Error(`not a verse: ${line}`);
  if (chapter !== '' && chapter !== `${book} ${number}`) text += '\n';
  chapter = `${book} ${number}`;
  text += `${verse}\n`;
}
const packed = gzipSync(text, { level: 9 }).toString('base64');
const lines = packed.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [];
const header = [
  `/** The four Gospels and the Acts of the King James Bible: ${text.length.toLocaleString('en')} characters, UTF-8, gzip, in base64. */`,
  "// Made by make-kjv.ts from Debian's bible-kjv. The translation is of 1611 and in the public domain.",
];
const path = fileURLToPath(new URL('kjv.ts', import.meta.url));
writeFileSync(path, `${header.join('\n')}\nexport const kjv = \`\n${lines.join('\n')}\n\`;\n`);
process.stdout.write(`wrote ${text.length} characters, ${new Set(text).size} of them different, in ${packed.length} bytes to ${path}\n`);
