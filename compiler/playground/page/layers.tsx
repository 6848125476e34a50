import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { ModelFacts } from '../protocol.js';
import { language } from './analysis.js';
import { counted, SYMBOLS } from './layer-outline.js';
import { layerAt, picked } from './layer-state.js';
import { LayerTree } from './layer-tree.js';
import './layers.css';
import { Markdown } from './markdown.js';
import { Region } from './region.js';
import { codeAsked, lastGood, report } from './state.js';

/** The model as it is built, with shapes between its layers; that of the last spec without errors while there are some. */
export function Layers() {
  const good = lastGood.value;
  const model = good?.report.model;
  const before = useRef(model?.name);
  // Shapes that change while one types are lit for a moment; those of another model are not.
  const moves = model !== undefined && before.current === model.name;
  useEffect(() => {
    before.current = model?.name;
  }, [model]);
  const isOld = report.value !== undefined && report.value.model === undefined;
  return (
    <Region name="Layers">
      {model === undefined ? (
        <p class="layers-note">{isOld ? 'They are drawn as soon as the spec has no errors.' : 'The compiler is loading …'}</p>
      ) : (
        <>
          {isOld && <p class="layers-note">The spec has an error. This is the model as it was before.</p>}
          <div class={isOld ? 'layers-old' : ''}>
            <Totals model={model} />
            <LayerTree model={model} moves={moves} />
          </div>
          <About />
        </>
      )}
    </Region>
  );
}

/** Name, parameters, multiply-adds, receptive field. The colours are those of the bars. */
function Totals({ model }: { readonly model: ModelFacts }) {
  const { name, parameters, multiplyAdds, receptiveField, context, kind } = model;
  const against =
    receptiveField === context ? 'all of the context' : `${receptiveField < context ? 'less' : 'more'} than the context of ${context}`;
  return (
    <ul class="layer-totals" aria-label="Totals">
      <li>
        <b>{name}</b>
      </li>
      <li class="of-parameters">{counted(parameters, 'parameter')}</li>
      <li class="of-multiply-adds">{counted(multiplyAdds, 'multiply-add')}</li>
      <li>
        receptive field: {counted(receptiveField, SYMBOLS[kind])}, {against}
      </li>
    </ul>
  );
}

/** What the compiler says of the layer that was picked. */
function About() {
  const text = useSignal<string | undefined>(undefined);
  const layer = useComputed(() => layerAt(picked.value, lastGood.value?.report.model?.layers ?? []));
  useSignalEffect(() => {
    const { value } = layer;
    const good = lastGood.value;
    if (value === undefined || good === undefined) return;
    void language.hover(good.text, value.from).then(
      (found) => {
        if (layer.peek() === value) text.value = found?.text;
      },
      () => (text.value = undefined),
    );
  });
  const line = layer.value?.line;
  if (line === undefined || text.value === undefined)
    return <p class="layers-note">Point at a layer to see its line of the spec; click it to read what it computes.</p>;
  return (
    <div class="layer-about">
      <Markdown text={text.value} />
      <p>
        Line {line} of the spec.{' '}
        <button type="button" onClick={() => (codeAsked.value = { line })}>
          Show its code
        </button>
      </p>
    </div>
  );
}
