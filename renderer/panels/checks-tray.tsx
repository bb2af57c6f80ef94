import { useState } from 'react';
import { addWaiver, removeWaiver } from '../../shared/edit/index.ts';
import { applyFix, describeFinding, type Finding } from '../../shared/rules/index.ts';
import { view } from '../commands/view-actions.ts';
import { useT } from '../i18n.ts';
import { applyDesign, newId, useCurrentDesign, useDesign } from '../state/design-store.ts';
import { useChecks } from '../state/findings.ts';
import { useView } from '../state/view-store.ts';
import { LaidTable, PlateIcon, places } from './laid-table.tsx';
import { SeverityIcon } from './severity-icon.tsx';

const counted = ['error', 'warning', 'hint'] as const;

export function ChecksTray() {
  const t = useT();
  const { findings, states } = useChecks();
  const open = useView((state) => state.checksOpen);
  const show = useView((state) => state.show);
  const shown = findings.filter((finding) => finding.severity !== 'unknown' && !finding.waived);
  const accepted = findings.filter((finding) => finding.waived);
  const asked = findings.filter((finding) => finding.severity === 'unknown' && !finding.waived);
  const summary = counted
    .map((severity) => ({
      severity,
      count: shown.filter((one) => one.severity === severity).length,
    }))
    .filter((part) => part.count > 0)
    .map(({ severity, count }) => t(`checks.count-${severity}`, { count }));
  return (
    <section className="checks" data-open={open} aria-label={t('checks.name')}>
      <div className="factors">
        {open && <LaidTable states={states} />}
        <ul>
          {places.map((place) => (
            <li key={place} title={t(`catalog.${place}.definition`)}>
              <PlateIcon state={states[place as keyof typeof states]} />
              {t(`factor.${place}`)}
            </li>
          ))}
        </ul>
      </div>
      <div className="slips">
        <header>
          <h2>{summary.length > 0 ? summary.join(', ') : t('checks.nothing')}</h2>
          <button
            type="button"
            className="button"
            aria-expanded={open}
            onClick={() => show({ checksOpen: !open, ghost: undefined })}
          >
            {t(open ? 'checks.close' : 'checks.open')}
          </button>
        </header>
        {open && (
          <ol>
            {shown.map((finding) => (
              <Slip key={slipKey(finding)} finding={finding} />
            ))}
            {accepted.length > 0 && (
              <li className="slip asked">
                <details>
                  <summary>{t('checks.accepted', { count: accepted.length })}</summary>
                  <ul>
                    {accepted.map((finding) => (
                      <Accepted key={slipKey(finding)} finding={finding} />
                    ))}
                  </ul>
                </details>
              </li>
            )}
            {asked.length > 0 && (
              <li className="slip asked">
                <details>
                  <summary>
                    <SeverityIcon severity="unknown" />{' '}
                    {t('checks.unknown', { count: asked.length })}
                  </summary>
                  <ul>
                    {asked.map((finding) => (
                      <Asked key={slipKey(finding)} finding={finding} />
                    ))}
                  </ul>
                </details>
              </li>
            )}
          </ol>
        )}
      </div>
    </section>
  );
}

function slipKey(finding: Finding): string {
  return `${finding.rule}:${finding.targets.map((target) => target.element ?? '').join(',')}`;
}

function goTo(finding: Finding): void {
  const ids = finding.targets.flatMap((target) => target.element ?? []);
  useView.getState().select(ids);
  if (ids[0]) view.reveal(ids[0]);
}

function Asked({ finding }: { finding: Finding }) {
  const t = useT();
  const { message } = describeFinding(finding, useCurrentDesign(), t);
  return (
    <li>
      <button type="button" className="link" onClick={() => goTo(finding)}>
        {message}
      </button>
    </li>
  );
}

function Accepted({ finding }: { finding: Finding }) {
  const t = useT();
  const design = useCurrentDesign();
  const element = finding.targets[0]?.element;
  const waiver = design.waivers.find(
    (one) => one.rule === finding.rule && (!one.element || one.element === element),
  );
  return (
    <li>
      <strong>{describeFinding(finding, design, t).message}</strong>
      {waiver && <p>{`${waiver.reason} (${waiver.by}, ${waiver.date})`}</p>}
      <button
        type="button"
        className="link"
        onClick={() => waiver && applyDesign((current) => removeWaiver(current, waiver))}
      >
        {t('checks.reconsider')}
      </button>
    </li>
  );
}

function Slip({ finding }: { finding: Finding }) {
  const t = useT();
  const design = useCurrentDesign();
  const readOnly = useDesign((state) => state.readOnly);
  const [waiving, setWaiving] = useState(false);
  const text = describeFinding(finding, design, t);
  const { show, announce } = useView.getState();
  return (
    <li className="slip" data-rule={finding.rule} data-severity={finding.severity}>
      <button type="button" className="slip-title" onClick={() => goTo(finding)}>
        <SeverityIcon severity={finding.severity} />
        <strong>{text.message}</strong>
      </button>
      <details>
        <summary>{t('checks.why')}</summary>
        <p>{text.why}</p>
        <p className="basis" data-basis={text.basis}>
          {t(text.basis === 'source' ? 'basis.source' : 'basis.elaborated')} {text.reference}
        </p>
      </details>
      {!readOnly && finding.severity !== 'praise' && (
        <div className="row">
          {finding.hasFix && (
            <button
              type="button"
              className="button main"
              title={text.fix ?? ''}
              onFocus={() => show({ ghost: applyFix(design, finding, newId) })}
              onMouseEnter={() => show({ ghost: applyFix(design, finding, newId) })}
              onBlur={() => show({ ghost: undefined })}
              onMouseLeave={() => show({ ghost: undefined })}
              onClick={() => {
                applyDesign((current) => applyFix(current, finding, newId));
                show({ ghost: undefined });
                announce(t('announce.fixed'));
              }}
            >
              {text.fix ?? t('checks.fix')}
            </button>
          )}
          <button type="button" className="link" onClick={() => setWaiving(!waiving)}>
            {t('checks.waive')}
          </button>
        </div>
      )}
      {waiving && <WaiveForm finding={finding} done={() => setWaiving(false)} />}
    </li>
  );
}

function WaiveForm({ finding, done }: { finding: Finding; done(): void }) {
  const t = useT();
  const [reason, setReason] = useState('');
  const [by, setBy] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const element = finding.targets[0]?.element;
        const date = new Date().toISOString().slice(0, 10);
        applyDesign((design) =>
          addWaiver(design, {
            rule: finding.rule,
            reason,
            by,
            date,
            ...(element ? { element } : {}),
          }),
        );
        done();
      }}
    >
      <label>
        {t('checks.waive-reason')}
        <textarea
          className="field"
          required
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </label>
      <label>
        {t('checks.waive-by')}
        <input
          className="field"
          required
          value={by}
          onChange={({ target }) => setBy(target.value)}
        />
      </label>
      <button type="submit" className="button">
        {t('checks.waive-keep')}
      </button>
    </form>
  );
}
