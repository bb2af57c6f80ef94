import { describe, expect, it } from 'vitest';
import { adviseSupport, describeTriad, supportWeights } from '../../../shared/advice/index.ts';
import { targetGroups } from '../../../shared/catalog/target-groups.ts';
import type { Attributes } from '../../../shared/design/design.ts';
import { translator } from '../../../shared/locales/translate.ts';
import { design } from '../../support/design-builder.ts';

const table = (entry: string, attributes: Attributes = {}) =>
  design().add('group', entry, attributes);

function advise(builder: ReturnType<typeof table>) {
  const advice = adviseSupport(builder.build(), 'group');
  if (!advice) throw new Error('no such group');
  return advice;
}

type Case = { group: string; triad: Attributes; top: string[]; key: string };

const cases: Record<string, Case> = {
  'lower-educated staff who do not want to': {
    group: 'tg-laag',
    triad: { motivation: 0, capacity: 2, opportunity: 2 },
    top: ['sup-appreciation', 'sup-leader', 'sup-talk'],
    key: 'lifts-weakest',
  },
  'lower-educated staff who cannot yet': {
    group: 'tg-laag',
    triad: { motivation: 2, capacity: 1, opportunity: 3 },
    top: ['sup-material', 'sup-tailored', 'sup-teacher'],
    key: 'lifts-weakest',
  },
  'lower-educated staff without a chance': {
    group: 'tg-laag',
    triad: { motivation: 2, capacity: 2, opportunity: 0 },
    top: ['sup-worktime', 'sup-workplace', 'sup-mobility'],
    key: 'lifts-weakest',
  },
  'self-employed people without time': {
    group: 'tg-zzp',
    triad: { motivation: 3, capacity: 3, opportunity: 1 },
    top: ['sup-funds', 'sup-voucher', 'sup-costdown'],
    key: 'lifts-weakest',
  },
  'older workers who feel passed over': {
    group: 'tg-ouder',
    triad: { motivation: 1, capacity: 3, opportunity: 2 },
    top: ['sup-appreciation', 'sup-dialogue', 'sup-accreditation'],
    key: 'lifts-weakest',
  },
  'students who still lack the skill': {
    group: 'tg-student',
    triad: { motivation: 3, capacity: 1, opportunity: 3 },
    top: ['sup-guidance', 'sup-experts', 'sup-material'],
    key: 'lifts-weakest',
  },
};

