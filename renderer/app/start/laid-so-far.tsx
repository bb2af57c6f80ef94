import { useMemo } from 'react';
import {
  type Answers,
  startingDesign,
  suggestedForms,
} from '../../../shared/advice/starting-design.ts';
import { familyOfKind } from '../../../shared/catalog/index.ts';
import { nameOf } from '../../../shared/catalog/naming.ts';
import { useT } from '../../i18n.ts';
import { Pictogram } from '../../panels/pictogram.tsx';

/** The cards that the answers lay, and why the forms among them. */
export function LaidSoFar({ answers }: { answers: Answers }) {
  const t = useT();
  const elements = useMemo(() => {
    let made = 0;
    return startingDesign(answers, () => `preview-${made++}`).elements;
  }, [answers]);
  const reasons = new Map(suggestedForms(answers).map(({ form, result }) => [form, result]));
  return (
    <aside className="laid-so-far" aria-label={t('questions.laid')}>
      <h2>{t('questions.laid')}</h2>
      {elements.length === 0 && <p>{t('questions.laid-nothing')}</p>}
      <ul>
        {elements.map((element) => {
          const family = familyOfKind(element.kind);
          const drawn = element.kind === 'metaphor' || element.kind === 'steering';
          const result = reasons.get(element.entry);
          return (
            <li key={element.id}>
              <Pictogram
                name={drawn ? element.entry : `family-${family}`}
                family={family}
                size={40}
              />
              <span>
                <strong>{nameOf(element, t)}</strong>
                {result && (
                  <small>{t('questions.because', { result: t(`catalog.${result}.name`) })}</small>
                )}
              </span>
            </li>
          );
        })}
      </ul>
      <p>
        <small>{t('questions.nothing-fixed')}</small>
      </p>
    </aside>
  );
}
