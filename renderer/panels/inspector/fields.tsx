import type { AttributeTable } from '../../../shared/design/attributes.ts';
import type { Attributes } from '../../../shared/design/design.ts';
import { useT } from '../../i18n.ts';
import { Field } from './field.tsx';
import { Folded } from './folded.tsx';

type Props = {
  table: AttributeTable;
  values: Attributes;
  /** Names that the checks ask about now; they come first. */
  asked?: readonly string[];
  /** How many fields show at once; the rest is one click away. All of them when absent. */
  shown?: number;
  /** `typing` names the field whose letters are one step. */
  change(attributes: Record<string, unknown>, typing?: string): void;
};

/** What matters now first: what the checks ask about, then what is filled in, then the rest. */
export function Fields({ table, values, asked = [], shown, change }: Props) {
  const t = useT();
  const names = Object.keys(table);
  const rank = (name: string) => (asked.includes(name) ? 0 : values[name] !== undefined ? 1 : 2);
  const ordered = shown
    ? [...names].sort(
        (one, other) => rank(one) - rank(other) || names.indexOf(one) - names.indexOf(other),
      )
    : names;
  const now = Math.max(shown ?? names.length, ordered.filter((name) => rank(name) < 2).length);
  const field = (name: string) => {
    const attribute = table[name];
    return attribute ? (
      <div key={name} data-field={name} data-asked={asked.includes(name)} className="asked-field">
        <Field
          name={name}
          attribute={attribute}
          value={values[name]}
          change={(value, typing) => change({ [name]: value }, typing ? name : undefined)}
        />
      </div>
    ) : null;
  };
  const isAsked = names.some((name) => asked.includes(name));
  const rest = ordered.slice(now);
  return (
    <>
      {isAsked && (
        <p className="asked-field" data-asked="true">
          <small>{t('inspector.asked')}</small>
        </p>
      )}
      {ordered.slice(0, now).map(field)}
      {rest.length > 0 && (
        <Folded
          summary={
            <>
              {t('inspector.more-fields')} <small>{rest.length}</small>
            </>
          }
        >
          {() => <div className="more-fields">{rest.map(field)}</div>}
        </Folded>
      )}
    </>
  );
}
