import type { AttributeTable } from '../../../shared/design/attributes.ts';
import type { Attributes, Element } from '../../../shared/design/design.ts';
import { kinds } from '../../../shared/design/kinds.ts';
import { updateElements } from '../../../shared/edit/index.ts';
import { arranging } from '../../commands/arranging.ts';
import { commandById, runCommand } from '../../commands/commands.ts';
import { useT } from '../../i18n.ts';
import { applyDesign, useCurrentDesign, useDesign } from '../../state/design-store.ts';
import { Fields } from './fields.tsx';
import { Head } from './head.tsx';
import { PutAway } from './put-away.tsx';

const acts = {
  ...arranging,
  other: ['arrange.frame', 'arrange.lock', 'edit.duplicate'],
} as const;

/** Several cards at once: put in order, and given the same answer where they share a field. */
export function ManyInspector({ ids }: { ids: readonly string[] }) {
  const t = useT();
  const design = useCurrentDesign();
  const readOnly = useDesign((state) => state.readOnly);
  const wanted = new Set(ids);
  const elements = design.elements.filter((element) => wanted.has(element.id));
  const table = sharedTable(elements);
  return (
    <aside className="inspector" aria-label={t('inspector.name')}>
      <Head title={t('inspector.many', { count: ids.length })} over="" family="notes" />
      <fieldset disabled={readOnly}>
        <p>{t('inspector.many-text')}</p>
        {Object.entries(acts).map(([group, ids]) => (
          <Acts key={group} group={group} ids={ids} />
        ))}
        {Object.keys(table).length > 0 && <h3>{t('inspector.many-fields')}</h3>}
        <Fields
          table={table}
          values={sharedValues(elements, table)}
          shown={6}
          change={(attributes, typing) =>
            applyDesign(
              (current) =>
                updateElements(current, {
                  ids,
                  attributes: attributes as Attributes, // fields only make values of their attribute's type
                }),
              typing && `${ids.join(' ')}.${typing}`,
            )
          }
        />
        <PutAway what="cards" />
      </fieldset>
    </aside>
  );
}

function Acts({ group, ids }: { group: string; ids: readonly string[] }) {
  const t = useT();
  const possible = ids.filter((id) => commandById(id)?.isEnabled());
  if (possible.length === 0) return null;
  return (
    <section className="acts">
      <h3>{t(`inspector.many-${group}`)}</h3>
      <div className="row">
        {possible.map((id) => (
          <button key={id} type="button" className="chip" onClick={() => runCommand(id)}>
            {t(`command.${id}`)}
          </button>
        ))}
      </div>
    </section>
  );
}

/** The fields that every one of these cards has, and has in the same way. */
function sharedTable(elements: readonly Element[]): AttributeTable {
  const [first, ...others] = elements.map(({ kind }): AttributeTable => kinds[kind]);
  if (!first) return {};
  const same = Object.entries(first).filter(([name, attribute]) =>
    others.every((table) => JSON.stringify(table[name]) === JSON.stringify(attribute)),
  );
  return Object.fromEntries(same);
}

/** A field shows an answer only when all of them gave it. */
function sharedValues(elements: readonly Element[], table: AttributeTable): Attributes {
  const names = Object.keys(table).filter((name) => {
    const texts = elements.map(({ attributes }) => JSON.stringify(attributes[name]));
    return new Set(texts).size === 1;
  });
  return Object.fromEntries(names.map((name) => [name, elements[0]?.attributes[name]]));
}
