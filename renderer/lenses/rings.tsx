import { useRef, useState } from 'react';
import type { Design } from '../../shared/design/design.ts';
import { useT } from '../i18n.ts';
import { useCurrentDesign, useDesign } from '../state/design-store.ts';
import { useBeginAt } from './begin-at.ts';
import { bundlesOf, isCrowded } from './bundles.ts';
import { CardToken, droppedCard } from './card-token.tsx';
import { layRings } from './lay-rings.ts';
import { hasGroup, layerAttribute, type Ring, ringOf, rings, triad, weakest } from './layers.ts';
import { BundleToken, moveTo, OpenBundle, RingToken } from './ring-tokens.tsx';
import { usePlaces } from './use-places.ts';
import './lenses.css';
import './rings.css';

/** How far the edge of each ring lies from the middle, as a part of half the picture; policy lies around all. */
const edges: Readonly<Record<Ring, number>> = {
  'ly-individu': 0.28,
  'ly-team': 0.445,
  'ly-bedrijf': 0.61,
  'ly-netwerk': 0.775,
  'ly-regio': 0.94,
  'ly-beleid': 1.3,
};

/** The cards by layer, from the person outwards, with willing, being able and having the chance on each. */
export function Rings() {
  const t = useT();
  const design = useCurrentDesign();
  const readOnly = useDesign((state) => state.readOnly);
  const area = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<string>();
  usePlaces(area, layRings);
  useBeginAt(area, ':scope > .token');
  const without = rings.filter((ring) => !hasGroup(design, ring));
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
        data-crowded={isCrowded(placed.length)}
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
            <div key={ring} className="ring" style={bandOf(ring)} aria-hidden="true">
              <span>{t(`catalog.${ring}.name`)}</span>
              <span data-side="bottom">{t(`catalog.${ring}.name`)}</span>
            </div>
          ),
        )}
        {rings.map((ring) => {
          const own = placed.filter((element) => ringOf(element) === ring);
          const bundles = bundlesOf(own, placed.length);
          if (!bundles) {
            return own.map((element, index) => (
              <RingToken
                key={element.id}
                element={element}
                ring={ring}
                style={spotOn(ring, index, own.length)}
              />
            ));
          }
          return bundles.map((bundle, index) => {
            const key = `${ring} ${bundle.family}`;
            return (
              <BundleToken
                key={key}
                bundle={bundle}
                ring={ring}
                isOpen={key === opened}
                style={spotOn(ring, index, bundles.length)}
                toggle={() => setOpened(key === opened ? undefined : key)}
              />
            );
          });
        })}
        <span className="rings-outside" aria-hidden="true">
          {t('catalog.ly-beleid.name')}
        </span>
      </div>
      <aside className="lens-side" aria-label={t('rings.title')}>
        {opened && <OpenBundle of={opened} placed={placed} />}
        <h2>{t('rings.title')}</h2>
        <p>{t('rings.text')}</p>
        {rings
          .filter((ring) => hasGroup(design, ring))
          .map((ring) => (
            <Triad key={ring} ring={ring} design={design} />
          ))}
        {without.length > 0 && (
          <p>
            {without.length === rings.length
              ? t('rings.no-group-at-all')
              : t('rings.no-group', {
                  rings: without.map((ring) => t(`catalog.${ring}.name`)).join(', '),
                })}
          </p>
        )}
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
        {!readOnly && <p>{t('rings.help')}</p>}
      </aside>
    </div>
  );
}

/** How near a ring is to the person is how far its ground is from that of the table, in the same steps all the way. */
function bandOf(ring: Ring): React.CSSProperties {
  const style: React.CSSProperties & Record<'--near', string> = {
    inset: `${(1 - edges[ring]) * 50}%`,
    '--near': `${(1 - rings.indexOf(ring) / (rings.length - 1)) * 100}%`,
  };
  return style;
}

/** The part of a ring on top, in degrees to either side, where its name stands. */
const nameRoom = 20;

/** Spread over the ring but for its name, the first beside it; the next ring begins at its other side. */
function spotOn(ring: Ring, index: number, count: number): React.CSSProperties {
  const at = rings.indexOf(ring);
  const inner = at === 0 ? 0 : edges[rings[at - 1] ?? ring];
  const outer = edges[ring];
  const middle = at === 0 ? (count === 1 ? 0.1 : 0.18) : (inner + outer) / 2;
  const part = index / count + 0.1;
  const share = at % 2 === 0 ? part : 1 - part;
  const turn = (turnOf(ring, index, share) * Math.PI) / 180;
  const spot: React.CSSProperties & Record<`--${string}`, number> = {
    left: `${50 + 50 * middle * Math.cos(turn)}%`,
    top: `${50 + 50 * middle * Math.sin(turn)}%`,
    '--inner': inner,
    '--outer': outer,
  };
  return spot;
}

/** Policy has room in the corners only, but for the one with its name. */
function turnOf(ring: Ring, index: number, share: number): number {
  if (ring !== 'ly-beleid') return 270 + nameRoom + share * (360 - 2 * nameRoom);
  const corners = [45, 315, 135];
  return corners[index % corners.length] ?? 45;
}

function Triad({ ring, design }: { ring: Ring; design: Design }) {
  const t = useT();
  return (
    <section className="triad">
      <h3>{t(`catalog.${ring}.name`)}</h3>
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
    </section>
  );
}
