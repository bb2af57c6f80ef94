import { useState } from 'react';
import { nameOf } from '../../../shared/catalog/naming.ts';
import {
  conditionIds,
  describeFinding,
  type Finding,
  factorIds,
  ruleById,
} from '../../../shared/rules/index.ts';
import { useT } from '../../i18n.ts';
import { useCurrentDesign } from '../../state/design-store.ts';
import { useChecks } from '../../state/findings.ts';
import { useView } from '../../state/view-store.ts';
import { SeverityIcon } from '../severity-icon.tsx';
import { elementsOf, findingKey, kindOf, openFinding, openSide } from './finding-key.ts';
import { PlateIcon } from './laid-table.tsx';
import { SideHead } from './side-head.tsx';

const filters = ['error', 'warning', 'hint', 'unknown', 'accepted'] as const;
type Filter = (typeof filters)[number];
/** Nothing to do about now, so they lie at the end; but they are counted wherever all are counted. */
const lastly = ['unknown', 'accepted'] as const;
const statesFirst: readonly string[] = [...factorIds, ...conditionIds];

/** Everything the checks found, strong points first, grouped by what it is about or by card. */
export function FindingsPanel() {
  const t = useT();
  const { findings } = useChecks();
  const [only, setOnly] = useState<Filter>();
  const [byCard, setByCard] = useState(false);
  const strong = findings.filter((finding) => kindOf(finding) === 'praise');
  const rest = findings.filter((finding) => kindOf(finding) !== 'praise');
  const shown = rest.filter((finding) =>
    only ? kindOf(finding) === only : !lastly.some((kind) => kind === kindOf(finding)),
  );
  return (
    <aside className="inspector findings" aria-label={t('checks.list')}>
      <SideHead title={t('checks.list')} close={() => openSide(undefined)} />
      <div className="finding-body">
        <fieldset className="chips">
          <legend className="spoken">{t('checks.filter')}</legend>
          {filters.map((filter) => {
            const count = rest.filter((finding) => kindOf(finding) === filter).length;
            return (
              <button
                key={filter}
                type="button"
                className="chip"
                aria-pressed={only === filter}
                disabled={count === 0}
                onClick={() => setOnly(only === filter ? undefined : filter)}
              >
                {t(`severity.${filter}`)} {count}
              </button>
            );
          })}
        </fieldset>
        <label className="check">
          <input
            type="checkbox"
            checked={byCard}
            onChange={({ target }) => setByCard(target.checked)}
          />
          {t('checks.by-card')}
        </label>
        {!only && strong.length > 0 && (
          <details className="group" open>
            <summary>{t('checks.strong', { count: strong.length })}</summary>
            <List findings={strong} />
          </details>
        )}
        {byCard ? <ByCard findings={shown} /> : <ByTopic findings={shown} />}
        {shown.length === 0 && <p>{t(only ? 'checks.none-such' : 'checks.nothing-wrong')}</p>}
        {!only &&
          lastly.map((kind) => (
            <Lastly
              key={kind}
              kind={kind}
              findings={rest.filter((finding) => kindOf(finding) === kind)}
            />
          ))}
        <footer className="row">
          <button
            type="button"
            className="link"
            onClick={() => useView.getState().show({ reading: { book: 'rules' } })}
          >
            {t('checks.rule-book')}
          </button>
          <button
            type="button"
            className="link"
            onClick={() => useView.getState().show({ reading: { book: 'profile' } })}
          >
            {t('checks.settings')}
          </button>
        </footer>
      </div>
    </aside>
  );
}

function Lastly({ kind, findings }: { kind: Filter; findings: readonly Finding[] }) {
  const t = useT();
  if (findings.length === 0) return null;
  return (
    <details className="group">
      <summary>
        {t('checks.group', { name: t(`severity.${kind}`), count: findings.length })}
      </summary>
      <List findings={findings} />
    </details>
  );
}

function List({ findings }: { findings: readonly Finding[] }) {
  const t = useT();
  const design = useCurrentDesign();
  return (
    <ul>
      {findings.map((finding) => (
        <li key={findingKey(finding)} data-rule={finding.rule}>
          <button type="button" className="slip-title" onClick={() => openFinding(finding)}>
            <SeverityIcon severity={kindOf(finding)} />
            <span>{describeFinding(finding, design, t).message}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function ByTopic({ findings }: { findings: readonly Finding[] }) {
  const t = useT();
  const { states, conditions } = useChecks();
  const all: Readonly<Record<string, string>> = { ...conditions, ...states };
  const topicOf = (finding: Finding) => {
    const rule = ruleById(finding.rule);
    return rule?.counts?.startsWith('sf-') ? rule.counts : finding.factor;
  };
  const topics = [...new Set(findings.map(topicOf))].sort((one, other) => rank(one) - rank(other));
  return topics.map((topic) => (
    <details key={topic} className="group" open>
      <summary>
        {all[topic] && <PlateIcon state={all[topic]} />}
        {t(`factor.${topic}`)}
      </summary>
      <List findings={findings.filter((finding) => topicOf(finding) === topic)} />
    </details>
  ));
}

function rank(topic: string): number {
  const at = statesFirst.indexOf(topic);
  return at < 0 ? statesFirst.length : at;
}

function ByCard({ findings }: { findings: readonly Finding[] }) {
  const t = useT();
  const design = useCurrentDesign();
  const whole = findings.filter((finding) => elementsOf(finding).length === 0);
  return (
    <>
      {whole.length > 0 && (
        <details className="group" open>
          <summary>{t('checks.whole')}</summary>
          <List findings={whole} />
        </details>
      )}
      {design.elements.map((element) => {
        const about = findings.filter((finding) => finding.targets[0]?.element === element.id);
        if (about.length === 0) return null;
        return (
          <details key={element.id} className="group" open>
            <summary>{nameOf(element, t)}</summary>
            <List findings={about} />
          </details>
        );
      })}
    </>
  );
}
