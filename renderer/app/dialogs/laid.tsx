import { useEffect, useRef } from 'react';
import { conditionIds, describeFinding, type Place } from '../../../shared/rules/index.ts';
import { useT } from '../../i18n.ts';
import { PlateIcon } from '../../panels/checks/laid-table.tsx';
import { LaidTableLarge } from '../../panels/checks/laid-table-large.tsx';
import { CloseButton } from '../../panels/close-button.tsx';
import { MoreToSee } from '../../panels/more-to-see.tsx';
import { SeverityIcon } from '../../panels/severity-icon.tsx';
import { useModal } from '../../panels/use-modal.ts';
import { useCurrentDesign } from '../../state/design-store.ts';
import { useChecks } from '../../state/findings.ts';
import { useView } from '../../state/view-store.ts';
import { useClose } from './use-close.ts';
import './laid.css';

const told = 3;

/** The laid table over the whole screen, for a room to look at together, with the conditions of §13 beside it. */
export function Laid() {
  const t = useT();
  const dialog = useModal();
  const title = useRef<HTMLHeadingElement>(null);
  const design = useCurrentDesign();
  const { findings, states, conditions } = useChecks();
  // A room looks at it: the focus is where reading begins, and no frame stands around anything yet.
  useEffect(() => title.current?.focus(), []);
  const show = useView((state) => state.show);
  const close = useClose();
  const open = (place: Place) =>
    show({ dialog: undefined, side: { kind: 'place', place }, traysOpen: true, lens: 'table' });
  const first = findings.filter(
    ({ severity, waived }) => !waived && (severity === 'error' || severity === 'warning'),
  );
  return (
    <dialog ref={dialog} className="laid" aria-label={t('laid.title')} onClose={close}>
      <MoreToSee>
        <div className="laid-sheet">
          <header>
            <h1 ref={title} tabIndex={-1}>
              {t('laid.title')}
            </h1>
          </header>
          <LaidTableLarge states={states} open={open} />
          <div className="laid-words">
            <ul>
              {first.slice(0, told).map((finding) => (
                <li key={`${finding.rule} ${finding.targets[0]?.element ?? ''}`} className="row">
                  <SeverityIcon severity={finding.severity} />
                  <span>{describeFinding(finding, design, t).message}</span>
                </li>
              ))}
            </ul>
            <h2>{t('laid.conditions')}</h2>
            <ul className="laid-conditions">
              {conditionIds.map((place) => (
                <li key={place}>
                  <button type="button" className="place" onClick={() => open(place)}>
                    <PlateIcon state={conditions[place]} /> {t(`factor.${place}`)}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        </div>
      </MoreToSee>
      <CloseButton className="icon-button laid-close" close={close} />
    </dialog>
  );
}
