import { flushSync } from 'react-dom';
import { changeLanguage } from '../i18n.ts';
import { type Lens, lenses, useView } from '../state/view-store.ts';
import { always, type Command, hasDesign } from './command.ts';
import { view } from './view-actions.ts';

const show = (part: Parameters<ReturnType<typeof useView.getState>['show']>[0]) =>
  useView.getState().show(part);

/** The cards fade from one place to the next, unless somebody asked for less motion. */
function changeLens(lens: Lens): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (calm || !document.startViewTransition) show({ lens });
  else document.startViewTransition(() => flushSync(() => show({ lens })));
}

export const viewCommands: readonly Command[] = [
  {
    id: 'view.add',
    group: 'edit',
    shortcut: '/',
    isEnabled: hasDesign,
    run: () => show({ dialog: 'quick' }),
  },
  {
    id: 'view.commands',
    group: 'view',
    shortcut: 'Mod+K',
    whileTyping: true,
    isEnabled: always,
    run: () => show({ dialog: 'quick' }),
  },
  {
    id: 'view.find',
    group: 'view',
    shortcut: 'Mod+F',
    whileTyping: true,
    isEnabled: hasDesign,
    run: () => show({ dialog: 'find' }),
  },
  ...lenses.map(
    (lens, index): Command => ({
      id: `view.lens-${lens}`,
      group: 'view',
      shortcut: `Alt+${index + 1}`,
      isEnabled: hasDesign,
      run: () => changeLens(lens),
    }),
  ),
  {
    id: 'view.fit',
    group: 'view',
    shortcut: 'Shift+1',
    isEnabled: hasDesign,
    run: () => view.fit(),
  },
  {
    id: 'view.fit-picked',
    group: 'view',
    shortcut: 'Shift+2',
    isEnabled: () => hasDesign() && useView.getState().selection.length > 0,
    run: () => view.fit(useView.getState().selection),
  },
  {
    id: 'view.zoom-in',
    group: 'view',
    shortcut: 'Mod+=',
    isEnabled: hasDesign,
    run: () => view.zoom(1.25),
  },
  {
    id: 'view.zoom-out',
    group: 'view',
    shortcut: 'Mod+-',
    isEnabled: hasDesign,
    run: () => view.zoom(0.8),
  },
  {
    id: 'view.minimap',
    group: 'view',
    shortcut: 'M',
    isEnabled: hasDesign,
    run: () => show({ minimap: !useView.getState().minimap }),
  },
  {
    id: 'view.trays',
    group: 'view',
    shortcut: 'H',
    isEnabled: hasDesign,
    run: () => show({ traysOpen: !useView.getState().traysOpen }),
  },
  {
    id: 'view.text-larger',
    group: 'view',
    isEnabled: always,
    run: () => useView.getState().setTextSize(useView.getState().textSize + 25),
  },
  {
    id: 'view.text-smaller',
    group: 'view',
    isEnabled: always,
    run: () => useView.getState().setTextSize(useView.getState().textSize - 25),
  },
  {
    id: 'view.language',
    group: 'view',
    isEnabled: always,
    run: () => changeLanguage(useView.getState().language === 'nl' ? 'en' : 'nl'),
  },
  {
    id: 'view.theme',
    group: 'view',
    isEnabled: always,
    run: () => {
      const next = { light: 'dark', dark: 'contrast', contrast: 'light' } as const;
      useView.getState().setTheme(next[useView.getState().theme]);
    },
  },
  {
    id: 'view.shortcuts',
    group: 'view',
    shortcut: '?',
    isEnabled: always,
    run: () => show({ dialog: 'shortcuts' }),
  },
  {
    id: 'view.checks',
    group: 'checks',
    shortcut: 'Shift+C',
    isEnabled: hasDesign,
    run: () => show({ checksOpen: !useView.getState().checksOpen }),
  },
  {
    id: 'checks.list',
    group: 'checks',
    shortcut: 'Shift+L',
    isEnabled: hasDesign,
    run: () => show({ side: { kind: 'findings' }, traysOpen: true, checksOpen: true }),
  },
  {
    id: 'checks.laid',
    group: 'checks',
    shortcut: 'Shift+G',
    isEnabled: hasDesign,
    run: () => show({ dialog: 'laid' }),
  },
  {
    id: 'checks.advice',
    group: 'checks',
    shortcut: 'Shift+A',
    isEnabled: hasDesign,
    run: () => show({ side: { kind: 'advice' }, traysOpen: true }),
  },
  {
    id: 'view.knowledge',
    group: 'read',
    shortcut: 'F1',
    isEnabled: always,
    run: () => show({ reading: { book: 'knowledge' } }),
  },
  {
    id: 'view.rules',
    group: 'read',
    isEnabled: always,
    run: () => show({ reading: { book: 'rules' } }),
  },
  {
    id: 'view.profile',
    group: 'read',
    isEnabled: always,
    run: () => show({ reading: { book: 'profile' } }),
  },
];
