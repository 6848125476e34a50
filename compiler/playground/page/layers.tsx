import { lastGood } from './state.js';
import { Region } from './region.js';

/** The model as it is built, with shapes between its layers. */
export function Layers() {
  const model = lastGood.value?.report.model;
  return (
    <Region name="Layers">
      <ol>
        {model?.layers.map(({ path, layer, output }) => (
          <li key={path}>
            {layer} [{output.join(', ')}]
          </li>
        ))}
      </ol>
    </Region>
  );
}
