import { effect } from '@preact/signals';
import { lastGood, notice, ownData, report, spec } from './state.js';
import { startLanguage } from './workers.js';

/** The compiler, which starts with the page. */
export const language = startLanguage();

/** Keeps `report` that of the newest text: one question at a time, and of the newest text next. */
export function watchSpec(): void {
  let isAsking = false;
  const ask = async (): Promise<void> => {
    if (isAsking) return;
    isAsking = true;
    try {
      for (let text: string | undefined; text !== spec.value; ) {
        text = spec.value;
        const found = await language.analyse(text);
        report.value = found;
        if (found.model !== undefined) lastGood.value = { text, report: found };
      }
    } catch (error) {
      notice.value = { text: error instanceof Error ? error.message : String(error), isError: true };
    } finally {
      isAsking = false;
    }
  };
  effect(() => {
    void ownData.value;
    void language.useData(ownData.value?.content).then(() => ask());
  });
  effect(() => {
    void spec.value;
    void ask();
  });
}
