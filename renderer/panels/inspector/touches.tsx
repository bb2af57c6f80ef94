import { useDeferredValue, useMemo } from 'react';
import { nameOf, saysKey } from '../../../shared/catalog/naming.ts';
import type { Element } from '../../../shared/design/design.ts';
import { connect, connectTargets } from '../../../shared/edit/index.ts';
import { view } from '../../commands/view-actions.ts';
import { useT } from '../../i18n.ts';
import { applyDesign, newId, useDesignContent } from '../../state/design-store.ts';
import { useView } from '../../state/view-store.ts';

/** Relations in words, each a way to the card at the other end, and beside it one to the line itself. */
export function Touches({ element }: { element: Element }) {
  const t = useT();
  const design = useDesignContent();
  const select = useView((state) => state.select);
  const lines = design.relations.filter((one) => one.from === element.id || one.to === element.id);
  return (
    <section>
      <h3>{t('inspector.touches')}</h3>
      {lines.length === 0 && <p>{t('inspector.touches-nothing')}</p>}
      <ul className="touches">
        {lines.map((line) => {
          const other = design.elements.find(
            (one) => one.id === (line.from === element.id ? line.to : line.from),
          );
          const says = t(saysKey(line, element));
          const name = other ? nameOf(other, t) : '';
          return (
            <li key={line.id}>
              <span>
                {says}{' '}
                <button
                  type="button"
                  className="link"
                  onClick={() => {
                    if (!other) return;
                    select([other.id]);
                    view.reveal(other.id);
                  }}
                >
                  {name}
                </button>
              </span>
              <button
                type="button"
                className="to-line"
                aria-label={t('inspector.to-line', { says, name })}
                onClick={() => select([line.id])}
              >
                {t('inspector.see-line')}
              </button>
            </li>
          );
        })}
      </ul>
      <ConnectTo element={element} />
    </section>
  );
}

/** The way to draw a line without a pointer: only cards that the line may end at are offered. */
function ConnectTo({ element }: { element: Element }) {
  const t = useT();
  // On a large table there are many, and nobody waits for them.
  const design = useDeferredValue(useDesignContent());
  const targets = useMemo(() => connectTargets(design, element.id), [design, element.id]);
  if (targets.length === 0) return null;
  return (
    <label>
      {t('inspector.connect')}
      <select
        className="field"
        value=""
        onChange={({ target }) => {
          const to = target.value;
          if (to) applyDesign((now) => connect(now, { id: newId(), from: element.id, to }));
          useView.getState().announce(t('announce.connected'));
        }}
      >
        <option value="">{t('inspector.connect-none')}</option>
        {targets.map((other) => (
          <option key={other.id} value={other.id}>
            {nameOf(other, t)}
          </option>
        ))}
      </select>
    </label>
  );
}
