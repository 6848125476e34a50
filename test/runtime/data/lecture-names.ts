import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** The lecture's names.txt, which is not ours to keep here: WNC_WORDS, or beside the repository. */
export const lectureNames = process.env['WNC_WORDS'] ?? resolve(import.meta.dirname, '../../../../shared/data/names.txt');

/** Tests of it are skipped, and their titles say why, where it is missing. */
export const namesMissing = !existsSync(lectureNames);
export const whenMissing = namesMissing ? ` (skipped: no ${lectureNames}; name it by WNC_WORDS)` : '';
