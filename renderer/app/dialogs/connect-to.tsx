import { useMemo } from 'react';
import { familyOfKind } from '../../../shared/catalog/index.ts';
import { nameOf, saysKey } from '../../../shared/catalog/naming.ts';
import type { Design, Element } from '../../../shared/design/design.ts';
import { legalTypes, type RelationType } from '../../../shared/design/relations.ts';
import { connect } from '../../../shared/edit/index.ts';
import { useT } from '../../i18n.ts';
import { Pictogram } from '../../panels/pictogram.tsx';
import { applyDesign, newId, useCurrentDesign } from '../../state/design-store.ts';
import { useView } from '../../state/view-store.ts';
import { type Choice, Picker } from './picker.tsx';

/** Every line that may still be drawn from or to the picked card, in words. */
export function ConnectTo() {
  const t = useT();
  const design = useCurrentDesign();
  const id = useView((state) => state.selection[0]);
  const choices = useMemo(() => {
    const element = design.elements.find((one) => one.id === id);
    return element ? linesOf(design, element, t) : [];
  }, [design, id, t]);
  return (
    <Picker
      title={t('inspector.connect')}
      placeholder={t('connect.placeholder')}
      choices={choices}
      empty={t('connect.nothing')}
    />
  );
}

function linesOf(design: Design, element: Element, t: ReturnType<typeof useT>): Choice[] {
  const drawn = new Set(design.relations.map(({ from, type, to }) => `${from} ${type} ${to}`));
  const line = (from: Element, type: RelationType, to: Element): Choice[] => {
    if (drawn.has(`${from.id} ${type} ${to.id}`)) return [];
    const other = from === element ? to : from;
    const family = familyOfKind(other.kind);
    const drawing = other.kind === 'metaphor' || other.kind === 'steering';
    return [
      {
        id: `${from.id} ${type} ${to.id}`,
        label: `${nameOf(from, t)} ${t(saysKey({ type, from: from.id }, from))} ${nameOf(to, t)}`,
        note: t(`kind.${other.kind}.name`),
        picture: (
          <Pictogram name={drawing ? other.entry : `family-${family}`} family={family} size={28} />
        ),
        run: () => {
          applyDesign((now) => connect(now, { id: newId(), from: from.id, to: to.id, type }));
          useView.getState().announce(t('announce.connected'));
        },
      },
    ];
  };
  return design.elements
    .filter((other) => other.id !== element.id)
    .flatMap((other) => [
      ...legalTypes(element.kind, other.kind).flatMap((type) => line(element, type, other)),
      ...legalTypes(other.kind, element.kind).flatMap((type) => line(other, type, element)),
    ]);
}
