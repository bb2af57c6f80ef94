import { familyOfKind } from '../../shared/catalog/index.ts';
import type { Design, Element } from '../../shared/design/design.ts';
import { updateElement } from '../../shared/edit/index.ts';
import { useT } from '../i18n.ts';
import { Pictogram } from '../panels/pictogram.tsx';
import { applyDesign, useCurrentDesign, useDesign } from '../state/design-store.ts';
import { useView } from '../state/view-store.ts';
import type { Bundle } from './bundles.ts';
import { CardToken, followToken } from './card-token.tsx';
import { layerAttribute, type Ring, ringOf, rings } from './layers.ts';

/** A card in its ring; the arrow keys move it to the next. */
export function RingToken(props: { element: Element; ring: Ring; style?: React.CSSProperties }) {
  const { element, ring, style } = props;
  const t = useT();
  const design = useCurrentDesign();
  const readOnly = useDesign((state) => state.readOnly);
  return (
    <CardToken
      element={element}
      place={t(`catalog.${ring}.name`)}
      seenPlace={t('rings.in', { ring: t(`catalog.${ring}.name`) })}
      draggable={!readOnly}
      style={style}
      onKeyDown={(event) => {
        const by = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1 }[event.key];
        const next = by === undefined ? undefined : rings[rings.indexOf(ring) + by];
        if (!next || readOnly || event.altKey) return;
        event.preventDefault();
        moveTo(design, element.id, next, t);
      }}
    />
  );
}

type BundleProps = {
  bundle: Bundle;
  ring: Ring;
  isOpen: boolean;
  style: React.CSSProperties;
  toggle(): void;
};

/** All cards of one family in a ring that is too full for their names. */
export function BundleToken({ bundle, ring, isOpen, style, toggle }: BundleProps) {
  const t = useT();
  const { family, elements } = bundle;
  const words = t('rings.bundle', { family: t(`family.${family}.name`), count: elements.length });
  const isPicked = useView((state) => elements.some(({ id }) => state.selection.includes(id)));
  return (
    <button
      type="button"
      className="token bundle"
      data-picked={isPicked || isOpen}
      aria-expanded={isOpen}
      aria-label={`${words}, ${t(`catalog.${ring}.name`)}`}
      title={words}
      style={style}
      onClick={toggle}
    >
      <Pictogram name={`family-${family}`} family={family} size={32} />
      <b className="bundle-count">{elements.length}</b>
      <span>{t(`family.${family}.name`)}</span>
    </button>
  );
}

/** What lies in a bundle, card by card; `of` is its ring and its family. */
export function OpenBundle({ of, placed }: { of: string; placed: readonly Element[] }) {
  const t = useT();
  const [ring, family] = of.split(' ');
  const inside = rings.find((one) => one === ring);
  const own = placed.filter(
    (element) => ringOf(element) === inside && familyOfKind(element.kind) === family,
  );
  if (!inside || own.length === 0) return null;
  return (
    <section className="open-bundle" ref={(box) => box?.scrollIntoView({ block: 'nearest' })}>
      <h3>
        {t(`catalog.${inside}.name`)}
        {' · '}
        {t('rings.bundle', { family: t(`family.${family}.name`), count: own.length })}
      </h3>
      <div className="tokens">
        {own.map((element) => (
          <RingToken key={element.id} element={element} ring={inside} />
        ))}
      </div>
    </section>
  );
}

/** Gives a card another layer and says so; a card that has no layer stays where it is. */
export function moveTo(design: Design, id: string, ring: Ring, t: ReturnType<typeof useT>): void {
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
