import type { Attribute, AttributeTable } from '../../../shared/design/attributes.ts';
import { designAttributes, type KindId, kindIds, kinds } from '../../../shared/design/kinds.ts';
import { comparisons, type OwnCondition } from '../../../shared/design/own-rules.ts';
import { relationRule, relationTypes } from '../../../shared/design/relations.ts';
import { useT } from '../../i18n.ts';
import { optionName } from '../inspector/field.tsx';

type Props = {
  condition: OwnCondition;
  kind: KindId | undefined;
  change(condition: OwnCondition): void;
  remove(): void;
};
type OfAttribute = Extract<OwnCondition, { about: 'attribute' }>;

/** One condition of an own check, as a sentence of choices. */
export function ConditionField({ condition, kind, change, remove }: Props) {
  const t = useT();
  const abouts = kind
    ? (['attribute', 'relation', 'count'] as const)
    : (['attribute', 'count'] as const);
  return (
    <div className="condition">
      <Choice
        label={t('own.about')}
        value={condition.about}
        options={abouts.map((about) => [about, t(`own.about-${about}`)])}
        change={(about) => change(startOf(about, kind))}
      />
      {condition.about === 'attribute' && <AttributeParts {...{ condition, kind, change }} />}
      {condition.about === 'relation' && kind && (
        <Choice
          label={t('own.line')}
          value={`${condition.direction} ${condition.type}`}
          options={linesOf(kind).map(([direction, type]) => [
            `${direction} ${type}`,
            t(`relation.${type}.${direction}`),
          ])}
          change={(value) => {
            const found = linesOf(kind).find((line) => line.join(' ') === value);
            if (found) change({ ...condition, direction: found[0], type: found[1] });
          }}
        />
      )}
      {condition.about === 'count' && (
        <Choice
          label={t('own.kind')}
          value={condition.kind}
          options={kindIds.map((one) => [one, t(`kind.${one}.name`)])}
          change={(value) => {
            const found = kindIds.find((one) => one === value);
            if (found) change({ about: 'count', kind: found, atLeast: condition.atLeast });
          }}
        />
      )}
      {condition.about !== 'attribute' && (
        <>
          <Amount
            label={t('own.at-least')}
            value={condition.atLeast}
            change={(atLeast) => change({ ...condition, atLeast })}
          />
          <Amount
            label={t('own.at-most')}
            value={condition.atMost}
            change={(atMost) => change({ ...condition, atMost })}
          />
        </>
      )}
      <button type="button" className="link" onClick={remove}>
        {t('own.remove-condition')}
      </button>
    </div>
  );
}

function startOf(about: string, kind: KindId | undefined): OwnCondition {
  if (about === 'relation' && kind) {
    const [line] = linesOf(kind);
    if (line) return { about, direction: line[0], type: line[1], atLeast: 1 };
  }
  if (about === 'attribute') {
    const attribute = Object.keys(tableOf(kind))[0] ?? 'summary';
    return { about, attribute, comparison: 'filled' };
  }
  return { about: 'count', kind: 'goal', atLeast: 1 };
}

function tableOf(kind: KindId | undefined): AttributeTable {
  return kind ? kinds[kind] : designAttributes;
}

function linesOf(kind: KindId) {
  return relationTypes.flatMap((type) => {
    const { from, to } = relationRule(type);
    return [
      ...(from.includes(kind) ? [['from', type] as const] : []),
      ...(to.includes(kind) ? [['to', type] as const] : []),
    ];
  });
}

function AttributeParts({
  condition,
  kind,
  change,
}: {
  condition: OfAttribute;
  kind: KindId | undefined;
  change(condition: OwnCondition): void;
}) {
  const t = useT();
  const table = tableOf(kind);
  const attribute = table[condition.attribute];
  return (
    <>
      <Choice
        label={t('own.attribute')}
        value={condition.attribute}
        options={Object.keys(table).map((name) => [name, t(`attribute.${name}`)])}
        change={(name) => change({ about: 'attribute', attribute: name, comparison: 'filled' })}
      />
      <Choice
        label={t('own.comparison')}
        value={condition.comparison}
        options={comparisonsOf(attribute).map((one) => [one, t(`own.${one}`)])}
        change={(value) => {
          const comparison = comparisons.find((one) => one === value);
          if (comparison) change({ ...condition, comparison });
        }}
      />
      {condition.comparison !== 'filled' && (
        <Value
          attribute={attribute}
          value={condition.value}
          change={(value) => change({ ...condition, value })}
        />
      )}
    </>
  );
}

function comparisonsOf(attribute: Attribute | undefined): readonly (typeof comparisons)[number][] {
  switch (attribute?.type) {
    case 'number':
      return ['filled', 'at-least', 'at-most', 'equals', 'differs'];
    case 'set':
    case 'elements':
      return ['filled', 'includes'];
    case 'text':
      return ['filled', 'contains', 'equals', 'differs'];
    case 'date':
      return ['filled'];
    default:
      return ['filled', 'equals', 'differs'];
  }
}

function Value({
  attribute,
  value,
  change,
}: {
  attribute: Attribute | undefined;
  value: OfAttribute['value'];
  change(value: OfAttribute['value']): void;
}) {
  const t = useT();
  if (attribute?.type === 'flag') {
    return (
      <Choice
        label={t('own.value')}
        value={value === undefined ? '' : value ? 'yes' : 'no'}
        options={['yes', 'no'].map((one) => [one, t(`value.${one}`)])}
        change={(next) => change(next === 'yes')}
      />
    );
  }
  if (attribute && 'options' in attribute) {
    return (
      <Choice
        label={t('own.value')}
        value={String(value ?? '')}
        options={attribute.options.map((one) => [one, optionName(one, t)])}
        change={change}
      />
    );
  }
  const isNumber = attribute?.type === 'number';
  return (
    <label>
      {t('own.value')}
      <input
        className="field"
        type={isNumber ? 'number' : 'text'}
        value={typeof value === 'boolean' ? '' : (value ?? '')}
        onChange={({ target }) => {
          if (target.value === '') change(undefined);
          else change(isNumber ? target.valueAsNumber : target.value);
        }}
      />
    </label>
  );
}

type ChoiceProps = {
  label: string;
  value: string;
  options: readonly (readonly [value: string, label: string])[];
  change(value: string): void;
};

function Choice({ label, value, options, change }: ChoiceProps) {
  const known = options.some(([one]) => one === value);
  return (
    <label>
      {label}
      <select className="field" value={value} onChange={({ target }) => change(target.value)}>
        {!known && <option value={value}>{''}</option>}
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

type AmountProps = {
  label: string;
  value: number | undefined;
  change(value: number | undefined): void;
};

function Amount({ label, value, change }: AmountProps) {
  return (
    <label>
      {label}
      <input
        className="field"
        type="number"
        min={0}
        max={10_000}
        value={value ?? ''}
        onChange={({ target }) =>
          change(Number.isInteger(target.valueAsNumber) ? target.valueAsNumber : undefined)
        }
      />
    </label>
  );
}
