/** Checks of the working list that say the same as another one or that were left out, and why; the rule book shows them. */
export const merged: readonly {
  readonly id: string;
  readonly into?: string;
  readonly reason: { readonly nl: string; readonly en: string };
}[] = [
  {
    id: 'informal-vs-lower-educated',
    into: 'lower-educated-informal-only',
    reason: {
      nl: 'Deze spanning ontstaat bij precies hetzelfde: een groep praktisch opgeleiden die alleen informeel leert.',
      en: 'This tension arises from exactly the same: a group with less schooling that learns informally only.',
    },
  },
];
