import type { Spec } from 'vega';
import { visible } from '../visible-text.js';

/** What every page begins with; whoever would write over one can tell it from a user's own. */
export const pageStart = '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta name="generator" content="wnc">';

/**
 * A page that shows a figure by itself, without a network: Vega's own code and the figure's specification inside it. The wheel
 * zooms, a drag moves, a double click shows all again. `library`: the text of vega.min.js.
 */
export function toPage(title: string, spec: Spec, library: string): string {
  return `${pageStart}
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(title)}</title>
<style>
body { font-family: sans-serif; margin: 1rem; color: #222; }
p { color: #555; font-size: 0.85rem; }
</style>
</head>
<body>
<div id="figure"></div>
<p>Wheel: zoom. Drag: move. Double click: show all.</p>
<!-- Vega, © Interactive Data Lab and others, BSD 3-Clause, https://github.com/vega/vega -->
<script>${inScript(library)}</script>
<script>
const spec = ${inScript(JSON.stringify(spec))};
new vega.View(vega.parse(spec), { renderer: 'canvas', container: '#figure', hover: true }).runAsync();
</script>
</body>
</html>
`;
}

function escapeText(text: string): string {
  return visible(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A script's text ends at the first `</script`, wherever it stands; in strings and regular expressions `<\/` means the same. */
function inScript(text: string): string {
  return text.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
}
