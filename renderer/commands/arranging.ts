/** What puts several cards in order, in the order in which every menu offers it. */
export const arranging = {
  align: [
    'arrange.align-left',
    'arrange.align-right',
    'arrange.align-top',
    'arrange.align-bottom',
    'arrange.align-middle',
    'arrange.align-centre',
  ],
  spread: ['arrange.spread-across', 'arrange.spread-down'],
} as const;
