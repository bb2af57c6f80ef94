import { useMemo } from 'react';
import { nameOf } from '../../../shared/catalog/naming.ts';
import { describeFinding, explainState, type Place } from '../../../shared/rules/index.ts';
import { view } from '../../commands/view-actions.ts';
import { useT } from '../../i18n.ts';
import { useCurrentDesign } from '../../state/design-store.ts';
import { useChecks } from '../../state/findings.ts';
import { useView } from '../../state/view-store.ts';
import { SeverityIcon } from '../severity-icon.tsx';
import { findingKey, openFinding, openSide } from './finding-key.ts';
import { PlateIcon } from './laid-table.tsx';
import { SideHead } from './side-head.tsx';

/** What counts for one factor or condition: its state, why it is so, the findings and the cards. */
export function PlacePanel({ place }: { place: Place }) {
  const t = useT();
  const design = useCurrentDesign();
  const { findings } = useChecks();
  const {
    state,
    because,
    evidence,
    findings: counted,
  } = useMemo(() => explainState(place, design, findings), [place, design, findings]);
  const show = useView((one) => one.show);
  return (
    <aside className="inspector place-panel" aria-label={t(`factor.${place}`)}>
      <SideHead back close={() => openSide(undefined)} />
      <div className="finding-body">
        <h2>{t(`catalog.${place}.name`)}</h2>
        <p className="plate-change">
          <PlateIcon state={state} /> <strong>{t(`factor-state.${state}`)}</strong>
        </p>
        <p>{t(`checks.because-${because}`)}</p>
        <h3>{t('checks.counted')}</h3>
        {counted.length === 0 && <p>{t('checks.counted-none')}</p>}
        <ul>
          {counted.map((finding) => (
            <li key={findingKey(finding)}>
              <button type="button" className="slip-title" onClick={() => openFinding(finding)}>
                <SeverityIcon severity={finding.waived ? 'accepted' : finding.severity} />
                <span>{describeFinding(finding, design, t).message}</span>
              </button>
            </li>
          ))}
        </ul>
        <h3>{t('checks.evidence')}</h3>
        {evidence.length === 0 && <p>{t('checks.evidence-none')}</p>}
        <ul>
          {evidence.map((element) => (
            <li key={element.id}>
              <button
                type="button"
                className="link"
                onClick={() => {
                  show({ highlighted: evidence.map(({ id }) => id) });
                  view.leave();
                  view.reveal(element.id);
                }}
              >
                {nameOf(element, t)}
              </button>
            </li>
          ))}
        </ul>
        <details>
          <summary>{t('checks.formula')}</summary>
          <p>{t('checks.formula-text')}</p>
          <p>
            <span className="basis" data-basis="elaborated">
              {t('basis.elaborated')}
            </span>
          </p>
        </details>
        <button
          type="button"
          className="link"
          onClick={() => show({ reading: { book: 'knowledge', id: place } })}
        >
          {t('checks.read-place')}
        </button>
      </div>
    </aside>
  );
}
