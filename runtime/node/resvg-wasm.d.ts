// The package has types, but its `exports` hide them from Node's resolution; these are what is used of it.
declare module '@resvg/resvg-wasm' {
  export function initWasm(module: Uint8Array): Promise<void>;
  export class Resvg {
    constructor(
      svg: string,
      options: {
        readonly font: {
          readonly fontBuffers: readonly Uint8Array[];
          readonly defaultFontFamily: string;
          readonly sansSerifFamily: string;
        };
        readonly fitTo: { readonly mode: 'zoom'; readonly value: number };
      },
    );
    render(): { asPng(): Uint8Array };
    free(): void;
  }
}
