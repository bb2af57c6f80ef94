import { entryById, familyOfKind } from '../../shared/catalog/index.ts';
import { nameOf } from '../../shared/catalog/naming.ts';
import type { AttributeTable } from '../../shared/design/attributes.ts';
import type { Element, Relation } from '../../shared/design/design.ts';
import { designAttributes, kinds } from '../../shared/design/kinds.ts';
import { relationRule } from '../../shared/design/relations.ts';
import { updateDesign, updateElement, updateRelation } from '../../shared/edit/index.ts';
import { runCommand } from '../commands/commands.ts';
import { useT } from '../i18n.ts';
import { applyDesign, useCurrentDesign, useDesign } from '../state/design-store.ts';
import { useView } from '../state/view-store.ts';
import { AboutEntry } from './about-entry.tsx';
import { Cross } from './cross.tsx';
import { familyVariable } from './family-colour.ts';
import { Field } from './field.tsx';
import { Pictogram } from './pictogram.tsx';
import { Touches } from './touches.tsx';

/** The back of the card: what it has here first, then what it is and what it touches. */
export function Inspector() {
  const design = useCurrentDesign();
  const selection = useView((state) => state.selection);
  if (selection.length > 1) return <ManyInspector count={selection.length} />;
  const element = design.elements.find((one) => one.id === selection[0]);
  if (element) return <ElementInspector key={element.id} element={element} />;
  const relation = design.relations.find((one) => one.id === selection[0]);
  if (relation) return <RelationInspector key={relation.id} relation={relation} />;
  return <DesignInspector />;
}

function Head({
  title,
  over,
  family,
  picture,
}: {
  title: string;
  over: string;
  family: string;
  picture?: string;
}) {
  const t = useT();
  const select = useView((state) => state.select);
  const colour = familyVariable(family);
  return (
    <header style={{ background: `var(--${colour}-fill)`, color: `var(--${colour}-on)` }}>
      {picture && <Pictogram name={picture} family={family} size={64} />}
      <div>
        <small>{over}</small>
        <h2>{title}</h2>
      </div>
      <button
        type="button"
        className="put-away-button"
        aria-label={t('app.close')}
        onClick={() => select([])}
      >
        <Cross />
      </button>
    </header>
  );
}

function ElementInspector({ element }: { element: Element }) {
  const t = useT();
  const readOnly = useDesign((state) => state.readOnly);
  const family = familyOfKind(element.kind);
  const drawn = element.kind === 'metaphor' || element.kind === 'steering';
  const change = (attributes: Record<string, unknown>, typing?: string) =>
    applyDesign(
      (design) =>
        // Fields only make values of their attribute's type.
        updateElement(design, { id: element.id, attributes: attributes as Element['attributes'] }),
      typing && `${element.id}.${typing}`,
    );
  return (
    <aside className="inspector" aria-label={t('inspector.name')}>
      <Head
        title={nameOf(element, t)}
        over={t(`kind.${element.kind}.name`)}
        family={family}
        picture={drawn ? element.entry : `family-${family}`}
      />
      <fieldset disabled={readOnly}>
        <h3>{t('inspector.here')}</h3>
        {element.kind !== 'goal' && element.kind !== 'note' && (
          <label>
            {t('inspector.own-name')}
            <input
              className="field"
              value={element.title ?? ''}
              placeholder={t(`catalog.${element.entry}.name`)}
              onChange={(event) => {
                const title = event.target.value;
                applyDesign(
                  (design) => updateElement(design, { id: element.id, title }),
                  `${element.id}.title`,
                );
              }}
            />
          </label>
        )}
        <Fields table={kinds[element.kind]} values={element.attributes} change={change} />
        <Touches element={element} />
        <button type="button" className="button" onClick={() => runCommand('edit.delete')}>
          {t('command.edit.delete')}
        </button>
      </fieldset>
      {entryById(element.entry) && <AboutEntry id={element.entry} />}
    </aside>
  );
}

function Fields({
  table,
  values,
  change,
}: {
  table: AttributeTable;
  values: Element['attributes'];
  /** `typing` names the field whose letters are one step. */
  change: (attributes: Record<string, unknown>, typing?: string) => void;
}) {
  return Object.entries(table).map(([name, attribute]) => (
    <Field
      key={name}
      name={name}
      attribute={attribute}
      value={values[name]}
      change={(value, typing) => change({ [name]: value }, typing ? name : undefined)}
    />
  ));
}

function RelationInspector({ relation }: { relation: Relation }) {
  const t = useT();
  const design = useCurrentDesign();
  const readOnly = useDesign((state) => state.readOnly);
  const name = (id: string) => {
    const element = design.elements.find((one) => one.id === id);
    return element ? nameOf(element, t) : '';
  };
  return (
    <aside className="inspector" aria-label={t('inspector.name')}>
      <Head
        title={t(`relation.${relation.type}.from`)}
        over={t('inspector.relation')}
        family="notes"
      />
      <fieldset disabled={readOnly}>
        <p>
          {name(relation.from)} <em>{t(`relation.${relation.type}.from`)}</em> {name(relation.to)}
        </p>
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
        <button type="button" className="button" onClick={() => runCommand('edit.delete')}>
          {t('command.edit.delete')}
        </button>
      </fieldset>
    </aside>
  );
}

function ManyInspector({ count }: { count: number }) {
  const t = useT();
  return (
    <aside className="inspector" aria-label={t('inspector.name')}>
      <Head title={t('inspector.many', { count })} over="" family="notes" />
      <fieldset>
        <p>{t('inspector.many-text')}</p>
        <button type="button" className="button" onClick={() => runCommand('edit.delete')}>
          {t('command.edit.delete')}
        </button>
      </fieldset>
    </aside>
  );
}

function DesignInspector() {
  const t = useT();
  const design = useCurrentDesign();
  const readOnly = useDesign((state) => state.readOnly);
  return (
    <aside className="inspector design" aria-label={t('inspector.name')}>
      <fieldset disabled={readOnly}>
        <h2>{t('inspector.design')}</h2>
        <Fields
          table={designAttributes}
          values={design.attributes}
          change={(attributes) =>
            applyDesign((current) =>
              updateDesign(current, {
                attributes: attributes as Element['attributes'], // fields only make values of their attribute's type
              }),
            )
          }
        />
      </fieldset>
      <button
        type="button"
        className="link history-link"
        onClick={() => runCommand('design.history')}
      >
        {t('command.design.history')}
      </button>
    </aside>
  );
}
