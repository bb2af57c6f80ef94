import { stages } from '../../../shared/design/kinds.ts';
import { type Rule, referenceOf } from '../../../shared/rules/index.ts';
import { useT } from '../../i18n.ts';
import { useDesign } from '../../state/design-store.ts';
import { useView } from '../../state/view-store.ts';
import { ExamplePicture } from '../checks/example-picture.tsx';
import { nameKeyOf, topicsOf } from './knowledge.ts';
import { RuleSettings } from './rule-settings.tsx';

/** One check as a page of the rule book. */
export function RuleDetail({ rule }: { rule: Rule }) {
  const t = useT();
  const hasDesign = useDesign((state) => state.projectId !== undefined && !state.readOnly);
  const { examples, source } = rule;
  const isPraise = Object.values(rule.severity).includes('praise');
  const [wrong, right] = examples
    ? isPraise
      ? [examples.silent, examples.fires]
      : [examples.fires, examples.silent]
    : [];
  const pages = topicsOf(rule);
  return (
    <>
      <h1>{t(`rule.${rule.id}.name`)}</h1>
      <p className="lead">{t(`rule.${rule.id}.why`)}</p>
      <p>
        <span className="basis" data-basis={source.basis}>
          {t(`basis.${source.basis}`)}
        </span>{' '}
        {referenceOf(source, t)}
      </p>
      <p className="row">
        {pages.map((page) => (
          <button
            key={page}
            type="button"
            className="chip"
            onClick={() => useView.getState().show({ reading: { book: 'knowledge', id: page } })}
          >
            {t(nameKeyOf(page))}
          </button>
        ))}
      </p>
      {wrong && right && (
        <div className="examples">
          <ExamplePicture example={wrong} beside={right} tone="wrong" />
          <ExamplePicture example={right} beside={wrong} tone="right" />
        </div>
      )}
      <h2>{t('checks.exact')}</h2>
      <p>{t(`rule.${rule.id}.exact`)}</p>
      <table>
        <caption>{t('rulebook.weight')}</caption>
        <thead>
          <tr>
            {stages.map((stage) => (
              <th key={stage} scope="col">
                {t(`value.${stage}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {stages.map((stage) => (
              <td key={stage}>
                {rule.severity[stage] === 'off'
                  ? t('rulebook.off')
                  : t(`severity.${rule.severity[stage]}`)}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      <p>{t(rule.fix ? 'rulebook.has-fix' : 'rulebook.no-fix')}</p>
      {hasDesign && <RuleSettings rule={rule} />}
    </>
  );
}
