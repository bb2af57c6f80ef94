import { useDeferredValue, useMemo } from 'react';
import type { Design } from '../../shared/design/design.ts';
import { type CheckResult, runChecks } from '../../shared/rules/index.ts';
import { useDesignContent } from './design-store.ts';

let last: { design: Design; result: CheckResult } | undefined;

/** One run per design, however many panels ask. */
function checksOf(design: Design): CheckResult {
  if (last?.design !== design) last = { design, result: runChecks(design) };
  return last.result;
}

/** Where a card lies makes no difference to any check, so a card that is moved is not checked again. */
export function useChecks(): CheckResult {
  const design = useDeferredValue(useDesignContent());
  return useMemo(() => checksOf(design), [design]);
}
