/** Every spec of specs/ by its name, as build-playground.js reads them. */
declare module 'specs:all' {
  const specs: readonly { readonly name: string; readonly text: string }[];
  export default specs;
}

/** Gathered into playground.css. */
declare module '*.css';

/** wnc's own version, which the bundler puts in. */
declare const WNC_VERSION: string;
