import { useRef } from 'react';
import type { Design, Element } from '../../shared/design/design.ts';
import { numberOf, textOf } from '../../shared/design/design.ts';
import { phases } from '../../shared/design/vocabulary.ts';
import { updateElement } from '../../shared/edit/index.ts';
import { runCommand } from '../commands/commands.ts';
import { useT } from '../i18n.ts';
import { dayIn } from '../panels/moment.ts';
import { applyDesign, useCurrentDesign, useDesign } from '../state/design-store.ts';
import { useView } from '../state/view-store.ts';
import { CardToken, droppedCard, followToken } from './card-token.tsx';
import { effortsOf, type Phase, phaseAt, phaseOf, spanOf, timeOf } from './efforts.ts';
import { shrink } from './shrink.ts';
import { usePlaces } from './use-places.ts';
import './lenses.css';
import './timeline.css';

/** The forms by phase, how long support lasts, and what each phase asks of a participant. */
export function Timeline() {
  const t = useT();
  const design = useCurrentDesign();
  const table = useRef<HTMLTableElement>(null);
  usePlaces(table, shrinkNames);
  const forms = design.elements.filter((element) => element.kind === 'metaphor');
  const efforts = effortsOf(design);
  const undated = forms.filter((form) => !phaseOf(form));
  if (forms.length === 0) {
    return (
      <div className="lens lens-empty">
        <h2>{t('timeline.empty')}</h2>
        <button type="button" className="button main" onClick={() => runCommand('view.add')}>
          {t('command.view.add')}
        </button>
      </div>
    );
  }
  // Without a single date the row below says so, once.
  const isDated = efforts.some(({ months }) => months !== undefined);
  return (
    <div className="lens timeline">
      <table ref={table}>
        <caption className="spoken">{t('command.view.lens-timeline')}</caption>
        <thead>
          <tr>
            <td />
            {efforts.map(({ phase, months }) => (
              <th key={phase} scope="col">
                {t(`catalog.${phase}.name`)}
                {isDated && (
                  <small>
                    {months === undefined
                      ? t('timeline.no-dates')
                      : t('timeline.months', { count: months })}
                  </small>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('family.forms.name')}</th>
            {efforts.map(({ phase, forms: own }) => (
              <PhaseCell key={phase} phase={phase}>
                {own.map((form) => (
                  <FormToken key={form.id} form={form} phase={phase} />
                ))}
              </PhaseCell>
            ))}
          </tr>
          <tr>
            <th scope="row">{t('family.support.name')}</th>
            <td colSpan={phases.length} className="lasting">
              <Lasting design={design} />
            </td>
          </tr>
          <Moments design={design} />
          <Efforts design={design} />
        </tbody>
      </table>
      <Span design={design} />
      <Loose title={t('timeline.open')} elements={undated} />
      <Loose title={t('timeline.open-moments')} elements={milestones(design, undefined)} />
      <p className="lens-note">{t('timeline.help')}</p>
    </div>
  );
}

function shrinkNames(table: HTMLElement): void {
  const names = ':is(.in-phase, .tokens) > .token > span:last-child';
  shrink([...(table.parentElement ?? table).querySelectorAll<HTMLElement>(names)]);
}

/** The moments in their phase; when none lies in a phase the row says so. */
function Moments({ design }: { design: Design }) {
  const t = useT();
  const inPhase = phases.map((phase) => ({ phase, moments: milestones(design, phase) }));
  const hasMoments = inPhase.some(({ moments }) => moments.length > 0);
  return (
    <tr>
      <th scope="row">{t('kind.milestone.name')}</th>
      {hasMoments ? (
        inPhase.map(({ phase, moments }) => (
          <td key={phase}>
            <div className="in-phase">
              {moments.map((element) => (
                <MomentToken
                  key={element.id}
                  element={element}
                  place={t(`catalog.${phase}.name`)}
                />
              ))}
            </div>
          </td>
        ))
      ) : (
        <td colSpan={phases.length} className="lasting">
          <span className="lasting-words">{t('timeline.no-moments')}</span>
        </td>
      )}
    </tr>
  );
}

function MomentToken({ element, place }: { element: Element; place: string }) {
  const language = useView((state) => state.language);
  const date = timeOf(element, 'date') === undefined ? '' : textOf(element.attributes, 'date');
  return <CardToken element={element} place={place} note={date ? dayIn(language, date) : ''} />;
}

function milestones(design: Design, phase: Phase | undefined): readonly Element[] {
  return design.elements.filter(
    (element) => element.kind === 'milestone' && phaseAt(design, element) === phase,
  );
}

function PhaseCell({ phase, children }: { phase: Phase; children: React.ReactNode }) {
  const readOnly = useDesign((state) => state.readOnly);
  const t = useT();
  return (
    <td
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        const id = droppedCard(event);
        if (id && !readOnly) moveTo(id, phase, t);
      }}
    >
      <div className="in-phase">{children}</div>
    </td>
  );
}

function moveTo(id: string, phase: Phase, t: ReturnType<typeof useT>): void {
  applyDesign((design) => {
    const form = design.elements.find((one) => one.id === id && one.kind === 'metaphor');
    return form ? updateElement(design, { id, attributes: { phase } }) : design;
  });
  useView.getState().select([id]);
  followToken(id);
  useView.getState().announce(t('timeline.moved', { phase: t(`catalog.${phase}.name`) }));
}

function FormToken({ form, phase }: { form: Element; phase: Phase | undefined }) {
  const t = useT();
  const readOnly = useDesign((state) => state.readOnly);
  return (
    <CardToken
      element={form}
      place={phase ? t(`catalog.${phase}.name`) : t('timeline.nowhere')}
      draggable={!readOnly}
      onKeyDown={(event) => {
        const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
        if (by === undefined || readOnly || event.altKey) return;
        const at = phase ? phases.indexOf(phase) : -1;
        const next = phases[at + by];
        if (!next) return;
        event.preventDefault();
        moveTo(form.id, next, t);
      }}
    />
  );
}

function Loose({ title, elements }: { title: string; elements: readonly Element[] }) {
  const t = useT();
  if (elements.length === 0) return null;
  return (
    <section className="loose">
      <h3>{title}</h3>
      <div className="tokens">
        {elements.map((element) =>
          element.kind === 'milestone' ? (
            <MomentToken key={element.id} element={element} place={t('timeline.nowhere')} />
          ) : (
            <FormToken key={element.id} form={element} phase={undefined} />
          ),
        )}
      </div>
    </section>
  );
}

/** Support from the start up to and including the phase that was said; what is open ends nowhere. */
function Lasting({ design }: { design: Design }) {
  const t = useT();
  const supports = design.elements.filter((element) => element.kind === 'support');
  return supports.map((element) => {
    const said = textOf(element.attributes, 'untilPhase') ?? '';
    const names: readonly string[] = phases;
    const until = names.indexOf(said);
    const share = until < 0 ? 1 : (until + 1) / phases.length;
    return (
      <div
        key={element.id}
        className="lasts"
        data-open={until < 0}
        style={{ width: `${share * 100}%` }}
      >
        <CardToken
          element={element}
          place={
            until < 0
              ? t('timeline.until-open')
              : t('timeline.until', { phase: t(`catalog.${phases[until]}.name`) })
          }
        />
        {until < 0 && <small>{t('timeline.until-open')}</small>}
      </div>
    );
  });
}

/** Hours of one participant per phase beside what was agreed; more than agreed is said in words and by a pattern. */
function Efforts({ design }: { design: Design }) {
  const t = useT();
  const efforts = effortsOf(design);
  const agreed = numberOf(design.attributes, 'hoursPerParticipantPerMonth');
  const most = Math.max(
    agreed ?? 0,
    ...efforts.map(({ perMonth, hours }) => perMonth ?? hours ?? 0),
  );
  return (
    <tr className="efforts">
      <th scope="row">{t('timeline.hours')}</th>
      {efforts.map(({ phase, hours, perMonth }) => {
        const height = most > 0 ? ((perMonth ?? hours ?? 0) / most) * 5 : 0;
        const over = perMonth !== undefined && agreed !== undefined && perMonth > agreed;
        return (
          <td key={phase}>
            {height > 0 && (
              <div className="effort" data-over={over} style={{ height: `${height}rem` }} />
            )}
            <p>
              {hours === undefined
                ? t('timeline.hours-open')
                : t('timeline.total', { count: hours })}
              {perMonth !== undefined &&
                ` · ${t('timeline.per-month', { hours: Math.round(perMonth * 10) / 10 })}`}
            </p>
            {over && <strong>{t('timeline.over', { agreed })}</strong>}
          </td>
        );
      })}
    </tr>
  );
}

/** Of all phases together, so outside the columns: under the heads of the phases it could not be read to its end. */
function Span({ design }: { design: Design }) {
  const t = useT();
  const agreed = numberOf(design.attributes, 'hoursPerParticipantPerMonth');
  const wanted = numberOf(design.attributes, 'durationMonths');
  const span = spanOf(design);
  return (
    <p className="in-all">
      <b>{t('timeline.span')}</b>{' '}
      {span === undefined ? t('timeline.no-dates') : t('timeline.months', { count: span })}
      {agreed !== undefined && ` · ${t('timeline.agreed', { agreed })}`}
      {span !== undefined && wanted !== undefined && span > wanted && (
        <strong className="mismatch"> {t('timeline.too-long', { count: wanted })}</strong>
      )}
    </p>
  );
}
