import type { Finding } from '../../shared/rules/index.ts';

const order = ['error', 'warning', 'hint', 'unknown'];

/** Per element what the checks say about it, worst first; praise and what was accepted stay in the tray. */
export function markersOf(findings: readonly Finding[]): Map<string, string[]> {
  const markers = new Map<string, Set<string>>();
  for (const { severity, targets, waived } of findings) {
    if (waived || !order.includes(severity)) continue;
    for (const { element } of targets) {
      if (!element) continue;
      const known = markers.get(element) ?? new Set();
      markers.set(element, known.add(severity));
    }
  }
  return new Map(
    [...markers].map(([id, found]) => [id, order.filter((severity) => found.has(severity))]),
  );
}
