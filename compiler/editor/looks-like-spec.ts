/** Whether a YAML text is a spec or a sweep file: by the schema that its first lines name, or by its keys. Other YAML is none of ours. */
export function looksLikeSpec(text: string): boolean {
  const head = text.slice(0, 65_536);
  const schema = /(?:^#\s*yaml-language-server:\s*\$schema=|^["']?\$schema["']?:\s*["']?)(\S+)/m.exec(head)?.[1];
  if (schema !== undefined)
    return /(^|\/)(sweep-)?schema\.json["']?$/.test(schema) && /wnc|^[./]*(specs\/)?(sweep-)?schema\.json/.test(schema);
  const has = (key: string): boolean => new RegExp(`^["']?${key}["']?:(\\s|$)`, 'm').test(head);
  const isSpec = has('model') && (has('data') || has('train') || has('name'));
  const isSweep = has('base') && (has('ranges') || has('together'));
  // What belongs to others is told by keys that no spec has.
  return (isSpec || isSweep) && !has('apiVersion') && !has('services') && !has('jobs');
}
