import { Canvas } from '../canvas/canvas.tsx';
import { MoreToSee } from '../panels/more-to-see.tsx';
import { type Lens, useView } from '../state/view-store.ts';
import { type Part, part, usePart, Waiting } from './part.tsx';

const toTable = () => useView.getState().show({ lens: 'table' });

/** The table is there at once, the others when somebody wants them. */
const others: Readonly<Record<Exclude<Lens, 'table'>, Part<object>>> = {
  list: part(async () => (await import('../lenses/outline.tsx')).Outline, toTable),
  rings: part(async () => (await import('../lenses/rings.tsx')).Rings, toTable),
  timeline: part(async () => (await import('../lenses/timeline.tsx')).Timeline, toTable),
  map: part(async () => (await import('../lenses/learning-map.tsx')).LearningMap, toTable),
};

/** The same cards seen another way. */
export function LensView({ lens }: { lens: Lens }) {
  return lens === 'table' ? <Canvas /> : <Other key={lens} lens={others[lens]} />;
}

function Other({ lens }: { lens: Part<object> }) {
  const Drawing = usePart(lens, true);
  if (!Drawing) return <Waiting />;
  return (
    <MoreToSee>
      <Drawing />
    </MoreToSee>
  );
}
