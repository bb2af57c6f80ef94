import { useState } from 'react';
import * as v from 'valibot';
import { entries } from '../../../shared/catalog/index.ts';
import { kindIds, stages } from '../../../shared/design/kinds.ts';
import {
  type OwnCondition,
  type OwnRule,
  ownRuleSchema,
} from '../../../shared/design/own-rules.ts';
import { useT } from '../../i18n.ts';
import { useView } from '../../state/view-store.ts';
import { asOption } from '../as-option.ts';
import { ConditionField } from './condition-field.tsx';

type Props = { rule: OwnRule; known: boolean; keep(rule: OwnRule): void; remove(): void };

/** The declarative form of one own check: which cards, what must hold, and what to say when it does not. */
export function OwnRuleForm({ rule, known, keep, remove }: Props) {
  const t = useT();
  const [draft, setDraft] = useState(rule);
  const [trouble, setTrouble] = useState<string>();
  const set = (part: Partial<OwnRule>) => setDraft({ ...draft, ...part });
  const { kind } = draft.select;
  const ofKind = entries.filter((entry) => entry.kind === kind);
  return (
    <form
      className="own-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const checked = v.safeParse(ownRuleSchema, draft);
        if (!checked.success) {
          const path = String(checked.issues[0].path?.[0]?.key ?? '');
          setTrouble(
            t(path === 'title' || path === 'message' ? `own.missing-${path}` : 'own.wrong'),
          );
          return;
        }
        setTrouble(undefined);
        keep(checked.output);
        useView.getState().announce(t('own.kept'));
      }}
    >
      <h1>{draft.title || t('own.new')}</h1>
      <label>
        {t('own.title')}
        <input
          className="field"
          required
          value={draft.title}
          onChange={({ target }) => set({ title: target.value })}
        />
      </label>
      <fieldset>
        <legend>{t('own.which')}</legend>
        <label>
          {t('own.kind')}
          <select
            className="field"
            value={kind ?? ''}
            onChange={({ target }) =>
              set({ select: selectOf(kindIds.find((one) => one === target.value)) })
            }
          >
            <option value="">{t('checks.whole')}</option>
            {kindIds.map((one) => (
              <option key={one} value={one}>
                {t(`kind.${one}.name`)}
              </option>
            ))}
          </select>
        </label>
        {kind && ofKind.length > 1 && (
          <label>
            {t('own.entry')}
            <select
              className="field"
              value={draft.select.entries?.[0] ?? ''}
              onChange={({ target }) =>
                set({
                  select: {
                    ...draft.select,
                    entries: target.value ? [target.value] : undefined,
                  },
                })
              }
            >
              <option value="">{t('own.every')}</option>
              {ofKind.map((entry) => (
                <option key={entry.id} value={entry.id}>
                  {t(`catalog.${entry.id}.name`)}
                </option>
              ))}
            </select>
          </label>
        )}
        <Conditions
          label={t('own.where')}
          conditions={draft.select.where ?? []}
          kind={kind}
          change={(where) => set({ select: { ...draft.select, where } })}
        />
      </fieldset>
      <fieldset>
        <legend>{t(draft.severity === 'praise' ? 'own.praised' : 'own.required')}</legend>
        <label>
          {t('own.match')}
          <select
            className="field"
            value={draft.match}
            onChange={({ target }) => set({ match: target.value === 'any' ? 'any' : 'all' })}
          >
            <option value="all">{t('own.all')}</option>
            <option value="any">{t('own.any')}</option>
          </select>
        </label>
        <Conditions
          label={t('own.conditions')}
          conditions={draft.require}
          kind={kind}
          change={(require) => set({ require })}
        />
      </fieldset>
      <label>
        {t('own.message')}
        <input
          className="field"
          required
          value={draft.message}
          onChange={({ target }) => set({ message: target.value })}
        />
      </label>
      <label>
        {t('own.why')}
        <textarea
          className="field"
          rows={3}
          value={draft.why ?? ''}
          onChange={({ target }) => set({ why: target.value || undefined })}
        />
      </label>
      <label>
        {t('rulebook.severity')}
        <select
          className="field"
          value={draft.severity}
          onChange={({ target }) => {
            const severity = severities.find((one) => one === target.value);
            if (severity) set({ severity });
          }}
        >
          {severities.map((severity) => (
            <option key={severity} value={severity}>
              {t(`severity.${severity}`)}
            </option>
          ))}
        </select>
      </label>
      <fieldset>
        <legend>{t('own.stages')}</legend>
        {stages.map((stage) => (
          <label key={stage} className="check">
            <input
              type="checkbox"
              checked={draft.stages?.includes(stage) ?? true}
              onChange={({ target }) => {
                const now = draft.stages ?? [...stages];
                set({
                  stages: stages.filter((one) =>
                    one === stage ? target.checked : now.includes(one),
                  ),
                });
              }}
            />
            {asOption(t(`value.${stage}`))}
          </label>
        ))}
      </fieldset>
      {trouble && <p role="alert">{trouble}</p>}
      <div className="row">
        <button type="submit" className="button main">
          {t('own.keep')}
        </button>
        {known && (
          <button type="button" className="button" onClick={remove}>
            {t('own.remove')}
          </button>
        )}
      </div>
    </form>
  );
}

const severities = ['error', 'warning', 'hint', 'praise'] as const;

function selectOf(kind: OwnRule['select']['kind']): OwnRule['select'] {
  return kind ? { kind } : {};
}

type ConditionsProps = {
  label: string;
  conditions: readonly OwnCondition[];
  kind: OwnRule['select']['kind'];
  change(conditions: OwnCondition[]): void;
};

function Conditions({ label, conditions, kind, change }: ConditionsProps) {
  const t = useT();
  return (
    <div className="conditions">
      <p>{label}</p>
      {conditions.map((condition, index) => (
        <ConditionField
          key={index}
          condition={condition}
          kind={kind}
          change={(next) => change(conditions.map((one, at) => (at === index ? next : one)))}
          remove={() => change(conditions.filter((_one, at) => at !== index))}
        />
      ))}
      {conditions.length < 10 && (
        <button
          type="button"
          className="link"
          onClick={() => change([...conditions, { about: 'count', kind: 'goal', atLeast: 1 }])}
        >
          {t('own.add-condition')}
        </button>
      )}
    </div>
  );
}
