/**
 * What esbuild has to know of packages that go into a web page. tfjs-core asks Node's `util` for encoders as soon as it is loaded in
 * Node, as a page's modules are by tests and by servers that draw pages; those of the language itself do. wabt asks for `fs` and
 * `crypto` there, and uses neither.
 */
const util = `
  exports.TextEncoder = globalThis.TextEncoder;
  exports.TextDecoder = globalThis.TextDecoder;
  exports.types = {
    isFloat32Array: (value) => value instanceof Float32Array,
    isInt32Array: (value) => value instanceof Int32Array,
    isUint8Array: (value) => value instanceof Uint8Array,
    isUint8ClampedArray: (value) => value instanceof Uint8ClampedArray,
  };
`;

/** A plugin for esbuild. */
export const forPages = {
  name: 'for-pages',
  setup(build) {
    build.onResolve({ filter: /^(node:)?(util|fs|path|crypto)$/ }, ({ path }) => ({
      path: path.replace('node:', ''),
      namespace: 'for-pages',
    }));
    build.onLoad({ filter: /.*/, namespace: 'for-pages' }, ({ path }) => ({ contents: path === 'util' ? util : '', loader: 'js' }));
  },
};
