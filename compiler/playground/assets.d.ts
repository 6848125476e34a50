/** A spec's text, as the bundler puts it in. */
declare module '*.yaml' {
  const text: string;
  export default text;
}

/** Gathered into playground.css. */
declare module '*.css';

/** wnc's own version, which the bundler puts in. */
declare const WNC_VERSION: string;
