import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createHost } from '../../compiler/cli/host.js';
import { prepareTrials } from '../../compiler/cli/sweep/prepare.js';
import { checkJudged, checkSize, readSweepFile, readSweepText } from '../../compiler/cli/sweep/read-file.js';
import { TrialDataReader } from '../../compiler/cli/sweep/trial-data.js';
import { catalogue } from '../../compiler/diagnostics/catalogue.js';
import { renderText, summarise, toJson } from '../../compiler/diagnostics/render.js';
import { expectFixes, type JsonFinding } from '../helpers/expect-fixes.js';

/** As errors.test.ts, for sweep files: each folder holds a wrong one and the text that it gets; base.yaml is the spec of all. */
const folder = relative(process.cwd(), fileURLToPath(new URL('./sweeps', import.meta.url)));
const samples = readdirSync(folder).filter((name) => name !== 'base.yaml').sort();

async function checkSample(name: string): Promise<{ text: string; codes: readonly string[] }> {
  const { bag, sweep, base, sources } = await readSweepFile(join(folder, name, 'sweep.yaml'));
  if (sweep !== undefined) checkSize(sweep, false, bag);
  if (sweep !== undefined && base !== undefined && !bag.hasErrors) {
    checkJudged(sweep, base, await prepareTrials(sweep, base, createHost(), new TrialDataReader(undefined)), bag);
  }
  const diagnostics = bag.sorted();
  const text = `${renderText(diagnostics, sources)}\n${summarise(diagnostics, bag.droppedCount)}\n`;
  return { text, codes: diagnostics.map(({ code }) => code) };
}

describe('error samples of sweeps', () => {
  it.each(samples)('%s', async (name) => {
    const { text, codes } = await checkSample(name);
    expect(codes.length).toBeGreaterThan(0);
    expect(text).not.toMatch(/\n\s+at .*[:(]\d+/);
    expect(text).not.toContain(dirname(resolve(folder)));
    await expect(text).toMatchFileSnapshot(resolve(folder, name, 'expected.txt'));
  });

  it('have edits that mend, where it is certain what was meant', async () => {
    let offered = 0;
    for (const name of samples) {
      const file = join(folder, name, 'sweep.yaml');
      const text = new TextDecoder('utf-8').decode(readFileSync(file));
      const findings = async (content: string) => toJson((await readSweepText({ name: file, content })).bag.sorted()) as readonly JsonFinding[];
      for (const one of [text, text.replaceAll('\n', '\r\n')]) offered += await expectFixes(one, findings);
    }
    expect(offered).toBeGreaterThan(40);
  });

  it('show every code of sweeps', async () => {
    const checked = await Promise.all(samples.map(checkSample));
    const shown = new Set(checked.flatMap(({ codes }) => codes));
    expect(Object.keys(catalogue).filter((code) => code.startsWith('WNC9') && !shown.has(code))).toEqual([]);
  });
});
