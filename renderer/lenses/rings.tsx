import { useRef } from 'react';
import type { Design, Element } from '../../shared/design/design.ts';
import { updateElement } from '../../shared/edit/index.ts';
import { useT } from '../i18n.ts';
import { applyDesign, useCurrentDesign, useDesign } from '../state/design-store.ts';
import { useView } from '../state/view-store.ts';
import { CardToken, droppedCard, followToken } from './card-token.tsx';
import { layerAttribute, type Ring, ringOf, rings, triad, weakest } from './layers.ts';
import { useSpread } from './use-spread.ts';
import './lenses.css';
import './rings.css';

/** How far the edge of each ring lies from the middle, as a part of half the picture; policy lies around all. */
const edges: Readonly<Record<Ring, number>> = {
  'ly-individu': 0.3,
  'ly-team': 0.48,
  'ly-bedrijf': 0.64,
  'ly-netwerk': 0.79,
  'ly-regio': 0.94,
  'ly-beleid': 1.2,
};

/** The cards by layer, from the person outwards, with willing, being able and having the chance on each. */
export function Rings() {
  const t = useT();
  const design = useCurrentDesign();
  const readOnly = useDesign((state) => state.readOnly);
  const area = useRef<HTMLDivElement>(null);
  useSpread(area);
  const placed = design.elements.filter((element) => ringOf(element));
  const open = design.elements.filter(
    (element) => layerAttribute(element) !== undefined && !ringOf(element),
  );
  return (
    <div className="lens rings-lens">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys on a card do the same as dropping it */}
      <div
        ref={area}
        className="rings"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          const id = droppedCard(event);
          const box = area.current?.getBoundingClientRect();
          if (!id || !box || readOnly) return;
          event.preventDefault();
          const x = (event.clientX - box.left) / box.width - 0.5;
          const y = (event.clientY - box.top) / box.height - 0.5;
          const far = 2 * Math.hypot(x, y);
          const ring = rings.find((one) => far <= edges[one]) ?? 'ly-beleid';
          moveTo(design, id, ring, t);
        }}
      >
        {[...rings].reverse().map((ring) =>
          ring === 'ly-beleid' ? null : (
            <div
              key={ring}
              className="ring"
              style={{ inset: `${(1 - edges[ring]) * 50}%` }}
              aria-hidden="true"
            >
              <span>{t(`catalog.${ring}.name`)}</span>
            </div>
          ),
        )}
        {rings.map((ring) =>
          placed
            .filter((element) => ringOf(element) === ring)
            .map((element, index, all) => (
              <CardToken
                key={element.id}
                element={element}
                place={t(`catalog.${ring}.name`)}
                draggable={!readOnly}
                style={spotOn(ring, index, all.length)}
                onKeyDown={(event) => {
                  const by = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1 }[event.key];
                  const next = by === undefined ? undefined : rings[rings.indexOf(ring) + by];
                  if (!next || readOnly || event.altKey) return;
                  event.preventDefault();
                  moveTo(design, element.id, next, t);
                }}
              />
            )),
        )}
        <p className="rings-note">{t('rings.help')}</p>
      </div>
      <aside className="lens-side" aria-label={t('rings.title')}>
        <h2>{t('rings.title')}</h2>
        <p>{t('rings.text')}</p>
        {rings.map((ring) => (
          <Triad key={ring} ring={ring} design={design} />
        ))}
        {open.length > 0 && (
          <section>
            <h3>{t('rings.open', { count: open.length })}</h3>
            <div className="tokens">
              {open.map((element) => (
                <CardToken
                  key={element.id}
                  element={element}
                  place={t('rings.nowhere')}
                  draggable={!readOnly}
                  onKeyDown={(event) => {
                    if (event.key !== 'ArrowUp' || readOnly) return;
                    event.preventDefault();
                    moveTo(design, element.id, 'ly-individu', t);
                  }}
                />
              ))}
            </div>
          </section>
        )}
      </aside>
    </div>
  );
}

function moveTo(design: Design, id: string, ring: Ring, t: ReturnType<typeof useT>): void {
  const element = design.elements.find((one) => one.id === id);
  const name = element && layerAttribute(element);
  if (!element || !name) {
    useView.getState().announce(t('rings.cannot'));
    return;
  }
  applyDesign((now) => updateElement(now, { id, attributes: { [name]: ring } }));
  useView.getState().select([id]);
  followToken(id);
  useView.getState().announce(t('rings.moved', { ring: t(`catalog.${ring}.name`) }));
}

/** The part of a ring on top, in degrees to either side, where its name stands. */
const nameRoom = 20;

/** Spread over the ring but for its name; every ring begins elsewhere, so that neighbours do not meet. */
function spotOn(ring: Ring, index: number, count: number): React.CSSProperties {
  const at = rings.indexOf(ring);
  const inner = at === 0 ? 0.06 : edges[rings[at - 1] ?? ring];
  const outer = Math.min(edges[ring], 1.04);
  const middle = count === 1 && at === 0 ? 0.16 : (inner + outer) / 2;
  const share = ((index + 0.5) / count + at * 0.37) % 1;
  const turn = ((270 + nameRoom + share * (360 - 2 * nameRoom)) * Math.PI) / 180;
  return {
    left: `${50 + 50 * middle * Math.cos(turn)}%`,
    top: `${50 + 50 * middle * Math.sin(turn)}%`,
  };
}

function Triad({ ring, design }: { ring: Ring; design: Design }) {
  const t = useT();
  const groups = design.elements.filter(
    (element: Element) => element.kind === 'targetgroup' && ringOf(element) === ring,
  );
  return (
    <section className="triad">
      <h3>{t(`catalog.${ring}.name`)}</h3>
      {groups.length === 0 ? (
        <p>{t('rings.no-group')}</p>
      ) : (
        <dl>
          {triad.map((part) => {
            const value = weakest(design, ring, part);
            return (
              <div key={part}>
                <dt>{t(`rings.${part}`)}</dt>
                <dd>
                  <span className="bars" data-unknown={value === undefined} aria-hidden="true">
                    {[1, 2, 3].map((step) => (
                      <i key={step} data-full={value !== undefined && value >= step} />
                    ))}
                  </span>
                  <span className={value === undefined ? '' : 'spoken'}>
                    {value === undefined ? t('field.unknown') : t('rings.of-three', { value })}
                  </span>
                </dd>
              </div>
            );
          })}
        </dl>
      )}
    </section>
  );
}
