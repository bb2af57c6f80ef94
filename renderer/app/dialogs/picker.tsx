import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useT } from '../../i18n.ts';
import { MoreToSee } from '../../panels/more-to-see.tsx';
import { useModal } from '../../panels/use-modal.ts';
import { Keys } from './keys.tsx';
import { useClose } from './use-close.ts';
import './dialogs.css';

export type Choice = {
  readonly id: string;
  readonly label: string;
  /** What stands behind the label: the kind of thing it is, or its keys. */
  readonly note?: string;
  /** More words a search may look for. */
  readonly words?: string;
  readonly picture?: React.ReactNode;
  run(): void;
};

type Props = { title: string; placeholder: string; choices: readonly Choice[]; empty?: string };

const shown = 60;

/** A list to search by typing and to choose from by arrow keys; Escape puts it away. */
export function Picker({ title, placeholder, choices, empty }: Props) {
  const t = useT();
  const id = useId();
  const dialog = useModal();
  const list = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const found = useMemo(() => search(choices, query).slice(0, shown), [choices, query]);
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const close = useClose();
  const choose = (choice: Choice | undefined) => {
    if (!choice) return;
    close();
    choice.run();
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => setAt(Math.min(found.length - 1, at + 1)),
    ArrowUp: () => setAt(Math.max(0, at - 1)),
    Home: () => setAt(0),
    End: () => setAt(found.length - 1),
    Enter: () => choose(found[at]),
  };
  return (
    <dialog ref={dialog} className="picker" aria-label={title} onClose={close}>
      <input
        className="field"
        autoFocus
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={found[at] ? `${id}-${at}` : undefined}
        aria-label={title}
        placeholder={placeholder}
        value={query}
        onChange={({ target }) => {
          setQuery(target.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          const act = keys[event.key];
          if (!act) return;
          event.preventDefault();
          act();
        }}
      />
      <MoreToSee>
        <div className="choices" ref={list} id={`${id}-list`} role="listbox" aria-label={title}>
          {found.map((choice, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field above
            <div
              key={choice.id}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === at}
              tabIndex={-1}
              onClick={() => choose(choice)}
              onMouseMove={() => setAt(index)}
            >
              {choice.picture}
              <span>{choice.label}</span>
              {choice.note && (
                <small>
                  <Keys label={choice.note} />
                </small>
              )}
            </div>
          ))}
        </div>
      </MoreToSee>
      {found.length === 0 && (
        <p role="status">{query === '' && empty ? empty : t('picker.nothing')}</p>
      )}
    </dialog>
  );
}

/** All words typed must be there; what begins with them comes first. */
function search(choices: readonly Choice[], query: string): readonly Choice[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return choices;
  const hits = choices.flatMap((choice, order) => {
    const label = fold(choice.label);
    const all = `${label} ${fold(choice.note ?? '')} ${fold(choice.words ?? '')}`;
    if (!words.every((word) => all.includes(word))) return [];
    const first = words[0] ?? '';
    const rank = label.startsWith(first) ? 0 : label.includes(first) ? 1 : 2;
    return [{ choice, rank, order }];
  });
  hits.sort((one, other) => one.rank - other.rank || one.order - other.order);
  return hits.map(({ choice }) => choice);
}

function fold(text: string): string {
  return text.replaceAll('\u00ad', '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
