import { CodePart } from './code.js';
import { DataButton, DataLine } from './own-data-panel.js';
import { DropTarget } from './drop-target.js';
import { Editor } from './editor.js';
import { AboutExample, ExamplePicker } from './example-picker.js';
import { Inside } from './inside.js';
import { Layers } from './layers.js';
import { Loss } from './loss.js';
import { NoticeLine } from './notice.js';
import { Problems } from './problems.js';
import { Samples } from './samples.js';
import { ShareButton } from './share-button.js';
import { ThemeChoice } from './theme.js';
import { TrainingControls } from './training-controls.js';

/** The whole page. */
export function App() {
  return (
    <>
      <a class="skip-link" href="#spec">
        To the spec
      </a>
      <header class="page-header">
        <h1>wnc playground</h1>
        <p class="intro">
          The text below describes a small neural network that learns to write names. Change <code>fuse: 2</code> to <code>fuse: 4</code>{' '}
          and watch the shapes; then press Train and watch it learn. Everything runs here, in your browser.
        </p>
        <div class="tools">
          <ThemeChoice />
          <ShareButton />
        </div>
      </header>
      <NoticeLine />
      <main>
        <div class="wide panel training-panel">
          <TrainingControls />
        </div>
        <div class="column">
          <div class="panel spec-panel" id="spec" tabIndex={-1}>
            <div class="spec-tools">
              <ExamplePicker />
              <DataButton />
            </div>
            <AboutExample />
            <DataLine />
            <Editor />
          </div>
          <Problems />
        </div>
        <div class="column model">
          <Layers />
        </div>
        <div class="column results">
          <Loss />
          <Samples />
        </div>
        <div class="wide">
          <Inside />
          <CodePart />
        </div>
      </main>
      <DropTarget />
    </>
  );
}
