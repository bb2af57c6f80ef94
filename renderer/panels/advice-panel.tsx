import { useMemo, useState } from 'react';
import {
  adviseForGoal,
  adviseSupport,
  describeQuestion,
  describeTriad,
  type Question,
} from '../../shared/advice/index.ts';
import { nameOf } from '../../shared/catalog/naming.ts';
import { useT } from '../i18n.ts';
import { useCurrentDesign } from '../state/design-store.ts';
import { useView } from '../state/view-store.ts';
import { AdviceList } from './advice-list.tsx';
import { openSide } from './checks/finding-key.ts';
import { SideHead } from './checks/side-head.tsx';

/** Which form fits a goal, and what would help a group most: ranked, with every reason for and against. */
export function AdvicePanel() {
  const t = useT();
  return (
    <aside className="inspector findings" aria-label={t('advice.title')}>
      <SideHead title={t('advice.title')} close={() => openSide(undefined)} />
      <div className="finding-body">
        <AdviceBody />
      </div>
    </aside>
  );
}

export function AdviceBody() {
  const t = useT();
  const design = useCurrentDesign();
  const selected = useView((state) => state.selection[0]);
  const subjects = design.elements.filter(({ kind }) => kind === 'goal' || kind === 'targetgroup');
  const [chosen, setChosen] = useState<string>();
  const subject =
    subjects.find(({ id }) => id === (chosen ?? selected)) ??
    subjects.find(({ kind }) => kind === 'goal') ??
    subjects[0];
  if (!subject) return <p>{t('advice.nothing')}</p>;
  return (
    <>
      <label className="big-field">
        {t('advice.about')}
        <select
          className="field"
          value={subject.id}
          onChange={({ target }) => setChosen(target.value)}
        >
          {subjects.map((element) => (
            <option key={element.id} value={element.id}>
              {`${t(`kind.${element.kind}.name`)}: ${nameOf(element, t)}`}
            </option>
          ))}
        </select>
      </label>
      {subject.kind === 'goal' ? <ForGoal id={subject.id} /> : <ForGroup id={subject.id} />}
      <p>
        <small>{t('advice.ours')}</small>
      </p>
    </>
  );
}

function ForGoal({ id }: { id: string }) {
  const t = useT();
  const design = useCurrentDesign();
  const advice = useMemo(() => adviseForGoal(design, id), [design, id]);
  if (!advice) return null;
  return (
    <>
      <h3>{t('advice.which-form')}</h3>
      <Questions questions={advice.questions} />
      <AdviceList
        items={advice.forms.map(({ form, ...rest }) => ({ entry: form, family: 'forms', ...rest }))}
      />
    </>
  );
}

function ForGroup({ id }: { id: string }) {
  const t = useT();
  const design = useCurrentDesign();
  const advice = useMemo(() => adviseSupport(design, id), [design, id]);
  if (!advice) return null;
  return (
    <>
      <h3>{t('advice.what-helps')}</h3>
      <p>{describeTriad(advice, t)}</p>
      <Questions questions={advice.questions} />
      {advice.wanted.length > 0 && (
        <p>
          {t('advice.arrange-first', {
            names: advice.wanted.map((entry) => t(`catalog.${entry}.name`)).join(', '),
          })}
        </p>
      )}
      <AdviceList
        items={advice.supports.map(({ support, ...rest }) => ({
          entry: support,
          family: 'support',
          ...rest,
        }))}
      />
      {advice.supports.length === 0 && <p>{t('advice.no-support')}</p>}
    </>
  );
}

/** What would sharpen the advice; each leads to the card where it can be filled in. */
function Questions({ questions }: { questions: readonly Question[] }) {
  const t = useT();
  if (questions.length === 0) return null;
  return (
    <ul>
      {questions.map((question) => (
        <li key={question.key}>
          <button
            type="button"
            className="link"
            onClick={() => useView.getState().select([question.element])}
          >
            {describeQuestion(question, t)}
          </button>
        </li>
      ))}
    </ul>
  );
}
