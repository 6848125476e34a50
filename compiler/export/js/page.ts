/** Where in the page's folder its model lies. */
export const PAGE_MODEL = 'model';

/** A page that samples from an exported model, whatever its kind; `run` is what its README calls the run. */
export function pageFiles(run: string): ReadonlyMap<string, string> {
  return new Map([
    ['index.html', indexText],
    ['page.css', styleText],
    ['page.js', scriptText],
    ['README.md', readmeText(run)],
  ]);
}

const indexText = `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <!-- Nothing but what lies beside this page: 'wasm-unsafe-eval' lets it compile the model's WebAssembly; without it the model runs as JavaScript. -->
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src data:; media-src blob:; connect-src 'self'; base-uri 'none'; form-action 'none'">
  <title>A small model</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="page.css">
  <script type="module" src="page.js"></script>
</head>
<body>
  <main>
    <h1>A small model</h1>
    <p id="about" role="status">Loading the model …</p>
    <form id="form" hidden>
      <label>Samples <input name="count" type="number" min="1" max="1000" value="10"></label>
      <label id="length">Length <input name="length" type="number" min="1" max="100000" value="500"></label>
      <label id="prefix">Begins with <input name="prefix" type="text" autocomplete="off" spellcheck="false"></label>
      <label>Temperature <input name="temperature" type="number" min="0" max="5" step="0.1" value="1"></label>
      <label>Likeliest symbols <input name="topK" type="number" min="1" placeholder="all"></label>
      <label>Seed <input name="seed" type="number" min="0" value="42"></label>
      <button>Sample</button>
    </form>
    <ol id="samples" aria-live="polite"></ol>
  </main>
</body>
</html>
`;

const styleText = `:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
form { display: grid; grid-template-columns: repeat(auto-fill, minmax(12rem, 1fr)); gap: 0.75rem; }
form[hidden], label[hidden] { display: none; }
label { display: grid; gap: 0.25rem; }
input, button { font: inherit; padding: 0.35rem 0.5rem; }
button { align-self: end; }
li { margin: 0.5rem 0; white-space: pre-wrap; overflow-wrap: anywhere; }
.error { color: #c33; }
`;

const scriptText = `const about = document.getElementById('about');
const form = document.getElementById('form');
const samples = document.getElementById('samples');

/** Shows what went wrong, with the fix where there is one. */
function fail(error) {
  about.className = 'error';
  about.textContent = error.fix ? \`\${error.message} (\${error.fix})\` : error.message;
}

/** The fields that are filled in, as the options of sample. */
function options() {
  const given = {};
  for (const [name, text] of new FormData(form)) {
    const field = form.elements[name];
    if (text !== '' && !field.disabled) given[name] = field.type === 'number' ? Number(text) : text;
  }
  return given;
}

/** One sample: words and texts as they are, sound to be played, bytes to be saved. */
function shown(sample, kind) {
  const item = document.createElement('li');
  if (typeof sample === 'string') {
    item.textContent = sample;
    return item;
  }
  const url = URL.createObjectURL(new Blob([sample], { type: kind === 'audio' ? 'audio/wav' : 'application/octet-stream' }));
  const element = document.createElement(kind === 'audio' ? 'audio' : 'a');
  if (kind === 'audio') Object.assign(element, { src: url, controls: true });
  else Object.assign(element, { href: url, download: 'sample.bin', textContent: new TextDecoder().decode(sample) });
  item.append(element);
  return item;
}

/** Leaves out the fields that a kind of data has no use for. */
function fit({ kind, name }) {
  const leaveOut = (id) => {
    const label = document.getElementById(id);
    label.hidden = true;
    label.querySelector('input').disabled = true;
  };
  if (kind === 'words') leaveOut('length');
  if (kind === 'audio') leaveOut('prefix');
  form.elements.count.value = kind === 'words' ? 10 : 1;
  if (kind === 'audio') form.elements.length.value = 8000;
  document.title = name;
  document.querySelector('h1').textContent = name;
  form.hidden = false;
}

/** Says what the model is, in the place of an error before. */
function describe({ parameters, target }) {
  about.className = '';
  about.textContent = \`\${parameters.toLocaleString()} parameters, on \${target === 'simd' ? 'WebAssembly' : 'JavaScript'}.\`;
}

try {
  const { create } = await import('./${PAGE_MODEL}/model.js').catch(() => {
    throw new Error('There is no model here yet: wnc export RUN --to js --out ${PAGE_MODEL}, in the folder of this page, puts one into it.');
  });
  const model = await create();
  fit(model);
  describe(model);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    try {
      samples.replaceChildren(...(await model.sample(options())).map((sample) => shown(sample, model.kind)));
      describe(model);
    } catch (error) {
      fail(error);
    }
  });
} catch (error) {
  fail(error);
}
`;

function readmeText(run: string): string {
  return `# A page for a small model

\`index.html\` samples from the model in \`${PAGE_MODEL}/\`, which

    npx wnc export ${run} --to js --out ${PAGE_MODEL}

puts there, and brings up to date after more training. It runs from any server of files, and needs nothing from elsewhere:

    npx http-server .

\`page.js\` shows how the model is called; \`${PAGE_MODEL}/model.d.ts\` says what it has. The page's policy allows scripts of its own
folder alone, and WebAssembly.
`;
}
