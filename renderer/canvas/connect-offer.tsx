import './menus.css';
import { useEffect, useRef } from 'react';
import { entries, familyOfKind } from '../../shared/catalog/index.ts';
import { cardSize, type KindId, kindIds } from '../../shared/design/kinds.ts';
import { legalTypes } from '../../shared/design/relations.ts';
import { addElement, connect } from '../../shared/edit/index.ts';
import { useT } from '../i18n.ts';
import { Pictogram } from '../panels/pictogram.tsx';
import { applyDesign, currentDesign, newId } from '../state/design-store.ts';
import { useView } from '../state/view-store.ts';
import type { Offer } from './use-connecting.ts';
import { useInWindow } from './use-in-window.ts';
import { snap } from './zoom-level.ts';

/** A line that ended on the empty table: the cards that may lie at its end, to lay and connect in one act. */
export function ConnectOffer({ offer, close }: { offer: Offer; close(): void }) {
  const t = useT();
  const box = useRef<HTMLDivElement>(null);
  useInWindow(box, offer.screen);
  const source = currentDesign().elements.find((element) => element.id === offer.from);
  useEffect(() => {
    box.current?.querySelector('button')?.focus();
    const away = (event: PointerEvent) => {
      if (!box.current?.contains(event.target instanceof Node ? event.target : null)) close();
    };
    window.addEventListener('pointerdown', away);
    return () => window.removeEventListener('pointerdown', away);
  }, [close]);
  if (!source) return null;
  const lay = (kind: KindId, entry: string) => {
    const id = newId();
    const { width, height } = cardSize(kind);
    applyDesign((design) => {
      const x = snap(offer.at.x - width / 2);
      const y = snap(offer.at.y - height / 2);
      const laid = addElement(design, { id, kind, entry, x, y });
      const forth = legalTypes(source.kind, kind).length > 0;
      const [from, to] = forth ? [source.id, id] : [id, source.id];
      return connect(laid, { id: newId(), from, to });
    });
    useView.getState().select([id]);
    useView.getState().announce(t('announce.added', { name: t(`catalog.${entry}.name`) }));
    close();
  };
  const kinds = kindIds.filter(
    (kind) => legalTypes(source.kind, kind).length > 0 || legalTypes(kind, source.kind).length > 0,
  );
  return (
    <div
      ref={box}
      className="connect-offer"
      role="dialog"
      aria-label={t('canvas.offer')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <p>{t('canvas.offer')}</p>
      {kinds.map((kind) => {
        const family = familyOfKind(kind);
        return (
          <details key={kind} open={kinds.length === 1}>
            <summary>{t(`kind.${kind}.name`)}</summary>
            {entries
              .filter((entry) => entry.kind === kind)
              .map((entry) => (
                <button key={entry.id} type="button" onClick={() => lay(kind, entry.id)}>
                  <Pictogram
                    name={
                      kind === 'metaphor' || kind === 'steering' ? entry.id : `family-${family}`
                    }
                    family={family}
                    size={28}
                  />
                  {t(`catalog.${entry.id}.name`)}
                </button>
              ))}
          </details>
        );
      })}
    </div>
  );
}
