import { useEffect, useMemo, useRef, useState } from 'react';
import { familyOfKind } from '../../shared/catalog/index.ts';
import { drawnName, nameOf } from '../../shared/catalog/naming.ts';
import { textOf } from '../../shared/design/design.ts';
import { factsOf } from '../../shared/export/card-facts.ts';
import { describeFinding, type Finding } from '../../shared/rules/index.ts';
import { runCommand } from '../commands/commands.ts';
import { view } from '../commands/view-actions.ts';
import { useT } from '../i18n.ts';
import { CardRename } from '../panels/card-rename.tsx';
import { dayIn } from '../panels/moment.ts';
import { Pictogram } from '../panels/pictogram.tsx';
import { SeverityIcon } from '../panels/severity-icon.tsx';
import { useCurrentDesign, useDesign } from '../state/design-store.ts';
import { useChecks } from '../state/findings.ts';
import { useView } from '../state/view-store.ts';
import { timeOf } from './efforts.ts';
import { joinedInWords, linesInWords, type Row, relationsOf, rowsOf } from './outline-rows.ts';
import './lenses.css';
import './outline.css';

/** The same design as a tree: everything that can be done on the table can be done here. */
export function Outline() {
  const t = useT();
  const design = useCurrentDesign();
  const readOnly = useDesign((state) => state.readOnly);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  // Who comes from another lens goes on with the card that is picked there.
  const [at, setAt] = useState(() => useView.getState().selection[0]);
  const tree = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => rowsOf(design, opened), [design, opened]);
  const joined = useMemo(
    () => new Set(design.relations.flatMap(({ from, to }) => [from, to])),
    [design],
  );
  const focused = rows.find((row) => row.key === at) ?? rows[0];
  useEffect(() => {
    const picked = useView.getState().selection[0];
    const row = picked && tree.current?.querySelector(`[data-key="${CSS.escape(picked)}"]`);
    if (!row) return;
    row.scrollIntoView({ block: 'nearest' });
    // What the upper edge would cut goes wholly behind it.
    const box = tree.current?.parentElement;
    const edge = box?.getBoundingClientRect().top ?? 0;
    const cut = [...(box?.querySelectorAll('.outline-help, .outline-row') ?? [])]
      .map((one) => one.getBoundingClientRect())
      .find(({ top, bottom }) => top < edge && bottom > edge);
    if (cut) box?.scrollBy({ top: cut.bottom - edge });
  }, []);

  const goTo = (row: Row | undefined) => {
    if (!row) return;
    setAt(row.key);
    tree.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(row.key)}"]`)?.focus();
  };
  // What a row opens lies below it, often under the foot of the list.
  useEffect(() => {
    const last = [...opened].at(-1);
    if (!last) return;
    const own = tree.current?.querySelectorAll(`[data-of="${CSS.escape(last)}"]`) ?? [];
    for (const row of [...own].reverse()) row.scrollIntoView({ block: 'nearest' });
  }, [opened]);
  const toggle = (id: string, open: boolean) => {
    const next = new Set(opened);
    if (open) next.add(id);
    else next.delete(id);
    setOpened(next);
  };
  const keys = (row: Row): Readonly<Record<string, () => void>> => {
    const place = rows.findIndex((one) => one.key === row.key);
    return {
      ArrowDown: () => goTo(rows[place + 1]),
      ArrowUp: () => goTo(rows[place - 1]),
      Home: () => goTo(rows[0]),
      End: () => goTo(rows.at(-1)),
      ArrowRight: () => {
        if (row.level === 2 && !row.open) toggle(row.element.id, true);
        else goTo(rows[place + 1]);
      },
      ArrowLeft: () => {
        if (row.level === 2 && row.open) toggle(row.element.id, false);
        else goTo(parentOf(rows, place));
      },
      ...(row.level === 3
        ? { Enter: () => goTo(rows.find((one) => one.key === row.other.id)) }
        : {}),
      t: () => {
        const id = row.level === 2 ? row.element.id : row.level === 3 ? row.other.id : undefined;
        useView.getState().show({ lens: 'table' });
        if (id) requestAnimationFrame(() => view.reveal(id));
      },
    };
  };
  return (
    <div className="lens outline">
      <div className="outline-head" aria-hidden="true">
        <span>{t('outline.card')}</span>
        <span>{t('outline.facts')}</span>
        <span>{t('outline.joined')}</span>
        <span>{t('outline.check')}</span>
      </div>
      <div className="outline-rows">
        {!readOnly && <p className="outline-help">{t('outline.help')}</p>}
        <div ref={tree} role="tree" aria-label={t('command.view.lens-list')}>
          {rows.map((row) => (
            <div
              key={row.key}
              data-key={row.key}
              data-of={row.level === 2 ? row.element.id : row.level === 3 ? row.parent : undefined}
              data-id={row.level === 2 ? row.element.id : undefined}
              className="outline-row"
              role="treeitem"
              aria-level={row.level}
              aria-selected={row.key === focused?.key}
              aria-expanded={row.level === 2 && joined.has(row.element.id) ? row.open : undefined}
              data-level={row.level}
              tabIndex={row.key === focused?.key ? 0 : -1}
              onFocus={(event) => {
                if (event.target !== event.currentTarget) return;
                setAt(row.key);
                useView.getState().select(idsOf(row));
              }}
              onClick={() => goTo(row)}
              onKeyDown={(event) => {
                if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey) return;
                if (event.altKey) return;
                const act = keys(row)[event.key];
                if (!act) return;
                event.preventDefault();
                event.stopPropagation();
                act();
              }}
            >
              <RowBody row={row} toggle={toggle} />
            </div>
          ))}
        </div>
      </div>
      {!readOnly && (
        <footer className="row outline-foot">
          <button type="button" className="button" onClick={() => runCommand('view.add')}>
            {t('command.view.add')} <kbd>/</kbd>
          </button>
          <button
            type="button"
            className="button"
            disabled={focused?.level !== 2}
            onClick={() => runCommand('edit.connect')}
          >
            {t('command.edit.connect')} <kbd>C</kbd>
          </button>
        </footer>
      )}
    </div>
  );
}

