import { type Element, listOf, textOf } from '../../design/design.ts';
import type { Context } from '../engine/context.ts';
import { draftsFor } from '../engine/drafts.ts';
import { hasSupport, packageGroups } from '../engine/package.ts';
import { oneQuestion } from '../engine/questions.ts';
import { isDispersed, technologyFor } from '../engine/reach.ts';
import { type Draft, elementOf, type Rule } from '../engine/rule.ts';
import { warningFromDesign } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

export const technologyHardToReach: Rule = {
  id: 'technology-hard-to-reach',
  factor: 'technology',
  counts: 'c-ict',
  severity: warningFromDesign,
  needs: ['technology', 'targetgroup'],
  source: {
    basis: 'source',
    ref: ['11'],
    quote:
      'technologie moet altijd ondersteunend werken, gemakkelijk toegankelijk en effectief zijn',
  },
  check: (context) =>
    oneQuestion(draftsFor(context.of('targetgroup'), (group) => checkGroup(context, group))),
  /** The simple medium that the agenda itself names; no device is filled in, for that is not for us to say. */
  fix(design, finding, newId) {
    const group = elementOf(finding, 'group');
    if (!group) return design;
    const attributes = { access: 'open' };
    return layCard(
      design,
      { kind: 'technology', entry: 'tech-newsletter', near: group, attributes },
      newId,
      [{ type: 'enables', to: group }],
    );
  },
  examples: {
    fires: {
      cards: [
        ['drivers', 'tg-verspreid', { devices: ['mobile'] }],
        ['course', 'tech-online', { device: 'pc' }],
      ],
      lines: [['course', 'enables', 'drivers']],
      targets: [['drivers', 'course']],
    },
    silent: {
      cards: [
        ['drivers', 'tg-verspreid', { devices: ['mobile'] }],
        ['films', 'tech-video', { device: 'mobile' }],
      ],
      lines: [['films', 'enables', 'drivers']],
    },
    unknown: {
      cards: [
        ['drivers', 'tg-verspreid'],
        ['course', 'tech-online', { device: 'pc' }],
      ],
      lines: [['course', 'enables', 'drivers']],
      targets: [['drivers.devices', 'course']],
    },
  },
};

type Reach = 'easy' | 'device' | 'login' | 'unknown';

/** One technology within easy reach is enough: the group then has a way in. */
function checkGroup(context: Context, group: Element): Draft[] {
  const met = technologyFor(context, group);
  if (met.length === 0) return [];
  const reached = met.map((technology) => [technology, reach(context, technology, group)] as const);
  if (reached.some(([, how]) => how === 'easy')) return [];
  const open = reached.find(([, how]) => how === 'unknown');
  const [technology, how] = open ?? reached[0] ?? [];
  if (!technology) return [];
  const data = { group: { element: group.id }, technology: { element: technology.id } };
  if (open) {
    const targets = [{ element: group.id, attribute: 'devices' }, { element: technology.id }];
    return [{ targets, data, unknown: true }];
  }
  const targets = [{ element: group.id }, { element: technology.id }];
  if (how !== 'login') return [{ targets, data }];
  return [{ targets, data: { ...data, variant: { text: 'login' } } }];
}

/** Groups that often have no computer at hand; our choice. */
const withoutComputer = [
  'tg-laag',
  'tg-sw',
  'tg-vak',
  'tg-verspreid',
  'tg-werkzoekend',
  'tg-flex',
  'tg-ouder',
];

/** Whether we have to ask: a headset few have at hand, a computer most but not all. */
function isInDoubt(device: string, group: Element): boolean {
  return (
    device === 'headset' ||
    (device === 'pc' && (withoutComputer.includes(group.entry) || isDispersed(group)))
  );
}

function reach(context: Context, technology: Element, group: Element): Reach {
  const device = textOf(technology.attributes, 'device');
  const devices = listOf(group.attributes, 'devices');
  if (device && devices && !devices.includes(device)) return 'device';
  if (technology.attributes.access === 'login' && needsHelp(context, group)) return 'login';
  return device && !devices && isInDoubt(device, group) ? 'unknown' : 'easy';
}

const help = ['sup-ict'];

/** A login is a threshold for those who seldom use a computer, unless someone helps with it. */
function needsHelp(context: Context, group: Element): boolean {
  return packageGroups(context).includes(group) && !hasSupport(context, group, help);
}
