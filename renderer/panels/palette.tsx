import { useCallback, useMemo, useRef, useState } from 'react';
import { entries, families, familyOfKind } from '../../shared/catalog/index.ts';
import { drawnName } from '../../shared/catalog/naming.ts';
import { layEntry } from '../commands/laying.ts';
import { useT } from '../i18n.ts';
import { useView } from '../state/view-store.ts';
import { CloseButton } from './close-button.tsx';
import { MoreToSee } from './more-to-see.tsx';
import { CutPictogram, Pictogram } from './pictogram.tsx';
import { useEscape } from './use-escape.ts';
import './palette.css';

type Entry = (typeof entries)[number];

/** Where there is room for the drawer it always lies open; where there is none it lies over the table while it is used. */
export function Palette() {
  const t = useT();
  const [isOver, setOver] = useState(false);
  const box = useRef<HTMLElement>(null);
  const closeDrawer = useCallback(() => {
    const drawer = box.current?.querySelector('.drawer');
    // Its cross is only there where the drawer lies over the table.
    if (!drawer?.querySelector('.drawer-close')?.checkVisibility()) return;
    if (drawer.contains(document.activeElement)) {
      const family = box.current?.querySelector<HTMLElement>('.rail [aria-pressed="true"]');
      (family ?? box.current?.querySelector<HTMLElement>('.rail button'))?.focus();
    }
    setOver(false);
  }, []);
  useEscape(closeDrawer);
  const family = useView((state) => state.family);
  const show = useView((state) => state.show);
  const [query, setQuery] = useState('');
  const found = useMemo(() => {
    const words = query.trim().toLocaleLowerCase();
    if (!words) return entries.filter((entry) => familyOfKind(entry.kind) === family);
    return entries.filter((entry) =>
      `${t(`catalog.${entry.id}.name`)} ${t(`catalog.${entry.id}.definition`)}`
        .replaceAll('\u00ad', '')
        .toLocaleLowerCase()
        .includes(words),
    );
  }, [query, family, t]);
  return (
    <nav
      ref={box}
      className="palette"
      aria-label={t('palette.name')}
      data-over={isOver}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOver(false);
      }}
      // What is dragged out of the drawer needs a table to fall on; it cannot go in the moment the drag begins.
      onDragStart={() => setTimeout(() => setOver(false))}
    >
      <MoreToSee>
        <div className="rail">
          {families.map((one) => (
            <button
              type="button"
              key={one.id}
              aria-pressed={one.id === family && !query}
              onClick={() => {
                setQuery('');
                setOver(!(isOver && one.id === family));
                show({ family: one.id });
              }}
            >
              <CutPictogram name={`family-${one.id}`} family={one.id} size={36} />
              <FamilyName name={t(`family.${one.id}.name`)} />
            </button>
          ))}
        </div>
        <div className="drawer" tabIndex={-1}>
          <div className="drawer-search">
            <input
              type="search"
              className="field"
              placeholder={t('palette.search')}
              aria-label={t('palette.search')}
              value={query}
              onChange={(event) => setQuery(event.target.value)}
            />
            <CloseButton className="icon-button drawer-close" close={closeDrawer} />
          </div>
          <h2>
            {query ? t('palette.found') : t(`family.${family}.name`)}
            <small>{t('palette.count', { count: found.length })}</small>
          </h2>
          {found.length === 0 && <p>{t('palette.nothing')}</p>}
          <ul>
            {found.map((entry) => (
              <li key={entry.id}>
                <EntryCard entry={entry} laid={closeDrawer} />
              </li>
            ))}
          </ul>
        </div>
      </MoreToSee>
    </nav>
  );
}

/** The name keeps the room that it takes when it is picked and bold, so that picking moves no other family. */
function FamilyName({ name }: { name: string }) {
  return (
    <span className="rail-name" data-name={name}>
      <span>{name}</span>
    </span>
  );
}

function EntryCard({ entry, laid }: { entry: Entry; laid(): void }) {
  const t = useT();
  const name = t(`catalog.${entry.id}.name`);
  const family = familyOfKind(entry.kind);
  return (
    <button
      type="button"
      className="entry"
      draggable
      data-entry={entry.id}
      data-kind={entry.kind}
      title={t(`catalog.${entry.id}.definition`)}
      onDragStart={(event) => {
        event.dataTransfer.setData('application/x-leerlandschap-entry', entry.id);
        event.dataTransfer.effectAllowed = 'copy';
      }}
      onClick={() => {
        layEntry(entry.id);
        laid();
      }}
    >
      <Pictogram
        name={
          entry.kind === 'metaphor' || entry.kind === 'steering' ? entry.id : `family-${family}`
        }
        family={family}
        size={42}
      />
      <span>
        <strong>{drawnName(name)}</strong>
        <small className="definition">{t(`catalog.${secondLine(entry)}`)}</small>
      </span>
    </button>
  );
}

/** A form is chosen for what people learn by it; every other card for what it is. */
function secondLine(entry: Entry): string {
  return 'result' in entry ? `${entry.result}.name` : `${entry.id}.definition`;
}
