import { CodePart } from './code.js';
import { Editor } from './editor.js';
import { ExamplePicker } from './example-picker.js';
import { Inside } from './inside.js';
import { Layers } from './layers.js';
import { Loss } from './loss.js';
import { Problems } from './problems.js';
import { Samples } from './samples.js';
import { ShareButton } from './share-button.js';
import { notice } from './state.js';
import { TrainingControls } from './training-controls.js';

/** The whole page. */
export function App() {
  return (
    <>
      <header>
        <h1>wnc playground</h1>
        <ExamplePicker />
        <ShareButton />
      </header>
      <p role="status" class={notice.value?.isError ? 'notice error' : 'notice'}>
        {notice.value?.text}
      </p>
      <main>
        <div class="column">
          <Editor />
          <Problems />
        </div>
        <div class="column">
          <Layers />
        </div>
        <div class="column">
          <TrainingControls />
          <Loss />
          <Samples />
        </div>
        <div class="wide">
          <Inside />
          <CodePart />
        </div>
      </main>
    </>
  );
}
