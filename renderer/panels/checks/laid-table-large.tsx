import { Fragment } from 'react';
import { nameOf } from '../../../shared/catalog/naming.ts';
import type { Place } from '../../../shared/rules/index.ts';
import { useT } from '../../i18n.ts';
import { useCurrentDesign } from '../../state/design-store.ts';
import { Plate, places } from './laid-table.tsx';

type Props = { states: Readonly<Record<string, string>>; open(place: Place): void };

const middle = { x: 645, y: 450 };
const radius = 310;
const seat = radius * 0.675;
const plate = radius * 0.185;
const fork = 'M0 -40V42M-12 42V20a12 12 0 0 1 24 0V42M0 8V-40';
const knife = 'M0 40V-2M0 -2V-42c16 6 20 30 14 44z';

/** The laid table to be read from the back of a room: names outside it, cutlery turned to the seat, the goal in the middle. */
export function LaidTableLarge({ states, open }: Props) {
  const t = useT();
  const design = useCurrentDesign();
  const goal = design.elements.find(({ kind }) => kind === 'goal');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing whose parts can be pressed
    <svg viewBox="30 0 1230 900" className="laid-large" role="group" aria-label={t('laid.title')}>
      <circle cx={middle.x} cy={middle.y + 10} r={radius} fill="var(--edge)" />
      <circle
        cx={middle.x}
        cy={middle.y}
        r={radius}
        fill="var(--cloth)"
        stroke="var(--ink)"
        strokeWidth="4"
      />
      {goal && (
        <foreignObject x={middle.x - 110} y={middle.y - 80} width="220" height="160">
          <p className="laid-goal">{nameOf(goal, t)}</p>
        </foreignObject>
      )}
      {places.map((place, index) => (
        <Seat
          key={place}
          place={place}
          turn={index * 60}
          state={states[place] ?? 'unknown'}
          open={open}
        />
      ))}
    </svg>
  );
}

type SeatProps = { place: Place; turn: number; state: string; open(place: Place): void };

function Seat({ place, turn, state, open }: SeatProps) {
  const t = useT();
  const angle = (turn * Math.PI) / 180;
  const [dx, dy] = [Math.sin(angle), -Math.cos(angle)];
  const name = t(`laid.${place}`);
  const word = t(`factor-state.${state}`);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot stand inside a drawing
    <g
      className="seat"
      role="button"
      tabIndex={0}
      aria-label={`${name.replace('\n', ' ')} ${word}`}
      onClick={() => open(place)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        open(place);
      }}
    >
      <g transform={`translate(${middle.x + seat * dx} ${middle.y + seat * dy})`}>
        <circle r={plate + 14} fill="transparent" className="seat-focus" />
        <Plate state={state} radius={plate} />
        <g
          transform={`rotate(${turn})`}
          fill="none"
          stroke="var(--plate)"
          strokeWidth="6"
          strokeLinecap="round"
          strokeLinejoin="round"
        >
          {(state === 'covered' || state === 'partly') && (
            <path d={fork} transform={`translate(${plate + 28} 0)`} />
          )}
          {state === 'covered' && (
            <path d={knife} fill="var(--cloth)" transform={`translate(${-plate - 30} 0)`} />
          )}
        </g>
      </g>
      <Label name={name} word={word} dx={dx} dy={dy} />
    </g>
  );
}

/** Outside the table: above it, below it, or beside it on its own side. */
function Label({ name, word, dx, dy }: { name: string; word: string; dx: number; dy: number }) {
  const lines = name.split('\n');
  const beside = Math.abs(dx) > 0.1;
  const x = beside ? middle.x + Math.sign(dx) * (radius + 22) : middle.x;
  const anchor = beside ? (dx > 0 ? 'start' : 'end') : 'middle';
  const height = lines.length * 48;
  const y = beside ? middle.y + dy * seat - height / 2 + 20 : dy < 0 ? 66 : 838;
  return (
    <text textAnchor={anchor} fill="var(--ink)">
      {(beside ? lines : [lines.join(' ')]).map((line, index) => (
        <Fragment key={line}>
          <tspan x={x} y={y + index * 48} fontSize="44" fontWeight="700">
            {line}
          </tspan>
          {/* Heard and searched as words of their own, without moving what stands at the right. */}
          <tspan fontSize="0"> </tspan>
        </Fragment>
      ))}
      <tspan x={x} y={y + (beside ? lines.length * 48 : 48) - 2} fontSize="35" fill="var(--ink-2)">
        {word}
      </tspan>
    </text>
  );
}
