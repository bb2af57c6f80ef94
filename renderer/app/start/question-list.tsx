import type { Answers, Phase, Result } from '../../../shared/advice/starting-design.ts';
import { metaphors } from '../../../shared/catalog/metaphors/index.ts';
import { definitionOf } from '../../../shared/catalog/naming.ts';
import { places } from '../../../shared/catalog/places.ts';
import { stakeholders } from '../../../shared/catalog/stakeholders.ts';
import { steering } from '../../../shared/catalog/steering.ts';
import { targetGroups } from '../../../shared/catalog/target-groups.ts';
import { motives, phases } from '../../../shared/design/vocabulary.ts';
import { useT } from '../../i18n.ts';
import { asOption } from '../../panels/as-option.ts';
import { optionName } from '../../panels/inspector/field.tsx';
import type { QuestionId } from './answered.ts';
import { inShort } from './in-short.ts';
import { One, Several, type Tile } from './tiles.tsx';

type Translate = ReturnType<typeof useT>;
type BodyProps = { answers: Answers; change(part: Partial<Answers>): void };

const settings = ['workplace', 'meeting-place', 'school', 'online', 'hybrid'];
/** What designs most often need; everything else is in the card box. */
const supports = [
  'sup-time',
  'sup-worktime',
  'sup-funds',
  'sup-backing',
  'rol-regisseur',
  'rol-begeleider',
  'rol-mentor',
  'rol-expert',
  'ms-why-dialogue',
  'agr-rules',
  'agr-ip',
  'sup-safe',
];

/** The questions, in the order of the source (§5), with what supports it and the phase after them. */
export const questions: readonly [Question, ...Question[]] = [
  { id: 'why', body: Why },
  { id: 'yield', body: Yield },
  { id: 'who', body: Who },
  { id: 'how', body: How },
  { id: 'support', body: Supports },
  { id: 'phase', body: PhaseQuestion },
];
type Question = { readonly id: QuestionId; readonly body: (props: BodyProps) => React.ReactNode };

/** The answer in a few words, for the list of questions. */
export function summaryOf(id: QuestionId, answers: Answers, t: Translate): string {
  const names = (ids: readonly string[] = []) =>
    ids.map((one) => t(`catalog.${one}.name`).replaceAll('\u00ad', ''));
  switch (id) {
    case 'why':
      return answers.why ?? '';
    case 'yield':
      return inShort(names(answers.results), t);
    case 'who':
      return inShort(names([...(answers.groups ?? []), ...(answers.partners ?? [])]), t);
    case 'how':
      return inShort(
        [
          ...(answers.setting ? [asOption(t(`value.${answers.setting}`))] : []),
          ...names(answers.steering),
        ],
        t,
      );
    case 'support':
      return inShort(names([...(answers.supports ?? []), ...(answers.places ?? [])]), t);
    case 'phase':
      return answers.phase ? t(`catalog.${answers.phase}.name`) : '';
  }
}

function tile(id: string, family: string, t: Translate, picture = `family-${family}`): Tile {
  return {
    id,
    label: t(`catalog.${id}.name`),
    text: definitionOf(id, t),
    picture,
    family,
  };
}

function Why({ answers, change }: BodyProps) {
  const t = useT();
  return (
    <>
      <label className="big-field">
        {t('questions.why-sentence')}
        <textarea
          className="field"
          rows={3}
          placeholder={t('questions.why-example')}
          value={answers.why ?? ''}
          onChange={({ target }) => change({ why: target.value || undefined })}
        />
      </label>
      <One
        label={t('questions.motive')}
        tiles={motives.map((id) => ({ id, label: optionName(id, t) }))}
        chosen={answers.motive}
        change={(motive) => change({ motive })}
      />
      <label className="big-field">
        {t('questions.title')}
        <input
          className="field"
          value={answers.title ?? ''}
          onChange={({ target }) => change({ title: target.value || undefined })}
        />
      </label>
    </>
  );
}

function Yield({ answers, change }: BodyProps) {
  const t = useT();
  return (
    <Several
      label={t('questions.yield')}
      isTitle
      most={3}
      tiles={metaphors.map((form) => ({
        id: form.result,
        label: t(`catalog.${form.result}.name`),
        text: t(`catalog.${form.id}.name`),
        picture: form.id,
        family: 'forms',
      }))}
      chosen={answers.results}
      // Every tile of this question is one of the twelve results.
      change={(results) => change({ results: results as Result[] })}
    />
  );
}

function Who({ answers, change }: BodyProps) {
  const t = useT();
  return (
    <>
      <Several
        label={t('questions.groups')}
        tiles={targetGroups.map(({ id }) => tile(id, 'participants', t))}
        chosen={answers.groups}
        change={(groups) => change({ groups })}
      />
      <Several
        label={t('questions.partners')}
        tiles={stakeholders.map(({ id }) => tile(id, 'partners', t))}
        chosen={answers.partners}
        change={(partners) => change({ partners })}
      />
    </>
  );
}

function How({ answers, change }: BodyProps) {
  const t = useT();
  return (
    <>
      <One
        label={t('questions.setting')}
        tiles={settings.map((id) => ({ id, label: asOption(t(`value.${id}`)) }))}
        chosen={answers.setting}
        change={(setting) => change({ setting })}
      />
      <Several
        label={t('questions.steering')}
        tiles={steering.map(({ id }) => tile(id, 'steering', t, id))}
        chosen={answers.steering}
        change={(modes) => change({ steering: modes })}
      />
    </>
  );
}

function Supports({ answers, change }: BodyProps) {
  const t = useT();
  return (
    <>
      <Several
        label={t('questions.supports')}
        tiles={supports.map((id) => tile(id, 'support', t))}
        chosen={answers.supports}
        change={(chosen) => change({ supports: chosen })}
      />
      <Several
        label={t('questions.places')}
        tiles={places.map(({ id }) => tile(id, 'places', t))}
        chosen={answers.places}
        change={(chosen) => change({ places: chosen })}
      />
    </>
  );
}

function PhaseQuestion({ answers, change }: BodyProps) {
  const t = useT();
  return (
    <One
      label={t('questions.phase')}
      isTitle
      tiles={phases.map((id) => ({ id, label: t(`catalog.${id}.name`) }))}
      chosen={answers.phase}
      // Every tile of this question is one of the phases.
      change={(phase) => change({ phase: phase as Phase | undefined })}
    />
  );
}
