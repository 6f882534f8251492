import '../../../islands/preact-patches/french-spacing.ts';
import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** How near the window the tool is fetched. */
const MARGIN = '600px';

/** « Les niveaux »: a tool at the foot of its page, which few open; it is fetched when the reader comes near. */
export function Levels() {
  const place = useRef<HTMLDivElement>(null);
  const [Tool, setTool] = useState<ComponentType>();
  useEffect(() => {
    const watcher = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        watcher.disconnect();
        void import('./level-tool.tsx').then(({ LevelsTool }) => setTool(() => LevelsTool));
      },
      { rootMargin: MARGIN },
    );
    if (place.current) watcher.observe(place.current);
    return () => watcher.disconnect();
  }, []);
  return (
    <div class="niveaux-place" ref={place}>
      {Tool && <Tool />}
    </div>
  );
}
