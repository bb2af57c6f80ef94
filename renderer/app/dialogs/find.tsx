import { useMemo } from 'react';
import { familyOfKind } from '../../../shared/catalog/index.ts';
import { nameOf } from '../../../shared/catalog/naming.ts';
import { focusCard } from '../../commands/selection.ts';
import { view } from '../../commands/view-actions.ts';
import { useT } from '../../i18n.ts';
import { Pictogram } from '../../panels/pictogram.tsx';
import { useCurrentDesign } from '../../state/design-store.ts';
import { useView } from '../../state/view-store.ts';
import { Picker } from './picker.tsx';

/** Finds a card on the table by its name, its kind or anything written on it. */
export function Find() {
  const t = useT();
  const design = useCurrentDesign();
  const choices = useMemo(
    () =>
      design.elements.map((element) => {
        const family = familyOfKind(element.kind);
        const drawn = element.kind === 'metaphor' || element.kind === 'steering';
        const written = Object.values(element.attributes).filter((one) => typeof one === 'string');
        return {
          id: element.id,
          label: nameOf(element, t),
          note: t(`kind.${element.kind}.name`),
          words: [t(`catalog.${element.entry}.name`), ...written].join(' '),
          picture: (
            <Pictogram
              name={drawn ? element.entry : `family-${family}`}
              family={family}
              size={28}
            />
          ),
          run: () => {
            useView.getState().select([element.id]);
            view.reveal(element.id);
            focusCard(element.id);
          },
        };
      }),
    [design, t],
  );
  return (
    <Picker
      title={t('find.title')}
      placeholder={t('find.placeholder')}
      choices={choices}
      empty={t('find.empty')}
    />
  );
}
