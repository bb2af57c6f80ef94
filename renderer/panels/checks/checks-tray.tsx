import { useEffect, useRef, useState } from 'react';
import { describeFinding, type Finding } from '../../../shared/rules/index.ts';
import { useT } from '../../i18n.ts';
import { useDesignContent } from '../../state/design-store.ts';
import { useChecks } from '../../state/findings.ts';
import { useView } from '../../state/view-store.ts';
import { Cross } from '../cross.tsx';
import { SeverityIcon } from '../severity-icon.tsx';
import { findingKey, kindOf, openFinding, openSide } from './finding-key.ts';
import { LaidTable, PlateIcon, places } from './laid-table.tsx';
import { useWhole } from './use-whole.ts';
import './tray.css';

const counted = ['error', 'warning', 'hint'] as const;
/** More slips at once would nag, and fewer are shown where they have no room; the rest is one click away. */
const slipsShown = 3;

export function ChecksTray() {
  const t = useT();
  const { findings, states } = useChecks();
  const open = useView((state) => state.checksOpen);
  const show = useView((state) => state.show);
  const live = findings.filter((finding) => !finding.waived);
  const slips = live.filter(({ severity }) => counted.some((one) => one === severity));
  const strong = live.filter((finding) => finding.severity === 'praise');
  const { list, isAway, isCut, height } = useWhole('.checks');
  const risen = useRisen(states);
  const looksBack = useView(({ side, ghost }) => side?.kind === 'history' && ghost !== undefined);
  return (
    <section className="checks" data-open={open} aria-label={t('checks.name')}>
      {looksBack && <p className="as-now">{t('checks.as-now')}</p>}
      <div className="factors">
        {open && (
          <button
            type="button"
            className="table-button"
            aria-label={t('command.checks.laid')}
            title={t('command.checks.laid')}
            onClick={() => show({ dialog: 'laid' })}
          >
            <LaidTable states={states} />
          </button>
        )}
        <ul>
          {places.map((place) => (
            <li key={place}>
              <button
                type="button"
                className="place"
                title={t(`catalog.${place}.definition`)}
                onClick={() => show({ side: { kind: 'place', place }, traysOpen: true })}
              >
                <PlateIcon state={states[place]} />
                <span className="place-name">{t(`factor.${place}`)}</span>
                <small className="place-short" aria-hidden="true">
                  {t(`factor-short.${place}`)}
                </small>
              </button>
            </li>
          ))}
        </ul>
      </div>
      <div className="slips">
        <header>
          <h2>{summaryOf(findings, t)}</h2>
          <span className="grow" />
          {findings.length > 0 && (
            <button
              type="button"
              className="link"
              aria-label={t('checks.all', { count: findings.length })}
              onClick={() => openSide({ kind: 'findings' })}
            >
              <span className="in-full">{t('checks.all', { count: findings.length })}</span>
              <span className="in-short">{t('checks.all-short', { count: findings.length })}</span>
            </button>
          )}
          <button
            type="button"
            className={open ? 'icon-button' : 'button'}
            aria-expanded={open}
            aria-label={t(open ? 'checks.close' : 'checks.open')}
            onClick={() => show({ checksOpen: !open, ghost: undefined })}
          >
            {open ? (
              <Cross />
            ) : (
              <>
                <span className="in-full">{t('checks.open')}</span>
                <span className="in-short">{t('checks.name')}</span>
              </>
            )}
          </button>
        </header>
        {open && (
          <ol ref={list} data-cut={isCut} style={{ maxHeight: height }}>
            {risen.map((place) => (
              <li key={place} className="slip" data-severity="praise">
                <p className="slip-title">
                  <SeverityIcon severity="praise" />
                  <strong>{t('checks.risen', { place: t(`factor.${place}`) })}</strong>
                </p>
              </li>
            ))}
            {slips.slice(0, slipsShown).map((finding, index) => (
              <Slip
                key={findingKey(finding)}
                finding={finding}
                isAway={isAway(risen.length + index)}
              />
            ))}
            {slips.length === 0 && <NothingFound strong={strong} />}
          </ol>
        )}
      </div>
    </section>
  );
}

/** All of them, so that the numbers add up to the one on the way to the list. */
function summaryOf(findings: readonly Finding[], t: ReturnType<typeof useT>): string {
  const parts = [...counted, 'praise', 'unknown', 'accepted'].flatMap((kind) => {
    const count = findings.filter((one) => kindOf(one) === kind).length;
    // A line breaks after a comma, not between a number and what it counts.
    return count > 0 ? [t(`checks.count-${kind}`, { count }).replaceAll(' ', '\u00a0')] : [];
  });
  return parts.length > 0 ? parts.join(', ') : t('checks.nothing');
}

/** Factors that became covered by the last act; praise comes before everything else. */
function useRisen(states: Readonly<Record<string, string>>): string[] {
  const before = useRef(states);
  const [risen, setRisen] = useState<string[]>([]);
  useEffect(() => {
    if (before.current === states) return;
    const last = before.current;
    before.current = states;
    setRisen(
      places
        .filter((place) => states[place] === 'covered' && last[place] !== 'covered')
        .slice(0, 1),
    );
  }, [states]);
  return risen;
}

function NothingFound({ strong }: { strong: readonly Finding[] }) {
  const t = useT();
  const design = useDesignContent();
  const first = strong[0];
  return (
    <li className="slip" data-severity="praise">
      <p className="slip-title">
        {first && <SeverityIcon severity="praise" />}
        <strong>
          {first
            ? describeFinding(first, design, t).message
            : t(design.elements.length < 5 ? 'checks.not-started' : 'checks.nothing-wrong')}
        </strong>
      </p>
      {first && <p>{t('checks.nothing-wrong')}</p>}
    </li>
  );
}

function Slip({ finding, isAway }: { finding: Finding; isAway: boolean }) {
  const t = useT();
  const design = useDesignContent();
  const { message } = describeFinding(finding, design, t);
  return (
    <li
      className="slip"
      data-away={isAway}
      data-rule={finding.rule}
      data-severity={finding.severity}
    >
      <button type="button" className="slip-title" onClick={() => openFinding(finding)}>
        <SeverityIcon severity={finding.severity} />
        <strong>{message}</strong>
      </button>
      <button
        type="button"
        className="link"
        tabIndex={-1}
        aria-hidden="true"
        onClick={() => openFinding(finding)}
      >
        {t(finding.hasFix ? 'checks.look-and-solve' : 'checks.look')}
      </button>
    </li>
  );
}
