import { useRef } from 'react';
import { metaphors } from '../../shared/catalog/metaphors/index.ts';
import type { Design } from '../../shared/design/design.ts';
import { layEntry } from '../commands/laying.ts';
import { useT } from '../i18n.ts';
import { AdviceBody } from '../panels/advice-panel.tsx';
import { Pictogram } from '../panels/pictogram.tsx';
import { useCurrentDesign, useDesign } from '../state/design-store.ts';
import { useView } from '../state/view-store.ts';
import { useBeginAt } from './begin-at.ts';
import { layMap } from './lay-map.ts';
import { usePlaces } from './use-places.ts';
import './lenses.css';
import './learning-map.css';

type Form = (typeof metaphors)[number];

const quadrants = [
  { id: 'understand', x: -1, y: 1 },
  { id: 'meaning', x: 1, y: 1 },
  { id: 'choose', x: -1, y: -1 },
  { id: 'practise', x: 1, y: -1 },
] as const;

/** Where each form is drawn; forms that lie close make way for each other on the screen. */
const spots: ReadonlyMap<string, { left: string; top: string }> = new Map(
  metaphors.map(({ id, x, y }) => [id, { left: `${50 + x * 41}%`, top: `${50 - y * 38}%` }]),
);

/** The twelve forms between information and experience, and between many options and unclear meaning. */
export function LearningMap() {
  const t = useT();
  const design = useCurrentDesign();
  const area = useRef<HTMLDivElement>(null);
  usePlaces(area, layMap);
  useBeginAt(area, '.token[data-laid="true"]');
  return (
    <div className="lens map-lens">
      <div ref={area} className="map">
        <span className="map-axis" data-side="top">
          {t('map.ambiguity')}
        </span>
        <span className="map-axis" data-side="bottom">
          {t('map.variety')}
        </span>
        <span className="map-axis" data-side="left">
          {t('map.information')}
        </span>
        <span className="map-axis" data-side="right">
          {t('map.experience')}
        </span>
        {quadrants.map(({ id, x, y }) => (
          <h3 key={id} className="map-quadrant" data-x={x} data-y={y}>
            {t(`map.${id}`)}
          </h3>
        ))}
        {metaphors.map((form) => (
          <Spot key={form.id} form={form} design={design} />
        ))}
      </div>
      <aside className="lens-side" aria-label={t('advice.title')}>
        <h2>{t('advice.title')}</h2>
        <AdviceBody />
        <Balance design={design} />
      </aside>
    </div>
  );
}

/** Each bar is a part of all forms on the table, so that three of them can be compared as well as three hundred. */
function Balance({ design }: { design: Design }) {
  const t = useT();
  const counts = quadrants.map(({ id, x, y }) => ({ id, count: countIn(design, x, y) }));
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <section>
      <h3>{t('map.balance')}</h3>
      <ul className="balance">
        {counts.map(({ id, count }) => (
          <li key={id}>
            <span>{t(`map.${id}`)}</span>
            <span className="portion" aria-hidden="true">
              <i style={{ width: `${all > 0 ? (count / all) * 100 : 0}%` }} />
            </span>
            <strong>{count}</strong>
          </li>
        ))}
      </ul>
      <p>
        <span className="basis" data-basis="elaborated">
          {t('basis.elaborated')}
        </span>{' '}
        {t('map.basis')}
      </p>
    </section>
  );
}

function countIn(design: Design, x: number, y: number): number {
  const inside = metaphors.filter(
    (form) => Math.sign(form.x || 1) === x && Math.sign(form.y || 1) === y,
  );
  const ids = new Set<string>(inside.map((form) => form.id));
  return design.elements.filter((element) => ids.has(element.entry)).length;
}

function Spot({ form, design }: { form: Form; design: Design }) {
  const t = useT();
  const readOnly = useDesign((state) => state.readOnly);
  const laid = design.elements.filter((element) => element.entry === form.id);
  const picked = useView((state) => laid.some(({ id }) => state.selection.includes(id)));
  const one = t(`catalog.${form.id}.name`);
  const count = laid.length;
  const name = count > 1 ? t('rings.bundle', { family: one, count }) : one;
  return (
    <button
      type="button"
      className="token spot"
      data-laid={laid.length > 0}
      data-side-x={Math.sign(form.x)}
      data-side-y={-Math.sign(form.y)}
      data-picked={picked}
      aria-label={`${name}, ${t(laid.length > 0 ? 'map.laid' : 'map.not-laid')}`}
      style={spots.get(form.id)}
      title={t(`catalog.${form.result}.name`)}
      onClick={() => {
        const first = laid[0];
        if (first) useView.getState().select([first.id]);
        else if (!readOnly) layEntry(form.id);
      }}
    >
      <Pictogram name={form.id} family="forms" size={48} hollow={laid.length === 0} />
      <span>{name}</span>
    </button>
  );
}
