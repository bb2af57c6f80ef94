import { useState } from 'react';
import {
  describeReason,
  type Placement,
  placeAdvice,
  type Reason,
} from '../../shared/advice/index.ts';
import { useT } from '../i18n.ts';
import { applyDesign, newId, useCurrentDesign, useDesign } from '../state/design-store.ts';
import { useView } from '../state/view-store.ts';
import { Pictogram } from './pictogram.tsx';

export type AdviceItem = {
  readonly entry: string;
  readonly family: string;
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly place: Placement;
};

const first = 3;

/** The best first; the rest is one click away, and every reason can be read. */
export function AdviceList({ items }: { items: readonly AdviceItem[] }) {
  const t = useT();
  const [all, setAll] = useState(false);
  return (
    <>
      <ol className="advice">
        {(all ? items : items.slice(0, first)).map((item, index) => (
          <Item key={item.entry} item={item} rank={index + 1} />
        ))}
      </ol>
      {items.length > first && (
        <button type="button" className="link" onClick={() => setAll(!all)}>
          {t(all ? 'advice.fewer' : 'advice.all', { count: items.length })}
        </button>
      )}
    </>
  );
}

function Item({ item, rank }: { item: AdviceItem; rank: number }) {
  const t = useT();
  const design = useCurrentDesign();
  const readOnly = useDesign((state) => state.readOnly);
  const { show, announce } = useView.getState();
  const name = t(`catalog.${item.entry}.name`);
  const drawn = item.family === 'forms';
  const [best] = item.reasons;
  const preview = () => show({ ghost: placeAdvice(design, item, newId) });
  const away = () => show({ ghost: undefined });
  return (
    <li data-entry={item.entry}>
      <Pictogram
        name={drawn ? item.entry : `family-${item.family}`}
        family={item.family}
        size={48}
      />
      <div>
        <h4>{`${rank}. ${name}`}</h4>
        {best && <p>{describeReason(best, t).text}</p>}
        <details>
          <summary>{t('advice.why-this')}</summary>
          <ul>
            {item.reasons.map((reason) => (
              <Because key={`${reason.key} ${JSON.stringify(reason.data)}`} reason={reason} />
            ))}
          </ul>
          <button
            type="button"
            className="link"
            onClick={() => show({ reading: { book: 'knowledge', id: item.entry } })}
          >
            {t('inspector.read')}
          </button>
        </details>
        {!readOnly && (
          <button
            type="button"
            className="button"
            aria-label={t('quick.lay', { name })}
            onFocus={preview}
            onMouseEnter={preview}
            onBlur={away}
            onMouseLeave={away}
            onClick={() => {
              applyDesign((current) => placeAdvice(current, item, newId));
              away();
              announce(t('announce.added', { name }));
            }}
          >
            {t('checks.fix')}
          </button>
        )}
      </div>
    </li>
  );
}

/** One reason: for, against, or worth knowing, with who says so. */
function Because({ reason }: { reason: Reason }) {
  const t = useT();
  const { text, basis } = describeReason(reason, t);
  const side = reason.weight === 0 ? 'note' : reason.for ? 'for' : 'against';
  return (
    <li data-side={side}>
      <strong>{t(`advice.${side}`)}</strong> {text}
      <small> {basis}</small>
    </li>
  );
}
