/** What the compiler says of a place, as elements: paragraphs, lists, fenced text, bold and code. Text is only ever text. */
export function markdown(text: string): HTMLElement {
  const all = document.createElement('div');
  all.className = 'explained';
  let list: HTMLElement | undefined;
  let fenced: string[] | undefined;
  for (const line of text.split('\n')) {
    if (line.startsWith('```')) {
      if (fenced !== undefined) all.append(element('pre', fenced.join('\n')));
      fenced = fenced === undefined ? [] : undefined;
    } else if (fenced !== undefined) fenced.push(line);
    else if (line.startsWith('- ')) {
      if (list === undefined) all.append((list = document.createElement('ul')));
      list.append(inline('li', line.slice(2)));
    } else {
      list = undefined;
      if (line.trim() !== '') all.append(inline('p', line));
    }
  }
  if (fenced !== undefined) all.append(element('pre', fenced.join('\n')));
  return all;
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function inline(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  for (const part of text.split(/(\*\*[^*]+\*\*|`[^`]+`)/)) {
    if (part.startsWith('**') && part.endsWith('**') && part.length > 4) made.append(element('strong', part.slice(2, -2)));
    else if (part.startsWith('`') && part.endsWith('`') && part.length > 2) made.append(element('code', part.slice(1, -1)));
    else made.append(part);
  }
  return made;
}
