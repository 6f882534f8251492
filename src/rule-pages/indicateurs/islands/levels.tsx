import '../../../islands/preact-patches/french-spacing.ts';
import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** How near the window the tool is fetched. */
const MARGE = '600px';

/** « Les niveaux »: a tool at the foot of its page, which few open; it is fetched when the reader comes near. */
export function Niveaux() {
  const place = useRef<HTMLDivElement>(null);
  const [Outil, setOutil] = useState<ComponentType>();
  useEffect(() => {
    const guet = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        guet.disconnect();
        void import('./level-tool.tsx').then(({ NiveauxOutil }) => setOutil(() => NiveauxOutil));
      },
      { rootMargin: MARGE },
    );
    if (place.current) guet.observe(place.current);
    return () => guet.disconnect();
  }, []);
  return (
    <div class="niveaux-place" ref={place}>
      {Outil && <Outil />}
    </div>
  );
}
