import { run } from './runs.js';
import { Region } from './region.js';

/** What the model writes, while it learns. */
export function Samples() {
  return (
    <Region name="Samples">
      <ul>
        {run.value?.samples.map(({ text }, index) => (
          <li key={index}>{text}</li>
        ))}
      </ul>
    </Region>
  );
}
