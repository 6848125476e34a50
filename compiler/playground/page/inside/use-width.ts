import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

/** The width of an element in CSS pixels, and the ref that it takes; 0 before it is there. */
export function useWidth() {
  const ref = useRef<HTMLDivElement>(null);
  const width = useSignal(0);
  useEffect(() => {
    const { current } = ref;
    if (!current) return;
    const observer = new ResizeObserver(([entry]) => {
      width.value = Math.floor(entry?.contentRect.width ?? 0);
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return { ref, width: width.value };
}
