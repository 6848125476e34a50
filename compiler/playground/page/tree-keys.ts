/** Moves through the items of a tree by arrows, Home and End, in the order in which they are seen; `toggle` opens and closes by path. */
export function moveInTree(event: KeyboardEvent & { readonly currentTarget: HTMLElement }, toggle: (path: string) => void): void {
  const { currentTarget: tree, target, key } = event;
  const current = target instanceof Element ? target.closest<HTMLElement>('[role=treeitem]') : null;
  if (current === null) return;
  const items = [...tree.querySelectorAll<HTMLElement>('[role=treeitem]')];
  if (tree.closest('.upward')) items.reverse();
  const at = items.indexOf(current);
  const layer = current.closest<HTMLElement>('[data-path]');
  const path = layer?.dataset['path'] ?? '';
  const folds = current.querySelector('button') !== null;
  const isOpen = current.getAttribute('aria-expanded') === 'true';
  const move = (to: Element | null | undefined): void => {
    if (to instanceof HTMLElement) to.focus();
  };
  switch (key) {
    case 'ArrowDown':
      move(items[at + 1]);
      break;
    case 'ArrowUp':
      move(items[at - 1]);
      break;
    case 'Home':
      move(items[0]);
      break;
    case 'End':
      move(items.at(-1));
      break;
    case 'ArrowRight':
      if (folds && !isOpen) toggle(path);
      else move(layer?.querySelector('[role=group] [role=treeitem]'));
      break;
    case 'ArrowLeft':
      if (folds && isOpen) toggle(path);
      else move(layer?.parentElement?.closest('[data-path]')?.querySelector(':scope > [role=treeitem]'));
      break;
    case 'Enter':
    case ' ':
      if (!folds) return;
      toggle(path);
      break;
    default:
      return;
  }
  event.preventDefault();
  event.stopPropagation();
}
