import { useEffect, useMemo, useState } from 'react';
import { removeWaiver } from '../../../shared/edit/index.ts';
import {
  applyFix,
  applyFixes,
  describeFinding,
  type Finding,
  factorIds,
  type Rule,
  ruleById,
  runChecks,
} from '../../../shared/rules/index.ts';
import { useT } from '../../i18n.ts';
import { applyDesign, newId, useCurrentDesign, useDesign } from '../../state/design-store.ts';
import { useChecks } from '../../state/findings.ts';
import { useView } from '../../state/view-store.ts';
import { SeverityIcon } from '../severity-icon.tsx';
import { ExamplePicture } from './example-picture.tsx';
import { fillInDesign, findingKey, openFinding, openSide, pickCards } from './finding-key.ts';
import { PlateIcon } from './laid-table.tsx';
import { SideHead } from './side-head.tsx';
import { WaiveForm } from './waive-form.tsx';

/** One finding with its reason, its source, its examples and its remedy. */
export function FindingPanel({ id }: { id: string }) {
  const { findings } = useChecks();
  const t = useT();
  const finding = findings.find((one) => findingKey(one) === id);
  if (!finding) return <Gone />;
  const at = findings.indexOf(finding);
  const step = (by: number) => {
    const next = findings[(at + by + findings.length) % findings.length];
    if (next) openFinding(next);
  };
  return (
    <aside className="inspector finding" aria-label={t('checks.finding')} data-rule={finding.rule}>
      <SideHead back close={() => openSide(undefined)}>
        <button
          type="button"
          className="icon-button"
          aria-label={t('checks.previous')}
          onClick={() => step(-1)}
        >
          <Arrow d="m15 5-7 7 7 7" />
        </button>
        <small>{t('checks.number', { number: at + 1, count: findings.length })}</small>
        <button
          type="button"
          className="icon-button"
          aria-label={t('checks.next')}
          onClick={() => step(1)}
        >
          <Arrow d="m9 5 7 7-7 7" />
        </button>
      </SideHead>
      <Body key={id} finding={finding} />
    </aside>
  );
}

function Arrow({ d }: { d: string }) {
  return (
    <svg viewBox="0 0 24 24" width="1.25rem" height="1.25rem" aria-hidden="true">
      <path d={d} fill="none" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />
    </svg>
  );
}

/** The finding was solved, here or elsewhere. */
function Gone() {
  const t = useT();
  return (
    <aside className="inspector finding" aria-label={t('checks.finding')}>
      <SideHead back close={() => openSide(undefined)} />
      <div className="finding-body">
        <h2>{t('checks.solved')}</h2>
        <p>{t('checks.solved-text')}</p>
        <button type="button" className="button" onClick={() => openSide({ kind: 'findings' })}>
          {t('checks.back')}
        </button>
      </div>
    </aside>
  );
}

function Body({ finding }: { finding: Finding }) {
  const t = useT();
  const design = useCurrentDesign();
  const rule = ruleById(finding.rule);
  const text = describeFinding(finding, design, t);
  const read = (id: string) => useView.getState().show({ reading: { book: 'rules', id } });
  return (
    <div className="finding-body">
      <h2>
        <SeverityIcon severity={finding.severity} />
        <span>{text.message}</span>
      </h2>
      <section className="why">
        <h3>{t('checks.why')}</h3>
        <p>{text.why}</p>
        <p>
          <span className="basis" data-basis={text.basis}>
            {t(`basis.${text.basis}`)}
          </span>{' '}
          <small>{text.reference}</small>
        </p>
      </section>
      {rule?.examples && <Pair rule={rule} />}
      {rule && (
        <details>
          <summary>{t('checks.exact')}</summary>
          <p>{t(`rule.${rule.id}.exact`)}</p>
          <button type="button" className="link" onClick={() => read(rule.id)}>
            {t('checks.read')}
          </button>
        </details>
      )}
      <Remedy finding={finding} fix={text.fix} />
    </div>
  );
}

function Pair({ rule }: { rule: Rule }) {
  const examples = rule.examples;
  if (!examples) return null;
  const isPraise = rule.severity.design === 'praise' || rule.severity.run === 'praise';
  const [wrong, right] = isPraise
    ? [examples.silent, examples.fires]
    : [examples.fires, examples.silent];
  return (
    <div className="examples">
      <ExamplePicture example={wrong} beside={right} tone="wrong" />
      <ExamplePicture example={right} beside={wrong} tone="right" />
    </div>
  );
}

