import { useSignal, useSignalEffect } from '@preact/signals';
import { language } from './analysis.js';
import { lastGood } from './state.js';
import { Region } from './region.js';

/** What the model compiles to. */
export function CodePart() {
  const text = useSignal('');
  useSignalEffect(() => {
    const good = lastGood.value;
    if (good) void language.code(good.text, 'typescript').then(([file]) => (text.value = file?.text ?? ''));
  });
  return (
    <Region name="Code">
      <pre>{text}</pre>
    </Region>
  );
}