describe('what would help a group most', () => {
  it.each(Object.entries(cases))('%s', (_name, { group, triad, top, key }) => {
    const { supports, isSure, questions } = advise(table(group, triad));
    const best = supports.slice(0, 3);
    expect(best.map(({ support }) => support)).toEqual(top);
    for (const { reasons } of best) expect(reasons[0]?.key).toBe(key);
    expect(isSure).toBe(true);
    expect(questions).toEqual([]);
  });

  it('prefers what lifts two weak conditions at once', () => {
    const { weakest, supports } = advise(
      table('tg-midden', { motivation: 1, capacity: 1, opportunity: 3 }),
    );
    expect(weakest).toEqual(['motivation', 'capacity']);
    expect(supports[0]?.support).toBe('sup-guidance');
    expect(supports[0]?.reasons.map(({ key }) => key)).toEqual([
      'lifts-weakest',
      'lifts-weakest-too',
    ]);
  });

  it('says which condition is unknown and asks for it', () => {
    const advice = advise(table('tg-vak', { motivation: 2 }));
    expect(advice.unknown).toEqual(['capacity', 'opportunity']);
    expect(advice.questions).toEqual([
      { key: 'capacity', element: 'group', attribute: 'capacity' },
      { key: 'opportunity', element: 'group', attribute: 'opportunity' },
    ]);
    expect(advice.isSure).toBe(false);
    expect(advice.weakest).toEqual(['motivation']);
    expect(describeTriad(advice, translator('nl'))).toBe(
      'Het zwakst van wat bekend is: willen. Nog niet ingevuld: kunnen en kansen hebben.',
    );
  });

  it('is sure of a condition that cannot be any lower', () => {
    expect(advise(table('tg-vak', { opportunity: 0 })).isSure).toBe(true);
  });

  it('calls nothing weak when nobody filled anything in, and advises nothing on that ground', () => {
    const advice = advise(table('tg-hoog'));
    expect(advice.weakest).toEqual([]);
    expect(advice.supports).toEqual([]);
    expect(advice.questions).toHaveLength(3);
    expect(describeTriad(advice, translator('en'))).toContain('cannot be said');
  });

  it('still names the package of the agenda when nothing is filled in', () => {
    const { supports } = advise(table('tg-laag'));
    const parts = supports.filter(({ reasons }) => reasons[0]?.key === 'package-part');
    expect(parts.map(({ support }) => support).sort()).toEqual([
      'sup-appreciation',
      'sup-hr',
      'sup-leader',
      'sup-material',
      'sup-tailored',
      'sup-talk',
      'sup-teacher',
      'sup-worktime',
    ]);
    for (const { reasons } of parts)
      expect(reasons[0]).toMatchObject({ basis: 'source', ref: '§10' });
  });

  it('has nothing to add when all is well', () => {
    const good = { motivation: 3, capacity: 3, opportunity: 3 };
    const advice = advise(table('tg-hoog', good));
    expect(advice.weakest).toEqual([]);
    expect(advice.supports).toEqual([]);
    expect(describeTriad(advice, translator('nl'))).toContain('Niets is zwak');
  });

  it('leaves out what is there already, also as a role or an agreement, and tells wishes apart', () => {
    const advice = advise(
      table('tg-vak', { motivation: 2, capacity: 1, opportunity: 2 })
        .add('others', 'tg-hoog')
        .add('guide', 'rol-begeleider')
        .add('hours', 'agr-time', { status: 'promised' })
        .add('material', 'sup-material', { status: 'wanted' })
        .add('experts', 'sup-experts', { status: 'arranged' })
        .link('experts', 'enables', 'others')
        .add('skills', 'sup-skills')
        .link('skills', 'enables', 'group'),
    );
    expect([...advice.present].sort()).toEqual([
      'sup-guidance',
      'sup-material',
      'sup-skills',
      'sup-time',
    ]);
    expect(advice.wanted).toEqual(['sup-material']);
    const advised = advice.supports.map(({ support }) => support);
    for (const entry of advice.present) expect(advised).not.toContain(entry);
    expect(advised).toContain('sup-experts');
  });

  it('does not ask an employer for people who have none', () => {
    const triad = { motivation: 2, capacity: 2, opportunity: 1 };
    const advised = (builder: ReturnType<typeof table>) =>
      advise(builder).supports.map(({ support }) => support);
    expect(advised(table('tg-zzp', triad))).not.toContain('sup-worktime');
    expect(advised(table('tg-vak', triad))).toContain('sup-worktime');
    expect(advised(table('tg-vak', { ...triad, contract: 'self-employed' }))).not.toContain(
      'sup-worktime',
    );
  });

  it('adds up for every group, with a source wherever it says that the agenda says so', () => {
    for (const { id } of targetGroups) {
      const triad = { motivation: 1, capacity: 0, opportunity: 1 };
      const { supports } = advise(table(id, triad));
      expect(supports.length).toBeGreaterThan(5);
      for (const { score, reasons, place, support } of supports) {
        expect(place).toEqual({ entry: support, group: 'group' });
        expect(score).toBeCloseTo(
          reasons.reduce((sum, reason) => sum + reason.weight, 0),
          6,
        );
        for (const reason of reasons) {
          expect(Object.keys(supportWeights)).toContain(reason.key);
          expect(reason.ref === '').toBe(reason.basis === 'elaborated-own');
        }
      }
    }
  });

  it('has nothing to say of a group that is not there', () => {
    expect(adviseSupport(table('tg-vak').build(), 'gone')).toBeUndefined();
    expect(adviseSupport(design().add('goal', 'goal-shared').build(), 'goal')).toBeUndefined();
  });
});
