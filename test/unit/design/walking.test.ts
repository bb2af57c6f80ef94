import { describe, expect, it } from 'vitest';
import { neighbourOf } from '../../../shared/design/walking.ts';
import { moveElements } from '../../../shared/edit/index.ts';
import { design } from '../../support/design-builder.ts';

const table = moveElements(
  design()
    .add('middle', 'm-clinic')
    .add('near', 'pl-school')
    .add('far', 'goal-shared')
    .add('below', 'm-cafe')
    .link('middle', 'serves', 'far')
    .build(),
  {
    moves: [
      { id: 'middle', x: 0, y: 0 },
      { id: 'near', x: 320, y: 40 },
      { id: 'far', x: 800, y: 40 },
      { id: 'below', x: 0, y: 320 },
    ],
  },
);

describe('arrow keys on the table', () => {
  it('follow a line before they go to what merely lies nearer', () => {
    expect(neighbourOf(table, 'middle', 'ArrowRight')).toBe('far');
    expect(neighbourOf(table, 'far', 'ArrowLeft')).toBe('middle');
  });

  it('go to the nearest card where no line leads', () => {
    expect(neighbourOf(table, 'middle', 'ArrowDown')).toBe('below');
    expect(neighbourOf(table, 'near', 'ArrowLeft')).toBe('middle');
  });

  it('stay at the edge of the table', () => {
    expect(neighbourOf(table, 'middle', 'ArrowUp')).toBeUndefined();
    expect(neighbourOf(table, 'gone', 'ArrowUp')).toBeUndefined();
  });
});
