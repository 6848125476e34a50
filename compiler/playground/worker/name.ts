/** As findings and code call the text of the editor. */
export const NAME = 'spec.yaml';