function Remedy({ finding, fix }: { finding: Finding; fix: string | undefined }) {
  const t = useT();
  const readOnly = useDesign((state) => state.readOnly);
  const [waiving, setWaiving] = useState(false);
  if (readOnly || finding.severity === 'praise') return null;
  if (finding.waived) return <Accepted finding={finding} />;
  if (waiving) return <WaiveForm finding={finding} done={() => setWaiving(false)} />;
  return (
    <>
      {finding.hasFix && <Preview finding={finding} fix={fix} />}
      <footer className="row">
        {finding.hasFix && <Apply finding={finding} />}
        {finding.targets.some(({ element }) => element) ? (
          <button type="button" className="button" onClick={() => pickCards(finding)}>
            {t('checks.myself')}
          </button>
        ) : (
          <button type="button" className="button" onClick={() => fillInDesign(finding)}>
            {t('checks.to-design')}
          </button>
        )}
        {finding.severity !== 'unknown' && (
          <button type="button" className="link" onClick={() => setWaiving(true)}>
            {t('checks.waive')}
          </button>
        )}
      </footer>
    </>
  );
}

/** Shows on the table what the fix lays down while this panel is open; nothing changes until it is applied. */
function Preview({ finding, fix }: { finding: Finding; fix: string | undefined }) {
  const t = useT();
  const design = useCurrentDesign();
  const after = useMemo(() => applyFix(design, finding, newId), [design, finding]);
  const changes = useMemo(() => {
    const [before, next] = [runChecks(design).states, runChecks(after).states];
    return factorIds
      .filter((place) => before[place] !== next[place])
      .map((place) => ({ place, from: before[place], to: next[place] }));
  }, [design, after]);
  useEffect(() => {
    useView.getState().show({ ghost: after });
    return () => useView.getState().show({ ghost: undefined });
  }, [after]);
  return (
    <section className="remedy">
      <h3>{t('checks.remedy')}</h3>
      <p>{fix}</p>
      {changes.map(({ place, from, to }) => (
        <p key={place} className="plate-change">
          <strong>{t(`factor.${place}`)}</strong>
          <PlateIcon state={from} /> {t(`factor-state.${from}`)}
          <Arrow d="M4 12h15m-6-6 6 6-6 6" />
          <PlateIcon state={to} /> {t(`factor-state.${to}`)}
        </p>
      ))}
    </section>
  );
}

function Apply({ finding }: { finding: Finding }) {
  const t = useT();
  const { findings } = useChecks();
  const alike = findings.filter(
    (one) => one.rule === finding.rule && one.hasFix && !one.waived,
  ).length;
  const apply = (edit: Parameters<typeof applyDesign>[0]) => {
    applyDesign(edit);
    useView.getState().show({ ghost: undefined, highlighted: [] });
    useView.getState().announce(t('announce.fixed'));
  };
  return (
    <>
      <button
        type="button"
        className="button main"
        onClick={() => apply((design) => applyFix(design, finding, newId))}
      >
        {t('checks.fix')}
      </button>
      {alike > 1 && (
        <button
          type="button"
          className="button"
          onClick={() => apply((design) => applyFixes(design, finding.rule, newId))}
        >
          {t('checks.fix-all', { count: alike })}
        </button>
      )}
    </>
  );
}

function Accepted({ finding }: { finding: Finding }) {
  const t = useT();
  const design = useCurrentDesign();
  const element = finding.targets[0]?.element;
  const waiver = design.waivers.find(
    (one) => one.rule === finding.rule && (!one.element || one.element === element),
  );
  if (!waiver) return null;
  return (
    <section className="remedy">
      <h3>{t(`checks.kept-${waiver.kind ?? 'accepted'}`)}</h3>
      <p>{waiver.reason}</p>
      <p>
        <small>{t('checks.kept-by', { by: waiver.by, date: waiver.date })}</small>
      </p>
      <button
        type="button"
        className="button"
        onClick={() => applyDesign((current) => removeWaiver(current, waiver))}
      >
        {t('checks.reconsider')}
      </button>
    </section>
  );
}
