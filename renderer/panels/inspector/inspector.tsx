import { useDeferredValue } from 'react';
import { entryById, familyOfKind } from '../../../shared/catalog/index.ts';
import { drawnName, nameOf } from '../../../shared/catalog/naming.ts';
import type { Element } from '../../../shared/design/design.ts';
import { kinds } from '../../../shared/design/kinds.ts';
import { updateElement } from '../../../shared/edit/index.ts';
import { runCommand } from '../../commands/commands.ts';
import { useT } from '../../i18n.ts';
import { applyDesign, useDesign, useDesignContent } from '../../state/design-store.ts';
import { useChecks } from '../../state/findings.ts';
import { openedOf, useView } from '../../state/view-store.ts';
import { AboutEntry } from './about-entry.tsx';
import { DesignInspector } from './design-inspector.tsx';
import { Fields } from './fields.tsx';
import { Head } from './head.tsx';
import { ManyInspector } from './many-inspector.tsx';
import { PutAway } from './put-away.tsx';
import { RelationInspector } from './relation-inspector.tsx';
import { SaidByChecks } from './said-by-checks.tsx';
import { Touches } from './touches.tsx';

/** The back of the card: what it has here first, then what it touches, what the checks say and what it is. */
export function Inspector() {
  const design = useDesignContent();
  // Turned over between other things, so that what is picked is seen to be picked at once.
  const selection = useDeferredValue(useView(openedOf));
  if (selection.length > 1) return <ManyInspector ids={selection} />;
  const element = design.elements.find((one) => one.id === selection[0]);
  if (element) return <ElementInspector key={element.id} element={element} />;
  const relation = design.relations.find((one) => one.id === selection[0]);
  if (relation) return <RelationInspector key={relation.id} relation={relation} />;
  return <DesignInspector />;
}

function ElementInspector({ element }: { element: Element }) {
  const t = useT();
  const readOnly = useDesign((state) => state.readOnly);
  const family = familyOfKind(element.kind);
  const drawn = element.kind === 'metaphor' || element.kind === 'steering';
  const { findings } = useChecks();
  const asked = findings.flatMap(({ targets, waived }) =>
    targets.flatMap((target) =>
      !waived && target.element === element.id && target.attribute ? target.attribute : [],
    ),
  );
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
        title={drawnName(nameOf(element, t))}
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
        <Fields
          table={kinds[element.kind]}
          values={element.attributes}
          asked={asked}
          shown={5}
          change={change}
        />
        <SaidByChecks id={element.id} />
        {(element.kind === 'goal' || element.kind === 'targetgroup') && (
          <button type="button" className="button" onClick={() => runCommand('checks.advice')}>
            {t(element.kind === 'goal' ? 'advice.which-form' : 'advice.what-helps')}
          </button>
        )}
        <Touches element={element} />
        <PutAway what="card" />
      </fieldset>
      {entryById(element.entry) && <AboutEntry id={element.entry} />}
    </aside>
  );
}
