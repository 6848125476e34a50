import { batch, effect } from '@preact/signals';
import { lastGood, ownData, report, reportedText, sayWrong, spec } from './state.js';
import { startLanguage } from './workers.js';

/** The compiler, which starts with the page. */
export const language = startLanguage(() => sayWrong('The compiler could not be loaded. Reload the page; your text is kept.'));

/** Ends when the question under way has. */
let asking: Promise<void> = Promise.resolve();

/** Resolves when `report` is of the text in the editor, or the compiler has failed. */
export async function untilReported(): Promise<void> {
  await asking;
}

/** Keeps `report` that of the newest text and data: one question at a time, and of the newest next. */
export function watchSpec(): void {
  let changes = 0;
  let isAsking = false;
  const ask = async (): Promise<void> => {
    isAsking = true;
    try {
      for (let seen: number | undefined; seen !== changes; ) {
        seen = changes;
        const text = spec.peek();
        const found = await language.analyse(text);
        batch(() => {
          report.value = found;
          reportedText.value = text;
          if (found.model !== undefined) lastGood.value = { text, report: found };
        });
      }
    } catch (error) {
      sayWrong(error);
    } finally {
      isAsking = false;
    }
  };
  const changed = (): void => {
    changes++;
    if (!isAsking) asking = ask();
  };
  effect(() => {
    // The worker answers in order: whatever is asked from here on is answered with these data.
    language.useData(ownData.value?.content).catch(sayWrong);
    changed();
  });
  effect(() => {
    void spec.value;
    changed();
  });
}
