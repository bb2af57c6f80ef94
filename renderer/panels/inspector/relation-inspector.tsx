import { nameOf, saysKey } from '../../../shared/catalog/naming.ts';
import type { Relation } from '../../../shared/design/design.ts';
import { legalTypes, relationRule } from '../../../shared/design/relations.ts';
import { updateRelation } from '../../../shared/edit/index.ts';
import { useT } from '../../i18n.ts';
import { applyDesign, useDesign, useDesignContent } from '../../state/design-store.ts';
import { asOption } from '../as-option.ts';
import { Fields } from './fields.tsx';
import { Head } from './head.tsx';
import { PutAway } from './put-away.tsx';

/** What a line says: its kind where two are possible, and its answers. */
export function RelationInspector({ relation }: { relation: Relation }) {
  const t = useT();
  const design = useDesignContent();
  const readOnly = useDesign((state) => state.readOnly);
  const card = (id: string) => design.elements.find((one) => one.id === id);
  const [from, to] = [card(relation.from), card(relation.to)];
  return (
    <aside className="inspector" aria-label={t('inspector.name')}>
      <Head
        title={t(`relation.${relation.type}.from`)}
        over={t('inspector.relation')}
        family="notes"
      />
      <fieldset disabled={readOnly}>
        {from && to && (
          <p>
            {nameOf(from, t)} <em>{t(saysKey(relation, from))}</em> {nameOf(to, t)}
          </p>
        )}
        <TypeChoice relation={relation} />
        <Fields
          table={relationRule(relation.type).attributes}
          values={relation.attributes}
          change={(attributes, typing) =>
            applyDesign(
              (current) =>
                updateRelation(current, {
                  id: relation.id,
                  attributes: attributes as Relation['attributes'], // fields only make values of their attribute's type
                }),
              typing && `${relation.id}.${typing}`,
            )
          }
        />
        <PutAway what="line" />
      </fieldset>
    </aside>
  );
}

/** Only where the grammar allows more than one type between these two cards. */
function TypeChoice({ relation }: { relation: Relation }) {
  const t = useT();
  const design = useDesignContent();
  const kindOf = (id: string) => design.elements.find((one) => one.id === id)?.kind;
  const [from, to] = [kindOf(relation.from), kindOf(relation.to)];
  const types = from && to ? legalTypes(from, to) : [];
  if (types.length < 2) return null;
  return (
    <label>
      {t('inspector.line-type')}
      <select
        className="field"
        value={relation.type}
        onChange={({ target }) => {
          const type = types.find((one) => one === target.value);
          if (type) applyDesign((current) => updateRelation(current, { id: relation.id, type }));
        }}
      >
        {types.map((type) => (
          <option key={type} value={type}>
            {asOption(t(`relation.${type}.from`))}
          </option>
        ))}
      </select>
    </label>
  );
}
