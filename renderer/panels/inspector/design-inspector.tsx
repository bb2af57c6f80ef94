import { useCallback, useRef } from 'react';
import type { Attributes } from '../../../shared/design/design.ts';
import { designAttributes } from '../../../shared/design/kinds.ts';
import { updateDesign } from '../../../shared/edit/index.ts';
import { runCommand } from '../../commands/commands.ts';
import { useT } from '../../i18n.ts';
import { applyDesign, useDesign, useDesignContent } from '../../state/design-store.ts';
import { useChecks } from '../../state/findings.ts';
import { useView } from '../../state/view-store.ts';
import { CloseButton } from '../close-button.tsx';
import { useEscape } from '../use-escape.ts';
import { Fields } from './fields.tsx';

/** Only where it lies beside the table on request; elsewhere it always does, and there is nothing to go back to. */
function close(): void {
  useView.getState().show({ aboutOpen: false });
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.about-tab')?.focus());
}

/** The design as a whole, when nothing is picked. */
export function DesignInspector() {
  const t = useT();
  const design = useDesignContent();
  const { findings } = useChecks();
  const column = useRef<HTMLElement>(null);
  useEscape(
    useCallback(() => {
      if (column.current?.contains(document.activeElement)) close();
    }, []),
  );
  const readOnly = useDesign((state) => state.readOnly);
  const asked = findings.flatMap(({ targets, waived }) =>
    targets.flatMap(({ element, attribute }) =>
      !waived && element === undefined && attribute ? attribute : [],
    ),
  );
  return (
    <aside ref={column} className="inspector design" aria-label={t('inspector.name')}>
      <CloseButton className="icon-button about-close" close={close} />
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
