import { useMemo } from 'react';
import { familyOfKind } from '../../../shared/catalog/index.ts';
import { drawnName, nameOf, saysKey } from '../../../shared/catalog/naming.ts';
import type { Design, Element } from '../../../shared/design/design.ts';
import { boxOf } from '../../../shared/design/geometry.ts';
import { cutPath } from '../../../shared/export/cuts.ts';
import { pictograms } from '../../../shared/export/pictograms.ts';
import { layRelations } from '../../../shared/export/relation-paths.ts';
import { type Example, exampleDesign } from '../../../shared/rules/index.ts';
import { useT } from '../../i18n.ts';
import { familyVariable } from '../family-colour.ts';
import { optionName } from '../inspector/field.tsx';
import { CutPictogram } from '../pictogram.tsx';

type Props = {
  example: Example;
  /** What it is compared with: both are drawn to one scale, so that a card is as large in the one as in the other. */
  beside?: Example;
  tone: 'wrong' | 'right';
};

/** A rule's own example: cards without words, and below them their names and what is said of them. */
export function ExamplePicture({ example, beside, tone }: Props) {
  const t = useT();
  const design = useMemo(() => exampleDesign(example, { withCrowd: false }), [example]);
  const other = useMemo(
    () => (beside ? exampleDesign(beside, { withCrowd: false }) : design),
    [beside, design],
  );
  const { cards, sentences } = useMemo(() => inWords(design, t), [design, t]);
  return (
    <figure className="example" data-tone={tone}>
      <figcaption>{t(`checks.example-${tone}`)}</figcaption>
      {design.elements.length > 0 ? <Cards design={design} other={other} /> : null}
      {cards.length > 0 && (
        <ul className="example-cards">
          {cards.map(({ element, name, answers }) => (
            <li key={element.id}>
              <CutPictogram
                name={drawingOf(element)}
                family={familyOfKind(element.kind)}
                size={22}
              />
              <span>
                <strong>{name}</strong>
                {answers && <small>{answers}</small>}
              </span>
            </li>
          ))}
        </ul>
      )}
      {sentences.length > 0 && (
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </figure>
  );
}

function drawingOf({ entry, kind }: Element): string {
  return entry in pictograms ? entry : `family-${familyOfKind(kind)}`;
}

function extentOf({ elements }: Design) {
  const all = elements.map(boxOf);
  const x = Math.min(...all.map((box) => box.x)) - 12;
  const y = Math.min(...all.map((box) => box.y)) - 12;
  const width = Math.max(...all.map((box) => box.x + box.width)) + 12 - x;
  const height = Math.max(...all.map((box) => box.y + box.height)) + 12 - y;
  return { x, y, width, height };
}

function Cards({ design, other }: { design: Design; other: Design }) {
  const boxes = new Map(design.elements.map((element) => [element.id, boxOf(element)]));
  const lines = layRelations(design.relations, boxes);
  const own = extentOf(design);
  const next = other.elements.length > 0 ? extentOf(other) : own;
  const width = Math.max(own.width, next.width);
  const height = Math.max(own.height, next.height);
  const [x, y] = [own.x - (width - own.width) / 2, own.y - (height - own.height) / 2];
  return (
    <svg viewBox={`${x} ${y} ${width} ${height}`} aria-hidden="true">
      {[...lines].map(([id, line]) => (
        <path key={id} d={line.path} fill="none" stroke="var(--wire)" strokeWidth="6" />
      ))}
      {design.elements.map((element) => {
        const box = boxOf(element);
        const family = familyOfKind(element.kind);
        const colour = familyVariable(family);
        const drawing = pictograms[drawingOf(element)] ?? '';
        const size = Math.min(box.width, box.height) * 0.72;
        return (
          <g key={element.id} transform={`translate(${box.x} ${box.y})`}>
            <path
              d={cutPath(family, box.width, box.height)}
              fill={`var(--${colour}-fill)`}
              stroke={`var(--${colour}-ink)`}
              strokeWidth="5"
            />
            <svg
              aria-hidden="true"
              className="cut-tile"
              data-family={family}
              color={`var(--${colour}-on)`}
              x={(box.width - size) / 2}
              y={(box.height - size) / 2}
              width={size}
              height={size}
              viewBox="0 0 48 48"
            >
              <g dangerouslySetInnerHTML={{ __html: drawing }} />
            </svg>
          </g>
        );
      })}
    </svg>
  );
}

/** Everything the example says: what lies there, what is filled in and what is connected. */
function inWords(design: Design, t: ReturnType<typeof useT>) {
  const names = new Map(
    design.elements.map((element) => [element.id, drawnName(plain(nameOf(element, t)))]),
  );
  const said = (attributes: Readonly<Record<string, unknown>>) =>
    Object.entries(attributes)
      .filter(([name, value]) => name !== 'text' && value !== undefined)
      .map(([name, value]) => `${t(`attribute.${name}`)}: ${inOneWord(value, names, t)}`)
      .join(', ');
  const cards = design.elements.map((element) => ({
    element,
    name: names.get(element.id) ?? '',
    answers: said(element.attributes),
  }));
  const different = new Map(cards.map((card) => [`${card.name} ${card.answers}`, card]));
  const lines = design.relations.map((relation) => {
    const more = said(relation.attributes);
    const from = design.elements.find(({ id }) => id === relation.from);
    const line = `${names.get(relation.from)} ${from ? t(saysKey(relation, from)) : ''} ${names.get(relation.to)}`;
    return more ? `${line} (${more})` : line;
  });
  const about = said(design.attributes);
  const whole = about ? [`${t('inspector.design')}: ${about}`] : [];
  const stage =
    design.stage === 'design' ? [] : [`${t('editor.stage')}: ${t(`value.${design.stage}`)}`];
  const sentences = [...new Set([...stage, ...whole, ...lines])];
  const isEmpty = cards.length === 0 && sentences.length === 0;
  return {
    cards: [...different.values()],
    sentences: isEmpty ? [t('checks.example-empty')] : sentences,
  };
}

function inOneWord(
  value: unknown,
  names: ReadonlyMap<string, string>,
  t: ReturnType<typeof useT>,
): string {
  if (Array.isArray(value)) {
    if (value.length === 0) return t('field.none').toLowerCase();
    return value.map((one) => names.get(one) ?? inOneWord(one, names, t)).join(' + ');
  }
  if (typeof value === 'boolean') return t(value ? 'value.yes' : 'value.no');
  if (typeof value === 'number') return String(value);
  const name = optionName(String(value), t);
  return name.startsWith('value.') ? String(value) : plain(name);
}

function plain(text: string): string {
  return text.replaceAll('\u00ad', '');
}
