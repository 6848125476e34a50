import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { takeFile } from './own-data.js';

/** The whole page takes a file that is dropped on it. */
export function DropTarget() {
  const isOver = useSignal(false);
  useEffect(() => {
    const hasFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
    const over = (event: DragEvent): void => {
      if (!hasFile(event)) return;
      event.preventDefault();
      isOver.value = true;
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) isOver.value = false;
    };
    const drop = (event: DragEvent): void => {
      isOver.value = false;
      if (!hasFile(event)) return;
      // Before the editor, which would write a file's text at the pointer.
      event.preventDefault();
      event.stopPropagation();
      const file = event.dataTransfer?.files[0];
      if (file) void takeFile(file);
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop, true);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop, true);
    };
  }, []);
  return isOver.value ? <div class="drop-here">Drop it: words, a text, a recording or a spec</div> : null;
}
