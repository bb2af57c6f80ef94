import { useDeferredValue, useMemo } from 'react';
import type { Design } from '../../shared/design/design.ts';
import { type CheckResult, runChecks } from '../../shared/rules/index.ts';
import { useCurrentDesign } from './design-store.ts';

let last: { design: Design; result: CheckResult } | undefined;

/** One run per design, however many panels ask. */
function checksOf(design: Design): CheckResult {
  if (last?.design !== design) last = { design, result: runChecks(design) };
  return last.result;
}

export function useChecks(): CheckResult {
  const design = useDeferredValue(useCurrentDesign());
  return useMemo(() => checksOf(design), [design]);
}
