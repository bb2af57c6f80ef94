/** Checks of the working list that say the same as another one or that were left out, and why; the rule book shows them. */
export const merged: readonly {
  readonly id: string;
  readonly into?: string;
  readonly reason: { readonly nl: string; readonly en: string };
}[] = [];
