import { useState } from 'react';
import type { OwnRule } from '../../../shared/design/own-rules.ts';
import { removeOwnRule, setOwnRule } from '../../../shared/edit/index.ts';
import { runChecks } from '../../../shared/rules/index.ts';
import { useT } from '../../i18n.ts';
import { applyDesign, newId, useCurrentDesign, useDesign } from '../../state/design-store.ts';
import { SeverityIcon } from '../severity-icon.tsx';
import { OwnRuleForm } from './own-rule-form.tsx';
import { ProfileFiles } from './profile-files.tsx';

/** Checks that the team makes itself, and the file in which its settings travel to colleagues. */
export function OwnRules({ id }: { id: string | undefined }) {
  const t = useT();
  const design = useCurrentDesign();
  const can = useDesign((state) => state.projectId !== undefined && !state.readOnly);
  const [editing, setEditing] = useState<OwnRule | undefined>(
    design.ownRules?.find((rule) => rule.id === id),
  );
  const own = design.ownRules ?? [];
  const { findings } = runChecks(design);
  return (
    <div className="book">
      <nav className="contents" aria-label={t('own.list')}>
        <h2>{t('own.list')}</h2>
        {own.length === 0 && <p>{t('own.none')}</p>}
        <ul>
          {own.map((rule) => (
            <li key={rule.id}>
              <button
                type="button"
                className="slip-title"
                aria-current={rule.id === editing?.id ? 'true' : undefined}
                onClick={() => setEditing(rule)}
              >
                <SeverityIcon severity={rule.severity} />
                <span>
                  {rule.title}{' '}
                  <small>
                    {t('own.found', {
                      count: findings.filter((one) => one.rule === rule.id).length,
                    })}
                  </small>
                </span>
              </button>
            </li>
          ))}
        </ul>
        {can && (
          <button type="button" className="button" onClick={() => setEditing(emptyRule())}>
            {t('own.new')}
          </button>
        )}
        {can && <ProfileFiles />}
      </nav>
      <article className="page">
        {editing && can ? (
          <OwnRuleForm
            key={editing.id}
            rule={editing}
            known={own.some((rule) => rule.id === editing.id)}
            keep={(rule) => {
              applyDesign((current) => setOwnRule(current, { rule }));
              setEditing(rule);
              requestAnimationFrame(showCurrent);
            }}
            remove={() => {
              applyDesign((current) => removeOwnRule(current, { id: editing.id }));
              setEditing(undefined);
            }}
          />
        ) : (
          <>
            <h1>{t('reading.profile')}</h1>
            <p className="lead">{t('own.preface')}</p>
            {!can && <p>{t('own.open-first')}</p>}
          </>
        )}
      </article>
    </div>
  );
}

/** What was just kept is seen among the others, however far down one was. */
function showCurrent(): void {
  document.querySelector('.contents [aria-current]')?.scrollIntoView({ block: 'nearest' });
}

function emptyRule(): OwnRule {
  return {
    id: `own-${newId()}`,
    title: '',
    message: '',
    severity: 'warning',
    select: { kind: 'metaphor' },
    match: 'all',
    require: [{ about: 'attribute', attribute: 'groupSize', comparison: 'filled' }],
  };
}
