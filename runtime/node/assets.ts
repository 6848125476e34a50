import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { packageRoot } from './package-root.js';

/** Files of other packages that are read as they are; compiler/cli/build-vendor.js puts them into dist/. */
type Asset = 'index_bg.wasm' | 'vega.min.js' | `dejavu-sans-latin-${400 | 700}-normal.woff2`;

export function readAsset(name: Asset): Promise<Buffer> {
  return readFile(path.join(packageRoot(), 'dist/vendor/assets', name));
}
