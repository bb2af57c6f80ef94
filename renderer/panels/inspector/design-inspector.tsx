import type { Attributes } from '../../../shared/design/design.ts';
import { designAttributes } from '../../../shared/design/kinds.ts';
import { updateDesign } from '../../../shared/edit/index.ts';
import { runCommand } from '../../commands/commands.ts';
import { useT } from '../../i18n.ts';
import { applyDesign, useDesign, useDesignContent } from '../../state/design-store.ts';
import { useChecks } from '../../state/findings.ts';
import { Fields } from './fields.tsx';

/** The design as a whole, when nothing is picked. */
export function DesignInspector() {
  const t = useT();
  const design = useDesignContent();
  const { findings } = useChecks();
  const readOnly = useDesign((state) => state.readOnly);
  const asked = findings.flatMap(({ targets, waived }) =>
    targets.flatMap(({ element, attribute }) =>
      !waived && element === undefined && attribute ? attribute : [],
    ),
  );
  return (
    <aside className="inspector design" aria-label={t('inspector.name')}>
      <fieldset disabled={readOnly}>
        <h2>{t('inspector.design')}</h2>
        <Fields
          table={designAttributes}
          values={design.attributes}
          asked={asked}
          shown={7}
          change={(attributes, typing) =>
            applyDesign(
              (current) =>
                updateDesign(current, {
                  attributes: attributes as Attributes, // fields only make values of their attribute's type
                }),
              typing && `design.${typing}`,
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
