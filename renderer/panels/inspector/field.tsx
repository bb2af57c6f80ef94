import { useState } from 'react';
import { nameOf } from '../../../shared/catalog/naming.ts';
import type { Attribute, AttributeValue } from '../../../shared/design/attributes.ts';
import type { Design } from '../../../shared/design/design.ts';
import { useT } from '../../i18n.ts';
import { useDesignContent } from '../../state/design-store.ts';
import { asOption } from '../as-option.ts';
import { Folded } from './folded.tsx';

type Props = {
  name: string;
  attribute: Attribute;
  value: AttributeValue | undefined;
  /** `typing` is true for letters that belong to one step. */
  change(value: AttributeValue | undefined, typing?: boolean): void;
};

/** One attribute. Empty is unknown; it is never turned into zero or no. */
export function Field({ name, attribute, value, change }: Props) {
  const t = useT();
  const label = t(`attribute.${name}`);
  if (attribute.type === 'set' || attribute.type === 'elements') {
    return <ManyField {...{ name, attribute, value, change }} />;
  }
  if (attribute.type === 'choice' || attribute.type === 'flag') {
    const options = attribute.type === 'flag' ? ['yes', 'no'] : attribute.options;
    const shown = typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value ?? '');
    return (
      <label>
        {label}
        <select
          className="field"
          value={shown}
          onChange={({ target }) => {
            if (target.value === '') change(undefined);
            else change(attribute.type === 'flag' ? target.value === 'yes' : target.value);
          }}
        >
          <option value="">{asOption(t('field.unknown'))}</option>
          {options.map((option) => (
            <option key={option} value={option}>
              {asOption(optionName(option, t))}
            </option>
          ))}
        </select>
      </label>
    );
  }
  if (attribute.type === 'text' && attribute.multiline) {
    return (
      <label>
        {label}
        <textarea
          className="field"
          rows={3}
          value={String(value ?? '')}
          onChange={({ target }) => change(target.value === '' ? undefined : target.value, true)}
        />
      </label>
    );
  }
  if (attribute.type === 'number') {
    return <NumberField {...{ label, value, change }} min={attribute.min} max={attribute.max} />;
  }
  return (
    <label>
      {label}
      <input
        className="field"
        type={attribute.type === 'date' ? 'date' : 'text'}
        value={String(value ?? '')}
        onChange={({ target }) => change(target.value === '' ? undefined : target.value, true)}
      />
    </label>
  );
}

type NumberProps = Pick<Props, 'value' | 'change'> & { label: string; min: number; max: number };

/** Keeps what is typed on the screen; only a number within its range reaches the design. */
function NumberField({ label, value, change, min, max }: NumberProps) {
  const t = useT();
  const [draft, setDraft] = useState<string>();
  const typed = draft ?? String(value ?? '');
  const number = Number(typed.replace(',', '.'));
  const wrong = typed !== '' && !(number >= min && number <= max);
  return (
    <label>
      {label}
      <input
        className="field"
        inputMode="decimal"
        placeholder={asOption(t('field.unknown'))}
        value={typed}
        aria-invalid={wrong}
        onChange={({ target }) => {
          setDraft(target.value);
          const next = Number(target.value.replace(',', '.'));
          if (target.value.trim() === '') change(undefined, true);
          else if (next >= min && next <= max) change(next, true);
        }}
        onBlur={() => setDraft(undefined)}
      />
      {wrong && <small role="alert">{t('field.range', { min, max })}</small>}
    </label>
  );
}

/** Options that are catalogue ids are named by the catalogue. */
export function optionName(option: string, t: (key: string) => string): string {
  const inCatalogue = t(`catalog.${option}.name`);
  return inCatalogue === `catalog.${option}.name` ? t(`value.${option}`) : inCatalogue;
}

function ManyField({ name, attribute, value, change }: Props) {
  const t = useT();
  const design = useDesignContent();
  const chosen = Array.isArray(value) ? value : undefined;
  const toggle = (id: string, on: boolean) =>
    change(on ? [...(chosen ?? []), id] : (chosen ?? []).filter((one) => one !== id));
  const offer = () => {
    const options = optionsOf(attribute, design, t);
    return (
      <>
        {options.length === 0 && <p>{t('field.no-options')}</p>}
        {options.map((option) => (
          <label key={option.id} className="check">
            <input
              type="checkbox"
              checked={chosen?.includes(option.id) ?? false}
              onChange={({ target }) => toggle(option.id, target.checked)}
            />
            {option.label}
          </label>
        ))}
        <div className="row">
          <button type="button" className="link" onClick={() => change([])}>
            {t('field.none')}
          </button>
          <button type="button" className="link" onClick={() => change(undefined)}>
            {t('field.make-unknown')}
          </button>
        </div>
      </>
    );
  };
  return (
    <Folded
      summary={
        <>
          {t(`attribute.${name}`)}
          <small>{chosen ? t('field.chosen', { count: chosen.length }) : t('field.unknown')}</small>
        </>
      }
    >
      {offer}
    </Folded>
  );
}

/** What can be chosen: words of the catalogue, or cards of the design. */
function optionsOf(attribute: Attribute, design: Design, t: (key: string) => string) {
  if (attribute.type === 'set') {
    return attribute.options.map((id) => ({ id, label: asOption(optionName(id, t)) }));
  }
  if (attribute.type !== 'elements') return [];
  return design.elements
    .filter((element) => attribute.kinds.includes(element.kind))
    .map((element) => ({ id: element.id, label: nameOf(element, t) }));
}
