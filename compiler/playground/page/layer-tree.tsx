import type { ComponentChildren } from 'preact';
import { useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { LayerFacts, ModelFacts } from '../protocol.js';
import { Cells, Edges, Shape, Sizes } from './layer-parts.js';
import {
  alone,
  canFold,
  counted,
  hasCells,
  insideOf,
  isTree,
  laneOfAll,
  lanes,
  largestOf,
  optionsText,
  roundsAsOne,
  shapeText,
  spokenLayer,
  SYMBOLS,
  type Versions,
} from './layer-outline.js';
import { layerAt, lineAt, opened, pick, picked, toggle } from './layer-state.js';
import { moveInTree } from './tree-keys.js';
import { scrollWithin } from './scroll-within.js';
import { litLine } from './state.js';

/** Items inside an item. A fieldset, which the linter would have for it, is of forms. */
const group = { role: 'group' } as const;

/** What all parts of a drawing share. */
interface Drawing {
  readonly hasCells: boolean;
  readonly largest: ReturnType<typeof largestOf>;
  /** Shapes that change show it. */
  readonly moves: boolean;
  /** The one item that Tab reaches. */
  readonly reachable: string | undefined;
}

/**
 * A model as a list of its layers, from what goes in to the logits; a tree of positions grows upward. `moves`: shapes that change show it.
 */
export function LayerTree({ model, moves }: { readonly model: ModelFacts; readonly moves: boolean }) {
  const { layers, context, vocabulary, prediction } = model;
  const drawing: Drawing = {
    hasCells: hasCells(context),
    largest: largestOf(layers),
    moves,
    reachable: (layerAt(picked.value, layers) ?? layers[0])?.path,
  };
  const holder = useRef<HTMLDivElement>(null);
  useSignalEffect(() => reveal(holder.current, litLine.value));
  const end = prediction === 'window' ? [vocabulary] : [context, vocabulary];
  return (
    <div
      ref={holder}
      class={`layer-drawing${isTree(layers, context) ? ' upward' : ''}${drawing.hasCells ? '' : ' without-cells'}`}
      onPointerLeave={() => (litLine.value = undefined)}
      onPointerOver={({ target }) => (litLine.value = lineAt(target))}
    >
      <div class="layer-end" style={{ marginLeft: `${laneOfAll(layers)}px` }}>
        <span class="end-name">{counted(context, SYMBOLS[model.kind])}</span>
        {drawing.hasCells && <Cells count={context} kind="given" />}
      </div>
      <div
        role="tree"
        aria-label="Layers in order"
        class="layer-list"
        style={{ paddingLeft: `${laneOfAll(layers)}px` }}
        onFocusIn={({ target }) => pick(target, layers)}
        onClick={({ target }) => pick(target, layers)}
        onKeyDown={(event) => moveInTree(event, toggle)}
      >
        <List versions={layers.map(alone)} level={1} drawing={drawing} />
      </div>
      <div class="layer-end" style={{ marginLeft: `${laneOfAll(layers)}px` }}>
        <div class="edge">
          <Shape text={shapeText(end)} moves={moves} />
          {drawing.hasCells && <Edges before={end.length === 1 ? 1 : context} after={end.length === 1 ? 1 : context} />}
        </div>
        <span class="end-name">logits: a score for each of {vocabulary} possible next ones</span>
      </div>
    </div>
  );
}

/** Brings the layer of a line into view within the drawing, unless it is a pointer or the keyboard in there that lit it. */
function reveal(drawing: HTMLElement | null, line: number | undefined): void {
  if (drawing === null || line === undefined || drawing.matches(':hover') || drawing.contains(document.activeElement)) return;
  const layer = drawing.querySelector(`[data-line="${line}"]`)?.getBoundingClientRect();
  if (layer !== undefined) scrollWithin(drawing, layer.top, layer.bottom);
}

interface ListOf {
  readonly versions: readonly Versions[];
  readonly level: number;
  readonly drawing: Drawing;
}

function List({ versions, level, drawing }: ListOf) {
  return (
    <>
      {versions.map((one) => (
        <Layer key={one[0].path} versions={one} level={level} drawing={drawing} />
      ))}
    </>
  );
}

interface LayerOf {
  readonly versions: Versions;
  readonly level: number;
  readonly drawing: Drawing;
}

function Layer(given: LayerOf) {
  const [{ path, line, holding = 'single' }] = given.versions;
  return (
    <div data-path={path} data-line={line} class={`layer ${holding}${litLine.value === line ? ' lit' : ''}`}>
      <Body {...given} />
    </div>
  );
}

interface ItemOf extends LayerOf {
  /** What it is drawn as. */
  readonly looks: string;
  readonly left?: string;
  readonly children: ComponentChildren;
}

/** What stands for a layer in the tree; beside it, not in it, the layers that it holds. What is said of it is not what is seen. */
function Item({ versions, level, drawing, looks, left, children }: ItemOf) {
  const [layer] = versions;
  const isOpen = canFold(layer) ? opened.value.has(layer.path) : true;
  return (
    <div
      role="treeitem"
      aria-level={level}
      aria-selected={picked.value === layer.path}
      {...(layer.holding !== undefined && { 'aria-expanded': isOpen })}
      tabIndex={drawing.reachable === layer.path ? 0 : -1}
      class={`item ${looks}`}
      {...(left !== undefined && { style: { left } })}
    >
      <span class="layer-spoken">{spokenLayer(versions)}</span>
      <div class="layer-seen" aria-hidden="true">
        {children}
      </div>
    </div>
  );
}

function Body({ versions, level, drawing }: LayerOf) {
  const [layer] = versions;
  switch (layer.holding) {
    case 'rounds':
      return <Rounds versions={versions} level={level} drawing={drawing} />;
    case 'branches':
      return (
        <>
          <EdgeTo layer={layer} drawing={drawing} />
          <div class="columns">
            {layer.lists.map((_, index) => (
              <div key={index} {...group} class="layer-list" style={{ paddingLeft: `${laneOfAll(layer.lists[index] ?? [])}px` }}>
                <List versions={insideOf(versions, index)} level={level + 1} drawing={{ ...drawing, hasCells: false }} />
                {layer.lists[index]?.length === 0 && (
                  <div class="unchanged" aria-hidden="true">
                    unchanged
                  </div>
                )}
              </div>
            ))}
          </div>
          <Join versions={versions} level={level} drawing={drawing} />
        </>
      );
    case 'layers': {
      const lane = laneOfAll(layer.lists.flat());
      return (
        <>
          <span
            class={`bypass${layer.sum === undefined ? '' : ' leaves'}`}
            style={{ left: `${-lane - lanes.bypass + 4}px`, width: `${lane + lanes.bypass + 12}px` }}
          />
          <div {...group} class="layer-list">
            <List versions={insideOf(versions, 0)} level={level + 1} drawing={drawing} />
          </div>
          <Join versions={versions} level={level} drawing={drawing} />
        </>
      );
    }
    default:
      return <Single versions={versions} level={level} drawing={drawing} />;
  }
}

/** Rounds under a bracket: one for all where they are alike, until it is opened. */
function Rounds({ versions, level, drawing }: LayerOf) {
  const [layer] = versions;
  const isFolded = canFold(layer) && !opened.value.has(layer.path);
  const lane = laneOfAll(layer.lists.flat());
  const label = `× ${layer.lists.length}`;
  return (
    <>
      <Item versions={versions} level={level} drawing={drawing} looks="bracket" left={`${-lane - lanes.bracket}px`}>
        {canFold(layer) ? (
          <button
            type="button"
            tabIndex={-1}
            class="times"
            title={isFolded ? 'show each round' : 'show the rounds as one'}
            onClick={() => toggle(layer.path)}
          >
            {label}
          </button>
        ) : (
          <span class="times">{label}</span>
        )}
      </Item>
      <div {...group} class="layer-list">
        {isFolded ? (
          <List versions={roundsAsOne(versions)} level={level + 1} drawing={drawing} />
        ) : (
          layer.lists.map((_, index) => <List key={index} versions={insideOf(versions, index)} level={level + 1} drawing={drawing} />)
        )}
      </div>
    </>
  );
}

/** A layer that holds no others: what goes into it, and a card. */
function Single({ versions, level, drawing }: LayerOf) {
  const [layer] = versions;
  const options = optionsText(versions);
  const hasWeights = versions.some(({ parameters }) => parameters > 0);
  return (
    <>
      <EdgeTo layer={layer} drawing={drawing} />
      <Item versions={versions} level={level} drawing={drawing} looks={hasWeights ? 'card learned' : 'card'}>
        <div class="about">
          <span class="what">
            <b>{layer.layer}</b> {options !== '' && <span class="options">{options}</span>}
          </span>
          <Sizes versions={versions} largest={drawing.largest} />
        </div>
        {drawing.hasCells && <Cells count={layer.positions[1] ?? 1} kind={hasWeights ? 'learned' : 'plain'} />}
      </Item>
    </>
  );
}

function EdgeTo({ layer, drawing }: { readonly layer: LayerFacts; readonly drawing: Drawing }) {
  const [before = 1, after = 1] = layer.positions;
  const text = shapeText(layer.input);
  return (
    <div class="edge" aria-hidden="true">
      <Shape text={text} moves={drawing.moves} />
      {drawing.hasCells && (
        <Edges
          before={before}
          after={layer.holding === undefined ? after : before}
          reach={layer.holding === undefined ? layer.reach : []}
        />
      )}
    </div>
  );
}

const SIGNS = { sum: '+', product: '×', concat: '⧺' } as const;
const JOINED = { sum: 'added', product: 'multiplied', concat: 'side by side' } as const;

/** Where lines come together again, or, of a skip, where one leaves for a sum. */
function Join({ versions, level, drawing }: LayerOf) {
  const [layer] = versions;
  const { joins, sum } = layer;
  const end = joins === undefined ? layer.lists[0]?.at(-1) : undefined;
  const text = shapeText((end ?? layer).output);
  const count = (end ?? layer).positions[1] ?? 1;
  return (
    <>
      <div class="edge" aria-hidden="true">
        <Shape text={text} moves={drawing.moves} />
        {drawing.hasCells && <Edges before={count} after={count} />}
      </div>
      <Item versions={versions} level={level} drawing={drawing} looks={joins === undefined ? 'join leaves' : 'join'}>
        <span class="sign">{joins === undefined ? '→' : SIGNS[joins]}</span>
        <span class="what">
          <b>{layer.layer}</b> <span class="options">{joins === undefined ? `adds it to the sum ${sum}` : JOINED[joins]}</span>
        </span>
        {drawing.hasCells && joins !== undefined && <Edges before={count} after={count} />}
      </Item>
    </>
  );
}
