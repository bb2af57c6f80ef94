import { useEffect, useRef, useState } from 'react';
import { type Answers, startingDesign } from '../../../shared/advice/starting-design.ts';
import { serialiseDesign } from '../../../shared/design/serialise.ts';
import { useT } from '../../i18n.ts';
import { MoreToSee } from '../../panels/more-to-see.tsx';
import { newId } from '../../state/design-store.ts';
import { createProject } from '../../state/projects.ts';
import { useView } from '../../state/view-store.ts';
import { Mark } from '../mark.tsx';
import { answered } from './answered.ts';
import { forgetAnswers, keepAnswers, keptAnswers } from './answers.ts';
import { LaidSoFar } from './laid-so-far.tsx';
import { questions, summaryOf } from './question-list.tsx';
import './start.css';

/** Six questions in the order of the source; each may be skipped, and at the end a first design lies on the table. */
export function Questions() {
  const t = useT();
  const [answers, setAnswers] = useState<Answers>(keptAnswers);
  const [at, setAt] = useState(0);
  const [busy, setBusy] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [at]);
  const question = questions[at] ?? questions[0];
  const Body = question.body;
  const change = (part: Partial<Answers>) => {
    const next = { ...answers, ...part };
    setAnswers(next);
    keepAnswers(next);
  };
  const finish = async () => {
    setBusy(true);
    const named = answers.title?.trim() || t('library.untitled');
    const body = serialiseDesign(startingDesign({ ...answers, title: named }, newId));
    if (await createProject({ title: named, body })) {
      forgetAnswers();
      useView.getState().show({ screen: 'library' });
    }
    setBusy(false);
  };
  const isLast = at === questions.length - 1;
  return (
    <MoreToSee>
      <div className="questions">
        <header className="library-top">
          <Mark />
          <span className="brand">{t('questions.new')}</span>
          <span className="grow" />
          <small>{t('questions.kept')}</small>
          <button
            type="button"
            className="link"
            onClick={() => useView.getState().show({ screen: 'library' })}
          >
            {t('questions.leave')}
          </button>
        </header>
        <nav className="steps" aria-label={t('questions.steps')}>
          <ol>
            {questions.map(({ id }, index) => (
              <li key={id}>
                <button
                  type="button"
                  aria-current={index === at ? 'step' : undefined}
                  data-done={answered(id, answers)}
                  title={t(`questions.${id}`)}
                  onClick={() => setAt(index)}
                >
                  <span className="step-number" aria-hidden="true">
                    {answered(id, answers) === 'all' ? <Tick /> : index + 1}
                  </span>
                  <span>
                    {t(`questions.${id}`)}
                    <small>{summaryOf(id, answers, t)}</small>
                  </span>
                </button>
              </li>
            ))}
          </ol>
        </nav>
        <main className="question">
          <p>{t('questions.number', { number: at + 1, count: questions.length })}</p>
          <h1 ref={title} tabIndex={-1}>
            {t(`questions.${question.id}`)}
          </h1>
          <p className="lead">{t(`questions.${question.id}-text`)}</p>
          <Body answers={answers} change={change} />
          <footer className="row">
            {at > 0 && (
              <button type="button" className="button" onClick={() => setAt(at - 1)}>
                {t('questions.back')}
              </button>
            )}
            <span className="grow" />
            {!isLast && (
              <button type="button" className="link" onClick={() => setAt(at + 1)}>
                {t('questions.skip')}
              </button>
            )}
            <button
              type="button"
              className="button main"
              disabled={busy}
              onClick={() => (isLast ? void finish() : setAt(at + 1))}
            >
              {t(isLast ? 'questions.finish' : 'questions.next')}
            </button>
          </footer>
        </main>
        <LaidSoFar answers={answers} />
      </div>
    </MoreToSee>
  );
}

function Tick() {
  return (
    <svg viewBox="0 0 24 24" width="1.25rem" height="1.25rem" aria-hidden="true">
      <path d="m5 13 5 5 9-11" fill="none" stroke="currentColor" strokeWidth="3" />
    </svg>
  );
}
