import { useMemo, useState } from 'react';
import { type Rule, ruleById, ruleGroups } from '../../../shared/rules/index.ts';
import { merged } from '../../../shared/rules/merged.ts';
import { useT } from '../../i18n.ts';
import { useCurrentDesign, useDesign } from '../../state/design-store.ts';
import { useView } from '../../state/view-store.ts';
import { SeverityIcon } from '../severity-icon.tsx';
import { Contents } from './contents.tsx';
import { RuleDetail } from './rule-detail.tsx';

/** Every check, by chapter, each with its reason, source, exact condition and examples. */
export function RuleBook({ id }: { id: string | undefined }) {
  const t = useT();
  const [query, setQuery] = useState('');
  const show = useView((state) => state.show);
  const profile = useDesign((state) => state.history.present.profile);
  const chapters = useMemo(() => {
    const words = query.toLowerCase().split(/\s+/).filter(Boolean);
    const matches = (rule: Rule) => {
      const text = ['name', 'why', 'exact', 'message'].map((part) => t(`rule.${rule.id}.${part}`));
      const all = [...text, t(`factor.${rule.factor}`)].join(' ').toLowerCase();
      return words.every((word) => all.includes(word));
    };
    return Object.entries(ruleGroups)
      .map(([group, rules]) => ({
        id: group,
        label: t(`rulebook.${group}`),
        items: rules.filter(matches),
      }))
      .filter(({ items }) => items.length > 0);
  }, [query, t]);
  const rule = id ? ruleById(id) : undefined;
  const count = chapters.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <div className="book">
      <Contents
        name={t('reading.rules')}
        search={{ label: t('rulebook.search'), query, change: setQuery }}
        count={t('rulebook.count', { count })}
        chapters={chapters}
        current={id}
        line={(one) => (
          <button
            type="button"
            className="slip-title"
            aria-current={one.id === id ? 'true' : undefined}
            onClick={() => show({ reading: { book: 'rules', id: one.id } })}
          >
            <SeverityIcon severity={worstOf(one)} />
            <span>
              {t(`rule.${one.id}.name`)}
              {profile && Object.hasOwn(profile.rules, one.id) && (
                <small> {t('rulebook.changed')}</small>
              )}
            </span>
          </button>
        )}
      >
        <LeftOut />
      </Contents>
      <article className="page">
        {rule ? <RuleDetail key={rule.id} rule={rule} /> : <Preface />}
      </article>
    </div>
  );
}

/** How a rule weighs where it weighs most. */
function worstOf({ severity }: Rule): string {
  const order = ['error', 'warning', 'hint', 'praise'];
  const all: string[] = Object.values(severity);
  return order.find((one) => all.includes(one)) ?? 'hint';
}

function Preface() {
  const t = useT();
  const design = useCurrentDesign();
  const changed = Object.keys(design.profile?.rules ?? {});
  return (
    <>
      <h1>{t('reading.rules')}</h1>
      <p>{t('rulebook.preface')}</p>
      <p>{t('rulebook.preface-basis')}</p>
      <h2>{t('rulebook.changed-title')}</h2>
      {changed.length === 0 && <p>{t('rulebook.changed-none')}</p>}
      <ul>
        {changed.map((id) => (
          <li key={id}>
            <button
              type="button"
              className="link"
              onClick={() => useView.getState().show({ reading: { book: 'rules', id } })}
            >
              {t(`rule.${id}.name`)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function LeftOut() {
  const t = useT();
  const language = useView((state) => state.language);
  return (
    <details>
      <summary>
        {t('rulebook.merged')}
        {'\u00a0'}
        <small>{merged.length}</small>
      </summary>
      <ul>
        {merged.map(({ id, into, reason }) => (
          <li key={id}>
            <code>{id}</code>
            {into && <> {t('rulebook.merged-into', { name: t(`rule.${into}.name`) })}</>}
            <p>{reason[language]}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
