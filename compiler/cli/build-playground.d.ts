export declare function specsIn(folder: string): readonly { readonly name: string; readonly text: string }[];