function idsOf(row: Row): string[] {
  if (row.level === 1) return [];
  return [row.level === 2 ? row.element.id : row.relation.id];
}

function parentOf(rows: readonly Row[], place: number): Row | undefined {
  const level = rows[place]?.level ?? 1;
  return rows.slice(0, place).findLast((row) => row.level < level);
}

type BodyProps = { row: Row; toggle(id: string, open: boolean): void };

function RowBody({ row, toggle }: BodyProps) {
  const t = useT();
  if (row.level === 1) {
    return (
      <strong className="outline-section">
        {t(`outline.${row.section}`)} <small>{t('library.cards', { count: row.count })}</small>
      </strong>
    );
  }
  if (row.level === 3) {
    return (
      <span className="outline-line">
        {t(row.words)} <strong>{nameOf(row.other, t)}</strong>
      </span>
    );
  }
  return <CardRow row={row} toggle={toggle} />;
}

function CardRow({
  row,
  toggle,
}: {
  row: Extract<Row, { level: 2 }>;
  toggle: BodyProps['toggle'];
}) {
  const t = useT();
  const design = useCurrentDesign();
  const { findings } = useChecks();
  const renaming = useView((state) => state.renaming === row.element.id);
  const { element, open } = row;
  // Moments often have the same name.
  const date = timeOf(element, 'date') && textOf(element.attributes, 'date');
  const language = useView((state) => state.language);
  const family = familyOfKind(element.kind);
  const drawn = element.kind === 'metaphor' || element.kind === 'steering';
  const about = findings.filter(
    (finding) => !finding.waived && finding.targets.some((target) => target.element === element.id),
  );
  const hasLines = relationsOf(design, element.id).length > 0;
  const facts = date ? [dayIn(language, date), ...factsOf(element, t)] : factsOf(element, t);
  return (
    <>
      <span className="outline-card" data-kind={element.kind}>
        <button
          type="button"
          className="twist"
          tabIndex={-1}
          aria-hidden="true"
          disabled={!hasLines}
          onClick={(event) => {
            event.stopPropagation();
            toggle(element.id, !open);
          }}
        >
          {hasLines && (
            <svg viewBox="0 0 24 24" width="1.125rem" height="1.125rem" aria-hidden="true">
              <path
                d={open ? 'm5 9 7 7 7-7' : 'm9 5 7 7-7 7'}
                fill="none"
                stroke="currentColor"
                strokeWidth="2.4"
              />
            </svg>
          )}
        </button>
        <Pictogram name={drawn ? element.entry : `family-${family}`} family={family} size={38} />
        <span className="outline-name">
          {renaming ? (
            <CardRename element={element} />
          ) : (
            <strong>{drawnName(nameOf(element, t))}</strong>
          )}
          <small>{t(`kind.${element.kind}.name`)}</small>
        </span>
      </span>
      <span className="outline-facts">{facts.slice(0, 3).join(', ')}</span>
      <span className="outline-joined">
        {!open && (
          <>
            <span aria-hidden="true">{joinedInWords(design, element, t).join('\u00a0· ')}</span>
            <span className="spoken">{linesInWords(design, element, t).join('; ')}</span>
          </>
        )}
      </span>
      <Marks findings={about} />
    </>
  );
}

/** The worst of what the checks say, with its word, and all of it in words for who points at it or cannot see it. */
function Marks({ findings }: { findings: readonly Finding[] }) {
  const t = useT();
  const design = useCurrentDesign();
  const order = ['error', 'warning', 'hint', 'praise', 'unknown'];
  const worst = order.find((severity) => findings.some((one) => one.severity === severity));
  const messages = findings
    .filter(({ severity }) => severity !== 'unknown')
    .map((finding) => describeFinding(finding, design, t).message);
  return (
    <span className="outline-marks" title={messages.join('\n')}>
      {worst && (
        <>
          <SeverityIcon severity={worst} />
          <span aria-hidden="true">{t(`severity.${worst}`)}</span>
        </>
      )}
      <span className="spoken">{messages.join(' ')}</span>
    </span>
  );
}
