import type { Finding } from '../../../shared/rules/index.ts';
import { view } from '../../commands/view-actions.ts';
import { useView } from '../../state/view-store.ts';

/** Tells one finding from all others of the same run. */
export function findingKey({ rule, severity, targets }: Finding): string {
  const cards = targets.map(({ element = '', attribute = '' }) => `${element}.${attribute}`);
  return `${rule} ${severity} ${cards.join(' ')}`;
}

/** What it is counted as: what was left on purpose is no problem any more. */
export function kindOf({ waived, severity }: Finding): Finding['severity'] | 'accepted' {
  return waived ? 'accepted' : severity;
}

export function elementsOf(finding: Finding): string[] {
  return [...new Set(finding.targets.flatMap(({ element }) => element ?? []))];
}

/** Opens a finding beside the table and lets its cards stand out. */
export function openFinding(finding: Finding): void {
  const cards = elementsOf(finding);
  view.leave();
  useView.getState().show({
    side: { kind: 'finding', key: findingKey(finding) },
    highlighted: cards,
    ghost: undefined,
    traysOpen: true,
  });
  if (cards[0]) view.reveal(cards[0]);
}

export function openSide(side: { kind: 'findings' } | undefined): void {
  useView.getState().show({ side, highlighted: [], ghost: undefined });
}

/** Picks the first card a finding is about, so that its fields are at hand. */
export function pickCards(finding: Finding): void {
  const cards = elementsOf(finding);
  useView.getState().show({ ghost: undefined });
  // Which puts the finding away, and leaves the table at this card.
  useView.getState().select(cards.slice(0, 1));
  if (cards[0]) view.reveal(cards[0]);
}

/** Puts the finding away and lays open what is known of the design as a whole, at the field that it asks for. */
export function fillInDesign({ targets }: Finding): void {
  const asked = targets.find(({ element, attribute }) => !element && attribute)?.attribute;
  openSide(undefined);
  useView.getState().select([]);
  useView.getState().show({ aboutOpen: true });
  requestAnimationFrame(() => {
    const field = asked ? `[data-field="${asked}"]` : '.asked-field';
    document.querySelector<HTMLElement>(`.inspector.design ${field} :is(${controls})`)?.focus();
  });
}

const controls = 'input, select, textarea, summary';
