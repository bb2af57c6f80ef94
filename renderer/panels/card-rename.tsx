import './card-rename.css';
import { nameOf } from '../../shared/catalog/naming.ts';
import type { Element } from '../../shared/design/design.ts';
import { updateElement } from '../../shared/edit/index.ts';
import { useT } from '../i18n.ts';
import { applyDesign } from '../state/design-store.ts';
import { useView } from '../state/view-store.ts';

/** The name of a card, typed where the card is; of a goal or note its sentence. Escape leaves it as it was. */
export function CardRename({ element }: { element: Element }) {
  const t = useT();
  const isText = element.kind === 'goal' || element.kind === 'note';
  const close = () => {
    useView.getState().show({ renaming: undefined });
    requestAnimationFrame(() => {
      // Somebody quick may be typing the next name already.
      if (useView.getState().renaming !== undefined) return;
      document.querySelector<HTMLElement>(`[data-id="${element.id}"]`)?.focus();
    });
  };
  const keep = (value: string) => {
    const text = value.trim();
    applyDesign((design) =>
      updateElement(
        design,
        isText
          ? { id: element.id, attributes: { text: text === '' ? undefined : text } }
          : { id: element.id, title: text === t(`catalog.${element.entry}.name`) ? '' : text },
      ),
    );
    close();
  };
  return (
    <input
      className="card-rename nodrag nopan"
      // biome-ignore lint/a11y/noAutofocus: the person asked for this field
      autoFocus
      aria-label={t('canvas.rename')}
      defaultValue={nameOf(element, t).replaceAll('\u00ad', '')}
      onFocus={({ target }) => target.select()}
      onBlur={({ target }) => keep(target.value)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter') keep(event.currentTarget.value);
        if (event.key === 'Escape') close();
      }}
    />
  );
}
