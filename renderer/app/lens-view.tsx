import { lazy, Suspense } from 'react';
import { Canvas } from '../canvas/canvas.tsx';
import { useT } from '../i18n.ts';
import type { Lens } from '../state/view-store.ts';

const Outline = lazy(async () => ({ default: (await import('../lenses/outline.tsx')).Outline }));
const Rings = lazy(async () => ({ default: (await import('../lenses/rings.tsx')).Rings }));
const Timeline = lazy(async () => ({ default: (await import('../lenses/timeline.tsx')).Timeline }));
const LearningMap = lazy(async () => ({
  default: (await import('../lenses/learning-map.tsx')).LearningMap,
}));

/** The same cards seen another way; the table is there at once, the other lenses when somebody wants them. */
export function LensView({ lens }: { lens: Lens }) {
  const t = useT();
  if (lens === 'table') return <Canvas />;
  return (
    <Suspense fallback={<p className="loading">{t('library.loading')}</p>}>
      {lens === 'list' && <Outline />}
      {lens === 'rings' && <Rings />}
      {lens === 'timeline' && <Timeline />}
      {lens === 'map' && <LearningMap />}
    </Suspense>
  );
}
