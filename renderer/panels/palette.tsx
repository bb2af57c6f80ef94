import { useMemo, useState } from 'react';
import { entries, families, familyOfKind } from '../../shared/catalog/index.ts';
import { layEntry } from '../commands/laying.ts';
import { useT } from '../i18n.ts';
import { useView } from '../state/view-store.ts';
import { CutPictogram, Pictogram } from './pictogram.tsx';
import './palette.css';

type Entry = (typeof entries)[number];

export function Palette() {
  const t = useT();
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
    <nav className="palette" aria-label={t('palette.name')}>
      <div className="rail">
        {families.map((one) => (
          <button
            type="button"
            key={one.id}
            aria-pressed={one.id === family && !query}
            onClick={() => {
              setQuery('');
              show({ family: one.id });
            }}
          >
            <CutPictogram name={`family-${one.id}`} family={one.id} size={36} />
            <span>{t(`family.${one.id}.name`)}</span>
          </button>
        ))}
      </div>
      <div className="drawer">
        <input
          type="search"
          className="field"
          placeholder={t('palette.search')}
          aria-label={t('palette.search')}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        <h2>
          {query ? t('palette.found') : t(`family.${family}.name`)}
          <small>{t('palette.count', { count: found.length })}</small>
        </h2>
        {found.length === 0 && <p>{t('palette.nothing')}</p>}
        <ul>
          {found.map((entry) => (
            <li key={entry.id}>
              <EntryCard entry={entry} />
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}

function EntryCard({ entry }: { entry: Entry }) {
  const t = useT();
  const name = t(`catalog.${entry.id}.name`);
  const family = familyOfKind(entry.kind);
  return (
    <button
      type="button"
      className="entry"
      draggable
      data-entry={entry.id}
      title={t(`catalog.${entry.id}.definition`)}
      onDragStart={(event) => {
        event.dataTransfer.setData('application/x-leerlandschap-entry', entry.id);
        event.dataTransfer.effectAllowed = 'copy';
      }}
      onClick={() => layEntry(entry.id)}
    >
      <Pictogram
        name={
          entry.kind === 'metaphor' || entry.kind === 'steering' ? entry.id : `family-${family}`
        }
        family={family}
        size={42}
      />
      <span>
        <strong>{name}</strong>
        <small className="definition">{t(`catalog.${secondLine(entry)}`)}</small>
      </span>
    </button>
  );
}

/** A form is chosen for what people learn by it; every other card for what it is. */
function secondLine(entry: Entry): string {
  return 'result' in entry ? `${entry.result}.name` : `${entry.id}.definition`;
}
