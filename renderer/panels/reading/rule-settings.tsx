import { profileSeverities, type RuleSetting } from '../../../shared/design/profile.ts';
import { setRule } from '../../../shared/edit/index.ts';
import type { Rule } from '../../../shared/rules/index.ts';
import { useT } from '../../i18n.ts';
import { applyDesign, useDesign } from '../../state/design-store.ts';
import { asOption } from '../as-option.ts';

/** How this design's team wants one check: off, lighter or graver, and with which numbers. It goes into the file. */
export function RuleSettings({ rule }: { rule: Rule }) {
  const t = useT();
  const rules = useDesign((state) => state.history.present.profile?.rules);
  const setting = rules && Object.hasOwn(rules, rule.id) ? rules[rule.id] : undefined;
  const isPraise = Object.values(rule.severity).includes('praise');
  const change = (next: RuleSetting | undefined, typing?: string) =>
    applyDesign((design) => setRule(design, { rule: rule.id, setting: next }), typing);
  const options = isPraise ? (['off'] as const) : profileSeverities;
  return (
    <section className="rule-settings">
      <h2>{t('rulebook.settings')}</h2>
      <p>{t('rulebook.settings-text')}</p>
      <label>
        {t('rulebook.severity')}
        <select
          className="field"
          value={setting?.severity ?? ''}
          onChange={({ target }) => {
            const { severity: _before, ...rest } = setting ?? {};
            const severity = options.find((one) => one === target.value);
            change(severity ? { ...rest, severity } : rest);
          }}
        >
          <option value="">{t('rulebook.ours')}</option>
          {options.map((severity) => (
            <option key={severity} value={severity}>
              {asOption(t(severity === 'off' ? 'rulebook.off' : `severity.${severity}`))}
            </option>
          ))}
        </select>
      </label>
      {Object.entries(rule.thresholds ?? {}).map(([name, { value, min, max }]) => (
        <label key={name}>
          {t(`threshold.${name}`)}
          <input
            className="field"
            type="number"
            min={min}
            max={max}
            step={max <= 1 ? 0.05 : 1}
            placeholder={String(value)}
            value={setting?.thresholds?.[name] ?? ''}
            onChange={({ target }) => {
              const number = target.valueAsNumber;
              const { [name]: _before, ...others } = setting?.thresholds ?? {};
              const valid = Number.isFinite(number) && number >= min && number <= max;
              const thresholds = valid ? { ...others, [name]: number } : others;
              change({ ...setting, thresholds }, `${rule.id}.${name}`);
            }}
          />
          <small>{t('rulebook.threshold', { value, min, max })}</small>
        </label>
      ))}
      {setting && (
        <button type="button" className="button" onClick={() => change(undefined)}>
          {t('rulebook.reset')}
        </button>
      )}
    </section>
  );
}
